package import NewsletterCore

/// What one report says of one person, as it is kept; the report itself is not.
package struct BounceEvidence: Hashable, Sendable {
    /// Where a report came from.
    package enum Source: String, Hashable, Sendable, CaseIterable {
        case file, pipe, imap, pop3
        /// A provider's event, from a file or posted.
        case webhook
    }

    /// The mail that a report is about, as its ledger tells.
    package struct Mail: Hashable, Sendable {
        package var issue: Slug
        /// The key of the address to which it went.
        package var address: String
        package var sentAt: Timestamp
        /// Whether the report names no issue, and this is the newest before it.
        package var isGuessed: Bool
        /// Whether an earlier issue had been taken for the same person.
        package var followsOther: Bool

        package init(
            issue: Slug, address: String, sentAt: Timestamp, isGuessed: Bool = false,
            followsOther: Bool = false
        ) {
            self.issue = issue
            self.address = address
            self.sentAt = sentAt
            self.isGuessed = isGuessed
            self.followsOther = followsOther
        }
    }

    /// Its number here; 0 before it is kept.
    package var number: Int64 = 0
    /// The SHA-256 of the report without the traces of its way, in hexadecimal.
    package var digest: String
    /// Which of those whom the report is about, from 0 on.
    package var part = 0
    package var source: Source
    /// When it was read.
    package var at: Timestamp
    /// By which place of a reference the person was found; `address` proves nothing; nil for nobody.
    package var identified: String?
    package var subscriber: SubscriberID?
    /// Nil where no ledger knows of a mail to them.
    package var mail: Mail?
    package var kind: BounceKind
    package var reason: BounceReason?
    package var isDelay = false
    package var status: String?
    package var code: Int?
    /// What the server or the report said.
    package var text = ""
    package var rule: BounceRule
    /// The server that reports.
    package var reporter: String?
    /// The Message-ID of the report.
    package var messageID: String?
    /// The address that failed, as the report has it; another than the mailed one where mail is
    /// forwarded.
    package var recipient: String?
    /// The provider of the address, named by one of its domains.
    package var provider: String?
    /// Nil before it is judged.
    package var verdict: BounceVerdict?
    /// Since when the verdict stands.
    package var decidedAt: Timestamp?
    /// Whether the list has heard of it.
    package var isDone = false

    package init(
        digest: String, source: Source, at: Timestamp, kind: BounceKind, rule: BounceRule
    ) {
        self.digest = digest
        self.source = source
        self.at = at
        self.kind = kind
        self.rule = rule
    }

    /// Whether a key of ours vouches for whom it is about.
    package var isProved: Bool { identified != nil && identified != "address" }

    /// What it says against an address.
    package var weight: BounceWeight { BounceWeight(kind, reason, isDelay: isDelay) }

    /// What is written into the history of the person: the numbers and the words.
    package var note: String {
        let numbers = [code.map(String.init), status].compactMap(\.self).joined(separator: " ")
        let words = text.isEmpty ? reason?.name ?? kind.rawValue : text
        // The words of a server often begin with its numbers.
        return numbers.isEmpty || words.hasPrefix(numbers) || words.hasPrefix("\(code ?? 0)")
            ? words : "\(numbers) \(words)"
    }
}

/// What a report says against an address.
package enum BounceWeight: String, Hashable, Sendable {
    case deadMailbox, noDomain, unknownForGood, fullMailbox, passing, aboutUs, nothing

    package init(_ kind: BounceKind, _ reason: BounceReason?, isDelay: Bool) {
        guard !isDelay, kind == .hard || kind == .soft, case .refused(let why)? = reason else {
            self = .nothing
            return
        }
        self =
            switch (why, kind) {
            case (.noSuchMailbox, .hard), (.mailboxDisabled, .hard), (.moved, .hard): .deadMailbox
            case (.noSuchDomain, .hard): .noDomain
            case (.unknown, .hard): .unknownForGood
            case (.mailboxFull, _): .fullMailbox
            case (.tryLater, _), (.expired, _), (.system, _), (.unknown, _), (.noSuchMailbox, _),
                (.mailboxDisabled, _), (.noSuchDomain, _), (.moved, _):
                .passing
            default: .aboutUs
            }
    }
}
