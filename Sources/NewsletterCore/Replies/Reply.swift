/// What a server answered, and to what (RFC 5321 section 4.2).
public struct Reply: Hashable, Sendable {
    /// The command that a reply answers.
    public enum Command: String, Hashable, Sendable, CaseIterable {
        case greeting, hello, startTLS, auth, mail, rcpt, data, dot, reset, quit

        /// Whether it comes before any recipient is named.
        public var isBeforeRecipient: Bool {
            [.greeting, .hello, .startTLS, .auth, .mail].contains(self)
        }
    }

    /// The three digits.
    public var code: Int
    /// The enhanced status code (RFC 3463), where the server gave one.
    public var status: EnhancedStatus?
    /// The text, lines joined by a space, controls taken out, at most 500 characters.
    public var text: String
    /// What it answers.
    public var command: Command
    /// What it meant in the server's own words, where ``text`` holds others.
    private(set) var originalMeaning: ReplyMeaning?

    /// Makes a reply from its parts.
    public init(code: Int, status: EnhancedStatus? = nil, text: String, command: Command) {
        self.code = code
        self.status = status
        self.text = text
        self.command = command
    }

    /// The reply in other words, such as without a secret that the server repeats; what it means
    /// stays.
    public func reworded(_ text: String) -> Reply {
        if text == self.text { return self }
        var reply = self
        if code >= 400 { reply.originalMeaning = ReplyMeaning(self) }
        reply.text = text
        return reply
    }

    /// 2yz: done.
    public var isPositive: Bool { (200..<300).contains(code) }
    /// 4yz: refused for now.
    public var isTransient: Bool { (400..<500).contains(code) }
    /// 5yz: refused for good.
    public var isPermanent: Bool { (500..<600).contains(code) }
}

extension Reply: CustomStringConvertible {
    /// The reply as the server wrote it: `550 5.1.1 No such user`; the text alone where we
    /// decided without a server, whose code is 0.
    public var description: String {
        [code == 0 ? nil : String(code), status?.description, text.isEmpty ? nil : text]
            .compactMap { $0 }.joined(separator: " ")
    }
}

/// An enhanced mail system status code, such as 5.1.1 (RFC 3463).
public struct EnhancedStatus: Hashable, Sendable, CustomStringConvertible {
    /// 2, 4 or 5.
    public var kind: Int
    /// The subject: 1 addressing, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy.
    public var subject: Int
    /// The detail, whose meaning depends on the subject.
    public var detail: Int

    /// Makes a code from its three numbers.
    public init(_ kind: Int, _ subject: Int, _ detail: Int) {
        self.kind = kind
        self.subject = subject
        self.detail = detail
    }

    /// Reads `5.1.1`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ (1...3).contains($0.count) }),
            let kind = Int(parts[0]), [2, 4, 5].contains(kind), let subject = Int(parts[1]),
            let detail = Int(parts[2]), subject >= 0, detail >= 0
        else { return nil }
        self.init(kind, subject, detail)
    }

    /// The code with its dots.
    public var description: String { "\(kind).\(subject).\(detail)" }
}
