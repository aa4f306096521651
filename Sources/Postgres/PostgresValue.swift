/// A value on its way to the server or back.
public enum PostgresValue: Hashable, Sendable {
    /// Nothing.
    case null
    /// A whole number; also true and false, as 1 and 0.
    case integer(Int64)
    /// Any other number.
    case real(Double)
    /// A text; the server refuses one that holds a NUL.
    case text(String)
    /// Bytes.
    case bytes([UInt8])

    /// As the server reads it in a statement; nil for null.
    var text: String? {
        switch self {
        case .null: nil
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        case .bytes(let bytes): "\\x" + bytes.map(Self.hexadecimal).joined()
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}

/// The values of a statement, as texts in memory for the time of one call.
struct PostgresParameters {
    private let values: [PostgresValue]

    init(_ values: [PostgresValue]) { self.values = values }

    func with<T>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) throws -> T
    ) throws -> T {
        // One buffer of texts that each end in NUL.
        var buffer: [CChar] = []
        var starts: [Int?] = []
        for value in values {
            guard let text = value.text else {
                starts.append(nil)
                continue
            }
            guard !text.utf8.contains(0) else {
                throw PostgresError(
                    state: "22021", message: "a text holds a NUL, which the server takes in none")
            }
            starts.append(buffer.count)
            buffer.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
            buffer.append(0)
        }
        return try buffer.withUnsafeBufferPointer { buffer in
            let texts = starts.map { start -> UnsafePointer<CChar>? in
                start.map { buffer.baseAddress! + $0 }
            }
            return try texts.withUnsafeBufferPointer {
                try body(Int32(values.count), $0.baseAddress)
            }
        }
    }
}
