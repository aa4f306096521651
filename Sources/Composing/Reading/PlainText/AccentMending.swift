import Foundation

/// Joins letters with the accents that follow them (Unicode's NFC); addresses stay as they
/// are, since their bytes are their meaning.
enum AccentMending {
    /// The text, and whether anything was joined.
    static func mend(_ text: String) -> (text: String, isChanged: Bool) {
        // Everything below U+0300 is composed already.
        guard text.utf8.contains(where: { $0 >= 0xCC }),
            text.unicodeScalars.contains(where: mayCompose)
        else { return (text, false) }
        let composed = text.precomposedStringWithCanonicalMapping
        if composed.utf8.elementsEqual(text.utf8) { return (text, false) }
        guard text.containsBytes(of: "://") else { return (composed, true) }
        let mended = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.containsBytes(of: "://")
                ? String(word) : word.precomposedStringWithCanonicalMapping
        }
        .joined(separator: " ")
        return (mended, !mended.utf8.elementsEqual(text.utf8))
    }

    /// Whether a scalar can change when it is composed; quotes, dashes and Chinese, of which
    /// texts are full, cannot.
    private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x2010...0x2125, 0x3000...0x3098, 0x3100...0xABFF, 0xAC00...0xD7A3: false
        case 0x1161...0x11C2, 0x2126...0x212B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
        default: scalar.properties.canonicalCombiningClass != .notReordered
        }
    }
}
