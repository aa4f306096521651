import Foundation
package import NewsletterCore

/// The lines of a log, one after the other, with no more than one of them in memory.
///
/// A line may end by LF or CR LF. Of a line longer than 64 KiB only that much is kept: the
/// logs that are read here have what counts at the beginning.
package struct LogLines {
    private static let longest = 1 << 16

    private static let standardInput = "standard input"

    private let descriptor: Int32
    /// How errors call it.
    private let name: String
    /// The issue whose mails are looked for, where it is known.
    private let issue: Slug?

    /// Takes an open file.
    init(descriptor: Int32, name: String, for issue: Slug? = nil) {
        self.descriptor = descriptor
        self.name = name
        self.issue = issue
    }

    /// Opens a log and hands its lines to the closure; `-` is the standard input.
    package static func withLines<T>(
        of path: String, for issue: Slug? = nil, _ body: (LogLines) throws -> T
    ) throws -> T {
        if path == "-" {
            return try body(LogLines(descriptor: 0, name: standardInput, for: issue))
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        return try body(LogLines(descriptor: descriptor, name: path, for: issue))
    }

    /// Hands over every line, without its end.
    package func forEach(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var begun: [UInt8] = []
        var isFirst = true
        while let count = try fill(&chunk) {
            if isFirst, let way = Self.unpacking(chunk[..<count]) {
                let file = name == Self.standardInput ? "LOG" : name
                throw Problem(
                    .badData, "\(name): is compressed",
                    remedy: .unpackLog("\(way) \(file)", for: issue))
            }
            isFirst = false
            var start = 0
            while let end = chunk[start..<count].firstIndex(of: UInt8(ascii: "\n")) {
                if begun.isEmpty {
                    try body(Self.trimmed(chunk[start..<end].prefix(Self.longest)))
                } else {
                    Self.append(chunk[start..<end], to: &begun)
                    try body(Self.trimmed(begun[...]))
                    begun.removeAll(keepingCapacity: true)
                }
                start = end + 1
            }
            Self.append(chunk[start..<count], to: &begun)
        }
        if !begun.isEmpty { try body(Self.trimmed(begun[...])) }
    }

    /// The program that unpacks what begins so; nil for what is not compressed.
    private static func unpacking(_ bytes: ArraySlice<UInt8>) -> String? {
        let programs: [([UInt8], String)] = [
            ([0x1F, 0x8B], "gzip -dc"), (Array("BZh".utf8), "bzip2 -dc"),
            (Array("PK\u{3}\u{4}".utf8), "unzip -p"), ([0xFD, 0x37, 0x7A, 0x58], "xz -dc"),
            ([0x28, 0xB5, 0x2F, 0xFD], "zstd -dc"),
        ]
        return programs.first { bytes.starts(with: $0.0) }?.1
    }

    private static func append(_ part: ArraySlice<UInt8>, to line: inout [UInt8]) {
        line += part.prefix(max(0, longest - line.count))
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    /// Reads on; nil at the end.
    private func fill(_ chunk: inout [UInt8]) throws -> Int? {
        while true {
            let count = chunk.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress!, $0.count)
            }
            if count > 0 { return count }
            if count == 0 { return nil }
            if errno != EINTR { throw Self.unreadable(name) }
        }
    }

    private static func unreadable(_ name: String) -> Problem {
        Problem(
            .badData, "\(name): cannot be read: \(String(cString: strerror(errno)))",
            remedy: "Name a log file, or - for the standard input, such as: gzip -dc LOG.gz |")
    }
}
