import NewsletterCore
import Testing

/// Marks of direction that reach beyond the text they stand in.
@Suite struct DirectionBalanceTests {
    @Test(arguments: [
        ("plain “text”", "plain “text”"), ("a\u{202E}b", "ab"), ("a\u{202E}b\u{202C}c", "abc"),
        ("a\u{202B}b\u{202C}c", "a\u{202B}b\u{202C}c"), ("a\u{202B}b", "ab"), ("a\u{202C}b", "ab"),
        ("a\u{2067}b\u{2069}", "a\u{2067}b\u{2069}"), ("a\u{2069}b\u{2066}", "ab"),
        ("\u{2067}a\u{202B}b\u{2069}c\u{202C}", "\u{2067}ab\u{2069}c"),
        ("\u{202B}a\u{2067}b\u{202C}c", "abc"), ("\u{2067}a\nb\u{2069}", "a\nb"),
        ("\u{200E}a\u{200F}\u{206A}", "\u{200E}a\u{200F}"),
        ("\u{202A}\u{202D}a\u{202C}b\u{202C}", "\u{202A}ab\u{202C}"),
    ])
    func `only what ends where it stands is left`(text: String, left: String) {
        #expect(text.balancingDirections.unicodeScalars.elementsEqual(left.unicodeScalars))
        let twice = text.balancingDirections.balancingDirections
        #expect(twice.unicodeScalars.elementsEqual(left.unicodeScalars))
    }
}
