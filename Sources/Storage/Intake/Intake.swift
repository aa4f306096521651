public import Files
internal import Glibc
public import NewsletterCore
public import Subscribing
internal import Synchronization

/// Takes opt-outs at any time, whoever is at work on the list: a file of checked lines beside
/// the subscriber database, to which is only added.
///
/// ```swift
/// let recorded = try intake.append([.leave(.address(address))], origin: .command)
/// ```
///
/// Leaving waits for no lock but that of another opt-out. Whoever may write the list next
/// applies what stands here; until then everybody who reads the list reads this as part of it
/// (``SubscriberDatabase``). What was applied is taken off, unless somebody has added to it
/// meanwhile; the list remembers by identity what it has applied, so that a crash between the
/// two changes nothing.
public final class Intake: OptOutIntake {
    /// What stands in the intake.
    struct Content: Sendable {
        var entries: [IntakeEntry] = []
        /// Whole lines that cannot be read and stay: damaged, or a newer version's.
        var unreadable = 0
        var position = IntakePosition()
        /// Where the last whole line ends.
        fileprivate var end = 0
        /// The file's first bytes, with the first entry's identity in them.
        fileprivate var beginning: [UInt8] = []

        /// Whether it ends in a line that was cut off; nobody was told that it is recorded.
        var isTorn: Bool { end < position.size }
    }

    /// Where the file stands.
    public let path: String
    private let effects: Effects
    private let known = Mutex(Content())

    /// The intake of the subscriber database at a path; the file is made when it is needed.
    public init(of database: String, effects: Effects) {
        path = Self.path(of: database)
        self.effects = effects
    }

    /// Where the intake of the subscriber database at a path stands.
    public static func path(of database: String) -> String {
        (database.hasSuffix(".sqlite") ? String(database.dropLast(7)) : database) + ".intake"
    }

    // MARK: - Recording

    /// Records opt-outs, all or none of them; they are on the disk when it returns.
    public func append(_ optOuts: [OptOut], origin: Origin) throws(FileError) -> [IntakeEntry] {
        let now = effects.now()
        let entries = optOuts.map {
            IntakeEntry(
                id: SubscriberID(random: effects).description, at: now, origin: origin, optOut: $0)
        }
        try append(entries)
        return entries
    }

    /// Records entries of several readers, all or none of them; they are on the disk when it
    /// returns.
    package func append(_ entries: [IntakeEntry]) throws(FileError) {
        let bytes = entries.flatMap { IntakeLine.encode($0) }
        try Folder.create(Folder.parent(of: path), mode: 0o700)
        let file = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_APPEND)
        Self.lock(file.number)
        defer { _ = flock(file.number, LOCK_UN) }
        let size = try mend(file)
        do throws(FileError) {
            try file.write(array: bytes)
            try file.synchronize()
        } catch {
            ftruncate(file.number, off_t(size))
            throw error
        }
        // The file's own name must be on the disk, too.
        if size == 0 { try Folder.synchronize(Folder.parent(of: path)) }
    }

    /// Takes off a line that was cut off, of which nobody was told that it is recorded; returns
    /// the size that is left.
    private func mend(_ file: borrowing FileDescriptor) throws(FileError) -> Int {
        let size = Int(try file.status().st_size)
        var end = size
        var byte: UInt8 = 0
        while end > 0, pread(file.number, &byte, 1, off_t(end - 1)) == 1,
            byte != UInt8(ascii: "\n")
        {
            end -= 1
        }
        if end < size, ftruncate(file.number, off_t(end)) != 0 { throw .system("ftruncate", path) }
        return end
    }

    /// Where the file system knows no locks, everybody has a turn at once.
    private static func lock(_ file: Int32) {
        while flock(file, LOCK_EX) != 0 && errno == EINTR {}
    }

    // MARK: - Reading

    /// The state of the file now; a system call, and no more.
    public func position() -> IntakePosition {
        var status = stat()
        return stat(path, &status) == 0 ? IntakePosition(status) : IntakePosition()
    }

    /// What stands in the intake now; only what is new since the last look is read.
    func content() throws(FileError) -> Content {
        let before = known.withLock { $0 }
        if position() == before.position { return before }
        let file: FileDescriptor
        do throws(FileError) { file = try FileDescriptor(opening: path, O_RDONLY) } catch {
            guard case .missing = error.reason else { throw error }
            known.withLock { $0 = Content() }
            return Content()
        }
        let position = IntakePosition(try file.status())
        var content = Content()
        let beginning = try Self.read(file, from: 0, count: min(64, position.size))
        if !before.beginning.isEmpty, beginning.starts(with: before.beginning),
            before.position.inode == position.inode, before.end <= position.size
        {
            content = before
        } else {
            content.beginning = beginning.count == 64 ? beginning : []
        }
        content.position = position
        let new = try Self.read(file, from: content.end, count: position.size - content.end)
        content.take(new)
        let found = content
        known.withLock { $0 = found }
        return found
    }

    private static func read(
        _ file: borrowing FileDescriptor, from offset: Int, count: Int
    ) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let part = bytes.withUnsafeMutableBytes {
                pread(file.number, $0.baseAddress! + done, count - done, off_t(offset + done))
            }
            if part < 0 && errno == EINTR { continue }
            if part < 0 { throw .system("read", file.path) }
            // Somebody has applied it, and taken it off.
            if part == 0 { break }
            done += part
        }
        return Array(bytes.prefix(done))
    }

    /// Looks at the file.
    public func state() throws(FileError) -> IntakeState {
        let content = try content()
        return IntakeState(
            path: path, recorded: content.entries.count, unreadable: content.unreadable,
            isTorn: content.isTorn, oldest: content.entries.map(\.at).min())
    }

    // MARK: - Taking off

    /// Empties the file where it holds what was applied, and nothing else.
    func clear(_ applied: Content) throws(FileError) {
        guard applied.position.size > 0, applied.unreadable == 0 else { return }
        let file = try FileDescriptor(opening: path, O_RDWR)
        Self.lock(file.number)
        defer { _ = flock(file.number, LOCK_UN) }
        let now = IntakePosition(try file.status())
        guard now.inode == applied.position.inode, now.size == applied.position.size else {
            return
        }
        if ftruncate(file.number, 0) != 0 { throw .system("ftruncate", path) }
        try file.synchronize()
    }
}

extension IntakePosition {
    fileprivate init(_ status: stat) {
        self.init(
            inode: UInt64(status.st_ino), size: Int(status.st_size),
            changedAt: Int64(status.st_mtim.tv_sec) * 1_000_000_000
                + Int64(status.st_mtim.tv_nsec))
    }
}

extension Intake.Content {
    /// Takes the whole lines of what was added; a line that was cut off waits for its end.
    fileprivate mutating func take(_ bytes: [UInt8]) {
        var start = 0
        while let index = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            if let entry = IntakeLine.decode(bytes[start..<index]) {
                entries.append(entry)
            } else {
                unreadable += 1
            }
            start = index + 1
        }
        end += start
    }
}
