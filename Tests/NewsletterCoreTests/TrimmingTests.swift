import NewsletterCore
import Testing

@Suite struct TrimmingTests {
    @Test(arguments: [
        ("a b", "a b"), (" \t a b\r\n", "a b"), ("", ""), (" \n\t", ""), ("\u{A0}a\u{2003}", "a"),
        (" \u{A0} a", "a"), ("a \u{85}", "a"), ("é ", "é"), (" e\u{301} ", "e\u{301}"),
        // A blank that carries an accent is no blank.
        ("a \u{301}", "a \u{301}"), (" \u{301}a", " \u{301}a"), ("\u{B} a \u{C}", "a"),
    ])
    func `white space goes from both ends`(text: String, trimmed: String) {
        #expect(Array(text.trimmingSpace().utf8) == Array(trimmed.utf8))
        #expect(
            Array("x\(text)x".dropFirst().dropLast().trimmingSpace().utf8)
                == Array(trimmed.utf8))
    }
}
