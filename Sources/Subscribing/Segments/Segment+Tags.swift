import NewsletterCore

extension Segment {
    /// The tags that the expression asks for itself, with the places where they stand.
    package var tags: [(name: String, offset: Int)] { Self.tags(condition) }

    private static func tags(_ condition: Condition) -> [(String, Int)] {
        switch condition {
        case .all(let terms), .any(let terms): terms.flatMap(tags)
        case .not(let term): tags(term)
        case .tag(let name, let offset): [(name, offset)]
        default: []
        }
    }
}
