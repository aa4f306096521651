internal import Files
import GRDB
internal import NewsletterCore

/// One connection to one file of a list, asked through sessions.
struct SessionFile: Sendable {
    let file: DatabaseFile

    init(_ file: DatabaseFile) { self.file = file }

    var path: String { file.path }

    /// Runs the closure without a transaction around it.
    func with<T>(_ body: (Session) throws -> T) throws -> T {
        try file.with { try body(Session($0)) }
    }

    /// Runs the closure in one transaction that holds the write lock from its beginning.
    func write<T>(_ body: (Session) throws -> T) throws -> T {
        try file.write { try body(Session($0)) }
    }

    /// Runs the closure in one transaction that sees one state of the file.
    func read<T>(_ body: (Session) throws -> T) throws -> T {
        try file.read { try body(Session($0)) }
    }

    /// Replaces everything in another file by what stands in this, in one transaction there.
    func copy(to other: SessionFile) throws {
        try DatabaseFile.rethrowing(other.path) { try file.queue.backup(to: other.file.queue) }
    }

    /// Walks through the whole file; nil where it is sound, else what SQLite says first.
    func fault() throws -> String? { try file.fault() }

    /// Closes the file; what is asked of it later fails.
    func close() { file.close() }
}
