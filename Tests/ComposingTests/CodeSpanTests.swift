import Composing
import NewsletterCore
import Testing

/// Clean-ups go over words, not over code.
@Suite struct CodeSpanTests {
    static let spoilt = "it\u{E2}\u{20AC}\u{2122}s"

    func read(_ text: String, _ file: String) throws -> Article {
        try ArticleReader().read(text.utf8, file: file)
    }

    func html(_ article: Article) -> String { HTMLWriter().write(article.body) }

    @Test(arguments: [
        "`X`", "``a ` X``", "`two\nX`", "- item `X`\n", "```\nX\n\nX\n```\n", "~~~ sh\nX\n~~~\n",
        "    X\n    X\n", "a <code>X</code> b", "<pre>X</pre>", "<KBD class=\"k\">X</KBD>", "`X",
    ])
    func `code in Markdown stays as it is, and the words around it are mended`(code: String) throws
    {
        let code = code.replacing("X", with: Self.spoilt)
        let article = try read(
            "# T\n\nHere \(Self.spoilt) so.\n\n\(code)\n\nAnd \(Self.spoilt) so.\n", "a.md")
        let text = html(article)
        #expect(text.contains("Here it’s so.") && text.contains("And it’s so."), "\(text)")
        #expect(text.contains(Self.spoilt) == (code.count { $0 == "`" } != 1), "\(text)")
    }

    @Test(arguments: [
        "- item\n\n    X here", "\\`X\n\nand `more`", "it is\n    X", "1. item\n\n    X\n\n    X",
    ])
    func `what only looks like code is mended`(words: String) throws {
        let words = words.replacing("X", with: Self.spoilt)
        let article = try read("# T\n\nHere \(Self.spoilt) so.\n\n\(words)\n", "a.md")
        #expect(!html(article).contains(Self.spoilt))
    }

    @Test func `code in HTML stays as it is`() throws {
        let article = try read(
            "<h1>T</h1><p>\(Self.spoilt) <code>\(Self.spoilt)</code> \(Self.spoilt)</p>"
                + "<pre>\(Self.spoilt)</pre><p>\(Self.spoilt) <b>`\(Self.spoilt)`</b></p>", "a.html"
        )
        #expect(html(article).ranges(of: Self.spoilt).count == 2)
    }

    @Test func `what stands in code is no proof`() throws {
        let article = try read(
            "# T\n\nWrite `\(Self.spoilt)` and `\(Self.spoilt)`, not \u{C3}\u{A9}.\n", "a.md")
        #expect(article.notes.isEmpty && html(article).contains("\u{C3}\u{A9}"))
    }

    @Test func `accents in code stay apart`() throws {
        let article = try read("# T\n\nA cafe\u{301} and `cafe\u{301}`.\n", "a.md")
        let scalars = html(article).unicodeScalars
        #expect(scalars.count { $0 == "\u{301}" } == 1 && scalars.contains("\u{E9}"))
    }

    @Test(.timeLimit(.minutes(5))) func `a source of nothing but beginnings is read`() throws {
        for piece in ["<pre ", "<code>", "`` ` ``` ", "    x\n", "- x\n\n    y\n"] {
            let text = Self.spoilt + String(repeating: piece, count: 4_000)
            #expect(try read(text, "a.md").notes.isEmpty == false)
        }
    }
}
