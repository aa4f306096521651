package import TextFormats

/// A value of a table as anybody can read it; it encodes itself as JSON.
public enum PlainValue: Hashable, Sendable, Encodable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([PlainValue])
    case object([String: PlainValue])

    /// Writes the value as JSON; the names of an object stay as they are.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }
}

extension PlainValue {
    package init(_ value: JSONValue) {
        self =
            switch value {
            case .null: .null
            case .bool(let value): .bool(value)
            case .number(let text):
                Int64(text).map { .integer($0) } ?? Double(text).map { .number($0) } ?? .text(text)
            case .string(let text): .text(text)
            case .array(let values): .list(values.map { PlainValue($0) })
            case .object(let members):
                .object(
                    Dictionary(members.map { ($0.name, PlainValue($0.value)) }) { $1 })
            }
    }
}
