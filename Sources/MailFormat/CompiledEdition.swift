internal import Cryptography
public import NewsletterCore

/// An edition made ready for mailing: all that is the same for everybody is encoded once, and
/// a mail is that with its slots filled.
///
///     let compiled = try CompiledEdition(edition, from: profile)
///     guard recipients.allSatisfy({ compiled.missing(for: $0).isEmpty }) else { … }
///     let (envelope, message) = try compiled.mail(for: recipient, at: effects.now())
///
/// A soft line break stands before and after each slot of a body, so that no line depends on a
/// value. Everything that could be wrong with the edition or the sender is found when it is
/// compiled; after that a mail fails only on its recipient.
public struct CompiledEdition: Sendable {
    /// What the edition is known by.
    public let digest: EditionDigest
    /// Every slot of the subject and the bodies, each once, in order.
    public var slots: [Slot] { asked.slots }
    /// Everything that it asks about a recipient, for slots and for blocks.
    public var fields: Set<RecipientField> { edition.fields }

    /// The slots and the conditions of the blocks.
    let asked: EditionSlots
    let edition: Edition
    let sender: SenderProfile
    let header: CompiledHeader
    let body: CompiledBody
    private let signatures: [CompiledSignature]
    /// One for each form that a signature asks for.
    private let bodyHashes: [BodyHash]

    /// Compiles an edition and the files that go with it; throws where a header field, of the
    /// mail or of a file, cannot be written.
    public init(
        _ edition: Edition, from sender: SenderProfile, attachments: [AttachedFile] = []
    ) throws(MailError) {
        digest = EditionDigest(edition, attachments)
        let edition = edition.settlingArchiveURL(sender.archivedAt)
        let slots = EditionSlots(edition)
        asked = slots
        self.edition = edition
        self.sender = sender
        let body = try CompiledBody(edition, attachments, digest: digest, slots: slots)
        let header = try CompiledHeader(edition, sender, body: body, slots: slots)
        try Self.check(returnPath: header.returnPath, of: sender)
        self.body = body
        self.header = header
        signatures = try sender.signers.map { signer throws(MailError) in
            var signer = signer
            signer.domain = sender.domainToASCII(signer.domain) ?? signer.domain
            return try CompiledSignature(signer, signing: header.names)
        }
        bodyHashes = Set(sender.signers.map(\.body)).map { body.hash($0) }
    }

    /// The slots that this recipient sees, has no value for, and that have no fallback.
    ///
    /// An empty value is none. Whoever mails asks this for all recipients before the first
    /// mail.
    public func missing(for recipient: Recipient) -> [Slot] {
        let shown = asked.shown(to: recipient)
        return slots.enumerated().filter { index, slot in
            guard slot.fallback == nil, asked.isSeen(index, shown: shown) else { return false }
            if slot.field == .unsubscribeURL { return header.unsubscribeURL == nil }
            return recipient.value(for: slot.field)?.isEmpty ?? true
        }
        .map(\.element)
    }

    /// Whether ``missing(for:)`` can be other than empty for anybody.
    public var asksForValues: Bool {
        slots.contains { slot in
            switch slot.field {
            case .email: false
            case .unsubscribeURL: slot.fallback == nil && header.unsubscribeURL == nil
            default: slot.fallback == nil
            }
        }
    }

    /// The mail for one recipient.
    ///
    /// The same recipient at the same time gets the same bytes, and at any time the same
    /// Message-ID. Throws ``MailError/missing(_:)`` where ``missing(for:)`` is not empty, and
    /// ``MailError/domain(field:_:)`` where the address cannot be written to.
    public func mail(for recipient: Recipient, at now: Timestamp) throws(MailError) -> (
        envelope: Envelope, message: Message
    ) {
        var bytes: [UInt8] = []
        let (envelope, id) = try write(for: recipient, at: now, into: &bytes)
        return (envelope, Message(bytes: bytes, id: id))
    }

    /// Appends the mail for one recipient to a buffer, which may be used again.
    ///
    /// Nothing else is allocated that grows with the body: a newsletter of 20 KB with nine slots
    /// takes 7 microseconds unsigned. Returns the envelope and the Message-ID; throws what
    /// ``mail(for:at:)`` throws.
    public func write(
        for recipient: Recipient, at now: Timestamp, into bytes: inout [UInt8]
    ) throws(MailError) -> (envelope: Envelope, id: String) {
        let values = try SlotValues(for: recipient, in: self)
        let start = bytes.count
        bytes.reserveCapacity(
            start + header.fixed.count + body.fixed.count + 2048 + 1024 * signatures.count)
        let (address, id) = try header.write(values, at: now, into: &bytes)
        bytes.appendCRLF()
        var hashes = bodyHashes
        body.write(values, into: &bytes, hashes: &hashes)
        if !signatures.isEmpty { sign(&bytes, from: start, hashes, at: now) }
        let envelope = Envelope(
            returnPath: try returnPath(for: recipient.subscriber), recipient: address)
        return (envelope, id)
    }

    /// Puts the signatures before a mail that begins at `start`.
    private func sign(
        _ bytes: inout [UInt8], from start: Int, _ hashes: [BodyHash], at now: Timestamp
    ) {
        let fields = HeaderFields(of: bytes, from: start)
        var written: [UInt8] = []
        for signature in signatures {
            let form = signature.signer.body
            let hash =
                body.isFramed
                ? hashes.first { $0.form == form }!.finalize()
                : SHA256.hash(bytes[fields.end...].withUnsafeBufferPointer { form.body($0) })
            written += signature.field(over: fields, of: bytes, bodyHash: hash, at: now)
        }
        bytes.insert(contentsOf: written, at: start)
    }

    private func returnPath(for subscriber: SubscriberID) throws(MailError) -> EmailAddress {
        guard let base = header.returnPath else { return header.from }
        guard sender.tagsReturnPath else { return base }
        guard
            let path = base.returnPath(
                for: subscriber, mark: header.issueMark, keys: sender.keys, isTest: sender.isTest)
        else {
            throw Self.noRoom(in: base)
        }
        return path
    }

    /// Every mail of a return path that is too long would fail, so it is found beforehand.
    private static func check(
        returnPath base: EmailAddress?, of sender: SenderProfile
    ) throws(MailError) {
        guard sender.tagsReturnPath, let base else { return }
        let name = RecipientReference.text(
            for: SubscriberID(String(repeating: "0", count: 20)), keys: sender.keys)
        if base.tagged(name) == nil { throw noRoom(in: base) }
    }

    private static func noRoom(in base: EmailAddress) -> MailError {
        .malformed(
            field: "Return-Path", value: base.description,
            reason: "leaves no room for 38 bytes before the @; shorten it")
    }
}
