public import NewsletterCore

/// An edition made ready for mailing: all that is the same for everybody is encoded once, and
/// a mail is that with its slots filled.
///
/// A soft line break stands before and after each slot of a body, so that no line depends on a
/// value. Everything that could be wrong with the edition or the sender is found when it is
/// compiled; after that a mail fails only on its recipient.
public struct CompiledEdition: Sendable {
    /// What the edition is known by.
    public let digest: EditionDigest
    /// Every slot of the subject and the bodies, each once, in order.
    public let slots: [Slot]

    let edition: Edition
    let sender: SenderProfile
    let header: CompiledHeader
    let body: CompiledBody

    /// Compiles an edition; throws where the header cannot be written.
    public init(_ edition: Edition, from sender: SenderProfile) throws(MailError) {
        var slots: [Slot] = []
        for slot in edition.subject.slots + edition.text.slots + edition.html.slots
        where !slots.contains(slot) {
            slots.append(slot)
        }
        digest = EditionDigest(edition)
        self.slots = slots
        self.edition = edition
        self.sender = sender
        body = CompiledBody(edition, digest: digest, slots: slots)
        header = try CompiledHeader(edition, sender, body: body, slots: slots)
    }

    /// The slots that this recipient has no value for and that have no fallback.
    ///
    /// An empty value is none. Whoever mails asks this for all recipients before the first
    /// mail.
    public func missing(for recipient: Recipient) -> [Slot] {
        slots.filter { slot in
            guard slot.fallback == nil else { return false }
            if slot.field == .unsubscribeURL { return header.unsubscribeURL == nil }
            return recipient.value(for: slot.field)?.isEmpty ?? true
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
    /// Nothing else is allocated that grows with the body. Returns the envelope and the
    /// Message-ID; throws what ``mail(for:at:)`` throws.
    public func write(
        for recipient: Recipient, at now: Timestamp, into bytes: inout [UInt8]
    ) throws(MailError) -> (envelope: Envelope, id: String) {
        let values = try SlotValues(for: recipient, in: self)
        bytes.reserveCapacity(bytes.count + header.fixed.count + body.fixed.count + 2048)
        let (address, id) = try header.write(values, at: now, into: &bytes)
        bytes.appendCRLF()
        body.write(values, into: &bytes)
        let envelope = Envelope(
            returnPath: try returnPath(for: recipient.subscriber), recipient: address)
        return (envelope, id)
    }

    private func returnPath(for subscriber: SubscriberID) throws(MailError) -> EmailAddress {
        guard let base = header.returnPath else { return header.from }
        do {
            return try base.returnPath(for: subscriber, keys: sender.keys)
        } catch {
            throw .malformed(
                field: "Return-Path", value: error.address,
                reason: "\(error.explanation); shorten the bounce address")
        }
    }
}
