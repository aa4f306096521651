package import NetworkAddresses
import NewsletterCore

/// How `postrider serve` answers readers: the settings below `serve`.
package struct ServeSettings {
    /// Where readers reach it, without a slash at its end; nil where nobody said.
    package var url: String?
    package var listen: ListenAddress
    /// Where it answers its keeper; nil nowhere.
    package var admin: ListenAddress?
    package var clientAddress: ClientAddressSource
    /// Whose word on a reader's address is taken.
    package var proxies: [NetworkRange]
    /// Paths that links of earlier mails lead to, each with `{token}` in it.
    package var also: [String]
    package var hsts: Bool
    /// A URI, as security.txt has it.
    package var securityContact: String?

    // Joining.
    package var confirming: ConfirmingWay
    package var pending: Duration
    package var asksName: Bool
    /// The words that people agree to; nil for a sentence in their language.
    package var consent: String?
    package var privacyURL: String?
    package var imprintURL: String?
    /// Websites whose forms are taken for ours.
    package var origins: [String]
    package var confirmationsPerHour: Int
    /// Whether a mail's link lets its holder join lists with single opt-in at once.
    package var joinsByLink: Bool
    /// How many of those leave where nobody says.
    package static let usualConfirmations = 500

    init(_ reader: SettingsReader) throws {
        url = try reader.value(\.serveURL)
        listen = try reader.value(\.serveListen)
        admin = try reader.value(\.serveAdmin)
        clientAddress = try reader.value(\.serveClientAddress)
        proxies = try reader.value(\.serveProxies)
        also = try reader.value(\.serveAlso) ?? []
        hsts = try reader.value(\.serveHSTS)
        securityContact = try reader.value(\.serveSecurityContact)
        confirming = try reader.value(\.joining.confirm)
        pending = try reader.value(\.joining.pending)
        asksName = try reader.value(\.joining.asksName)
        consent = try reader.value(\.joining.consent)
        privacyURL = try reader.value(\.joining.privacyURL)
        imprintURL = try reader.value(\.joining.imprintURL)
        origins = try reader.value(\.joining.origins) ?? []
        confirmationsPerHour = try reader.value(\.joining.confirmationsPerHour)
        joinsByLink = try reader.value(\.joining.joinByLink)
    }

    /// The page to leave, with `{token}` in it; nil where nobody said where readers reach it.
    package var unsubscribePage: String? { url.map { $0 + "/u/{token}" } }

    /// Where the archive stands unless another address is named; nil where nothing is served.
    var archiveAddress: String? { url.map { $0 + "/archive/" } }
}

/// How people can confirm that they want to join.
package enum ConfirmingWay: String, CaseIterable, Sendable {
    /// By the button of the page to which the mail's link leads, or by its digits.
    case button
    /// The same, and in the browser in which the form was filled in without a button.
    case link
    /// By the digits alone: no link is mailed, so that nothing that opens links can confirm.
    case code
}

/// By what the address of a reader's machine is known.
package enum ClientAddressSource: String, CaseIterable, Sendable {
    /// The peer, or X-Forwarded-For where the peer is a proxy of ours.
    case auto
    case peer
    case xForwardedFor = "x-forwarded-for"
    case forwarded
}

/// Where a server waits for connections.
package enum ListenAddress: Hashable, Sendable, CustomStringConvertible {
    case tcp(host: String, port: Int)
    case unix(path: String)

    static let standard = ListenAddress.tcp(host: "127.0.0.1", port: 8025)

    /// Reads `127.0.0.1:8025`, `[::1]:8025`, `localhost:8025` or `unix:/run/postrider.sock`.
    package init?(_ text: String) {
        if text.hasPrefix("unix:/") {
            let path = String(text.dropFirst(5))
            // The longest that a socket's address has room for.
            guard path.utf8.count <= 107, !path.hasSuffix("/") else { return nil }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
            guard NetworkRange(String(host))?.isSingle == true else { return nil }
        } else {
            let isName = host.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-.".utf8.contains($0) }
            guard isName, !host.isEmpty else { return nil }
        }
        self = .tcp(host: String(host), port: port)
    }

    package var description: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}
