import NewsletterCore

// Where the parts of a style sheet begin and end (CSS Syntax 3, section 4): strings, escapes and
// brackets hide what stands in them. A string ends with its line, however it was meant. All that
// has a meaning here is ASCII, so that bytes will do, at a tenth of the time of characters.

/// The quotes, brackets and escapes that are open while a style sheet is gone through.
struct CSSNesting {
    private var quote: UInt8?
    private var isEscaped = false
    /// Whether a return was escaped, with which a line feed is, too.
    private var hasEscapedReturn = false
    /// How many parentheses and square brackets are open.
    private(set) var brackets = 0
    /// How many braces are open.
    private(set) var braces = 0
    /// Whether a string ended with its line, as none should.
    private(set) var hasBrokenString = false

    /// Whether nothing is open that would hide the next byte.
    var isOutside: Bool { quote == nil && brackets == 0 && braces == 0 && !isEscaped }

    /// Whether the next byte stands in a string, or behind a backslash.
    var isQuoted: Bool { quote != nil || isEscaped }

    /// Goes over one byte.
    mutating func take(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
            hasEscapedReturn = byte == UInt8(ascii: "\r")
            return
        }
        let isRest = hasEscapedReturn && byte == UInt8(ascii: "\n")
        hasEscapedReturn = false
        if isRest { return }
        if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if let open = quote {
            if byte.isCSSNewline { hasBrokenString = true }
            if byte == open || byte.isCSSNewline { quote = nil }
        } else {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "{"): braces += 1
            case UInt8(ascii: "}"): braces = max(0, braces - 1)
            default: break
            }
        }
    }
}

extension UInt8 {
    /// Whether the byte ends a line, or is the first of two that do (CSS Syntax 3, section 3.3).
    fileprivate var isCSSNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
}

extension StringProtocol {
    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// The place that lies so many bytes behind the beginning.
    private func place(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

    /// The parts between separators that stand in no string, brackets or braces; what is left
    /// open at the end is dropped where it would swallow what is put behind it.
    func cssParts(separatedBy separator: Unicode.Scalar, droppingOpenEnd: Bool = false)
        -> [String]
    {
        let separator = UInt8(ascii: separator)
        return withBytes { bytes in
            var parts: [String] = []
            var start = 0
            func endPart(at end: Int) {
                parts.append(
                    String(
                        decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]),
                        as: UTF8.self))
            }
            var nesting = CSSNesting()
            for (offset, byte) in bytes.enumerated() {
                if byte == separator, nesting.isOutside {
                    endPart(at: offset)
                    start = offset + 1
                } else {
                    nesting.take(byte)
                }
            }
            if nesting.isOutside || !droppingOpenEnd { endPart(at: bytes.count) }
            return parts
        }
    }

    /// Whether a string in it ends with its line and not with its quote.
    var hasBrokenCSSString: Bool {
        withBytes { bytes in
            guard bytes.contains(where: \.isCSSNewline) else { return false }
            var nesting = CSSNesting()
            for byte in bytes { nesting.take(byte) }
            return nesting.hasBrokenString
        }
    }

    /// The style sheet with its comments gone but for their line breaks; a comment in a string
    /// is none.
    func withoutCSSComments() -> String {
        guard containsBytes(of: "/*") else { return String(self) }
        let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
        let out = withBytes { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            var nesting = CSSNesting()
            var at = 0
            while at < bytes.count {
                let begins = bytes[at] == slash && at + 1 < bytes.count && bytes[at + 1] == star
                guard begins, !nesting.isQuoted else {
                    nesting.take(bytes[at])
                    out.append(bytes[at])
                    at += 1
                    continue
                }
                // The star that begins it does not end it.
                var last: UInt8 = 0
                at += 2
                while at < bytes.count, last != star || bytes[at] != slash {
                    last = bytes[at]
                    if last.isCSSNewline { out.append(last) }
                    at += 1
                }
                at += 1
            }
            return out
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Where the first of some ASCII characters stands that is in no string and no brackets.
    func firstCSSIndex(of wanted: String) -> Index? {
        withBytes { bytes -> Int? in
            var nesting = CSSNesting()
            for (offset, byte) in bytes.enumerated() {
                if wanted.utf8.contains(byte), nesting.isOutside { return offset }
                nesting.take(byte)
            }
            return nil
        }
        .map(place)
    }

    /// Where the brace stands that closes the first one; nil where none does.
    func endOfCSSBlock() -> Index? {
        withBytes { bytes -> Int? in
            var nesting = CSSNesting()
            for (offset, byte) in bytes.enumerated() {
                let isClosing = byte == UInt8(ascii: "}") && nesting.braces == 1
                if isClosing, !nesting.isQuoted { return offset }
                nesting.take(byte)
            }
            return nil
        }
        .map(place)
    }
}
