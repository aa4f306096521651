import NewsletterCore
import PostriderKit

/// How the pages to join are, by the settings.
package struct JoiningSite: Sendable {
    package var asksName = false
    /// The words that people agree to; nil for those of the language.
    package var consent: String?
    /// Websites whose forms and scripts are taken for ours.
    package var origins: [String] = []

    package init() {}
}

/// What is wrong with what somebody typed.
enum JoinFault: String, Hashable, Sendable {
    case address, lists, name
}

/// A form to join, with what was typed into it.
struct JoinForm: Sendable {
    /// The lists that it offers.
    var lists: [ReaderList]
    /// The one list that it is about; nil for the choice of all.
    var only: ListName?
    var chosen: Set<ListName> = []
    var address = ""
    var name = ""
    var faults: [JoinFault] = []
    /// Tells that its page was read.
    var token: String

    private static let longestName = 100

    /// Whether a text can be a name: neither long nor an advertisement.
    static func isName(_ text: String) -> Bool {
        text.count <= longestName && !text.contains("://")
            && !text.lowercased().contains("www.")
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}

/// A page for somebody who joins.
enum JoiningPage: Sendable {
    case form(JoinForm)
    /// One more button; the text is that of the receipt.
    case step(String)
    /// After asking; with what is to be said of the digits that were typed.
    case sent(String, CodeAnswer?)
    /// The button that confirms; the text is that of the link. With a nonce the page presses it by
    /// itself, as soon as somebody looks at it.
    case confirm(String, nonce: String? = nil)
    case confirmed(String)
    /// The button by which no mail is wanted ever.
    case never(String)
    case neverDone(String)
    /// The form by which the link to leave is mailed, with what was typed where that is wrong.
    case link(String?)
    case linkSent

    /// The path below the site's address, where the page stands in other languages, too.
    var path: String {
        switch self {
        case .form(let form): "/subscribe" + (form.only.map { "/\($0.inPath)" } ?? "")
        case .step(let receipt), .sent(let receipt, _): "/subscribe/sent/\(receipt)"
        case .confirm(let link, _), .confirmed(let link): "/c/\(link)"
        case .never(let link): "/n/\(link)"
        case .neverDone(let link): "/n/\(link)?done=1"
        case .link: "/unsubscribe"
        case .linkSent: "/unsubscribe?done=1"
        }
    }
}

extension ListName {
    /// The name as it stands in a path.
    var inPath: String {
        description.utf8.map { byte in
            byte.isASCIILetterOrDigit || "-_.".utf8.contains(byte)
                ? String(UnicodeScalar(byte))
                : "%" + [byte].hexadecimal.uppercased()
        }
        .joined()
    }
}
