internal import CPQ

/// Takes rows for COPY, in its text format, and sends them in pieces.
public struct PostgresCopy: ~Copyable {
    private static let piece = 1 << 16

    private let handle: OpaquePointer
    private var buffer: [UInt8] = []
    /// How many rows were taken.
    public private(set) var count = 0

    init(_ handle: OpaquePointer) {
        self.handle = handle
        buffer.reserveCapacity(Self.piece + 4096)
    }

    /// Takes a row, its values in the order of the columns.
    public mutating func append(_ values: [PostgresValue]) throws {
        for (index, value) in values.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: "\t")) }
            append(value)
        }
        buffer.append(UInt8(ascii: "\n"))
        count += 1
        if buffer.count >= Self.piece { try send() }
    }

    private mutating func append(_ value: PostgresValue) {
        guard let text = value.text else {
            buffer.append(contentsOf: "\\N".utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): buffer.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\t"): buffer.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\n"): buffer.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): buffer.append(contentsOf: "\\r".utf8)
            default: buffer.append(byte)
            }
        }
    }

    /// Sends what was taken and not sent yet.
    mutating func finish() throws { try send() }

    private mutating func send() throws {
        if buffer.isEmpty { return }
        let sent = buffer.withUnsafeBytes { bytes in
            PQputCopyData(
                handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count))
        }
        guard sent == 1 else {
            throw PostgresError(
                state: "", message: PQerrorMessage(handle).map { String(cString: $0) } ?? "")
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
