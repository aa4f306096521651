import Files
import TextFormats

/// The lines of a text that holds one JSON object a line, without the empty ones; of a long
/// text only a piece is in memory.
struct JSONLines {
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

    private var rest: ArraySlice<UInt8> = []
    private var number = 0
    /// Gives the next piece of the text; nil once there is none.
    private var more: (() throws -> [UInt8]?)?
    /// What errors call the text.
    private let source: String

    private static let longestLine = 4 << 20

    /// Takes a text piece by piece.
    init(_ source: String, _ next: @escaping () throws -> [UInt8]?) {
        self.source = source
        more = next
    }

    /// Whether a text begins as JSON lines do.
    static func isLikely(_ text: [UInt8]) -> Bool {
        text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    }

    /// The next line that is not empty; throws where one is longer than 4 MiB.
    mutating func next() throws -> Line? {
        while let line = try nextLine() {
            if line.contains(where: { !" \t\r".utf8.contains($0) }) {
                return Line(number: number, bytes: line)
            }
        }
        return nil
    }

    private mutating func nextLine() throws -> ArraySlice<UInt8>? {
        // What was searched already need not be searched again.
        var searched = rest.startIndex
        while true {
            if let end = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                number += 1
                defer { rest = rest[(end + 1)...] }
                return rest[..<end]
            }
            if rest.count > Self.longestLine {
                throw FileError(
                    path: source, reason: .unfit("line \(number + 1) is longer than 4 MiB"))
            }
            let length = rest.count
            guard let piece = try more?() else {
                more = nil
                if rest.isEmpty { return nil }
                number += 1
                defer { rest = [] }
                return rest
            }
            rest = (Array(rest) + piece)[...]
            searched = rest.startIndex + length
        }
    }
}
