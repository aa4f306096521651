public import DeliveryEngine
public import Files
internal import Glibc
internal import NewsletterCore
internal import Synchronization

/// A departure log as a file beside its ledger, mapped into memory and locked (0600).
///
/// What is stored stands in the kernel's pages at once, and so outlives the process, however it dies;
/// nothing is forced onto the disk. Once the file cannot be written, or is cut off, nothing may leave.
public final class DepartureFile: DepartureLog {
    /// Which log this is, for the ledger to name.
    public let identity: DepartureLogIdentity
    private let file: FileDescriptor
    private let pages: DeparturePages
    private let slots: Mutex<Slots>

    private struct Slots {
        var free: [Int32]
        var taken: [Attempt: Int32] = [:]
        /// Whose departure stands: it is stored once, since a record that is stored again is empty
        /// for a moment, in which the process may die.
        var left: Set<Attempt> = []
        /// Counts what was stored, so that no half is published by the same word twice.
        var stored: UInt64 = 0
        /// Whether the file is shorter than it was made.
        var areCutOff = false
        var buffer = DepartureBytes()

        mutating func slot(for attempt: Attempt) -> Int? {
            if let slot = taken[attempt] { return Int(slot) }
            guard let slot = free.popLast() else { return nil }
            taken[attempt] = slot
            return Int(slot)
        }

        /// Never zero, even where a bit of it flips.
        mutating func nextWord() -> UInt64 {
            stored += 1
            return 0x5A5A << 48 | stored
        }
    }

    /// Makes the log of a run, with room for as many attempts as may be out at once.
    ///
    /// All its bytes are allotted now, so that none of them meets a full disk later; throws where
    /// that fails, or where a file of the number stands. The number has 32 hexadecimal digits; the
    /// mailing is told from others by when it began, the ledger has made so many commits.
    init(
        number: String, beside ledger: String, slots: Int, mailing: Timestamp, commits: Int64,
        boot: String? = Machine.boot, access: DeparturePages.Access? = nil
    ) throws(FileError) {
        let path = Self.path(of: number, beside: ledger)
        file = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_EXCL)
        let size = DepartureLayout.size(slots: slots)
        do throws(FileError) {
            guard try file.lock() else { throw FileError(path: path, reason: .locked(by: nil)) }
            let refusal = posix_fallocate(file.number, 0, off_t(size))
            if refusal != 0 {
                throw FileError(path: path, call: "posix_fallocate", errno: refusal)
            }
            let place = try DeparturePlace(of: file)
            identity = place.identity(number, boot: boot)
            pages = try DeparturePages(file, size: size, access ?? place.access)
            var head = DepartureBytes()
            head.encode(identity, slots: slots, mailing: mailing)
            // The head comes last: a file without one was never used.
            guard pages.write(DepartureLayout.freeSlots(slots), at: DepartureLayout.headSize),
                pages.store(CommitWord(commits).rawValue, at: DepartureLayout.lastCommit),
                pages.store(DepartureLayout.open, at: DepartureLayout.fence),
                pages.write(head.bytes, at: 0)
            else { throw .system("write", path) }
        } catch {
            unlink(path)
            throw error
        }
        self.slots = Mutex(Slots(free: (0..<Int32(slots)).reversed()))
    }

    /// Unlocks in so many words: a program that is being started at this moment has the open
    /// file, too, until it runs.
    deinit { file.unlock() }

    /// Where the log of a number stands.
    static func path(of number: String, beside ledger: String) -> String {
        "\(Folder.parent(of: ledger))/departures-\(number)"
    }

    /// Whether a log in a folder would be believed when its run is dead, while the machine runs on.
    public static func isOfUse(in folder: String) throws(FileError) -> Bool {
        let place = try DeparturePlace(of: FileDescriptor(opening: folder, O_RDONLY | O_DIRECTORY))
        return place.keepsPages && Machine.boot != nil
    }

    /// Stores that a mail is about to leave, and then looks whether the log is closed.
    public func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        let isStored = slots.withLock { slots in
            if slots.areCutOff { return false }
            if slots.left.contains(attempt) { return true }
            guard let slot = slots.slot(for: attempt) else { return false }
            let word = slots.nextWord()
            slots.buffer.encode(left: attempt, over: connection, word: word)
            guard pages.publish(slots.buffer.bytes, in: DepartureLayout.left(slot), by: word)
            else { return false }
            slots.left.insert(attempt)
            return true
        }
        guard isStored else { return .notStored }
        // Whoever closes the log stores that first and then reads the slots: one of the two sees
        // what the other did.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let fence = pages.load(at: DepartureLayout.fence)
        // Whatever is lost meanwhile: nobody would find this record.
        guard let fence, fence != 0, !pages.areLost else { return .notStored }
        return fence == DepartureLayout.open ? .mayLeave : .closed
    }

    /// Stores the last word on an attempt; without a free slot, for a mail that has not left, it is
    /// forgotten, and asked for again.
    public func answered(_ attempt: Attempt, _ answer: DepartureAnswer) {
        slots.withLock { slots in
            guard let slot = slots.slot(for: attempt) else { return }
            let word = slots.nextWord()
            slots.buffer.encode(answer, to: attempt, word: word)
            _ = pages.publish(slots.buffer.bytes, in: DepartureLayout.answer(slot), by: word)
        }
    }

    /// Keeps the number in the head, and looks whether the file is as long as it was made.
    public func committed(upTo number: Int64) {
        _ = pages.store(CommitWord(number).rawValue, at: DepartureLayout.lastCommit)
        if pages.isCutOff { slots.withLock { $0.areCutOff = true } }
    }

    /// Lets the slots be used again, the one freed last first.
    public func settled(_ attempts: [Attempt]) {
        slots.withLock { slots in
            for attempt in attempts {
                slots.left.remove(attempt)
                if let slot = slots.taken.removeValue(forKey: attempt) { slots.free.append(slot) }
            }
        }
    }

    /// Closes the log for good; the file stays until the next run has read it.
    public func close() { _ = pages.store(DepartureLayout.closed, at: DepartureLayout.fence) }
}
