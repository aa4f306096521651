package import DeliveryEngine
import Dispatch
import Files
import Foundation
package import NewsletterCore
import Synchronization

/// The log of a run: what its events tell, one JSON object a line, appended to a file.
///
/// It names no address, and repeats no words of a server, which may, unless that is asked for. A
/// file that cannot be written stops no mailing: it is told at the end.
package final class MailingLog: Sendable {
    private struct State {
        /// The addresses of what the run holds, where they are wanted.
        var addresses: [DeliveryID: String] = [:]
        /// Why the first line that was lost could not be written.
        var fault: FileError?
    }

    private let issue: Slug
    private let showsAddresses: Bool
    private let file: Mutex<LogFile>
    private let state = Mutex(State())
    /// Where lines are written, so that no run waits for a slow disk.
    private let writing = DispatchQueue(label: "postrider.log")

    /// Opens the file, or makes it with the mode 0600; throws a ``Problem`` for one that holds
    /// something else than a log.
    package init(at path: String, of issue: Slug, showsAddresses: Bool) throws {
        self.issue = issue
        self.showsAddresses = showsAddresses
        file = Mutex(try LogFile(path))
    }

    /// Waits until everything is written; why something was not, if so.
    package func finish() async -> Problem? {
        await withCheckedContinuation { done in writing.async { done.resume() } }
        return state.withLock(\.fault).map {
            Problem(
                .tryLater,
                "the log of the mailing: "
                    + ($0.isShortOfSpace
                        ? "\($0.path.escapingControls()): no space is left for it"
                        : $0.description),
                remedy: "The mailing went on; its log lacks lines.")
        }
    }

    private func record(
        _ event: MailingEvent, at now: Timestamp, _ state: inout State
    ) -> MailingEventRecord {
        var address: String?
        if showsAddresses, let id = event.delivery {
            if case .claimed(let delivery) = event {
                address = delivery.recipient.address.description
                state.addresses[id] = address
            } else {
                address = state.addresses.removeValue(forKey: id)
            }
        }
        return MailingEventRecord(
            event, of: issue, at: now, showsAddresses: showsAddresses, address: address)
    }
}

extension MailingLog: MailingListener {
    package func hear(_ events: [MailingEvent], at now: Timestamp) {
        // In the order in which they are heard, and none of it on the run's time.
        writing.async { [self] in
            let records = state.withLock { state in events.map { record($0, at: now, &state) } }
            do throws(FileError) {
                try self.file.withLock { (file) throws(FileError) in try file.append(records) }
            } catch {
                state.withLock { $0.fault = $0.fault ?? error }
            }
        }
    }
}

/// A file to which lines of JSON are appended.
private struct LogFile: ~Copyable {
    private let file: FileDescriptor
    /// Whether the file was made for this log, and nothing stands in it yet.
    private var isFresh: Bool
    /// Whether the last line was cut off.
    private var endsMidLine: Bool

    init(_ path: String) throws {
        let wasThere = FileManager.default.fileExists(atPath: path)
        let file = try FileDescriptor(
            opening: path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK)
        try Self.refuseOther(file, path)
        // Whoever has it open as well is seen by who would delete it.
        flock(file.number, LOCK_SH | LOCK_NB)
        endsMidLine = Self.endsMidLine(file)
        isFresh = !wasThere
        self.file = file
    }

    /// A run that never began leaves no file behind, unless another run writes to it.
    deinit {
        guard isFresh, flock(file.number, LOCK_EX | LOCK_NB) == 0,
            (try? file.status().st_size) == 0
        else { return }
        unlink(file.path)
    }

    private static func endsMidLine(_ file: borrowing FileDescriptor) -> Bool {
        guard let size = try? file.status().st_size, size > 0 else { return false }
        var last: UInt8 = 0
        return pread(file.number, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n")
    }

    /// Throws where the file holds something else than lines of JSON.
    private static func refuseOther(_ file: borrowing FileDescriptor, _ path: String) throws {
        var first: [UInt8] = [0]
        let isRegular = try file.status().st_mode & S_IFMT == S_IFREG
        guard isRegular, try file.read(intoArray: &first) > 0, first != Array("{".utf8) else {
            return
        }
        throw Problem(
            .usage, "\(path): holds something else than the log of a mailing",
            remedy: "Name another file for the log; lines are added to it.")
    }

    /// Adds a line for each, all in one write.
    mutating func append(_ records: [MailingEventRecord]) throws(FileError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines: [UInt8] = endsMidLine ? [0x0A] : []
        for record in records {
            guard let line = try? encoder.encode(record) else { continue }
            lines += line + [0x0A]
        }
        isFresh = false
        do throws(FileError) {
            try file.write(array: lines)
            endsMidLine = false
        } catch {
            endsMidLine = Self.endsMidLine(file)
            throw error
        }
    }
}
