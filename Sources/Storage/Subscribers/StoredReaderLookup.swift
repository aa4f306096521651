import Files
package import NewsletterCore
package import Subscribing
internal import Synchronization

/// Looks up readers through a connection of its own, which can only read.
///
/// Whoever writes the list keeps it waiting for no longer than ``patience``. It never writes, not
/// even what the intake holds: that is laid over what it reads.
package final class StoredReaderLookup: ReaderLookup {
    /// How long it waits for another program's lock.
    static let patience = Duration.milliseconds(40)

    private struct Opened {
        let file: SessionFile
        let token: OpenFiles.Token
    }

    private let path: String
    private let intake: Intake
    private let opened = Mutex<Opened?>(nil)

    package init(at path: String, effects: Effects) {
        self.path = path
        intake = Intake(of: path, effects: effects)
    }

    package func reader(_ id: SubscriberID) throws -> ReaderFacts? {
        // Looked at first, so that what is applied meanwhile is seen in one of the two.
        let waiting = try intake.content().entries
        return try read { db in
            guard let (_, subscriber) = try PersonRow.find(.id(id), db) else { return nil }
            var facts = ReaderFacts(subscriber)
            let mine = waiting.filter { entry in
                entry.subscriber == id || entry.addressKey == subscriber.address.key
            }
            if mine.isEmpty { return facts }
            let applied = try Set(db.all(String.self, "SELECT id FROM intake"))
            return facts.take(mine.filter { !applied.contains($0.id) }) ? facts : nil
        }
    }

    package func lists() throws -> [ListName: ListFacts] {
        try read { db in
            let rows = try db.rows("SELECT name, is_public, title, description, language FROM list")
            let lists = rows.compactMap { row in
                ListName(row[0]).map {
                    (
                        $0,
                        ListFacts(
                            isPublic: row[1], title: row[2], description: row[3], language: row[4])
                    )
                }
            }
            return Dictionary(lists) { $1 }
        }
    }

    package func setAsideCount() throws -> Int {
        try read { db in try db.first(Int.self, "SELECT COUNT(*) FROM set_aside") ?? 0 }
    }

    package func waiting() throws -> [IntakeEntry] {
        let entries = try intake.content().entries
        if entries.isEmpty { return [] }
        // Where the list cannot be read now, of none is known that it was applied.
        let applied = try? read { db in try Set(db.all(String.self, "SELECT id FROM intake")) }
        return entries.filter { applied?.contains($0.id) != true }
    }

    private func read<T: Sendable>(_ body: (Session) throws -> T) throws -> T {
        try opened.withLock { opened in
            if let known = opened {
                do throws(FileError) { try known.token.check(path) } catch {
                    known.file.close()
                    opened = nil
                }
            }
            let current = try opened ?? open()
            opened = current
            return try current.file.read { db in
                var db = db
                db.keepsStatements = true
                return try body(db)
            }
        }
    }

    private func open() throws -> Opened {
        let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw FileError(path: path, reason: .missing) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: Self.patience)
        }
        return Opened(file: SessionFile(file), token: token)
    }
}

extension ReaderFacts {
    /// Takes over what waits to be applied, in order; false where the row is to go.
    fileprivate mutating func take(_ entries: [IntakeEntry]) -> Bool {
        // What a leaving took that waits as well, by the list and the page where it was said.
        var taken: [Scope: Subscriber] = [:]
        for entry in entries {
            switch entry.optOut {
            case .leave(_, let list):
                let before = subscriber
                if let list {
                    subscriber.memberships[list] = .unsubscribed
                } else if [.active, .bounced].contains(subscriber.status) {
                    subscriber.status = .unsubscribed
                }
                if subscriber != before {
                    taken[Scope(list: list, origin: entry.origin)] = before
                }
            case .undo(_, let list):
                let scope = Scope(list: list, origin: entry.origin)
                guard let before = taken.removeValue(forKey: scope) else {
                    isReturning = true
                    continue
                }
                if let list {
                    subscriber.memberships[list] = before.memberships[list]
                } else {
                    subscriber.status = before.status
                }
            case .mark(_, let status, _):
                if status != .bounced || subscriber.status == .active { subscriber.status = status }
            case .pause(_, let end): subscriber.pausedUntil = end
            case .remove: return false
            case .suppress, .reason: break
            }
        }
        return true
    }

    private struct Scope: Hashable {
        let list: ListName?
        let origin: Origin
    }
}
