import Files
internal import Glibc
internal import NewsletterCore
import TextFormats

/// A file of people that is read piece by piece, more than once where need be.
package struct ImportSource {
    /// What messages and the history call it.
    package let name: String
    package let size: Int
    let encoding: TextEncoding
    /// Whether it holds a JSON object a line.
    package let isLines: Bool
    /// Goes back to the beginning; what it returns gives one piece after the other, then nil.
    let begin: () throws -> () throws -> [UInt8]?

    /// Opens a file; throws where it is of another kind.
    ///
    /// `progress` hears how much was read.
    package init(
        at path: String, _ options: ImportOptions,
        progress: @escaping (_ bytes: Int, _ total: Int) -> Void
    ) throws {
        name = options.source ?? path
        try FileKind.check(try Self.head(of: path), name)
        let file = try TextFile(path, charset: options.encoding)
        let first = try file.next() ?? []
        try FileKind.check(text: first, name)
        (size, encoding) = (file.size, file.encoding)
        isLines = JSONLines.isLikely(first)
        begin = {
            try file.rewind()
            return {
                let piece = try file.next()
                progress(file.position, file.size)
                return piece
            }
        }
    }

    /// Takes bytes that are in memory.
    package init(_ bytes: [UInt8], named name: String) throws {
        try FileKind.check(bytes, name)
        let (text, encoding) = try TextEncoding.decode(bytes, from: name)
        try FileKind.check(text: text, name)
        self.name = name
        self.encoding = encoding
        size = text.count
        isLines = JSONLines.isLikely(text)
        begin = {
            var pieces = [text]
            return { pieces.popLast() }
        }
    }

    private static func head(of path: String) throws(FileError) -> ArraySlice<UInt8> {
        let file = try FileDescriptor(opening: path, O_RDONLY)
        var bytes = [UInt8](repeating: 0, count: 4096)
        return bytes[..<(try file.read(intoArray: &bytes))]
    }

    /// What is to be said of the file itself.
    var notes: [String] {
        guard encoding == .windows1252, let note = encoding.note else { return [] }
        return ["\(note); check a name with accents"]
    }
}

extension ImportReport {
    /// Begins the report on a file.
    package init(_ source: ImportSource) {
        self.init()
        encoding = source.encoding
        notes = source.notes
    }
}
