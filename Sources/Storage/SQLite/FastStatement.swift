internal import GRDB
internal import GRDBSQLite

/// A prepared statement for the hot path: bound and read by position through SQLite's own
/// calls, without an argument array, a row or a dictionary between.
///
/// Lives and is used within its connection's queue only. A text is bound in place for the
/// time of the step.
struct FastStatement {
    private let statement: Statement
    fileprivate var handle: OpaquePointer { statement.sqliteStatement }

    /// A kept one is prepared once for the connection, and may not be in use when it is asked for
    /// again.
    init(
        _ db: Database, _ sql: String, arguments: StatementArguments? = nil, isKept: Bool = false
    ) throws {
        statement = try isKept ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
        if let arguments { try statement.setArguments(arguments) }
    }

    func bind(_ value: Int64, at index: Int32) { sqlite3_bind_int64(handle, index, value) }

    func bind(_ value: Int64?, at index: Int32) {
        if let value { bind(value, at: index) } else { bindNull(at: index) }
    }

    func bind(_ value: Int, at index: Int32) { bind(Int64(value), at: index) }

    func bindNull(at index: Int32) { sqlite3_bind_null(handle, index) }

    /// SQLite copies the text.
    func bind(_ text: String?, at index: Int32) {
        guard var text else { return bindNull(at: index) }
        text.withUTF8 { bind(bytes: UnsafeRawBufferPointer($0), at: index) }
    }

    /// SQLite copies the bytes, which are UTF-8.
    func bind(bytes: UnsafeRawBufferPointer, at index: Int32) {
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        if let start {
            sqlite3_bind_text(handle, index, start, Int32(bytes.count), copy)
        } else {
            sqlite3_bind_text(handle, index, "", 0, nil)
        }
    }

    /// Steps once; true where a row came.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    /// Steps to the end and makes ready for the next use.
    func run() throws {
        defer { sqlite3_reset(handle) }
        while try step() {}
    }

    /// Makes ready for the next use.
    func reset() { sqlite3_reset(handle) }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// The bytes of a text until the next step; none where the column is null.
    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(handle, column)
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }

    /// Nil where the column is null.
    func text(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(handle, column) else { return nil }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// How many rows the last run changed.
    var changes: Int32 { sqlite3_changes(sqlite3_db_handle(handle)) }

    /// Keeps what SQLite says before the next call replaces it.
    private func failure() -> DatabaseError {
        let connection = sqlite3_db_handle(handle)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)))
    }
}

// MARK: - Values of any kind

extension FastStatement {
    init(_ session: Session, _ sql: String, arguments: [(any SQLConvertible)?] = []) throws {
        self = try session.prepare(sql, arguments)
    }

    func bind(_ value: SQLValue, at index: Int32) {
        switch value {
        case .null: bindNull(at: index)
        case .integer(let number): bind(number, at: index)
        case .real(let number): sqlite3_bind_double(handle, index, number)
        case .text(let text): bind(text, at: index)
        case .blob(let bytes):
            let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), copy)
        }
    }

    var columnCount: Int32 { sqlite3_column_count(handle) }

    func name(_ column: Int32) -> String { String(cString: sqlite3_column_name(handle, column)) }

    func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return .integer(integer(column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT: return .text(text(column) ?? "")
        case SQLITE_BLOB:
            let count = Int(sqlite3_column_bytes(handle, column))
            let start = sqlite3_column_blob(handle, column)
            return .blob(Array(UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }
}
