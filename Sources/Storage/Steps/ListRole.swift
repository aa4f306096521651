internal import NewsletterCore
import Subscribing

/// The list that is open: what all who have a part of it work on.
struct OpenList: Sendable {
    let file: ListFile
    let steps: ListSteps
}

/// A part of the opened list.
protocol ListRole: Sendable {
    var list: OpenList { get }
}

extension ListRole {
    var file: ListFile { list.file }
    var steps: ListSteps { list.steps }
    var effects: Effects { list.steps.effects }
    var addressHash: AddressHashes? { list.steps.addressHash }

    func suppressions(_ db: Session) throws -> SuppressionList { try steps.suppressions(db) }

    /// What writes down that somebody did something now.
    func history(_ origin: Origin, _ db: Session) throws -> HistoryWriter {
        try steps.history(origin, db)
    }

    /// Runs the closure in one transaction that sees a list on which everybody was compared with
    /// the hashes of those who get no mail.
    ///
    /// Throws an error that is temporary where that is still to be done and the list cannot be
    /// written now.
    func readCompared<T>(_ body: (Session) throws -> T) throws -> T {
        while true {
            let result: T? = try file.read { db in
                try steps.hasUncomparedKey(db) ? nil : try body(db)
            }
            if let result { return result }
            try file.write(compareHashes)
        }
    }

    func compareHashes(_ db: Session) throws {
        try steps.revealHashes(history(Origin("key"), db), db)
    }
}
