package import Archiving
import Dispatch
import Foundation
package import NewsletterCore
import NewsroomFiles
import Synchronization

/// The archive as `postrider serve` answers it: the files that `archive build` writes, kept in a
/// folder of the newsroom's own.
///
/// After a start nothing is made anew where nothing has changed, so no ledger is opened. Every few
/// seconds it is looked whether an issue began, was corrected or withdrawn; an archive that cannot
/// be made leaves the one before it.
package final class ServedArchive: Sendable {
    /// What stands in it, as it was made last.
    package struct Contents: Sendable {
        /// Another one for each time that it was made.
        package let number: Int
        /// The paths of its files.
        package let names: Set<String>
        /// The latest issue that is listed.
        package let latest: Slug?

        package init(number: Int, names: Set<String>, latest: Slug?) {
            self.number = number
            self.names = names
            self.latest = latest
        }
    }

    /// How the archive stands.
    package enum Standing: Sendable {
        /// Nothing is public, or it stands elsewhere.
        case closed
        /// It is being made for the first time.
        case preparing
        case open(Contents)
    }

    /// What was seen when it was last looked.
    private struct Seen {
        var signature: String?
        var at: Timestamp?
        /// Whether time alone makes another archive.
        var isWaiting = false
        var fault: String?
    }

    /// Between two looks.
    private static let pause = DispatchTimeInterval.seconds(2)
    /// After which time an archive that waits for its time is made anew.
    private static let waiting = Duration.seconds(60)

    private let workspace: Workspace
    private let log: @Sendable (String) -> Void
    private let queue = DispatchQueue(label: "postrider.archive", qos: .utility)
    private let standing = Mutex(Standing.preparing)
    private let seen = Mutex(Seen())
    private let count = Atomic(0)

    /// Begins to look after the archive of a newsroom; the log hears of what cannot be made.
    package init(in workspace: Workspace, log: @escaping @Sendable (String) -> Void) {
        self.workspace = workspace
        self.log = log
        schedule(after: .seconds(0))
    }

    private func schedule(after time: DispatchTimeInterval) {
        queue.asyncAfter(deadline: .now() + time) { [weak self] in
            guard let self else { return }
            self.look()
            self.schedule(after: Self.pause)
        }
    }

    /// How it stands now.
    package var now: Standing { standing.withLock { $0 } }

    /// A file of what was made last; nil where it is gone since.
    package func file(_ name: String) -> ArchiveFile? {
        FileManager.default.contents(atPath: "\(workspace.newsroom.servedArchive)/\(name)").map {
            ArchiveFile(written: name, Array($0))
        }
    }

    /// Looks at once whether it has to be made anew, and waits for that.
    package func refresh() { queue.sync { look() } }

    // MARK: - Looking after it

    private func look() {
        do {
            let settings = try workspace.settings()
            guard settings.archive.isPublic, settings.servedArchivePath != nil,
                let base = settings.links.archive
            else { return close() }
            let inputs = ArchiveInputs(workspace, at: base)
            let signature = try inputs.watched()
            if isAsBefore(signature) { return }
            if case .preparing = now, try isMade(of: inputs) {
                note(signature, isWaiting: false)
                return open()
            }
            let report = try BuildArchive(servedIn: workspace).build()
            note(try inputs.watched(), isWaiting: report.unlisted > 0)
            open()
        } catch {
            fail(Problem(error).what)
        }
    }

    private func isAsBefore(_ signature: String) -> Bool {
        let now = workspace.effects.now()
        return seen.withLock { seen in
            guard seen.signature == signature, let at = seen.at else { return false }
            return !seen.isWaiting || now - at < Self.waiting && now >= at
        }
    }

    /// Whether what an earlier run has made is what would be made now.
    private func isMade(of inputs: ArchiveInputs) throws -> Bool {
        let written = ArchiveFolder.written(in: workspace.newsroom.servedArchive)
        guard let whole = written?.whole else { return false }
        return whole.inputs == [try inputs.given(), try inputs.records()]
    }

    private func note(_ signature: String, isWaiting: Bool) {
        let now = workspace.effects.now()
        seen.withLock {
            $0 = Seen(signature: signature, at: now, isWaiting: isWaiting, fault: nil)
        }
    }

    private func open() {
        let written = ArchiveFolder.written(in: workspace.newsroom.servedArchive)
        let latest = file(ArchiveNames.latestPage).flatMap {
            ArchiveNames.target(ofLatest: $0.bytes)
        }
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        let contents = Contents(number: number, names: written?.names ?? [], latest: latest)
        standing.withLock { $0 = .open(contents) }
    }

    private func close() {
        seen.withLock { $0 = Seen() }
        standing.withLock { $0 = .closed }
    }

    /// The one before stays; each fault is told once.
    private func fail(_ fault: String) {
        let isNew = seen.withLock { seen in
            defer { seen.fault = fault }
            return seen.fault != fault
        }
        if isNew { log("the archive stays as it was: \(fault)") }
    }
}
