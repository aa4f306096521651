public import NewsletterCore

/// A segment that was saved under a name.
public struct SavedSegment: Hashable, Sendable {
    /// What it is called.
    public var name: SegmentName
    /// What it says.
    public var segment: Segment
    /// When it was first saved.
    public var createdAt: Timestamp
    /// When it was last saved.
    public var updatedAt: Timestamp

    package init(name: SegmentName, segment: Segment, createdAt: Timestamp, updatedAt: Timestamp) {
        self.name = name
        self.segment = segment
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// The name of a segment: letters, digits, `-`, `_`, `.`; in lower case.
public struct SegmentName: Hashable, Sendable, CustomStringConvertible {
    /// The name itself.
    public let description: String

    /// Takes a name by the rules of a list's name; nil where it is none.
    public init?(_ text: String) {
        guard let name = ListName(text) else { return nil }
        description = name.description
    }
}

extension Segment {
    /// The names that the expression asks for, with the places where they stand.
    package var references: [(name: SegmentName, offset: Int)] { Self.references(condition) }

    private static func references(_ condition: Condition) -> [(SegmentName, Int)] {
        switch condition {
        case .all(let terms), .any(let terms): terms.flatMap(references)
        case .not(let term): references(term)
        case .segment(let name, let offset): [(name, offset)]
        default: []
        }
    }
}
