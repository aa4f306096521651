package import DeliveryEngine
package import NewsletterCore

extension Audience {
    /// Narrows lists by a segment, which stays as it is now when a saved one changes.
    ///
    /// Throws where it names a list, a tag or a saved segment that is not there.
    package init(_ lists: [ListName], _ segment: Segment?, of segments: any Segments) throws {
        self.init(lists)
        guard let segment else { return }
        expression = try segments.expanded(segment).description
        try segments.checkTags(of: segment)
        asked = segment.description
    }
}
