internal import NewsletterCore

/// Who sends a mailing: what it keeps of the settings under which it began, so that it ends as it
/// began.
///
/// It is kept as JSON with the names of its properties; what is nil is left out.
public struct SenderSnapshot: Codable, Hashable, Sendable {
    /// The name in From (RFC 5322 section 3.6.2).
    public var fromName: String?
    /// The address in From.
    public var fromAddress: String
    /// The name in Reply-To.
    public var replyToName: String?
    /// The address in Reply-To; nil without one.
    public var replyToAddress: String?
    /// The envelope's sender (RFC 5321 section 4.1.1.2) without its `+` part; nil for From.
    public var returnPath: String?
    /// False sends without the `+` part of the return path; nil with it.
    public var returnPathTag: Bool?
    /// The identity in List-Id (RFC 2919).
    public var listID: String
    /// The words before it.
    public var listPhrase: String
    /// The page to leave, with `{token}` in it (RFC 8058).
    public var unsubscribeURL: String?
    /// The mailbox to leave by (RFC 2369 section 3.2).
    public var unsubscribeMailbox: String?
    /// The address of the newsletter's own page, in List-Help.
    public var help: String?
    /// The issue's page in the archive; nil where it has none.
    public var archivedAt: String?
    /// The archive's own page, in List-Archive.
    public var listArchive: String?
    /// Which of the mailing's lists everybody could see when it began; nil in a mailing of an
    /// earlier version, which counts as none.
    public var publicLists: [String]?
    /// The list that the mailing goes to; nil for the whole newsletter.
    public var list: String?
    /// The name of the key under which tokens and Message-IDs are made.
    public var key: String
    /// What tells it from another key of that name; nil in a mailing of an earlier version.
    public var keyMark: String?
    /// Who signs; nil where the mailing began before that was kept, and the settings decide.
    public var signers: [Signer]?
    /// Where mailbox providers may send complaints (RFC 9477); nil for nowhere.
    public var complaintAddress: String?
    /// The domain in Message-IDs where the sender was changed since; nil for that of the sender.
    public var messageIDDomain: String?

    /// A key of DKIM by its name (RFC 6376 section 3.1).
    public struct Signer: Codable, Hashable, Sendable, CustomStringConvertible {
        /// The domain that signs.
        public var domain: String
        /// Which of its keys.
        public var selector: String

        /// Names a key.
        public init(domain: String, selector: String) {
            self.domain = domain
            self.selector = selector
        }

        /// As people say it: `s2026 of example.org`.
        public var description: String { "\(selector) of \(domain)" }
    }

    /// A sender of whom nothing more is known than what every email needs.
    public init(fromAddress: String, listID: String, listPhrase: String, key: String) {
        self.fromAddress = fromAddress
        self.listID = listID
        self.listPhrase = listPhrase
        self.key = key
    }
}

extension SenderSnapshot {
    /// What another has otherwise, such as `from old@example.org, now new@example.org`.
    ///
    /// Signers that were not kept differ from none.
    public func differences(to other: SenderSnapshot) -> [String] {
        var differences = [
            ("from", from, other.from), ("reply_to", replyTo, other.replyTo),
            ("return_path", path, other.path),
            ("links.unsubscribe", unsubscribeURL, other.unsubscribeURL),
            ("links.mailto", unsubscribeMailbox, other.unsubscribeMailbox),
        ]
        if signers != nil { differences.append(("dkim", names, other.names)) }
        return differences.filter { $0.1 != $0.2 }.map { name, old, new in
            "\(name) \(old ?? "none"), now \(new ?? "none")"
        }
    }

    private var from: String? { Self.mailbox(fromName, fromAddress) }

    private var replyTo: String? { replyToAddress.map { Self.mailbox(replyToName, $0) } }

    private var path: String? {
        returnPathTag == false ? "\(returnPath ?? fromAddress) without its + part" : returnPath
    }

    private var names: String? {
        guard let signers, !signers.isEmpty else { return nil }
        return signers.map(\.description).joined(separator: " and ")
    }

    private static func mailbox(_ name: String?, _ address: String) -> String {
        name.map { "\($0) <\(address)>" } ?? address
    }
}
