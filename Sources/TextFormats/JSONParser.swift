internal import NewsletterCore

/// A reader of RFC 8259's grammar by recursive descent, as deep as it is told.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private let deepest: Int

    init(bytes: [UInt8], deepest: Int) {
        self.bytes = bytes
        self.deepest = deepest
    }

    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value()
        skipSpace()
        if position < bytes.count { throw error("the end") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        depth += 1
        defer { depth -= 1 }
        if depth > deepest { throw error("fewer levels") }
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        position += 1
        var members: [(name: String, value: JSONValue)] = []
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            if peek != UInt8(ascii: "\"") { throw error("a name in quotes") }
            let name = try string()
            if !take(":") { throw error("\":\"") }
            members.append((name, try value()))
        } while take(",")
        if !take("}") { throw error("\",\" or \"}\"") }
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        if take("]") { return .array(values) }
        repeat { values.append(try value()) } while take(",")
        if !take("]") { throw error("\",\" or \"]\"") }
        return .array(values)
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let quote = UInt8(ascii: "\"")
        let start = position
        // Most strings hold no escape, and are taken as they stand.
        while let byte = peek, byte >= 0x20, byte != quote, byte != UInt8(ascii: "\\") {
            position += 1
        }
        var out = bytes[start..<position]
        while let byte = peek {
            position += 1
            switch byte {
            case quote: return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &out)
            case 0..<0x20: throw error("no bare control character")
            default: out.append(byte)
            }
        }
        throw error("a closing quote")
    }

    private mutating func escape(into out: inout ArraySlice<UInt8>) throws(JSONError) {
        guard let byte = peek else { throw error("an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "b"): out.append(8)
        case UInt8(ascii: "f"): out.append(12)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "u"):
            var unit = try hex()
            if (0xD800..<0xDC00).contains(unit), bytes[position...].starts(with: Array("\\u".utf8))
            {
                position += 2
                let low = try hex()
                guard (0xDC00..<0xE000).contains(low) else { throw error("a low surrogate") }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
            out += Array(String(Character(scalar)).utf8)
        default: throw error("a known escape")
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(
                String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits") }
        position += 4
        return unit
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        while let byte = peek, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let last = text.utf8.last, last.isASCIIDigit, Double(text) != nil else {
            position = start
            throw error("a value")
        }
        return .number(text)
    }

    private mutating func word(
        _ word: String, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw error(word) }
        position += word.utf8.count
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Takes a mark after white space, if it is the next one.
    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard peek == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 32 || (9...13).contains(byte) { position += 1 }
    }

    private func error(_ expected: String) -> JSONError {
        JSONError(offset: position, expected: expected)
    }
}
