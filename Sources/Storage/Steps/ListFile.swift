import Files
internal import NewsletterCore
import Subscribing
internal import Synchronization

/// The file of the subscriber list and its intake as one: whoever writes the list applies the
/// intake first, and whoever reads it sees the intake as part of it.
///
/// The intake is always looked at before the state of the file that is read, so that an entry
/// which another program applies meanwhile is seen in one of the two.
final class ListFile: Sendable {
    /// The file alone.
    let base: SessionFile
    let intake: Intake
    private let steps: ListSteps
    private let busyTimeout: Mutex<Duration>
    private let state = Mutex(State.bare)

    /// What this connection has of the intake.
    private enum State: Equatable {
        case bare
        /// What stood in it then lies over the tables.
        case overlaid(IntakePosition)
        /// What stood in it then is in the tables.
        case applied(IntakePosition)
    }

    /// What the intake did to the list.
    struct Taken {
        var content = Intake.Content()
        var outcomes: [String: OptOutOutcome] = [:]
    }

    init(_ base: SessionFile, intake: Intake, steps: ListSteps, busyTimeout: Duration) {
        self.base = base
        self.intake = intake
        self.steps = steps
        self.busyTimeout = Mutex(busyTimeout)
    }

    var path: String { base.path }

    /// Closes the file; what is asked of it later fails.
    func close() { base.close() }

    /// Waits for another program's lock no longer than this from now on.
    func wait(atMost time: Duration) throws {
        busyTimeout.withLock { $0 = time }
        try base.with { try Self.wait(time, $0) }
    }

    private static func wait(_ time: Duration, _ db: Session) throws {
        try db.run("PRAGMA busy_timeout = \(time.milliseconds)")
    }

    /// Walks through the whole file; nil where it is sound, else what SQLite says first.
    func fault() throws -> String? { try base.fault() }

    /// Runs the closure in one transaction that sees one state of the list.
    func read<T>(_ body: (Session) throws -> T) throws -> T {
        try settle()
        return try base.read(body)
    }

    /// Runs the closure in one transaction that holds the write lock from its beginning.
    func write<T>(_ body: (Session) throws -> T) throws -> T {
        var taken = Taken()
        let result = try base.write { db in
            taken = try take(db)
            return try body(db)
        }
        finish(taken)
        return result
    }

    /// Runs the closure, which begins its own transactions, on a list with nothing waiting.
    func with<T>(_ body: (Session) throws -> T) throws -> T {
        _ = try apply()
        let result = try base.with(body)
        // What was recorded in the meantime; it holds in any case.
        try? settle()
        return result
    }

    // MARK: - The intake

    /// Applies the intake in a transaction of its own; returns what each entry did.
    @discardableResult
    func apply(waiting: Bool = true) throws -> [String: OptOutOutcome] {
        var taken = Taken()
        try base.with { db in
            if !waiting { try db.run("PRAGMA busy_timeout = 0") }
            defer {
                if !waiting {
                    try? Self.wait(busyTimeout.withLock { $0 }, db)
                }
            }
            try db.writing {
                taken = try take(db)
                return .commit
            }
        }
        finish(taken)
        return taken.outcomes
    }

    /// Applies the intake in a transaction of its own; returns the entries that were new.
    func takeAll() throws -> [IntakeEntry] {
        let content = try intake.content()
        let outcomes = try apply()
        return content.entries.filter { outcomes[$0.id] != nil }
    }

    /// Makes what is read next hold the intake: applies it, or lays it over the tables where
    /// the list cannot be written now.
    func settle() throws {
        let content = try intake.content()
        let state = state.withLock { $0 }
        if content.entries.isEmpty {
            guard case .overlaid = state else { return }
            try base.with { db in
                try db.deferring {
                    try IntakeOverlay.remove(db)
                }
            }
            return self.state.withLock { $0 = .bare }
        }
        if state == .applied(content.position) { return }
        do { try apply(waiting: false) } catch let error as FileError where error.isInTheWay {
            if state == .overlaid(content.position) { return }
            try base.with {
                try IntakeOverlay.install(content.entries, steps.addressHash, $0)
            }
            self.state.withLock { $0 = .overlaid(content.position) }
        }
    }

    /// Applies what the intake holds within a transaction.
    func take(_ db: Session) throws -> Taken {
        let content = try intake.content()
        if case .overlaid = state.withLock({ $0 }) { try IntakeOverlay.remove(db) }
        return Taken(content: content, outcomes: try steps.apply(content, db))
    }

    /// Takes what is in the list now off the intake; where that fails, the list remembers it.
    func finish(_ taken: Taken) {
        state.withLock {
            $0 = taken.content.entries.isEmpty ? .bare : .applied(taken.content.position)
        }
        try? intake.clear(taken.content)
    }
}

extension FileError {
    /// Whether it only keeps the list from being written now, so that it may still be read.
    fileprivate var isInTheWay: Bool {
        switch reason {
        case .busy, .locked, .full, .system, .database: true
        default: false
        }
    }
}
