/// The lines of a text that holds one JSON object a line, without the empty ones.
struct JSONLines: Sequence, IteratorProtocol {
    /// One line.
    struct Line {
        /// Counted from 1.
        var number: Int
        var bytes: ArraySlice<UInt8>

        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// The members of the object.
        func members() throws(Rejection) -> [(name: String, value: JSONValue)] {
            do throws(JSONError) {
                if case .object(let members) = try JSONText.parse(bytes) { return members }
            } catch {
                throw Rejection("\(error)")
            }
            throw Rejection("is no JSON object")
        }
    }

    private var rest: ArraySlice<UInt8>
    private var number = 0

    init(_ text: [UInt8]) { rest = text[...] }

    /// Whether a text begins as JSON lines do.
    static func isLikely(_ text: [UInt8]) -> Bool {
        text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    }

    mutating func next() -> Line? {
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            let line = rest[..<end]
            rest = end == rest.endIndex ? [] : rest[(end + 1)...]
            if line.contains(where: { !" \t\r".utf8.contains($0) }) {
                return Line(number: number, bytes: line)
            }
        }
        return nil
    }
}
