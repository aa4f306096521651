/// How many columns a text takes on a terminal or in a plain-text mail.
public enum DisplayWidth {
    /// The columns of a text: two for wide characters and emoji, none for combining marks.
    public static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as it is seen, however many scalars make it.
    ///
    /// An emoji takes two, whatever it is joined of; a syllable of an Indic script as many as
    /// its letters and vowel signs.
    public static func of(_ character: Character) -> Int {
        var sum = 0
        var widest = 0
        var isEmoji = false
        var isText = false
        for scalar in character.unicodeScalars {
            let width = of(scalar)
            sum += width
            widest = max(widest, width)
            switch scalar.value {
            case 0xFE0F, 0x20E3: isEmoji = true
            case 0xFE0E: isText = true
            case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: isEmoji = isEmoji || sum > 2
            case 0x200D: isEmoji = isEmoji || widest == 2
            default: break
            }
        }
        if isEmoji { return 2 }
        return isText ? 1 : sum
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        // Hangul vowels and final consonants join the syllable before them.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    /// Whether the scalar is wide in East Asian text, or shown as an emoji.
    public static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value >= 0x1100 else { return false }
        return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(value) }
    }

    /// Wide and full-width ranges of Unicode's East Asian Width.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF,
        0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}
