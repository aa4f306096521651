/// A body or a header in which some places are filled for each recipient.
///
/// In its source a slot stands between double braces; double braces that are meant as such
/// are written `{{'{{'}}`, which ``escaping(_:)`` does.
public struct SlottedText: Hashable, Sendable {
    /// Where a slot stands decides how its value is escaped.
    public enum Context: Hashable, Sendable {
        case plainText
        case header
        case htmlText
        /// A quoted attribute that holds the value as it is, or a URL from its beginning.
        case htmlAttribute
        /// Within a URL in a quoted attribute: the value is percent-encoded.
        case urlPart
    }

    /// A stretch that is the same for everybody, or a slot.
    public enum Segment: Hashable, Sendable {
        case literal(String)
        case slot(Slot, Context)
    }

    /// What kind of text it is, which decides the contexts in it.
    public enum Kind: Hashable, Sendable { case plainText, header, html }

    /// The text with its slots as written.
    public let source: String
    /// The same, taken apart.
    public let segments: [Segment]

    /// Takes a text apart; throws where a slot is not closed or names nothing known.
    public init(parsing source: String, as kind: Kind) throws(SlotError) {
        var segments: [Segment] = []
        var literal = ""
        var html = HTMLPosition()
        var rest = Substring(source)
        while let open = Self.firstPair(of: UInt8(ascii: "{"), in: rest) {
            literal += rest[..<open.lowerBound]
            if kind == .html { html.advance(over: rest[..<open.lowerBound]) }
            guard let close = Self.firstPair(of: UInt8(ascii: "}"), in: rest[open.upperBound...])
            else {
                throw SlotError(
                    line: Self.line(of: open.lowerBound, in: source), reason: .notClosed)
            }
            let inside = rest[open.upperBound..<close.lowerBound]
            if let quoted = Self.literal(in: inside) {
                literal += quoted
            } else if let slot = Slot(parsing: inside) {
                if !literal.isEmpty { segments.append(.literal(literal)) }
                literal = ""
                segments.append(.slot(slot, Self.context(kind, html)))
            } else {
                throw SlotError(
                    line: Self.line(of: open.lowerBound, in: source),
                    reason: .unknown(inside.trimmingSpace()))
            }
            rest = rest[close.upperBound...]
        }
        literal += rest
        if !literal.isEmpty { segments.append(.literal(literal)) }
        self.source = source
        self.segments = segments
    }

    /// The slots, in order.
    public var slots: [Slot] {
        segments.compactMap { if case .slot(let slot, _) = $0 { slot } else { nil } }
    }

    /// Text in which double braces stay what they are.
    public static func escaping(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let open = firstPair(of: UInt8(ascii: "{"), in: rest) {
            out += rest[..<open.lowerBound]
            out += "{{'{{'}}"
            rest = rest[open.upperBound...]
        }
        return out.isEmpty ? text : out + rest
    }

    /// Where the byte first stands twice in a row; by bytes, since bodies are long.
    private static func firstPair(of byte: UInt8, in text: Substring) -> Range<String.Index>? {
        var before: String.Index?
        var at = text.startIndex
        while let found = text.utf8[at...].firstIndex(of: byte) {
            let next = text.utf8.index(after: found)
            if let before, text.utf8.index(after: before) == found { return before..<next }
            before = found
            at = next
        }
        return nil
    }

    private static func literal(in inside: Substring) -> String? {
        guard inside.count >= 2, inside.first == "'", inside.last == "'" else { return nil }
        return String(inside.dropFirst().dropLast())
    }

    private static func context(_ kind: Kind, _ position: HTMLPosition) -> Context {
        switch kind {
        case .plainText: .plainText
        case .header: .header
        case .html: position.context
        }
    }

    private static func line(of index: String.Index, in source: String) -> Int {
        source.utf8[..<index].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
}

/// What is wrong with a slot, and where.
public struct SlotError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case notClosed
        case unknown(String)
    }

    /// The line in the body, counted from 1.
    public let line: Int
    /// What is wrong there.
    public let reason: Reason

    /// One sentence with the way out.
    public var description: String {
        switch reason {
        case .notClosed:
            return "line \(line): \"{{\" is not closed by \"}}\""
        case .unknown(let name):
            let known = RecipientField.fixed.map(\.description)
            let near = name.split(separator: "|").first.flatMap { $0.nearest(in: known) }
            let advice =
                near.map { "did you mean {{\($0)}}?" }
                ?? "known are \(known.joined(separator: ", ")) and subscriber.ATTRIBUTE"
            return "line \(line): {{\(name.escapingControls())}} names nothing known; \(advice)"
        }
    }
}
