/// A value of JSON (RFC 8259); a number stays the text that it was.
package enum JSONValue: Hashable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    package static func == (a: JSONValue, b: JSONValue) -> Bool {
        JSONText.encode(a) == JSONText.encode(b)
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(JSONText.encode(self)) }
}

/// Where a text stops being JSON.
package struct JSONError: Error, Hashable, CustomStringConvertible {
    /// How many bytes stand before.
    var offset: Int
    var expected: String
    package var description: String { "no JSON after byte \(offset): expected \(expected)" }
}

/// Reads and writes JSON, bytes in and bytes out.
package enum JSONText {
    /// Appends a string with its quotes; the shortest escapes, everything else as UTF-8.
    package static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): out += Array("\\n".utf8)
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                out += Array("\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Appends a value without white space.
    package static func append(_ value: JSONValue, to out: inout [UInt8]) {
        switch value {
        case .null: out += Array("null".utf8)
        case .bool(let bool): out += Array((bool ? "true" : "false").utf8)
        case .number(let text): out += Array(text.utf8)
        case .string(let text): append(text, to: &out)
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                append(value, to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                append(member.name, to: &out)
                out.append(UInt8(ascii: ":"))
                append(member.value, to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    package static func encode(_ value: JSONValue) -> String {
        var out: [UInt8] = []
        append(value, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Reads one value that fills the whole text, nested no deeper than `depth`.
    package static func parse(
        _ text: some Sequence<UInt8>, depth: Int = 100
    ) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: Array(text), deepest: depth)
        return try parser.document()
    }
}
