/// Lines of a message, and other small things that its readers do with bytes.
extension ArraySlice<UInt8> {
    /// Takes the next line off, without its end; nil where nothing is left.
    mutating func popLine() -> ArraySlice<UInt8>? {
        guard !isEmpty else { return nil }
        guard let end = firstIndex(of: 0x0A) else {
            defer { self = self[endIndex...] }
            return self
        }
        defer { self = self[(end + 1)...] }
        return self[..<end]
    }

    /// The bytes without blanks at their ends.
    var trimmed: ArraySlice<UInt8> {
        var out = drop { $0 <= 0x20 }
        while let last = out.last, last <= 0x20 { out.removeLast() }
        return out
    }

    /// Whether nothing but blanks stands in it.
    var isBlank: Bool { allSatisfy { $0 <= 0x20 } }

    /// Whether it begins so, whatever the case; the prefix is in lower case.
    func hasPrefix(ignoringCase prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { wanted in
            guard count >= wanted.count else { return false }
            return zip(self, wanted).allSatisfy { $0.lowercasedASCII == $1 }
        }
    }
}

extension UInt8 {
    /// The small letter of a capital one of ASCII.
    var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// The value of a hexadecimal digit; nil for anything else.
    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension [UInt8] {
    /// The message with LF at the end of every line, whichever of CR LF, LF and CR stood there.
    func withLineFeeds() -> [UInt8] {
        guard contains(0x0D) else { return self }
        var out: [UInt8] = []
        out.reserveCapacity(count)
        var wasReturn = false
        for byte in self {
            if byte == 0x0A {
                if !wasReturn { out.append(0x0A) }
            } else {
                out.append(byte == 0x0D ? 0x0A : byte)
            }
            wasReturn = byte == 0x0D
        }
        return out
    }
}
