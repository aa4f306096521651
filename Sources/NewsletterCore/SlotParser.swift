/// Takes the source of a ``SlottedText`` apart.
struct SlotParser {
    private(set) var segments: [SlottedText.Segment] = []

    private let source: String
    private let kind: SlottedText.Kind
    private let names: SubscriberNames?
    private var html = HTMLPosition()
    private var word = PlainTextPosition()
    private var literal = ""
    /// The block that stands open, the line and the place of its tag, and what stood before it.
    private var block: OpenBlock?

    private struct OpenBlock {
        let condition: BlockCondition
        let line: Int
        let place: HTMLPosition.Place?
        let before: [SlottedText.Segment]
    }

    init(_ source: String, _ kind: SlottedText.Kind, _ names: SubscriberNames?) {
        self.source = source
        self.kind = kind
        self.names = names
    }

    mutating func run() throws(SlotError) {
        var rest = Substring(source)
        while let open = rest.firstPair(of: UInt8(ascii: "{")) {
            literal += rest[..<open.lowerBound]
            advance(over: rest[..<open.lowerBound])
            guard let close = rest[open.upperBound...].firstPair(of: UInt8(ascii: "}")) else {
                throw SlotError(line: line(of: open.lowerBound), reason: .notClosed)
            }
            let inside = rest[open.upperBound..<close.lowerBound]
            do throws(SlotError.Reason) {
                try take(inside, at: open.lowerBound)
            } catch {
                throw SlotError(line: line(of: open.lowerBound), reason: error)
            }
            rest = rest[close.upperBound...]
        }
        literal += rest
        endLiteral()
        if let block {
            throw SlotError(line: block.line, reason: .blockNotClosed(block.condition))
        }
    }

    private mutating func take(
        _ inside: Substring, at index: String.Index
    ) throws(SlotError.Reason) {
        if inside.count >= 2, inside.first == "'", inside.last == "'" {
            literal += inside.dropFirst().dropLast()
            return
        }
        switch inside.first {
        case "#", "^":
            guard
                let condition = BlockCondition(
                    parsing: inside.dropFirst(), isNegated: inside.first == "^")
            else { throw .unknownCondition(inside.trimmingSpace()) }
            try check(condition.field)
            try begin(condition, at: index)
        case "/": try end(inside.dropFirst().trimmingSpace())
        default:
            guard let slot = Slot(parsing: inside) else { throw .unknown(inside.trimmingSpace()) }
            try check(slot.field)
            endLiteral()
            segments.append(.slot(slot, context))
            if kind == .plainText { word.advance(over: "x") }
        }
    }

    private mutating func begin(
        _ condition: BlockCondition, at index: String.Index
    ) throws(SlotError.Reason) {
        if let block { throw .blockNested(condition, within: block.condition) }
        if kind == .html, html.place == nil { throw .blockInTag(condition) }
        endLiteral()
        block = OpenBlock(
            condition: condition, line: line(of: index), place: html.place, before: segments)
        segments = []
    }

    private mutating func end(_ name: String) throws(SlotError.Reason) {
        guard let block, block.condition.isNamed(name) else {
            throw .blockNotOpen(name, open: block?.condition)
        }
        if kind == .html, html.place != block.place { throw .blockInTag(block.condition) }
        endLiteral()
        if segments.isEmpty {
            segments = block.before
        } else {
            segments = block.before + [.block(block.condition, segments)]
        }
        self.block = nil
    }

    private mutating func endLiteral() {
        if !literal.isEmpty { segments.append(.literal(literal)) }
        literal = ""
    }

    private mutating func advance(over text: Substring) {
        switch kind {
        case .html: html.advance(over: text)
        case .plainText: word.advance(over: text)
        case .header: break
        }
    }

    private func check(_ field: RecipientField) throws(SlotError.Reason) {
        if let objection = names?.objection(to: field) { throw .unknownName(objection) }
    }

    private var context: SlottedText.Context {
        switch kind {
        case .plainText: word.isInURL ? .urlPart : .plainText
        case .header: .header
        case .html: html.context
        }
    }

    private func line(of index: String.Index) -> Int {
        source.utf8[..<index].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }
}

extension BlockCondition {
    /// Whether an end tag of this name ends the block; what it is compared with may be left
    /// out.
    fileprivate func isNamed(_ name: String) -> Bool {
        name == self.name || name == field.description
            || BlockCondition(parsing: name, isNegated: isNegated) == self
    }
}
