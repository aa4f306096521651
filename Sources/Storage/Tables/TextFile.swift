internal import Glibc

/// A file of text of any of our encodings, read twice: once to find the encoding, and then
/// piece by piece as UTF-8, so that only a piece is in memory.
final class TextFile {
    /// What the first reading found.
    let encoding: TextEncoding
    /// The size of the file in bytes.
    let size: Int

    private let file: FileDescriptor
    private let mark: Int
    private var decoder: TextDecoder
    private var isAtEnd = false
    private static let pieceSize = 1 << 20

    init(_ path: String) throws(StorageError) {
        file = try FileDescriptor(opening: path, O_RDONLY)
        size = Int(try file.status().st_size)
        let first = try Self.read(file)
        let (encoding, mark) = TextEncoding.begin(of: first)
        let isUTF8 = encoding == nil ? try Self.isUTF8(file, first) : false
        self.encoding = encoding ?? (isUTF8 ? .utf8 : .windows1252)
        self.mark = mark
        decoder = TextDecoder(self.encoding)
        if lseek(file.number, off_t(mark), SEEK_SET) < 0 { throw .system("seek", path) }
    }

    /// The next piece as UTF-8, never an empty one; nil at the end.
    func next() throws(StorageError) -> [UInt8]? {
        while !isAtEnd {
            let piece = try Self.read(file)
            isAtEnd = piece.isEmpty
            let text = decoder.decode(piece, isLast: isAtEnd)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// Goes back to the beginning of the text.
    func rewind() throws(StorageError) {
        decoder = TextDecoder(encoding)
        isAtEnd = false
        if lseek(file.number, off_t(mark), SEEK_SET) < 0 { throw .system("seek", file.path) }
    }

    private static func isUTF8(
        _ file: borrowing FileDescriptor, _ first: [UInt8]
    ) throws(StorageError) -> Bool {
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

    private static func read(_ file: borrowing FileDescriptor) throws(StorageError) -> [UInt8] {
        var piece = [UInt8](repeating: 0, count: pieceSize)
        let count = try file.read(intoArray: &piece)
        piece.removeLast(piece.count - count)
        return piece
    }
}
