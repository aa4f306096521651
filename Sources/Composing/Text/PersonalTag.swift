import NewsletterCore

/// What stands between double braces in a finished body: a slot, or where a block begins or
/// ends.
enum PersonalTag: Hashable {
    case slot(Slot)
    case begin(BlockCondition)
    case end(BlockCondition)

    /// The tag as it is written, braces and all.
    var syntax: String {
        switch self {
        case .slot(let slot): slot.syntax
        case .begin(let condition): condition.opening
        case .end(let condition): condition.closing
        }
    }
}

extension SlottedText {
    /// A stretch of text, or a tag; the blocks are taken apart.
    enum Part {
        case literal(String)
        case tag(PersonalTag)
    }

    /// The text as a flat row of stretches and tags.
    var parts: [Part] { Self.parts(segments) }

    private static func parts(_ segments: [Segment]) -> [Part] {
        segments.flatMap { segment -> [Part] in
            switch segment {
            case .literal(let text): [.literal(text)]
            case .slot(let slot, _): [.tag(.slot(slot))]
            case .block(let condition, let inner):
                [.tag(.begin(condition))] + parts(inner) + [.tag(.end(condition))]
            }
        }
    }
}
