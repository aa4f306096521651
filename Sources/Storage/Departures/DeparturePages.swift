internal import CMappedPages
import Files
internal import Glibc
internal import Synchronization

/// The bytes of a departure log: mapped where the file system keeps the room that it was asked for,
/// elsewhere written by the system.
///
/// A map costs 0.01 us a mail, two writes and a read cost 4.7. A store that the file cannot take, as
/// where it was cut off, ends no program: the pages are lost, and the log says so.
///
/// Unchecked: each half has one writer at a time, under its log's lock, and words are atomic.
final class DeparturePages: @unchecked Sendable {
    enum Access { case mapped, written }

    private let file: Int32
    private let size: Int
    /// Nil where the system writes.
    private let map: Map?
    private var buffer: [UInt8] = []

    private struct Map {
        let begin: UnsafeMutableRawPointer
        let watch: Int32
    }

    /// The file must stay open as long as this lives.
    init(_ file: borrowing FileDescriptor, size: Int, _ access: Access) throws(FileError) {
        self.file = file.number
        self.size = size
        if access == .written {
            map = nil
            return
        }
        let begin = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file.number, 0)
        guard let begin, begin != MAP_FAILED else { throw .system("mmap", file.path) }
        let watch = cmappedpages_watch(begin, size)
        if watch < 0 {
            munmap(begin, size)
            throw .system("sigaction", file.path)
        }
        map = Map(begin: begin, watch: watch)
    }

    deinit {
        guard let map else { return }
        cmappedpages_unwatch(map.watch)
        munmap(map.begin, size)
    }

    /// Whether the file does not hold all that was stored; nobody finds what is stored from now on.
    var areLost: Bool {
        if let map, cmappedpages_are_lost(map.watch) != 0 { return true }
        return false
    }

    /// Whether the file is not as long any more as it was made.
    var isCutOff: Bool {
        var status = stat()
        return fstat(file, &status) != 0 || Int(status.st_size) != size
    }

    /// Writes bytes that nobody reads yet.
    func write(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard let map else {
            return bytes.withUnsafeBytes {
                pwrite(file, $0.baseAddress, $0.count, off_t(offset)) == $0.count
            }
        }
        bytes.withUnsafeBytes {
            (map.begin + offset).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
        }
        return !areLost
    }

    /// Replaces what stands in a half: it is whole when its last word is there.
    func publish(_ bytes: [UInt8], in half: DepartureLayout.Half, by word: UInt64) -> Bool {
        let checksum = UInt64(CRC32.of(bytes))
        if map == nil { return write(bytes, checksum, word, over: half) }
        let last = half.tail + 8
        guard store(DepartureLayout.begun, at: last) else { return false }
        atomicMemoryFence(ordering: .acquiringAndReleasing)
        guard write(bytes, at: half.offset), store(checksum, at: half.tail) else { return false }
        return store(word, at: last)
    }

    /// Writes a half in one go, which the death of the program cannot part within a page.
    private func write(
        _ bytes: [UInt8], _ checksum: UInt64, _ word: UInt64, over half: DepartureLayout.Half
    ) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        buffer += bytes
        buffer.append(contentsOf: repeatElement(0, count: half.tail - half.offset - bytes.count))
        for number in [checksum, word] {
            withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
        }
        return write(buffer, at: half.offset)
    }

    /// Stores a word behind everything that was stored before.
    func store(_ word: UInt64, at offset: Int) -> Bool {
        guard let map else {
            return withUnsafeBytes(of: word.littleEndian) {
                pwrite(file, $0.baseAddress, 8, off_t(offset)) == 8
            }
        }
        Self.word(map.begin, at: offset).pointee.store(
            word.littleEndian, ordering: .sequentiallyConsistent)
        return !areLost
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
        let word = Self.word(map.begin, at: offset).pointee.load(
            ordering: .sequentiallyConsistent)
        return areLost ? nil : UInt64(littleEndian: word)
    }

    private static func word(
        _ map: UnsafeMutableRawPointer, at offset: Int
    ) -> UnsafeMutablePointer<Atomic<UInt64>> {
        (map + offset).assumingMemoryBound(to: Atomic<UInt64>.self)
    }
}
