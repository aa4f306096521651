internal import Foundation
internal import Glibc
internal import Synchronization

/// A folder with a file a mail, each complete from the moment that it is seen.
///
/// A mail is written in `tmp` and renamed into `new`. The name holds the time, the process
/// and a count of the process, so that neither connections nor sinks nor restarts clash.
/// Files are written on the connection's event loop, which waits for them.
final class Maildir: Sendable {
    private static let deliveries = Atomic(0)

    private let path: String
    private let syncing: Bool

    init(_ path: String, syncing: Bool) throws(SinkError) {
        self.path = path
        self.syncing = syncing
        for folder in [path, path + "/tmp", path + "/new", path + "/cur"]
        where mkdir(folder, 0o700) != 0 && errno != EEXIST {
            throw .cannotOpen(path: folder, reason: String(cString: strerror(errno)))
        }
    }

    func deliver(_ mail: ReceivedMail) throws(FileFailure) {
        let name = Self.uniqueName(at: mail.receivedAt)
        let temporary = "\(path)/tmp/\(name)"
        do throws(FileFailure) {
            try write(mail, to: temporary)
            guard rename(temporary, "\(path)/new/\(name)") == 0 else {
                throw FileFailure(call: "rename")
            }
        } catch {
            unlink(temporary)
            throw error
        }
        if syncing { try syncFolder() }
    }

    private func write(_ mail: ReceivedMail, to file: String) throws(FileFailure) {
        var header = "Return-Path: <\(mail.sender)>\r\n"
        for recipient in mail.recipients { header += "Delivered-To: \(recipient)\r\n" }
        let file = try WritableFile(file, O_EXCL)
        try file.write(Array(header.utf8) + mail.bytes)
        if syncing { try file.sync() }
    }

    private func syncFolder() throws(FileFailure) {
        let folder = open(path + "/new", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileFailure(call: "open") }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw FileFailure(call: "fsync") }
    }

    private static func uniqueName(at time: Date) -> String {
        let microseconds = Int((time.timeIntervalSince1970 * 1_000_000).rounded(.down))
        let count = deliveries.add(1, ordering: .relaxed).newValue
        let (seconds, fraction) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return "\(seconds).M\(fraction)P\(getpid())Q\(count).sink"
    }
}
