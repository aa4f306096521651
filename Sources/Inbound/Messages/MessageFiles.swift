import Foundation
internal import NewsletterCore

/// Messages in files, mboxes, Maildirs and on standard input, one after the other with no more
/// than 1 MiB of one in memory.
package enum MessageFiles {
    /// A message, and where it was.
    package struct Entry {
        /// The file; `-` is standard input.
        package let file: String
        /// Its number within an mbox, from 1 on; 1 elsewhere.
        package let number: Int
        package let bytes: [UInt8]
    }

    /// Hands over every message of a file, of the files of a folder, or of standard input (`-`).
    ///
    /// Of a Maildir those in `new` and `cur` are read. Throws where something cannot be read.
    package static func forEach(in path: String, _ body: (Entry) throws -> Void) throws {
        if path == "-" { return try read(0, "-", body) }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists, isFolder.boolValue else { return try readFile(path, body) }
        let folders = ["new", "cur"].map { "\(path)/\($0)" }.filter(isDirectory)
        for folder in folders.isEmpty ? [path] : folders {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder)
            } catch {
                throw Problem(.badData, "\(folder): cannot be read")
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let file = "\(folder)/\(name)"
                if !isDirectory(file) { try readFile(file, body) }
            }
        }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private static func readFile(_ path: String, _ body: (Entry) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        try read(descriptor, path, body)
    }

    /// Reads to the end, also what is not kept: a pipe that is closed early is a failure to
    /// whoever writes it.
    private static func read(
        _ descriptor: Int32, _ name: String, _ body: (Entry) throws -> Void
    ) throws {
        var splitter = MboxSplitter()
        var number = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress!, $0.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(name) }
            if count == 0 { break }
            try splitter.take(chunk[..<count]) { message in
                number += 1
                try body(Entry(file: name, number: number, bytes: message))
            }
        }
        try splitter.finish { message in
            number += 1
            try body(Entry(file: name, number: number, bytes: message))
        }
    }

    private static func unreadable(_ name: String) -> Problem {
        Problem(
            .badData, "\(name): cannot be read: \(String(cString: strerror(errno)))",
            remedy: "Name a message, an mbox, a Maildir, or - for standard input.")
    }
}

/// Splits what begins as an mbox (RFC 4155) into messages; anything else is one message.
///
/// A line `From ` begins a message where an empty line stands before it and a time in it.
struct MboxSplitter {
    private var message: [UInt8] = []
    /// The line that is not ended yet, as far as it counts.
    private var line: [UInt8] = []
    private var isMbox: Bool?
    private var isAfterBlank = true

    /// Takes the next bytes and hands over the messages that end in them.
    mutating func take(_ chunk: ArraySlice<UInt8>, _ body: ([UInt8]) throws -> Void) rethrows {
        var rest = chunk
        while let end = rest.firstIndex(of: 0x0A) {
            extend(rest[...end])
            rest = rest[(end + 1)...]
            try endLine(body)
        }
        extend(rest)
    }

    /// Hands over the last message; an empty input is one without anything.
    mutating func finish(_ body: ([UInt8]) throws -> Void) rethrows {
        try endLine(body)
        if isMbox != true || !message.isEmpty { try body(message) }
    }

    private mutating func extend(_ bytes: ArraySlice<UInt8>) {
        line += bytes.prefix(max(0, MailLimits.message - line.count))
    }

    private mutating func endLine(_ body: ([UInt8]) throws -> Void) rethrows {
        defer { line.removeAll(keepingCapacity: true) }
        if line.isEmpty { return }
        let begins = isAfterBlank && Self.isBeginning(line)
        if isMbox == nil { isMbox = begins }
        if begins, isMbox == true, !message.isEmpty {
            try body(message)
            message.removeAll(keepingCapacity: true)
        }
        message += line.prefix(max(0, MailLimits.message - message.count))
        isAfterBlank = line[...].isBlank
    }

    private static func isBeginning(_ line: [UInt8]) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = line.prefix(300).split { $0 <= 0x20 }
        return words.contains { word in
            let parts = word.split(separator: 0x3A)
            return (2...3).contains(parts.count)
                && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isASCIIDigit) }
        }
    }
}
