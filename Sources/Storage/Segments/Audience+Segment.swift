public import DeliveryEngine
public import NewsletterCore

extension Audience {
    /// Narrows lists by a segment, which stays as it is now when a saved one changes.
    ///
    /// Throws where it names a list, a tag or a saved segment that is not there.
    public init(_ lists: [ListName], _ segment: Segment?, of people: SubscriberDatabase) throws {
        self.init(lists)
        guard let segment else { return }
        expression = try people.expanded(segment).description
        try people.checkTags(of: segment)
        asked = segment.description
    }

    /// The part of the lists that is meant; nil for all of them.
    public var segment: Segment? { get throws { try expression.map { try Segment($0) } } }

    /// The audience with a keyed hash in the place of an address; it selects the same.
    func hiding(_ address: EmailAddress, as hash: String) -> Audience {
        func hidden(_ text: String?) -> String? {
            guard let text, let segment = try? Segment(text) else { return text }
            return segment.hiding(address, as: hash)?.description ?? text
        }
        return Audience(lists, expression: hidden(expression), asked: hidden(asked))
    }
}
