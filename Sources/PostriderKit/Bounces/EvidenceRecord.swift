package import Inbound
import NewsletterCore

/// Evidence as `bounces list`, `bounces show` and `subscribers explain` tell it, and as `--json`
/// writes it.
package struct EvidenceRecord: Encodable {
    package let id: Int64
    package let at: String
    package let kind: String
    package let reason: String?
    /// Nil before it is judged.
    package let verdict: String?
    package let decidedAt: String?
    package let identified: String?
    package let subscriber: String?
    /// The address to which the mail went.
    package let email: String?
    /// The address that failed, where that is another: mail is forwarded.
    package let recipient: String?
    package let issue: String?
    package let issueGuessed: Bool
    package let sentAt: String?
    package let delay: Bool
    package let status: String?
    package let code: Int?
    package let text: String
    package let rule: String
    package let reporter: String?
    package let messageID: String?
    package let provider: String?
    package let source: String
    /// All of it as a sentence.
    package let words: String

    package init(_ evidence: BounceEvidence) {
        id = evidence.number
        at = evidence.at.description
        kind = evidence.kind.rawValue
        reason = evidence.reason?.name
        verdict = evidence.verdict?.rawValue
        decidedAt = evidence.decidedAt?.description
        identified = evidence.identified
        subscriber = evidence.subscriber?.description
        let address = evidence.mail.flatMap { $0.address.isEmpty ? nil : $0.address }
        email = address
        recipient = evidence.recipient.flatMap { $0.lowercased() == address ? nil : $0 }
        issue = evidence.mail?.issue.description
        issueGuessed = evidence.mail?.isGuessed ?? false
        sentAt = evidence.mail?.sentAt.description
        delay = evidence.isDelay
        status = evidence.status
        code = evidence.code
        text = evidence.text
        rule = evidence.rule.rawValue
        reporter = evidence.reporter
        messageID = evidence.messageID
        provider = evidence.provider
        source = evidence.source.rawValue
        words = evidence.inWords
    }

    enum CodingKeys: String, CodingKey {
        case id, at, kind, reason, verdict, decidedAt, identified, subscriber, email, recipient
        case issue, issueGuessed, sentAt, delay, status, code, text, rule, reporter
        case messageID = "messageId"
        case provider, source, words
    }
}

extension BounceEvidence {
    /// What it says and what followed: `the issue 47 came back for good, no such mailbox:
    /// mx1.example.net said "550 5.1.1 unknown"; suppressed`.
    var inWords: String {
        var parts = [what + said]
        if let by = identified { parts.append(Self.proof[by] ?? "known by \(by)") }
        if let verdict { parts.append(verdict.inWords) }
        return parts.joined(separator: "; ").escapingControls()
    }

    private var what: String {
        let issue =
            mail.map { $0.isGuessed ? "\($0.issue), as it seems," : "\($0.issue)" } ?? "an issue"
        let why = reason.map { ", \($0.name.replacing("-", with: " "))" } ?? ""
        switch kind {
        case .hard: return "\(issue) came back for good\(why)"
        case .soft:
            return isDelay ? "\(issue) is delayed\(why)" : "\(issue) came back for now\(why)"
        case .complaint: return "\(issue) was reported\(why)"
        case .unsubscribe: return "asked by email to leave"
        case .foreign: return "a report about nobody here\(why)"
        case .unreadable: return "a message that cannot be read"
        default: return kind.rawValue
        }
    }

    private var said: String {
        let forwarded =
            recipient.flatMap { other in
                mail.map { $0.address != other.lowercased() && identified != nil } == true
                    ? " at \(other), to which it was forwarded" : nil
            } ?? ""
        if text.isEmpty { return forwarded }
        return "\(forwarded): \(reporter.map { "\($0) said" } ?? "said") \"\(text)\""
    }

    private static let proof = [
        "return-path": "known by the return path", "header": "known by X-Postrider-Ref",
        "link": "known by the link to leave", "envelope-id": "known by the envelope's identity",
        "text": "known by the reference in it",
        "address": "known by the address alone, which proves nothing",
    ]
}

extension BounceVerdict {
    /// What followed, as a clause.
    package var inWords: String {
        switch self {
        case .suppressed: "they get no mail any more"
        case .unsubscribed: "they left"
        case .strike: "it counts, and more are needed"
        case .nothing: "nothing follows"
        case .aboutUs: "it is about the mailing, not the address"
        case .held: "held by the brake until somebody decides"
        case .discarded: "dropped with all that the brake had held"
        case .undone: "taken back"
        case .late: "too late, or from before the address was changed or confirmed: nothing follows"
        case .already: "they got no mail already"
        case .gone: "they are not on the list any more"
        case .asks: "somebody has to look whether they are who they say"
        }
    }
}
