import TextFormats

/// Walks through attributes as ``AttributeText`` writes them, in place.
///
/// Names and values are ranges of the text, about 10 ns a member. It stops where the text is
/// written otherwise.
struct AttributeScanner {
    /// A string between its quotes.
    struct Piece {
        var bytes: Slice<UnsafeBufferPointer<UInt8>>
        /// Whether a backslash stands in it.
        var hasEscapes: Bool

        func equals(_ other: [UInt8]) -> Bool {
            !hasEscapes && bytes.count == other.count && bytes.elementsEqual(other)
        }

        /// The text that the piece stands for.
        var text: String {
            if !hasEscapes { return String(decoding: bytes, as: UTF8.self) }
            let quote = CollectionOfOne(UInt8(ascii: "\""))
            guard case .string(let text)? = try? JSONText.parse(quote + Array(bytes) + quote)
            else { return "" }
            return text
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Whether the walk ended at the end of the object.
    private(set) var isComplete = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next member; nil at the end, and where the text is not as it should be.
    mutating func next() -> (name: Piece, value: Piece)? {
        if position == 0 {
            if bytes.elementsEqual("{}".utf8) { isComplete = true }
            guard take(UInt8(ascii: "{")) else { return nil }
        } else if !take(UInt8(ascii: ",")) {
            isComplete = take(UInt8(ascii: "}")) && position == bytes.count
            return nil
        }
        guard let name = string(), take(UInt8(ascii: ":")), let value = string() else { return nil }
        return (name, value)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func string() -> Piece? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = position
        var hasEscapes = false
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return Piece(bytes: bytes[start..<(position - 1)], hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position += 2
            default: position += 1
            }
        }
        return nil
    }
}
