internal import NewsletterCore

extension Token {
    /// The text of a token as it was sealed, of one that came garbled in the path of a link.
    ///
    /// Mail programs take the mark after a link for a part of it, and scanners encode characters
    /// that need it not: `%2E`, `%2D` and `%5F` are decoded, then one space as `%20` and one of
    /// `. , ; : ) ] > "` is taken off its end, written plainly or encoded. Whatever else was
    /// changed is for ``TokenKeys`` to refuse.
    public static func mended(_ text: String) -> String {
        // A text that is far too long is refused as it is.
        guard text.utf8.count <= 3 * TokenKeys.longestToken else { return text }
        var bytes = decoded(Array(text.utf8))
        _ = takeOff([UInt8(ascii: " ")], from: &bytes)
        if takeOff(Array(".,;:)]>\"".utf8), from: &bytes) {
            _ = takeOff([UInt8(ascii: " ")], from: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes with every encoded character that a token may hold decoded.
    private static func decoded(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if let byte = encoded(text[index...].prefix(3)), ".-_".utf8.contains(byte) {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return bytes
    }

    /// The byte that `%` and two digits stand for.
    private static func encoded(_ text: some Collection<UInt8>) -> UInt8? {
        guard text.count == 3, text.first == UInt8(ascii: "%") else { return nil }
        let digits = text.dropFirst()
        guard digits.allSatisfy({ $0.isASCIILetterOrDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    /// Takes one of some characters off the end, plain or encoded; false where none stands there.
    private static func takeOff(_ characters: [UInt8], from bytes: inout [UInt8]) -> Bool {
        if let last = bytes.last, characters.contains(last) {
            bytes.removeLast()
        } else if let last = encoded(bytes.suffix(3)), characters.contains(last) {
            bytes.removeLast(3)
        } else {
            return false
        }
        return true
    }
}
