/// What a 4yz or 5yz reply means: one table for what a relay answers and what a bounce quotes.
///
/// The rows of ``ReplyTable`` are tried from the top; the first that fits decides.
public struct ReplyMeaning: Hashable, Sendable {
    /// The sign by which it was read: the row of the table.
    public let sign: String
    /// What happens to the mail and to the mailing.
    public let replyClass: ReplyClass
    /// Whom it concerns.
    public let route: ReplyRoute
    /// Whether it is meant for good.
    public let kind: ReplyKind
    /// Why, in the words of a bounce.
    public let reason: ReplyReason
    /// What can be done about it, where that is known.
    public let remedy: ReplyRemedy?
    /// How long to wait, where the reply says so.
    public let pause: Duration?

    /// Reads a reply; whoever has a bounce without a command says `.rcpt`.
    public init(_ reply: Reply) {
        if let meaning = reply.originalMeaning {
            self = meaning
            return
        }
        let facts = ReplyFacts(reply)
        let row = ReplyTable.row(for: facts)
        sign = row.sign
        replyClass = row.replyClass
        // Before a recipient is named nothing can be about one.
        let isBeforeRecipient = row.replyClass.isThrottling && facts.isBeforeRecipient
        route = isBeforeRecipient ? .relay : row.route
        reason = row.reason
        remedy = row.remedy
        pause = facts.words.pause
        let mayPass =
            row.replyClass.isThrottling || row.reason == .mailboxFull || facts.isForNow
        kind = mayPass ? .soft : .hard
    }

    /// Whether the refusal is one more of those after which a recipient is given up.
    public var countsAgainstRecipient: Bool { replyClass.countsAgainstRecipient }
    /// Whether the address is to be mailed no more, by any issue.
    public var suppresses: Bool { replyClass.suppresses }
}

/// A reply with what the table asks of it.
struct ReplyFacts: Sendable {
    let code: Int
    let command: Reply.Command
    /// The enhanced status; one inside the text where the reply has none that says more.
    let status: EnhancedStatus?
    let words: ReplyWords

    init(_ reply: Reply) {
        code = reply.code
        command = reply.command
        words = ReplyWords(reply.text)
        let says = reply.status.map { $0.subject != 0 && ($0.subject, $0.detail) != (1, 0) }
        status = says == true ? reply.status : Self.quoted(reply.text, code) ?? reply.status
    }

    /// Whether it answers what comes before any recipient is named.
    var isBeforeRecipient: Bool { command.isBeforeRecipient }

    /// Refused for now, by the code or, where both are there, the status.
    var isForNow: Bool { (400..<500).contains(code) || status?.kind == 4 }

    func says(_ phrases: PhraseSet) -> Bool { phrases.matches(words) }

    /// Whether the status has this subject and one of these details, whatever its first digit.
    func isStatus(_ subject: Int, _ details: Int...) -> Bool {
        guard let status, status.subject == subject else { return false }
        return details.isEmpty || details.contains(status.detail)
    }

    /// A status as other servers write it in the middle: `(#5.1.1)`, `550-'5.1.1 ...`.
    private static func quoted(_ text: String, _ code: Int) -> EnhancedStatus? {
        let runs = text.utf8.split { !($0.isASCIIDigit || $0 == UInt8(ascii: ".")) }
        return runs.lazy
            .map { String($0)!.trimmingSuffix(".") }
            .compactMap { EnhancedStatus($0) }
            .first { $0.kind == code / 100 && $0.subject != 0 }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> Substring {
        last == suffix ? dropLast() : self[...]
    }
}
