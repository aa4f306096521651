import NewsletterCore

/// Reads quoted-printable (RFC 2045 section 6.7), as the source of a mail has it.
enum QuotedPrintableText {
    /// The bytes that lines stand for, and for each line of these the index of the one that it
    /// began on.
    ///
    /// What is no escape stays as it is.
    static func decode(_ lines: some Collection<Substring>) -> (bytes: [UInt8], lines: [Int]) {
        var out: [UInt8] = []
        var origins = [0]
        for (index, line) in lines.enumerated() {
            let bytes = Array(trimmed(line))
            var at = 0
            var isSoft = false
            while at < bytes.count {
                if bytes[at] == sign, at + 1 == bytes.count {
                    isSoft = true
                    at += 1
                } else if bytes[at] == sign, let byte = escaped(bytes[(at + 1)...]) {
                    at += 3
                    if byte == 0x0D { continue }
                    out.append(byte)
                    if byte == 0x0A { origins.append(index) }
                } else {
                    out.append(bytes[at])
                    at += 1
                }
            }
            guard !isSoft, index + 1 < lines.count else { continue }
            out.append(0x0A)
            origins.append(index + 1)
        }
        return (out, origins)
    }

    /// The bytes of the Q encoding in a header.
    static func bytes(ofWord text: Substring) -> [UInt8] {
        decode([text.replacing("_", with: "=20")[...]]).bytes
    }

    /// Whether every `=` in lines is an escape, and no letter needed one.
    static func canBe(_ lines: some Collection<Substring>) -> Bool {
        lines.allSatisfy { line in
            let bytes = Array(trimmed(line))
            return bytes.indices.allSatisfy { at in
                bytes[at] < 0x80
                    && (bytes[at] != sign || at + 1 == bytes.count
                        || escaped(bytes[(at + 1)...]) != nil)
            }
        }
    }

    /// Whether a text can be nothing else, although nobody says so: every `=` in it is an
    /// escape, and they part lines where mail programs do, or are letters in UTF-8.
    static func isUnmistakable(_ lines: [Substring]) -> Bool {
        var softBreaks = 0
        var escapes = 0
        for line in lines {
            let bytes = Array(trimmed(line))
            var at = 0
            while at < bytes.count {
                if bytes[at] >= 0x80 { return false }
                if bytes[at] == sign, at + 1 == bytes.count {
                    guard at < 76 else { return false }
                    // A line that is broken because it is full.
                    if at > 60 { softBreaks += 1 }
                    escapes += 1
                    at += 1
                } else if bytes[at] == sign {
                    guard bytes[(at + 1)...].prefix(2).allSatisfy({ $0 < 0x61 }),
                        escaped(bytes[(at + 1)...]) != nil
                    else { return false }
                    escapes += 1
                    at += 3
                } else {
                    at += 1
                }
            }
        }
        guard escapes > 2 else { return false }
        let decoded = decode(lines).bytes
        let letters = decoded.count { $0 >= 0xC2 }
        let isUTF8 = String(validating: decoded, as: UTF8.self) != nil
        return isUTF8 ? letters > 1 || softBreaks > 1 : softBreaks > 1
    }

    private static let sign = UInt8(ascii: "=")

    /// White space at the end of a line came in on the way.
    private static func trimmed(_ line: Substring) -> Substring.UTF8View.SubSequence {
        let end = line.utf8.lastIndex { $0 > 0x20 }.map(line.utf8.index(after:))
        return line.utf8[..<(end ?? line.utf8.startIndex)]
    }

    /// The byte of two digits; the RFC has capitals, some programs have not.
    private static func escaped(_ digits: ArraySlice<UInt8>) -> UInt8? {
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        guard digits.count > 1, let high = value(digits[digits.startIndex]),
            let low = value(digits[digits.startIndex + 1])
        else { return nil }
        return high << 4 | low
    }
}
