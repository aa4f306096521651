import Foundation
import NewsletterCore

/// What a path of the pages to join names.
enum JoinTarget: Hashable, Sendable {
    /// The form, of all public lists or of one.
    case form(String?)
    /// The page after it, by its receipt.
    case receipt(String)
    /// The page to confirm, by its link.
    case confirm(String)
    /// The page to get no mail ever, by its link.
    case never(String)
    /// The form by which the link to leave is mailed.
    case link

    /// Reads a path below the site's address; nil for one of other pages.
    init?(_ path: some StringProtocol) {
        var path = Substring(path)
        if path.hasSuffix("/") { path = path.dropLast() }
        if path == "/subscribe" {
            self = .form(nil)
            return
        }
        if path == "/unsubscribe" {
            self = .link
            return
        }
        for (start, make) in Self.starts {
            guard path.hasPrefix(start) else { continue }
            let rest = path.dropFirst(start.count)
            guard !rest.isEmpty, !rest.contains("/") else { return nil }
            self = make(String(rest))
            return
        }
        return nil
    }

    private static let starts: [(String, @Sendable (String) -> JoinTarget)] = [
        ("/subscribe/sent/", { .receipt($0) }),
        ("/subscribe/", { .form($0.removingPercentEncoding ?? $0) }),
        ("/c/", { .confirm($0) }), ("/n/", { .never($0) }),
    ]

    /// As the log and the metrics name it.
    var route: WebRoute {
        switch self {
        case .form: .subscribe
        case .receipt: .sent
        case .confirm: .confirm
        case .never: .never
        case .link: .link
        }
    }

    /// The token in it.
    var token: String? {
        switch self {
        case .form, .link: nil
        case .receipt(let text), .confirm(let text), .never(let text): text
        }
    }
}
