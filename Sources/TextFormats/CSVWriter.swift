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
            var text = String(cell)
            text.withUTF8 { append(cell: $0, isFirst: isFirst) }
            isFirst = false
        }
        endRecord()
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

    /// The cell as ``append(_:)`` guards it.
    package static func guarded(_ cell: String) -> String {
        needsGuard(cell.utf8) ? "'" + cell : cell
    }

    /// Begins the next cell of the record; the bytes of its text follow in one call.
    package mutating func append(cell bytes: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        if !isFirst { self.bytes.append(UInt8(ascii: ",")) }
        var isQuoted = false
        var hasQuotes = false
        for byte in bytes where byte <= UInt8(ascii: ";") {
            switch byte {
            case UInt8(ascii: "\""): hasQuotes = true
            case UInt8(ascii: ","), UInt8(ascii: ";"), 9, 10, 13: isQuoted = true
            default: break
            }
        }
        let isGuarded = Self.needsGuard(bytes)
        if !isQuoted && !hasQuotes && !isGuarded {
            self.bytes.append(contentsOf: bytes)
            return
        }
        self.bytes.append(UInt8(ascii: "\""))
        if isGuarded { self.bytes.append(UInt8(ascii: "'")) }
        if hasQuotes {
            for byte in bytes {
                if byte == UInt8(ascii: "\"") { self.bytes.append(byte) }
                self.bytes.append(byte)
            }
        } else {
            self.bytes.append(contentsOf: bytes)
        }
        self.bytes.append(UInt8(ascii: "\""))
    }

    /// Takes back what was written after so many bytes.
    package mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

    /// Ends the record; one that holds nothing but an empty cell is told from an empty line.
    package mutating func endRecord() {
        let isBare = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
        if isBare { bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")]) }
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Whether a formula follows any number of `'`.
    private static func needsGuard(_ cell: some Sequence<UInt8>) -> Bool {
        for byte in cell {
            switch byte {
            case UInt8(ascii: "'"): continue
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13:
                return true
            default: return false
            }
        }
        return false
    }
}
