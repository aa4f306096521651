extension Reply {
    /// Text of a server made harmless: controls become spaces, at most 500 characters.
    package static func cleaned(_ text: String) -> String {
        if isClean(text) { return text }
        var out = ""
        for scalar in text.unicodeScalars.prefix(500) {
            let isSpace = scalar.properties.generalCategory == .control || scalar == " "
            if !isSpace {
                out.unicodeScalars.append(scalar)
            } else if !out.isEmpty && !out.hasSuffix(" ") {
                out.append(" ")
            }
        }
        return out.hasSuffix(" ") ? String(out.dropLast()) : out
    }

    /// Whether a text needs no cleaning, as nearly every reply: printable ASCII, single spaces.
    private static func isClean(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte) else { return false }
            if byte == 0x20 && previous == 0x20 { return false }
            previous = byte
        }
        return text.utf8.count <= 500 && previous != 0x20
    }
}
