/// What is wrong with a slot or a block, and where.
public struct SlotError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Error, Hashable, Sendable, CustomStringConvertible {
        case notClosed
        case unknown(String)
        /// An attribute or a tag that no subscriber has.
        case unknownName(UnknownName)
        /// A block that asks for nothing that some recipients have and others lack.
        case unknownCondition(String)
        case blockNotClosed(BlockCondition)
        case blockNotOpen(String, open: BlockCondition?)
        case blockNested(BlockCondition, within: BlockCondition)
        /// A block that begins or ends within a tag of HTML, and not both within one value.
        case blockInTag(BlockCondition)
        /// A block that begins in one part of a text and ends in another.
        case blockAcrossParts(BlockCondition)
    }

    /// The line in the text, counted from 1.
    public let line: Int
    /// What is wrong there.
    public let reason: Reason

    /// Says what is wrong in a line.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// One sentence with the way out.
    public var description: String { "line \(line): \(reason)" }
}

extension SlotError.Reason {
    /// One sentence with the way out.
    public var description: String {
        switch self {
        case .notClosed: return "\"{{\" is not closed by \"}}\""
        case .unknown(let name):
            let known = RecipientField.fixed.map(\.description)
            let near = name.split(separator: "|").first.flatMap { $0.nearest(in: known) }
            let advice =
                near.map { "did you mean {{\($0)}}?" }
                ?? "known are \(known.joined(separator: ", ")) and subscriber.ATTRIBUTE"
            return "{{\(name.escapingControls())}} names nothing known; \(advice)"
        case .unknownName(let name): return name.description
        case .unknownCondition(let text):
            let known = ["subscriber.name", "subscriber.email"]
            let near = text.dropFirst().trimmingSpace().nearest(in: known)
            let advice =
                near.map { "did you mean \($0)?" }
                ?? "a block asks for subscriber.name, subscriber.ATTRIBUTE or tag.NAME"
            return "{{\(text.escapingControls())}} names nothing known; \(advice)"
        case .blockNotClosed(let block):
            return "\(block.opening) is not closed; end it with \(block.closing)"
        case .blockNotOpen(let name, let open):
            let closing = "{{/\(name.escapingControls())}}"
            return open.map { "\(closing) cannot end \($0.opening); end that with \($0.closing)" }
                ?? "\(closing) ends no block that is open here"
        case .blockNested(let inner, let outer):
            return "\(inner.opening) stands within \(outer.opening), but blocks do not nest; "
                + "end that one first"
        case .blockInTag(let block):
            return "\(block.opening) begins or ends within a tag; put whole elements between "
                + "\(block.opening) and \(block.closing)"
        case .blockAcrossParts(let block):
            return "\(block.opening) begins in one part and ends in another; put it and "
                + "\(block.closing) on lines of their own"
        }
    }
}
