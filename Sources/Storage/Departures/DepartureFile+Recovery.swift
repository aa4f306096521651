public import DeliveryEngine
public import Files
internal import Glibc
internal import Synchronization

extension DepartureFile {
    /// Whether the log's run still has it, asleep or at work.
    public static func isHeld(
        _ identity: DepartureLogIdentity, beside ledger: String
    ) throws(StorageError) -> Bool {
        do throws(StorageError) {
            let path = path(of: identity.number, beside: ledger)
            return try FileDescriptor(opening: path, O_RDWR).isLocked()
        } catch {
            if case .missing = error.reason { return false }
            throw error
        }
    }

    /// Closes the log of an earlier run, so that nothing leaves any more, and reads it.
    ///
    /// Whoever settles by it what was out reads the ledger in one transaction with this: then no
    /// hand-out comes between.
    public static func recover(
        _ identity: DepartureLogIdentity?, beside ledger: String, boot: String? = Machine.boot
    ) -> DepartureReading {
        guard let identity else { return .notBelieved(.missing) }
        let file: FileDescriptor
        do throws(StorageError) {
            file = try FileDescriptor(
                opening: path(of: identity.number, beside: ledger), O_RDWR | O_NONBLOCK)
        } catch {
            if case .missing = error.reason { return .notBelieved(.missing) }
            return .notBelieved(.damaged)
        }
        return read(file, as: identity, boot: boot)
    }

    /// Deletes the log of an earlier run, which nobody needs once the ledger has settled what it
    /// says.
    public static func remove(_ identity: DepartureLogIdentity, beside ledger: String) {
        unlink(path(of: identity.number, beside: ledger))
    }

    private static func read(
        _ file: borrowing FileDescriptor, as identity: DepartureLogIdentity, boot: String?
    ) -> DepartureReading {
        let head: DepartureHead
        do throws(StorageError) {
            guard let found = DepartureHead(try file.readAll(upTo: DepartureLayout.headSize)) else {
                return .notBelieved(.damaged)
            }
            head = found
        } catch { return .notBelieved(.damaged) }
        if head.identity.number != identity.number { return .notBelieved(.foreign) }
        // Whatever is believed: nothing may leave any more.
        guard
            withUnsafeBytes(
                of: UInt64(1).littleEndian,
                { pwrite(file.number, $0.baseAddress, 8, off_t(DepartureLayout.closed)) == 8 })
        else { return .notBelieved(.damaged) }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        guard let place = try? DeparturePlace(of: file) else { return .notBelieved(.damaged) }
        if (place.device, place.file) != (identity.device, identity.file)
            || head.identity != identity
        {
            return .notBelieved(.anotherFile)
        }
        if place.mount != identity.mount { return .notBelieved(.anotherMount) }
        guard let boot, boot == identity.boot else { return .notBelieved(.anotherBoot) }
        // A page that the disk did not take may be an older one when it is read again.
        do throws(StorageError) { try file.synchronize() } catch {
            return .notBelieved(.unsynchronized)
        }
        return record(file, head)
    }

    private static func record(
        _ file: borrowing FileDescriptor, _ head: DepartureHead
    ) -> DepartureReading {
        let size = DepartureLayout.size(slots: head.slots)
        guard lseek(file.number, 0, SEEK_SET) == 0, let status = try? file.status(),
            Int(status.st_size) == size, let bytes = try? file.readAll(upTo: size),
            bytes.count == size, let head = DepartureHead(bytes)
        else { return .notBelieved(.damaged) }
        return .believed(DepartureRecord(bytes, head))
    }
}

extension DepartureRecord {
    /// Reads every half.
    init(_ bytes: [UInt8], _ head: DepartureHead) {
        self.init(lastHandOut: head.lastHandOut)
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
    /// Nothing was published in it.
    case empty
    /// It is not as it was stored.
    case unreadable
    /// Of which attempt, and what follows.
    case whole(Attempt, DepartureScan)

    init(_ bytes: [UInt8], _ half: DepartureLayout.Half) {
        var tail = DepartureScan(bytes, from: half.tail)
        let (checksum, word) = (tail.integer(UInt64.self), tail.integer(UInt64.self))
        if word == 0 {
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
