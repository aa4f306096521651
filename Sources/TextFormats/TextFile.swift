package import Files
internal import Glibc
internal import NewsletterCore

/// A file of text of any of our encodings, read twice: once to find the encoding, and then
/// piece by piece as UTF-8, so that only a piece is in memory.
package final class TextFile {
    /// What the first reading found; UTF-8 where somebody named the encoding.
    package let encoding: TextEncoding
    /// The size of the file in bytes.
    package let size: Int
    /// How many bytes of it have been read.
    package private(set) var position = 0

    private let file: FileDescriptor
    private let mark: Int
    private let charset: NamedCharset?
    private var decoder: TextDecoder
    private var isAtEnd = false
    private static let pieceSize = 1 << 20

    /// Opens a file and finds its encoding, unless one is named; throws with the offset where
    /// the bytes are of none that is recognised.
    package init(_ path: String, charset name: String? = nil) throws(FileError) {
        file = try FileDescriptor(opening: path, O_RDONLY)
        size = Int(try file.status().st_size)
        do throws(EncodingFault) {
            charset = try name.map { name throws(EncodingFault) in try NamedCharset(name) }
        } catch {
            throw FileError(error, in: path)
        }
        if charset != nil {
            (encoding, mark) = (.utf8, 0)
        } else {
            (encoding, mark) = try Self.encoding(of: file)
        }
        decoder = TextDecoder(encoding, charset: charset, from: mark)
        if lseek(file.number, off_t(mark), SEEK_SET) < 0 { throw .system("seek", path) }
    }

    /// The next piece as UTF-8, never an empty one; nil at the end.
    package func next() throws(FileError) -> [UInt8]? {
        while !isAtEnd {
            let piece = try Self.read(file)
            position += piece.count
            isAtEnd = piece.isEmpty
            let text: [UInt8]
            do throws(EncodingFault) {
                text = try decoder.decode(piece, isLast: isAtEnd)
            } catch {
                throw FileError(error, in: file.path)
            }
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// Goes back to the beginning of the text.
    package func rewind() throws(FileError) {
        decoder = TextDecoder(encoding, charset: charset, from: mark)
        isAtEnd = false
        position = 0
        if lseek(file.number, off_t(mark), SEEK_SET) < 0 { throw .system("seek", file.path) }
    }

    private static func encoding(
        of file: borrowing FileDescriptor
    ) throws(FileError) -> (TextEncoding, mark: Int) {
        let first = try read(file)
        if let fault = TextEncoding.refusal(of: first, doubt: .isRefused) {
            throw FileError(fault, in: file.path)
        }
        let (encoding, mark) = TextEncoding.begin(of: first)
        if let encoding { return (encoding, mark) }
        if try isUTF8(file, first) { return (.utf8, mark) }
        if lseek(file.number, 0, SEEK_SET) < 0 { throw .system("seek", file.path) }
        var western = WesternText()
        var strays = StrayBytes(from: 0)
        while true {
            let piece = try read(file)
            western.read(piece)
            strays.read(piece, isLast: piece.isEmpty)
            if piece.isEmpty { break }
        }
        guard let offset = strays.fault(western, from: mark) else { return (.windows1252, mark) }
        throw FileError(EncodingFault(offset: offset, reason: .neither), in: file.path)
    }

    private static func isUTF8(
        _ file: borrowing FileDescriptor, _ first: [UInt8]
    ) throws(FileError) -> Bool {
        var piece = first
        while true {
            let fault = TextEncoding.firstFault(in: piece)
            // A character that the end of a piece cuts off is shorter than four bytes.
            if piece.count - fault > 3 { return false }
            let rest = Array(piece[fault...])
            let next = try read(file)
            if next.isEmpty { return rest.isEmpty }
            piece = rest + next
        }
    }

    private static func read(_ file: borrowing FileDescriptor) throws(FileError) -> [UInt8] {
        var piece = [UInt8](repeating: 0, count: pieceSize)
        let count = try file.read(intoArray: &piece)
        piece.removeLast(piece.count - count)
        return piece
    }
}
