import Foundation
import Inbound
package import NewsletterCore
import NewsroomFiles
import Synchronization

/// Whom the brake on bounces leaves out of mailings for now.
///
/// The file is asked again where it was written since. A hold is caution and no wish of a reader, so
/// a file that cannot be read, because it is locked, damaged or of a newer version, stops no mailing:
/// whoever was known to be held stays held.
package final class HeldPeople: Sendable {
    private struct Known {
        var state: FileState?
        /// When the file was read, or could not be read.
        var askedAt: Timestamp
        /// How long that is believed while the file does not change.
        var validity: Duration
        var people: Set<SubscriberID>
    }

    /// The file and its log as they stood; with SQLite's WAL a commit changes the log alone.
    private struct FileState: Equatable {
        private struct Stamp: Equatable {
            var written: Date?
            var size: Int?
            var inode: Int?

            init(_ path: String) {
                let found = try? FileManager.default.attributesOfItem(atPath: path)
                written = found?[.modificationDate] as? Date
                size = found?[.size] as? Int
                inode = found?[.systemFileNumber] as? Int
            }
        }

        private let file: Stamp
        private let log: Stamp

        init(_ path: String) {
            file = Stamp(path)
            log = Stamp("\(path)-wal")
        }

        /// Whether a commit may have come since that left the same time: a file system counts time
        /// in steps.
        func isFresh(at moment: Timestamp) -> Bool {
            let written = [file.written, log.written].compactMap { $0?.timeIntervalSince1970 }
            return written.contains { abs(Double(moment.milliseconds) / 1000 - $0) < 2 }
        }
    }

    /// A hold ends by itself after days; so often that is looked at.
    private static let validity = Duration.seconds(600)
    /// A file that was written just now, or could not be read, is asked again after that.
    private static let pause = Duration.seconds(2)
    /// Opening a file that is locked waits, and a run has replies to hear meanwhile.
    private static let pauseAfterFault = Duration.seconds(60)

    private let path: String
    private let stores: any BounceStores
    private let now: @Sendable () -> Timestamp
    private let notices: Notices
    private let known = Mutex<Known?>(nil)
    /// Whether somebody was told that the file cannot be read.
    private let isTold = Mutex(false)

    /// Of the newsroom.
    package init(in workspace: Workspace) {
        path = workspace.newsroom.bounces
        stores = workspace.adapters.bounces
        now = workspace.effects.now
        notices = workspace.notices
    }

    /// Everybody who is held now, as far as that can be told.
    package func all() -> Set<SubscriberID> {
        let moment = now()
        return known.withLock { known in
            // Before the file is read: what is written meanwhile is found by the next question.
            let state = FileState(path)
            if let known, known.state == nil || known.state == state {
                let age = moment - known.askedAt
                if age >= .zero, age < known.validity { return known.people }
            }
            do {
                let people = try read(at: moment)
                let validity = state.isFresh(at: moment) ? Self.pause : Self.validity
                known = Known(
                    state: state, askedAt: moment, validity: validity, people: people)
            } catch {
                tell(of: error)
                // No state: a fault is waited out, whatever is written meanwhile.
                known = Known(
                    state: nil, askedAt: moment, validity: Self.pauseAfterFault,
                    people: known?.people ?? [])
            }
            return known?.people ?? []
        }
    }

    /// Says once that nobody new can be left out as held.
    private func tell(of error: any Error) {
        let isNew = isTold.withLock { told in
            defer { told = true }
            return !told
        }
        guard isNew else { return }
        notices.interrupt(
            "whom the brake holds cannot be told: \(Problem(error).what); the mailing goes on")
    }

    private func read(at moment: Timestamp) throws -> Set<SubscriberID> {
        guard let store = try stores.open(at: path, reading: true) else { return [] }
        defer { store.close() }
        let since = moment.milliseconds - BouncePolicy.holdTime.milliseconds
        return try store.heldPeople(since: Timestamp(milliseconds: since))
    }
}
