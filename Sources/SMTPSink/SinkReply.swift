internal import NIOCore

/// A reply as a rule words it: code, enhanced code (RFC 3463), lines of text.
public struct SinkReply: Hashable, Sendable {
    /// The three digits, such as 550.
    public var code: Int
    /// The enhanced code without spaces, such as `5.1.1`, repeated on each line.
    public var enhanced: String?
    /// The text, one element a line of the reply.
    public var lines: [String]

    /// A reply with these parts; without a line it has an empty text.
    public init(_ code: Int, _ enhanced: String? = nil, _ lines: [String] = []) {
        self.code = code
        self.enhanced = enhanced
        self.lines = lines
    }

    /// Whether the command takes effect under this reply.
    var isPositive: Bool { code < 400 }

    func write(to output: inout ByteBuffer) {
        let lines = lines.isEmpty ? [""] : lines
        for (index, line) in lines.enumerated() {
            output.writeString("\(code)\(index == lines.count - 1 ? " " : "-")")
            if let enhanced { output.writeString("\(enhanced) ") }
            output.writeString(line)
            output.writeStaticString("\r\n")
        }
    }
}
