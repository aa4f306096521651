import Files
internal import Foundation
internal import Glibc
internal import Synchronization

/// The databases that this process has open, because POSIX locks belong to processes: whoever
/// opens and closes such a file a second time by other means takes SQLite's locks away.
enum OpenFiles {
    fileprivate struct Identity: Hashable {
        var device: UInt
        var inode: UInt

        init(_ status: stat) {
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
        }
    }

    /// Counts an open file until it goes.
    final class Token: Sendable {
        private let identity: Identity
        fileprivate init(_ identity: Identity) { self.identity = identity }

        /// Throws where the file is no longer what stands at its path: whatever is written to it
        /// then would be found by nobody.
        func check(_ path: String) throws(FileError) {
            var status = stat()
            if stat(path, &status) == 0 {
                if Identity(status) == identity { return }
            } else if errno != ENOENT && errno != ENOTDIR {
                // Nobody can tell now.
                return
            }
            throw FileError(path: path, reason: .displaced(to: place))
        }

        /// Where the file stands now; nil where it has no name any more.
        private var place: String? {
            for number in (try? FileManager.default.contentsOfDirectory(atPath: Self.open)) ?? [] {
                let link = "\(Self.open)/\(number)"
                guard OpenFiles.identity(of: link) == identity,
                    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
                else { continue }
                return OpenFiles.identity(of: target) == identity ? target : nil
            }
            return nil
        }

        /// Whatever this process has open, as links (proc(5)).
        private static let open = "/proc/self/fd"
        deinit { OpenFiles.forget(identity) }
    }

    private static let counts = Mutex<[Identity: Int]>([:])
    /// Descriptors that are to be closed once their file is open no more.
    private static let parked = Mutex<[Identity: [Int32]]>([:])

    /// Closes a descriptor of our own, as soon as that takes no lock of SQLite's away.
    static func close(_ number: Int32) {
        var status = stat()
        guard fstat(number, &status) == 0 else { return }
        let identity = Identity(status)
        let mustWait = counts.withLock { counts in
            guard counts[identity] ?? 0 > 0 else { return false }
            parked.withLock { $0[identity, default: []].append(number) }
            return true
        }
        if !mustWait { _ = Glibc.close(number) }
    }

    private static func forget(_ identity: Identity) {
        counts.withLock { counts in
            let left = (counts[identity] ?? 1) - 1
            counts[identity] = left > 0 ? left : nil
            if left > 0 { return }
            for number in parked.withLock({ $0.removeValue(forKey: identity) }) ?? [] {
                _ = Glibc.close(number)
            }
        }
    }

    /// Inspects the file, unless this process has it open, and then opens it by the closure;
    /// nobody else in this process opens or inspects a database in between.
    static func opening<T>(
        _ path: String, is kind: DatabaseKind,
        _ open: (DatabaseInspection) throws -> T
    ) throws -> (T, Token) {
        try counts.withLock { counts in
            let known = identity(of: path).flatMap { counts[$0] } ?? 0 > 0
            let inspection =
                known
                ? .present(bytes: Folder.fileSize(path) ?? 0)
                : try DatabaseFile.inspect(path, is: kind)
            let opened = try open(inspection)
            guard let identity = identity(of: path) else { throw FileError.system("stat", path) }
            counts[identity, default: 0] += 1
            return (opened, Token(identity))
        }
    }

    fileprivate static func identity(of path: String) -> Identity? {
        var status = stat()
        return stat(path, &status) == 0 ? Identity(status) : nil
    }
}
