import Foundation

/// Joins letters with the accents that follow them (Unicode's NFC); addresses stay as they
/// are, since their bytes are their meaning.
enum AccentMending {
    /// The text, and whether anything was joined.
    static func mend(_ text: String) -> (text: String, isChanged: Bool) {
        // Everything below U+0300 is composed already.
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return (text, false) }
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
}
