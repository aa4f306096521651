/// Writes comma-separated values (RFC 4180), lines ended by CR LF.
///
/// A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, TAB or
/// CR, CWE-1236) gets a `'` before it, and so does one that begins with `'` before such a
/// character, so that ``unguarded(_:)`` takes it off again without loss.
public struct CSVWriter {
    /// What was written and not yet taken.
    public private(set) var bytes: ContiguousArray<UInt8> = []

    /// Makes a writer.
    public init() {}

    /// Appends a record.
    public mutating func append(_ record: some Sequence<some StringProtocol>) {
        var isFirst = true
        for cell in record {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(cell: cell)
        }
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Takes what was written, when it is more than so many bytes.
    public mutating func take(over size: Int = 0) -> ContiguousArray<UInt8>? {
        guard bytes.count > size else { return nil }
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The cell as it was before ``append(_:)`` guarded it.
    public static func unguarded(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && needsGuard(cell.utf8.dropFirst())
            ? String(cell.dropFirst()) : cell
    }

    private mutating func append(cell: some StringProtocol) {
        let isGuarded = Self.needsGuard(cell.utf8)
        let isQuoted = isGuarded || cell.utf8.contains { ",;\t\"\r\n".utf8.contains($0) }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }

    /// Whether a formula follows any number of `'`.
    private static func needsGuard(_ cell: some Sequence<UInt8>) -> Bool {
        let first = cell.first { $0 != UInt8(ascii: "'") }
        return first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    }
}
