import NewsletterCore
package import Subscribing

/// A segment with how many are in it, as `--json` tells it.
package struct SegmentRecord: Encodable {
    package let name: String
    package let expression: String
    package let subscribers: Int
    package let active: Int
    package let createdAt: String
    package let updatedAt: String

    /// Counts who is in a segment now.
    package init(_ saved: SavedSegment, _ store: SubscriberStore) throws {
        name = saved.name.description
        expression = saved.segment.description
        // By its name, since an expression that was saved is not asked whether it is a slip.
        let segment = try Segment("segment:\(saved.name)")
        subscribers = try store.people.count(SubscriberFilter(segment: segment))
        active = try store.people.count(SubscriberFilter(status: .active, segment: segment))
        createdAt = saved.createdAt.description
        updatedAt = saved.updatedAt.description
    }
}

/// A segment among others, as `--json` tells it.
package struct SegmentListing: Encodable {
    package let name: String
    package let expression: String
    package let updatedAt: String

    /// Tells of a segment.
    package init(_ saved: SavedSegment) {
        name = saved.name.description
        expression = saved.segment.description
        updatedAt = saved.updatedAt.description
    }
}

extension SubscriberStore {
    /// The saved segment of that name; throws with the nearest where there is none.
    package func segment(_ name: SegmentName) throws -> SavedSegment {
        let saved = try segments.all()
        if let segment = saved.first(where: { $0.name == name }) { return segment }
        throw Problem.noSuch(
            "segment", name.description, among: saved.map(\.name.description),
            orElse: .showSegments)
    }
}
