/// A mail as a strict reader takes it apart; anything that a lenient one would let pass is an
/// error.
struct ParsedMail {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    struct Field {
        var name: String
        /// The value with its folds, without the line break that ends it.
        var raw: String
        /// The value unfolded, white space at its ends taken off.
        var value: String
    }

    var fields: [Field] = []
    var body: [UInt8] = []

    init(_ bytes: [UInt8]) throws {
        var lines = try Self.lines(of: bytes)[...]
        while let line = lines.popFirst(), !line.isEmpty {
            guard line.count <= 998 else { throw Failure(description: "a line is too long") }
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix(" ") || text.hasPrefix("\t") {
                guard !fields.isEmpty else { throw Failure(description: "a fold comes first") }
                fields[fields.count - 1].raw += "\r\n" + text
                fields[fields.count - 1].value += text
            } else {
                guard let colon = text.firstIndex(of: ":") else {
                    throw Failure(description: "no field: \(text)")
                }
                let value = String(text[text.index(after: colon)...])
                fields.append(Field(name: String(text[..<colon]), raw: value, value: value))
            }
        }
        for index in fields.indices {
            let value = fields[index].value
            guard value.isEmpty || value.hasPrefix(" ") else {
                throw Failure(description: "no space after \(fields[index].name)")
            }
            fields[index].value = String(value.dropFirst())
        }
        body = Array(lines.map { $0 + [0x0D, 0x0A] }.joined())
    }

    /// A part, whose last line break belongs to the boundary that follows.
    init(part lines: [[UInt8]]) throws {
        try self.init(Array(lines.map { $0 + [0x0D, 0x0A] }.joined()))
        body.removeLast(min(2, body.count))
    }

    /// The lines without their ends; every CR and LF must belong to a pair.
    static func lines(of bytes: [UInt8]) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                lines.append(line)
                line = []
                index += 2
                continue
            }
            guard byte != 0x0D, byte != 0x0A, byte != 0 else {
                throw Failure(description: "a bare control at byte \(index)")
            }
            line.append(byte)
            index += 1
        }
        guard line.isEmpty else { throw Failure(description: "the last line has no end") }
        return lines
    }

    func all(_ name: String) -> [String] {
        fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    /// The value of a field that must be there once.
    subscript(_ name: String) -> String {
        get throws {
            let values = all(name)
            guard values.count == 1 else {
                throw Failure(description: "\(values.count) fields named \(name)")
            }
            return values[0]
        }
    }

    /// The parts of a multipart body, parsed.
    var parts: [ParsedMail] {
        get throws {
            let type = try self["Content-Type"]
            guard let start = type.firstRange(of: "boundary=\"") else { return [] }
            let boundary = type[start.upperBound...].prefix { $0 != "\"" }
            let delimiter = Array("--\(boundary)".utf8)
            var parts: [[[UInt8]]] = []
            for line in try Self.lines(of: body) {
                if line == delimiter {
                    parts.append([])
                } else if line == delimiter + Array("--".utf8) {
                    return try parts.map(ParsedMail.init(part:))
                } else {
                    guard !parts.isEmpty else { throw Failure(description: "a preamble") }
                    parts[parts.count - 1].append(line)
                }
            }
            throw Failure(description: "the multipart is not closed")
        }
    }

    /// The text of a quoted-printable part.
    var text: String {
        get throws {
            guard try self["Content-Transfer-Encoding"] == "quoted-printable" else {
                throw Failure(description: "not quoted-printable")
            }
            return String(decoding: try Self.decodeQuotedPrintable(body), as: UTF8.self)
        }
    }

    /// The bytes behind quoted-printable, lines ended by LF; every line must be as short and
    /// as clean as RFC 2045 asks for.
    static func decodeQuotedPrintable(_ bytes: [UInt8]) throws -> [UInt8] {
        var out: [UInt8] = []
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            var line = line
            let isEnded = line.last == 0x0D
            if isEnded { line.removeLast() }
            guard line.count <= 76, line.last != 0x20, line.last != 0x09, line.first != 0x2E,
                !line.starts(with: Array("From ".utf8))
            else {
                throw Failure(description: "a bad line: \(String(decoding: line, as: UTF8.self))")
            }
            var rest = line
            var isSoft = false
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "=") else {
                    guard byte == 9 || (0x20...0x7E).contains(byte) else {
                        throw Failure(description: "byte \(byte) stands as it is")
                    }
                    out.append(byte)
                    continue
                }
                if rest.isEmpty {
                    isSoft = true
                } else if rest.count >= 2,
                    let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
                {
                    out.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    throw Failure(description: "a lone =")
                }
            }
            if isEnded && !isSoft { out.append(0x0A) }
        }
        return out
    }
}

/// Decodes encoded words as RFC 2047 has it; each must be whole characters of UTF-8.
func decodingWords(_ value: String) throws -> String {
    var out = ""
    var wasEncoded = false
    for word in value.split(separator: " ", omittingEmptySubsequences: false) {
        guard word.hasPrefix("=?"), word.hasSuffix("?=") else {
            if wasEncoded || !out.isEmpty { out += " " }
            out += word
            wasEncoded = false
            continue
        }
        let parts = word.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[1] == "utf-8", word.utf8.count <= 75 else {
            throw ParsedMail.Failure(description: "a bad encoded word: \(word)")
        }
        let bytes =
            parts[2] == "Q" ? try decodeQ(Array(parts[3].utf8)) : try decodeBase64(parts[3])
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ParsedMail.Failure(description: "half a character in \(word)")
        }
        if !wasEncoded && !out.isEmpty { out += " " }
        out += text
        wasEncoded = true
    }
    return out
}

private func decodeQ(_ bytes: [UInt8]) throws -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "_"): out.append(0x20)
        case UInt8(ascii: "="):
            guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { throw ParsedMail.Failure(description: "a bad Q word") }
            out.append(value)
            rest = rest.dropFirst(2)
        default: out.append(byte)
        }
    }
    return out
}

func decodeBase64(_ text: some StringProtocol) throws -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var out: [UInt8] = []
    var pending = 0
    var bits = 0
    guard text.count % 4 == 0 else { throw ParsedMail.Failure(description: "base64 cut off") }
    for letter in text where letter != "=" {
        guard let value = letters.firstIndex(of: letter) else {
            throw ParsedMail.Failure(description: "not base64: \(letter)")
        }
        pending = (pending << 6 | value) & 0xFFFF
        bits += 6
        if bits >= 8 {
            bits -= 8
            out.append(UInt8(pending >> bits & 0xFF))
        }
    }
    return out
}
