public import DeliveryEngine
package import NewsletterCore

extension Audience {
    /// The part of the lists that is meant; nil for all of them.
    public var segment: Segment? { get throws { try expression.map { try Segment($0) } } }

    /// The audience with a keyed hash in the place of an address; it selects the same.
    package func hiding(_ address: EmailAddress, as hash: String) -> Audience {
        func hidden(_ text: String?) -> String? {
            guard let text, let segment = try? Segment(text) else { return text }
            return segment.hiding(address, as: hash)?.description ?? text
        }
        return Audience(
            lists, expression: hidden(expression), asked: hidden(asked), chosen: chosen)
    }
}
