internal import Foundation
package import NewsletterCore

/// One thing that a provider tells of a mail.
package struct WebhookEvent {
    /// By what it is known again, whenever and however often it comes.
    package let key: String
    /// When it happened, as the provider says.
    package let at: Timestamp?
    /// What it says, as a message that came back would.
    package let reading: BounceReading
}

/// What a provider's event says before it is put into our words.
struct ProviderEvent {
    /// What happened.
    enum Deed {
        /// Not delivered: for good or not, as far as the provider knows; `hint` is the reason where
        /// the server's words have none, `fixed` whatever they say.
        case refused(isPermanent: Bool?, hint: ReplyReason? = nil, fixed: ReplyReason? = nil)
        /// On its way still.
        case delayed
        case complaint(ComplaintType)
        case unsubscribe
    }

    /// One of those whom it is about.
    struct Recipient {
        var address: String
        var status: String?
        var text: String?
    }

    var deed: Deed
    var recipients: [Recipient]
    /// What the provider calls the event; nil where it has no name, and its bytes tell.
    var id: String?
    var at: Timestamp?
    /// What the server of the recipient said.
    var text = ""
    var status: String?
    var code: Int?
    var server: String?
    /// The envelope's sender, where our reference stands.
    var sender: String?
    /// Whatever else may hold a reference of ours, as our header does.
    var marks: [String] = []
    /// The Message-ID of the mail, or the name that the provider gave it.
    var messageID: String?
    /// The name that the provider gave to the mail when it took it.
    var providerID: String?

    /// An event about one address.
    init(_ deed: Deed, to address: String?, id: String? = nil, at: Timestamp? = nil) {
        self.deed = deed
        recipients = address.map { [Recipient(address: $0)] } ?? []
        self.id = id
        self.at = at
    }

    /// The same as what a message that came back says.
    func reading(of provider: WebhookProvider) -> BounceReading {
        var reading: BounceReading
        switch deed {
        case .complaint(let type):
            reading = BounceReading(.webhook, .complaint, .reported(type))
            reading.recipients = recipients.prefix(MailLimits.recipients).map {
                BounceReading.Recipient(
                    address: Self.shown($0.address), kind: .complaint, reason: .reported(type),
                    status: nil, code: nil, text: Reply.cleaned(text))
            }
        case .unsubscribe:
            reading = BounceReading(.webhook, .unsubscribe)
            reading.evidence.sender = recipients.first.map { Self.shown($0.address) }
        case .delayed, .refused:
            let all = recipients.prefix(MailLimits.recipients).map(refused)
            reading = BounceReading(.webhook, about: all, isDelay: isDelay)
        }
        reading.evidence.reportingMTA = server.map { Reply.cleaned($0) } ?? provider.name
        reading.evidence.returnedMessageID = messageID.map { Reply.cleaned($0) }
        reading.evidence.envelopeID = providerID.map { Reply.cleaned($0) }
        reading.references = references
        return reading
    }

    /// An address without what no address has.
    private static func shown(_ address: String) -> String {
        Reply.cleaned(String(address.trimmingSpace().prefix(400)))
    }

    private var isDelay: Bool { if case .delayed = deed { true } else { false } }

    private func refused(_ recipient: Recipient) -> BounceReading.Recipient {
        let words = String((recipient.text ?? text).prefix(2000))
        var isPermanent: Bool? = false
        var hint: ReplyReason?
        var fixed: ReplyReason?
        if case .refused(let permanent, let likely, let certain) = deed {
            (isPermanent, hint, fixed) = (permanent, likely, certain)
        }
        let diagnosis = Diagnosis(
            words.isEmpty ? [] : [words],
            stated: (recipient.status ?? status).flatMap { EnhancedStatus($0) },
            isPermanent: isPermanent)
        let reason = fixed ?? (diagnosis.reason == .unknown ? hint ?? .unknown : diagnosis.reason)
        return BounceReading.Recipient(
            address: Self.shown(recipient.address),
            kind: Self.kind(reason, diagnosis, isPermanent), reason: .refused(reason),
            status: diagnosis.status, code: diagnosis.code ?? code, text: Reply.cleaned(words))
    }

    /// What the provider says of it counts but against words about the address.
    private static func kind(
        _ reason: ReplyReason, _ diagnosis: Diagnosis, _ isPermanent: Bool?
    ) -> BounceKind {
        if [.mailboxFull, .tooLarge, .tryLater, .expired].contains(reason) { return .soft }
        if reason == diagnosis.reason, reason.isAboutAddress { return diagnosis.kind }
        return isPermanent.map { $0 ? .hard : .soft } ?? diagnosis.kind
    }

    private var references: [FoundReference] {
        var found: [FoundReference] = []
        if let sender { found += FoundReference.all(in: Self.bytes(sender), at: .returnPath) }
        for mark in marks.prefix(100) {
            found += FoundReference.all(in: Self.bytes(mark), at: .header)
            found += FoundReference.tokens(in: Self.bytes(mark))
        }
        var seen: Set<String> = []
        return Array(found.filter { seen.insert($0.text).inserted }.prefix(MailLimits.references))
    }

    private static func bytes(_ text: String) -> ArraySlice<UInt8> {
        Array(text.utf8.prefix(MailLimits.text))[...]
    }
}

extension ReplyReason {
    /// Whether it says something of the address itself.
    var isAboutAddress: Bool {
        [.noSuchMailbox, .mailboxDisabled, .noSuchDomain, .moved].contains(self)
    }
}

extension Timestamp {
    /// Reads what events have: RFC 3339, or seconds or milliseconds since 1970, whole or not.
    init?(event text: String?) {
        guard let text else { return nil }
        if let number = Double(text) {
            guard number.isFinite, number > 0, number < 1e14 else { return nil }
            self.init(milliseconds: Int64(number > 1e11 ? number : number * 1000))
        } else if let moment = Timestamp(text) {
            self = moment
        } else {
            return nil
        }
    }
}
