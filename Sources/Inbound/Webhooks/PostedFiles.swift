import Foundation
internal import NewsletterCore

/// Bodies that providers posted, in files and on standard input: one, or one a line.
package enum PostedFiles {
    /// Hands over every body of a file, of the files of a folder, or of standard input (`-`), with
    /// the line where it begins.
    ///
    /// A file of 5 MiB and less that is JSON as a whole is one body. Throws where something cannot
    /// be read, or a line is longer.
    package static func forEach(
        in path: String, _ body: (_ bytes: [UInt8], _ line: Int) throws -> Void
    ) throws {
        var isFolder: ObjCBool = false
        if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            for name in names.sorted() where !name.hasPrefix(".") {
                try forEach(in: "\(path)/\(name)", body)
            }
            return
        }
        let handle: FileHandle
        if path == "-" {
            handle = .standardInput
        } else if let file = FileHandle(forReadingAtPath: path) {
            handle = file
        } else {
            throw Problem(
                .badData, "\(path): cannot be read",
                remedy: "Name a file of JSON, or - for standard input.")
        }
        try read(handle, path, body)
    }

    private static func read(
        _ handle: FileHandle, _ path: String, _ body: ([UInt8], Int) throws -> Void
    ) throws {
        var buffer: [UInt8] = []
        var line = 1
        var isByLine = false
        while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
            buffer += chunk
            if buffer.count > WebhookReader.largest { isByLine = true }
            if isByLine { try takeLines(from: &buffer, &line, path, body) }
        }
        if !isByLine, isOneValue(buffer) {
            try body(buffer, line)
            return
        }
        try takeLines(from: &buffer, &line, path, body)
        if !buffer.allSatisfy({ $0 <= 0x20 }) { try body(buffer, line) }
    }

    /// Whether more than one line belongs together: the first is no value by itself.
    private static func isOneValue(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0 <= 0x20 }
        let first = start.prefix { $0 != 0x0A }
        let rest = start.dropFirst(first.count)
        if start.isEmpty { return false }
        return rest.allSatisfy { $0 <= 0x20 } || !isBalanced(first)
    }

    /// Whether a line closes all braces and brackets that it opens outside of strings.
    private static func isBalanced(_ line: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if byte == 0x5C { isEscaped = true } else if byte == 0x22 { isQuoted = false }
            } else if byte == 0x22 {
                isQuoted = true
            } else if byte == 0x7B || byte == 0x5B {
                depth += 1
            } else if byte == 0x7D || byte == 0x5D {
                depth -= 1
            }
        }
        return depth == 0 && !isQuoted
    }

    private static func takeLines(
        from buffer: inout [UInt8], _ line: inout Int, _ path: String,
        _ body: ([UInt8], Int) throws -> Void
    ) throws {
        var start = buffer.startIndex
        while let end = buffer[start...].firstIndex(of: 0x0A) {
            let one = buffer[start..<end]
            if !one.allSatisfy({ $0 <= 0x20 }) { try body(Array(one), line) }
            line += 1
            start = end + 1
        }
        buffer.removeSubrange(..<start)
        if buffer.count > WebhookReader.largest {
            throw Problem(.badData, "\(path), line \(line): it has more than 5 MiB")
        }
    }
}
