/// A body or a header in which some places are filled for each recipient.
///
/// In its source a slot stands between double braces; double braces that are meant as such
/// are written `{{'{{'}}`, which ``escaping(_:)`` does. Blocks that only some recipients see
/// stand between tags, as ``BlockCondition`` describes; they do not nest.
public struct SlottedText: Hashable, Sendable {
    /// Where a slot stands decides how its value is escaped.
    public enum Context: Hashable, Sendable {
        case plainText
        case header
        case htmlText
        /// A quoted attribute that holds the value as it is, or a URL from its beginning.
        case htmlAttribute
        /// Within a URL, in a quoted attribute or in plain text: the value is percent-encoded.
        case urlPart
    }

    /// A stretch that is the same for everybody, a slot, or a block that not everybody sees.
    public enum Segment: Hashable, Sendable {
        case literal(String)
        case slot(Slot, Context)
        /// What stands in a block; no other block is among it.
        case block(BlockCondition, [Segment])
    }

    /// What kind of text it is, which decides the contexts in it.
    public enum Kind: Hashable, Sendable { case plainText, header, html }

    /// The text with its slots as written.
    public let source: String
    /// The same, taken apart.
    public let segments: [Segment]

    /// Takes a text apart; throws where a slot or a block is not closed, or names nothing known.
    ///
    /// Attributes and tags are looked up where `names` is given.
    public init(
        parsing source: String, as kind: Kind, knowing names: SubscriberNames? = nil
    ) throws(SlotError) {
        var parser = SlotParser(source, kind, names)
        try parser.run()
        self.source = source
        segments = parser.segments
    }

    private init(source: String, segments: [Segment]) {
        self.source = source
        self.segments = segments
    }

    /// The slots, in order, those in blocks among them.
    public var slots: [Slot] {
        Self.flattened(segments).compactMap {
            if case .slot(let slot, _) = $0 { slot } else { nil }
        }
    }

    /// The conditions of the blocks, in order.
    public var conditions: [BlockCondition] {
        segments.compactMap { if case .block(let condition, _) = $0 { condition } else { nil } }
    }

    /// What a recipient sees: literals and slots, without blocks.
    public func segments(for recipient: Recipient) -> [Segment] {
        segments.flatMap { segment -> [Segment] in
            guard case .block(let condition, let inner) = segment else { return [segment] }
            return condition.holds(for: recipient) ? inner : []
        }
    }

    /// The text for somebody who sees every block.
    public var withEveryBlock: SlottedText {
        guard !conditions.isEmpty else { return self }
        return SlottedText(
            source: Self.withoutBlockTags(source), segments: Self.flattened(segments))
    }

    /// The text with each slot and block replaced by what the closure makes of it; nil leaves one
    /// as it is.
    ///
    /// Neighbouring literals become one. The source stays as it was written.
    public func replacing(_ replacement: (Segment) -> [Segment]?) -> SlottedText {
        SlottedText(source: source, segments: Self.replaced(segments, replacement))
    }

    private static func replaced(
        _ segments: [Segment], _ replacement: (Segment) -> [Segment]?
    ) -> [Segment] {
        var out: [Segment] = []
        func add(_ segment: Segment) {
            if case .literal(let next) = segment, case .literal(let last)? = out.last {
                out[out.count - 1] = .literal(last + next)
            } else {
                out.append(segment)
            }
        }
        for segment in segments {
            if case .literal = segment {
                add(segment)
            } else if let others = replacement(segment) {
                replaced(others, replacement).forEach(add)
            } else if case .block(let condition, let inner) = segment {
                let inner = replaced(inner, replacement)
                if !inner.isEmpty { out.append(.block(condition, inner)) }
            } else {
                out.append(segment)
            }
        }
        return out
    }

    private static func flattened(_ segments: [Segment]) -> [Segment] {
        segments.flatMap { if case .block(_, let inner) = $0 { inner } else { [$0] } }
    }

    /// Text in which double braces stay what they are.
    public static func escaping(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let open = rest.firstPair(of: UInt8(ascii: "{")) {
            out += rest[..<open.lowerBound]
            out += "{{'{{'}}"
            rest = rest[open.upperBound...]
        }
        return out.isEmpty ? text : out + rest
    }

    private static func withoutBlockTags(_ source: String) -> String {
        var out = ""
        var rest = source[...]
        while let open = rest.firstPair(of: UInt8(ascii: "{")),
            let close = rest[open.upperBound...].firstPair(of: UInt8(ascii: "}"))
        {
            let isBlockTag = rest[open.upperBound...].first.map { "#^/".contains($0) } ?? false
            out += isBlockTag ? rest[..<open.lowerBound] : rest[..<close.upperBound]
            rest = rest[close.upperBound...]
        }
        return out + rest
    }
}

extension Substring {
    /// Where the byte first stands twice in a row; by bytes, since bodies are long.
    func firstPair(of byte: UInt8) -> Range<String.Index>? {
        var before: String.Index?
        var at = startIndex
        while let found = utf8[at...].firstIndex(of: byte) {
            let next = utf8.index(after: found)
            if let before, utf8.index(after: before) == found { return before..<next }
            before = found
            at = next
        }
        return nil
    }
}
