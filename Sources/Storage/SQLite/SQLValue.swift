/// A value as the engine has it.
enum SQLValue: Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A type of values that stand in a column.
protocol SQLConvertible {
    /// The value as the engine has it.
    var sqlValue: SQLValue { get }

    /// Nil for null, and for a value of another kind.
    init?(_ value: SQLValue)
}

extension Int64: SQLConvertible {
    var sqlValue: SQLValue { .integer(self) }

    init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }
}

extension Int: SQLConvertible {
    var sqlValue: SQLValue { .integer(Int64(self)) }

    init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = Int(number)
    }
}

extension Bool: SQLConvertible {
    var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    init?(_ value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number != 0
    }
}

extension Double: SQLConvertible {
    var sqlValue: SQLValue { .real(self) }

    init?(_ value: SQLValue) {
        switch value {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
}

extension String: SQLConvertible {
    var sqlValue: SQLValue { .text(self) }

    init?(_ value: SQLValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }
}

/// A row that a query found, its values by position.
struct SQLRow {
    /// The values, in the order of the columns.
    let values: [SQLValue]

    /// Copies the row on which a statement stands.
    init(_ statement: FastStatement) {
        values = (0..<statement.columnCount).map { statement.value($0) }
    }

    /// A value that is never null.
    subscript<T: SQLConvertible>(_ column: Int) -> T {
        guard let value = T(values[column]) else {
            preconditionFailure("column \(column) holds \(values[column]), and no \(T.self)")
        }
        return value
    }

    /// A value; nil where it is null.
    subscript<T: SQLConvertible>(_ column: Int) -> T? { T(values[column]) }
}

/// Rows one after the other.
struct SQLCursor {
    private let statement: FastStatement
    private var isAtEnd = false

    init(_ statement: FastStatement) { self.statement = statement }

    /// The next row; nil at the end.
    mutating func next() throws -> SQLRow? {
        if isAtEnd { return nil }
        if try statement.step() { return SQLRow(statement) }
        statement.reset()
        isAtEnd = true
        return nil
    }
}
