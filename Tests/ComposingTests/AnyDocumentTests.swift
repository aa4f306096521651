import Composing
import NewsletterCore
import PostriderTesting
import Testing

/// Whatever an article holds, both writers make text in which nothing of it is taken for a
/// slot or for markup.
@Suite struct AnyDocumentTests {
    static let pieces = [
        "{", "{{", "}}", "{{subscriber.name}}", "'", "\"", "<b>", "</b>", "<", ">", "&", "&amp;",
        "*", "**", "_", "`", "[", "](", ")", "!", "#", "# ", "- ", "1. ", "> ", "|", "\n", "\n\n",
        "  \n", "    ", "~~", "http://x.example/", "javascript:", "<script>", "<img src=x>",
        "<!--", "-->", "\0", "\u{1B}", "é", "雪", "👩‍👩‍👧", "\u{200D}", "word", " ", "---\n", "\\",
        "<table><tr><td>", "<li>", "<ul>", "</ul>", "| a | b |\n|---|---|\n", "```\n", "[^1]",
        "<sup>", "</sup>", "<sub>", "<td rowspan=2>", "<th colspan=3>", "<ol type=A>", "2. ",
        "<main>", "<noscript>", "<math><msup>", "<Int>", "</math>", "www.",
    ]

    static func text(_ seed: UInt64) -> String {
        var dice = SeededRandom(seed: seed)
        let count = Int.random(in: 1...40, using: &dice)
        return (0..<count).map { _ in pieces.randomElement(using: &dice)! }.joined()
    }

    @Test(arguments: ["md", "html", "txt"])
    func `nothing that an article says becomes a slot or markup`(kind: String) throws {
        let reader = ArticleReader()
        for seed in 0..<1500 as Range<UInt64> {
            let text = Self.text(seed)
            guard let article = try? reader.read(text.utf8, file: "a.\(kind)") else { continue }
            let html = HTMLWriter().write(article.body)
            let plain = TextWriter().write(article.body)
            let slots =
                try SlottedText(parsing: html, as: .html).slots
                + SlottedText(parsing: plain, as: .plainText).slots
            #expect(slots.isEmpty, "seed \(seed): \(text.debugDescription)")
            let again = HTMLWriter().write(HTMLReader().read(Self.unescaped(html)))
            #expect(
                !html.contains("<script") && !html.contains("javascript:\"")
                    && !html.contains("\u{1B}"), "seed \(seed): \(text.debugDescription)")
            #expect(
                Self.tags(again)
                    == Self.tags(HTMLWriter().write(HTMLReader().read(Self.unescaped(again)))),
                "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test func `an editor's words never break a mail`() throws {
        for seed in 0..<1500 as Range<UInt64> {
            let text = Self.text(seed)
            guard let document = try? MarkdownReader().readWithSlots(text) else { continue }
            _ = try SlottedText(parsing: HTMLWriter().write(document), as: .html)
            _ = try SlottedText(parsing: TextWriter().write(document), as: .plainText)
        }
    }

    @Test func `clean-ups change a text once`() {
        let words = [
            "with- draw", "withdraw", "THE", "NATO", "12", "\n", "\n\n", "word-", "and", "Page 3",
            "\u{AD}", "\u{FB01}n", "A", "the", ".", "\u{A0}", "morn-\ning", "UNDER THE", "said",
        ]
        let reader = PlainTextReader()
        for seed in 0..<1500 as Range<UInt64> {
            var dice = SeededRandom(seed: seed)
            let text = (0..<20).map { _ in words.randomElement(using: &dice)! }
                .joined(separator: " ")
            let once = reader.cleaned(text).text
            let twice = reader.cleaned(once)
            #expect(twice.text == once && twice.notes.isEmpty, "\(seed) \(text.debugDescription)")
        }
    }

    static func unescaped(_ html: String) -> String { html.replacing("{{'{{'}}", with: "{{") }

    static func tags(_ html: String) -> Int { html.count { $0 == "<" } }
}
