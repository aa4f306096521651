import Files
import Foundation
import NewsletterCore

/// A file that a command reads, which may be a stream: standard input, or a pipe as `<(...)`
/// names one.
struct ReadOnceFile {
    private let file: String
    /// Whether it can be read only once.
    let isStream: Bool

    /// The file of that name; `-` is standard input.
    init(_ file: String) {
        self.file = file
        isStream = file == "-" || Self.isPipe(file)
    }

    /// The file, or what a stream brings, kept in one for the time.
    func read<T>(_ body: (String) throws -> T) throws -> T {
        if !isStream { return try body(file) }
        guard let stream = file == "-" ? .standardInput : FileHandle(forReadingAtPath: file) else {
            throw Problem(.badData, "\(file): cannot be read")
        }
        let path = NSTemporaryDirectory() + "postrider-\(UUID().uuidString).import"
        defer { unlink(path) }
        try AtomicFile.write(to: path, mode: 0o600) { append throws(FileError) in
            while let piece = try? stream.read(upToCount: 1 << 20),
                !piece.isEmpty
            {
                try append(ContiguousArray(piece))
            }
        }
        return try body(path)
    }

    private static func isPipe(_ file: String) -> Bool {
        var status = stat()
        guard stat(file, &status) == 0 else { return false }
        return [S_IFIFO, S_IFSOCK, S_IFCHR].contains(status.st_mode & S_IFMT)
    }
}
