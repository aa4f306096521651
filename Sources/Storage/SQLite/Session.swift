internal import GRDB
internal import NewsletterCore

/// A connection within its turn: what the list asks of its engine, and all that it asks.
///
/// SQLite by GRDB is its only engine. It is valid within the closure that it was handed to.
/// What must be fast prepares a ``FastStatement`` and steps by position; the rest asks in one
/// call.
struct Session {
    let db: Database
    /// Whether statements stay prepared that are at their end when a call returns: for a connection
    /// that asks the same few questions again and again.
    var keepsStatements = false

    init(_ db: Database) { self.db = db }

    /// How a transaction ends that did not fail.
    enum Completion {
        case commit
        case rollback
    }

    // MARK: - Asking

    /// Every row that a query finds.
    func rows(_ sql: String, _ values: [(any SQLConvertible)?] = []) throws -> [SQLRow] {
        let statement = try prepare(sql, values, isKept: keepsStatements)
        defer { statement.reset() }
        var rows: [SQLRow] = []
        while try statement.step() { rows.append(SQLRow(statement)) }
        return rows
    }

    /// The first row that a query finds; nil where it finds none.
    func row(_ sql: String, _ values: [(any SQLConvertible)?] = []) throws -> SQLRow? {
        let statement = try prepare(sql, values, isKept: keepsStatements)
        // A statement that is not at its end would hold its locks.
        defer { statement.reset() }
        return try statement.step() ? SQLRow(statement) : nil
    }

    /// Every row that a query finds, its values with the names of their columns.
    func records(
        _ sql: String, _ values: [(any SQLConvertible)?] = []
    ) throws -> [[(name: String, value: SQLValue)]] {
        let statement = try prepare(sql, values)
        let names = (0..<statement.columnCount).map { statement.name($0) }
        var records: [[(name: String, value: SQLValue)]] = []
        while try statement.step() {
            records.append(zip(names, SQLRow(statement).values).map { ($0, $1) })
        }
        statement.reset()
        return records
    }

    /// The rows that a query finds, one after the other, with no more than one in memory.
    func cursor(_ sql: String, _ values: [(any SQLConvertible)?] = []) throws -> SQLCursor {
        SQLCursor(try prepare(sql, values))
    }

    /// The first column of every row that a query finds; what is null is left out.
    func all<T: SQLConvertible>(
        _ type: T.Type, _ sql: String, _ values: [(any SQLConvertible)?] = []
    ) throws -> [T] {
        let statement = try prepare(sql, values, isKept: keepsStatements)
        defer { statement.reset() }
        var found: [T] = []
        while try statement.step() {
            if let value = T(statement.value(0)) { found.append(value) }
        }
        return found
    }

    /// The first column of the first row; nil where there is none, or it is null.
    func first<T: SQLConvertible>(
        _ type: T.Type, _ sql: String, _ values: [(any SQLConvertible)?] = []
    ) throws -> T? {
        try row(sql, values).flatMap { T($0.values[0]) }
    }

    // MARK: - Changing

    /// Runs a statement to its end; without values it may be several.
    func run(_ sql: String, _ values: [(any SQLConvertible)?] = []) throws {
        if values.isEmpty {
            try db.execute(sql: sql)
        } else {
            try prepare(sql, values).run()
        }
    }

    /// How many rows the last statement changed.
    var changes: Int { db.changesCount }

    /// The number of the row that was added last.
    var lastRow: Int64 { db.lastInsertedRowID }

    /// Runs the closure in a transaction that holds the write lock from its beginning.
    func writing(_ body: () throws -> Completion) throws {
        try db.inTransaction(.immediate) { try body() == .commit ? .commit : .rollback }
    }

    /// Runs the closure in a transaction that takes no lock before it needs one.
    func deferring(_ body: () throws -> Void) throws {
        try db.inTransaction(.deferred) {
            try body()
            return .commit
        }
    }

    /// Begins a transaction that sees one state of the file and stays open between turns.
    func beginReading() throws { try db.beginTransaction(.deferred) }

    /// Ends it; an error of the engine may have done so already.
    func endReading() { if db.isInsideTransaction { try? db.commit() } }

    /// Runs the closure within a transaction; where it throws, what it did is taken back, and what
    /// was done before stays.
    func saving<T>(_ body: () throws -> T) throws -> T {
        var result: T?
        try db.inSavepoint {
            result = try body()
            return .commit
        }
        return result!
    }

    /// Whether an error is about what was to be written alone, so that other rows can be.
    static func isRefused(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG].contains(error.resultCode)
    }

    // MARK: - Statements

    /// A statement with its values, to be stepped.
    func prepare(
        _ sql: String, _ values: [(any SQLConvertible)?] = [], isKept: Bool = false
    ) throws -> FastStatement {
        let statement = try FastStatement(db, sql, isKept: isKept)
        for (index, value) in values.enumerated() {
            statement.bind(value?.sqlValue ?? .null, at: Int32(index + 1))
        }
        return statement
    }

    // MARK: - The schema

    /// Whether there is a table of that name.
    func hasTable(_ name: String) throws -> Bool { try db.tableExists(name) }

    /// The columns of a table of the list itself.
    func columns(of table: String) throws -> [SQLColumn] {
        let keys = try db.foreignKeys(on: table, in: "main")
        return try db.columns(in: table, in: "main").map { column in
            SQLColumn(
                name: column.name, type: column.type.uppercased(),
                refersTo: keys.first { $0.mapping.first?.origin == column.name }?.destinationTable,
                isPrimaryKey: column.primaryKeyIndex == 1)
        }
    }

    /// Gives SQL a function of two texts that is true or false.
    func define(_ name: String, _ body: @escaping @Sendable (String, String) -> Bool) {
        db.add(
            function: DatabaseFunction(name, argumentCount: 2, pure: true) { values in
                guard let first = String.fromDatabaseValue(values[0]),
                    let second = String.fromDatabaseValue(values[1])
                else { return false }
                return body(first, second)
            })
    }
}

/// A column of a table.
struct SQLColumn {
    let name: String
    /// In upper case.
    let type: String
    /// The table to which a number in it belongs.
    let refersTo: String?
    /// Whether it is the first of the primary key.
    let isPrimaryKey: Bool
}

extension String {
    /// A name as SQL takes it whatever stands in it.
    var quotedForSQL: String { quotedDatabaseIdentifier }
}
