public import DeliveryEngine
public import Files
internal import Glibc
internal import NewsletterCore
internal import Synchronization

extension DepartureFile {
    /// Whether the log's run still has it, asleep or at work.
    public static func isHeld(
        _ identity: DepartureLogIdentity, beside ledger: String
    ) throws(FileError) -> Bool {
        let held = try opening(path(of: identity.number, beside: ledger), O_RDWR) {
            file throws(FileError) in try file.isLocked()
        }
        return held ?? false
    }

    /// Closes the log of an earlier run, so that nothing leaves any more, and reads it.
    ///
    /// Whoever settles by it what was out reads the ledger in one transaction with this: then no
    /// hand-out comes between. Whoever only looks leaves it open (`closing: false`), and what is read
    /// may be older than what the run has done since.
    ///
    /// Throws where the file is there and cannot be read now, as for want of a permission: what it
    /// says would be lost, and mails in doubt of which it tells. Without the file they are.
    public static func recover(
        _ identity: DepartureLogIdentity?, beside ledger: String, boot: String? = Machine.boot,
        closing: Bool = true
    ) throws(FileError) -> DepartureReading {
        guard let identity else { return .notBelieved(.missing) }
        let path = path(of: identity.number, beside: ledger)
        let reading = try opening(path, (closing ? O_RDWR : O_RDONLY) | O_NONBLOCK) {
            file throws(FileError) in
            try read(file, as: identity, boot: boot, closing: closing)
        }
        return reading ?? .notBelieved(.missing)
    }

    /// Opens a log and does something with it; nil where there is no such file.
    ///
    /// What cannot be read now is no damage, and the error tells the way out.
    static func opening<Answer>(
        _ path: String, _ flags: Int32,
        _ body: (borrowing FileDescriptor) throws(FileError) -> Answer
    ) throws(FileError) -> Answer? {
        do throws(FileError) {
            return try body(try FileDescriptor(opening: path, flags))
        } catch {
            if case .missing = error.reason { return nil }
            throw FileError(
                path: error.path, reason: error.reason,
                remedy: .words(
                    "It tells what has left; run again once it can be read and written. Where it never "
                        + "can be, delete it: all that was on the way is in doubt then."))
        }
    }

    /// Deletes the log of an earlier run, which nobody needs once the ledger has settled what it
    /// says.
    public static func remove(_ identity: DepartureLogIdentity, beside ledger: String) {
        unlink(path(of: identity.number, beside: ledger))
    }

    private static func read(
        _ file: borrowing FileDescriptor, as identity: DepartureLogIdentity, boot: String?,
        closing: Bool
    ) throws(FileError) -> DepartureReading {
        let bytes = try file.readAll(upTo: DepartureLayout.headSize)
        let head = DepartureHead(bytes)
        if let head, head.identity.number != identity.number { return .notBelieved(.foreign) }
        // Whatever is believed: nothing may leave any more.
        if closing, bytes.count == DepartureLayout.headSize { try close(file) }
        guard let head else { return .notBelieved(.damaged) }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let place = try DeparturePlace(of: file)
        if !place.isFile(of: identity) || head.identity != identity {
            return .notBelieved(.anotherFile)
        }
        if place.isRemounted(since: identity) { return .notBelieved(.anotherMount) }
        guard let boot, boot == identity.boot else { return .notBelieved(.anotherBoot) }
        // A page that the disk did not take may be an older one when it is read again.
        do throws(FileError) { if closing { try file.synchronize() } } catch {
            return .notBelieved(.unsynchronized)
        }
        return try record(file, head)
    }

    private static func close(_ file: borrowing FileDescriptor) throws(FileError) {
        let count = withUnsafeBytes(of: DepartureLayout.closed.littleEndian) {
            pwrite(file.number, $0.baseAddress, 8, off_t(DepartureLayout.fence))
        }
        if count != 8 { throw .system("pwrite", file.path) }
    }

    private static func record(
        _ file: borrowing FileDescriptor, _ head: DepartureHead
    ) throws(FileError) -> DepartureReading {
        let size = DepartureLayout.size(slots: head.slots)
        guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .system("lseek", file.path) }
        guard Int(try file.status().st_size) == size else { return .notBelieved(.damaged) }
        let bytes = try file.readAll(upTo: size)
        guard bytes.count == size, let record = DepartureRecord(bytes) else {
            return .notBelieved(.damaged)
        }
        return .believed(record)
    }
}

extension DepartureRecord {
    /// Reads every half; nil where the head cannot be read.
    init?(_ bytes: [UInt8]) {
        guard let head = DepartureHead(bytes), let lastCommit = head.lastCommit else { return nil }
        self.init(lastCommit: lastCommit)
        for slot in 0..<head.slots {
            switch DepartureHalf(bytes, DepartureLayout.left(slot)) {
            case .empty: break
            case .unreadable: hasUnreadable = true
            case .whole(let attempt, _): left.insert(attempt)
            }
            // A torn answer is none: the mail has left.
            if case .whole(let attempt, var scan) = DepartureHalf(
                bytes, DepartureLayout.answer(slot))
            {
                answers[attempt] = scan.answer()
            }
        }
    }
}

/// What a half of a slot turns out to be.
enum DepartureHalf {
    /// Nothing was published in it: it was never used, or its writer died before that.
    case empty
    /// It is not as it was stored.
    case unreadable
    /// Of which attempt, and what follows.
    case whole(Attempt, DepartureScan)

    init(_ bytes: [UInt8], _ half: DepartureLayout.Half) {
        var tail = DepartureScan(bytes, from: half.tail)
        let (checksum, word) = (tail.integer(UInt64.self), tail.integer(UInt64.self))
        if word == DepartureLayout.free || word == DepartureLayout.begun {
            self = .empty
            return
        }
        var scan = DepartureScan(bytes, from: half.offset)
        let delivery = DeliveryID(rawValue: scan.integer(Int64.self))
        let attempt = Attempt(delivery, number: scan.integer(Int32.self))
        _ = scan.integer(Int32.self)
        let isSame = scan.integer(UInt64.self) == word
        var end = scan
        if half.size > DepartureLayout.leftSize { end.skipAnswer() }
        let isWhole =
            isSame && end.position <= half.tail
            && UInt64(CRC32.of(bytes[half.offset..<end.position])) == checksum
        self = isWhole ? .whole(attempt, scan) : .unreadable
    }
}
