internal import CPQ

/// What a statement found, row by row and column by column, and how many rows it changed.
public final class PostgresRows {
    private let result: OpaquePointer?

    init(_ result: OpaquePointer?) { self.result = result }

    deinit { PQclear(result) }

    /// How many rows there are.
    public var count: Int { Int(PQntuples(result)) }

    /// How many columns each has.
    public var columnCount: Int { Int(PQnfields(result)) }

    /// How many rows were changed, added or deleted; none by a question.
    public var changes: Int {
        PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// The name of a column.
    public func name(_ column: Int) -> String {
        PQfname(result, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// Whether there is no value.
    public func isNull(_ row: Int, _ column: Int) -> Bool {
        PQgetisnull(result, Int32(row), Int32(column)) != 0
    }

    /// The bytes of a value as the server wrote it, for as long as the rows live.
    public func bytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
        guard let start = PQgetvalue(result, Int32(row), Int32(column)) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let count = Int(PQgetlength(result, Int32(row), Int32(column)))
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// The text of a value; nil for null.
    public func text(_ row: Int, _ column: Int) -> String? {
        isNull(row, column) ? nil : String(decoding: bytes(row, column), as: UTF8.self)
    }

    /// A whole number, or 1 for true and 0 for false and for null.
    public func integer(_ row: Int, _ column: Int) -> Int64 {
        switch value(row, column) {
        case .integer(let number): number
        case .real(let number): Int64(exactly: number.rounded()) ?? 0
        default: 0
        }
    }

    /// A value by the type of its column.
    public func value(_ row: Int, _ column: Int) -> PostgresValue {
        guard let text = text(row, column) else { return .null }
        switch PQftype(result, Int32(column)) {
        case Kind.truth: return .integer(text == "t" ? 1 : 0)
        case Kind.int8, Kind.int4, Kind.int2: return Int64(text).map { .integer($0) } ?? .null
        case Kind.numeric:
            // A sum of whole numbers comes as one.
            return Int64(text).map { .integer($0) } ?? Double(text).map { .real($0) } ?? .null
        case Kind.float8, Kind.float4: return Double(text).map { .real($0) } ?? .null
        case Kind.bytes: return .bytes(Self.bytes(hexadecimal: text))
        default: return .text(text)
        }
    }

    /// The types that are no text, by their numbers (pg_type.dat).
    private enum Kind {
        static let truth: Oid = 16
        static let bytes: Oid = 17
        static let int8: Oid = 20
        static let int2: Oid = 21
        static let int4: Oid = 23
        static let float4: Oid = 700
        static let float8: Oid = 701
        static let numeric: Oid = 1700
    }

    private static func bytes(hexadecimal text: String) -> [UInt8] {
        let digits = text.utf8.dropFirst(2).map { $0 > 0x39 ? $0 - 0x61 + 10 : $0 - 0x30 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
