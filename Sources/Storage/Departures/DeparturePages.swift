import Files
internal import Glibc
internal import Synchronization

/// The bytes of a departure log: mapped where the file system keeps the room that it was asked for,
/// so that a store meets no full disk (SIGBUS); elsewhere written by the system, which tells.
///
/// Unchecked: each half has one writer at a time, under its log's lock, and words are atomic.
final class DeparturePages: @unchecked Sendable {
    enum Access { case mapped, written }

    private let file: Int32
    private let size: Int
    /// Nil where the system writes.
    private let map: UnsafeMutableRawPointer?

    /// The file must stay open as long as this lives.
    init(_ file: borrowing FileDescriptor, size: Int, _ access: Access) throws(StorageError) {
        self.file = file.number
        self.size = size
        if access == .written {
            map = nil
            return
        }
        let map = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file.number, 0)
        guard let map, map != MAP_FAILED else { throw .system("mmap", file.path) }
        self.map = map
    }

    deinit { if let map { munmap(map, size) } }

    /// Writes bytes that nobody reads yet.
    func write(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard let map else {
            return bytes.withUnsafeBytes {
                pwrite(file, $0.baseAddress, $0.count, off_t(offset)) == $0.count
            }
        }
        bytes.withUnsafeBytes {
            (map + offset).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
        }
        return true
    }

    /// Replaces what stands in a half: it is empty first, and whole when its last word is there.
    func publish(_ bytes: [UInt8], in half: DepartureLayout.Half, by word: UInt64) -> Bool {
        let last = half.tail + 8
        guard store(0, at: last) else { return false }
        atomicMemoryFence(ordering: .acquiringAndReleasing)
        guard write(bytes, at: half.offset), store(UInt64(CRC32.of(bytes)), at: half.tail)
        else { return false }
        return store(word, at: last)
    }

    /// Stores a word behind everything that was stored before.
    func store(_ word: UInt64, at offset: Int) -> Bool {
        guard let map else {
            return withUnsafeBytes(of: word.littleEndian) {
                pwrite(file, $0.baseAddress, 8, off_t(offset)) == 8
            }
        }
        Self.word(map, at: offset).pointee.store(
            word.littleEndian, ordering: .sequentiallyConsistent)
        return true
    }

    /// Reads a word before everything that is read later; nil where it cannot be read.
    func load(at offset: Int) -> UInt64? {
        guard let map else {
            var word: UInt64 = 0
            let count = withUnsafeMutableBytes(of: &word) {
                pread(file, $0.baseAddress, 8, off_t(offset))
            }
            return count == 8 ? UInt64(littleEndian: word) : nil
        }
        return UInt64(
            littleEndian: Self.word(map, at: offset).pointee.load(
                ordering: .sequentiallyConsistent))
    }

    private static func word(
        _ map: UnsafeMutableRawPointer, at offset: Int
    ) -> UnsafeMutablePointer<Atomic<UInt64>> {
        (map + offset).assumingMemoryBound(to: Atomic<UInt64>.self)
    }
}
