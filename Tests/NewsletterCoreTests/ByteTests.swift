import NewsletterCore
import Testing

/// What bytes are in ASCII and how HTML writes them.
@Suite struct ByteTests {
    @Test func `a letter or digit is one of ASCII's sixty-two, and nothing above it`() {
        func those(_ isMeant: (UInt8) -> Bool) -> String {
            String(decoding: (0...255).filter(isMeant), as: UTF8.self)
        }
        let digits = "0123456789"
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        #expect(those(\.isASCIIDigit) == digits)
        #expect(those(\.isASCIILetter) == letters)
        #expect(those(\.isASCIILetterOrDigit) == digits + letters)
        #expect(
            those(\.isAtomText).filter { !(digits + letters).contains($0) }
                == "!#$%&'*+-/=?^_`{|}~")
    }

    @Test(arguments: [
        ("a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;"), ("it's é 雪", "it's é 雪"),
        ("&amp;", "&amp;amp;"), ("", ""),
    ])
    func `what means something in HTML becomes a reference`(_ text: String, _ html: String) {
        #expect(text.escapedForHTML() == html)
        #expect(text.dropFirst(0).escapedForHTML() == html)
    }
}
