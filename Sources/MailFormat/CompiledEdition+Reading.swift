public import NewsletterCore

/// What a recipient reads of a mail: its subject and its two bodies, decoded.
public struct ReadableMail: Hashable, Sendable {
    /// The subject line, its slots filled.
    public var subject: String
    /// The HTML body, its slots filled; its lines are those of the edition.
    public var html: String
    /// The plain-text body, its slots filled.
    public var text: String
}

extension CompiledEdition {
    /// What one recipient reads: the same values, escaped the same way, as in
    /// ``mail(for:at:)``, without the encoding for transport.
    ///
    /// Throws ``MailError/missing(_:)`` where ``missing(for:)`` is not empty.
    public func readable(for recipient: Recipient) throws(MailError) -> ReadableMail {
        let values = try SlotValues(for: recipient, in: self)
        func fill(_ segments: [SlottedText.Segment], into bytes: inout [UInt8]) {
            for segment in segments {
                switch segment {
                case .literal(let literal): bytes += literal.utf8
                case .slot(let slot, let context):
                    if let index = asked.slots.firstIndex(of: slot) {
                        values.write(index, for: context, into: &bytes)
                    }
                case .block(let condition, let inner):
                    if condition.holds(for: recipient) { fill(inner, into: &bytes) }
                }
            }
        }
        func filled(_ text: SlottedText) -> String {
            var bytes: [UInt8] = []
            fill(text.segments, into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        return ReadableMail(
            subject: filled(edition.subject), html: filled(edition.html),
            text: filled(edition.text))
    }
}
