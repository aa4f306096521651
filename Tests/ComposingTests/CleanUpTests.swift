import Composing
import NewsletterCore
import PostriderTesting
import Testing

/// Every clean-up: what it mends, that it says so, that it can be switched off, and that it
/// leaves alone what it has been over.
@Suite struct CleanUpTests {
    func read(_ text: String, _ file: String = "river.txt", _ cleanUps: CleanUp = .all) throws
        -> Article
    {
        try ArticleReader(cleanUps: cleanUps).read(text.utf8, file: file)
    }

    func words(_ article: Article) -> String {
        TextWriter(width: 1000).write(article.body)
    }

    static let samples: [(name: String, before: String, after: String)] = [
        ("odd_characters", "The \u{FB01}sh-\u{AD}pond is\u{2003}full.", "The fish-pond is full."),
        ("rejoin_hyphens", "They with- draw. We withdraw.", "They withdraw. We withdraw."),
        ("lead_capitals", "THE COUNCIL met in the hall.", "The council met in the hall."),
        (
            "page_numbers", "It is quite open\n\n12\n\nand it is cold.\n\n13\n\nThat is all of it.",
            "It is quite open\nand it is cold.\n\nThat is all of it."
        ),
        ("drop_caps", "T he river is open, they say.", "The river is open, they say."),
        ("mojibake", "It\u{E2}\u{20AC}\u{2122}s the caf\u{C3}\u{A9}.", "It’s the café."),
        ("compose_accents", "The cafe\u{301} is open.", "The caf\u{E9} is open."),
    ]

    @Test(arguments: samples.map(\.name))
    func `a clean-up mends, reports, and can be switched off`(name: String) throws {
        let sample = try #require(Self.samples.first { $0.name == name })
        let cleanUp = try #require(CleanUp(named: name))
        let mended = try read("Title\n\n" + sample.before)
        #expect(words(mended).unicodeScalars.elementsEqual(sample.after.unicodeScalars))
        #expect(mended.notes.count > 0)
        let left = try read(
            "Title\n\n" + sample.before, "river.txt", CleanUp.all.subtracting(cleanUp))
        #expect(!words(left).unicodeScalars.elementsEqual(sample.after.unicodeScalars))
        #expect(left.notes.isEmpty)
    }

    @Test func `what one clean-up mends another one may look for`() throws {
        // Only with its first letter back is the head of page 3 the same as the others.
        let pages =
            "Daily News\n\nSnow fell.\n\nDaily News\n\nIt stayed on the river and the mill\n\n"
            + "D aily News\n\nall week."
        let once = PlainTextReader().cleaned(pages, firstLine: 5)
        #expect(
            once.text.split(separator: "\n") == [
                "Snow fell.", "It stayed on the river and the mill", "all week.",
            ])
        #expect(once.notes.contains("line 13: joined \"D aily\" to \"Daily\""))
        #expect(once.notes.contains("line 9: left out the running head \"Daily News\""))
        let twice = PlainTextReader().cleaned(once.text)
        #expect(twice.text == once.text && twice.notes.isEmpty)
    }

    @Test func `a line that ends the file's way or another keeps its number`() throws {
        let text = "Title\n\nOne\u{2028}is\u{0C}here\u{0B}now.\n\nA fi\u{AD}sh."
        let cleaned = PlainTextReader().cleaned(text)
        #expect(cleaned.text == "Title\n\nOne\nis\nhere now.\n\nA fish.")
        #expect(cleaned.notes.map { $0.prefix(7) } == ["line 3:", "line 5:"])
    }

    @Test func `every clean-up has a name and a sample`() {
        let named = Set(CleanUp.named.map(\.name))
        #expect(named == Set(Self.samples.map(\.name)).union(["date_and_byline", "pasted_mail"]))
        #expect(CleanUp(named: "rejoin-hyphens") == .hyphens)
        #expect(CleanUp(named: "hyphens") == nil)
        #expect(CleanUp.advice(onUnknown: "rejoin-hyphen") == "did you mean rejoin_hyphens?")
    }

    @Test(arguments: ["md", "html", "txt"])
    func `wrong encodings and loose accents are mended in articles of every kind`(kind: String)
        throws
    {
        let article = try read("MÃ¼ller und SÃ¶hne, cafe\u{301}", "river.\(kind)")
        #expect(
            words(article).unicodeScalars.elementsEqual("Müller und Söhne, café".unicodeScalars))
        #expect(
            article.notes.prefix(3) == [
                "line 1: mended \"MÃ¼ller\" to \"Müller\"",
                "line 1: mended \"SÃ¶hne,\" to \"Söhne,\"",
                "line 1: joined accents in \"cafe\u{301}\" to \"caf\u{E9}\"",
            ])
    }

    @Test(arguments: [
        "A SÃO JOÃO fair", "Â§ 12", "naïve café, Zoë – “so”", "Ã", "x â€ y", "£5 and ½",
        "CAFÉ’S and CAFÉ’S", "»MENÜ« and »MENÜ«", "«“café”»", "BRØ» og «Å»",
        "Ein „Ä“ und ein „Ö“", "He wrote â€™ and Ã© in a naïve café, déjà vu, très français",
    ])
    func `what only looks like a wrong encoding stays`(text: String) throws {
        #expect(words(try read(text, "river.md")) == text)
    }

    @Test(arguments: [
        ("He said ``so'' then.", "He said “so” then."), ("It is ``so.", "It is ``so."),
        ("It‘s a ‘quote’.", "It’s a ‘quote’."),
        ("One is\n\n(Continued on page 4)\n\nenough here.", "One is enough here."),
        ("It is continued on page 4.", "It is continued on page 4."),
    ])
    func `quotes and pointers of print are mended`(before: String, after: String) throws {
        let text = words(try read("Title\n\n" + before))
        #expect(text.split(whereSeparator: \.isNewline).joined(separator: " ") == after)
    }

    @Test func `what was spoilt twice is mended`() throws {
        #expect(
            words(try read("It\u{C3}\u{A2}\u{E2}\u{201A}\u{AC}\u{E2}\u{201E}\u{A2}s", "a.md"))
                == "It’s")
    }

    @Test(arguments: [
        ("T HE council met.", "The council met."), ("T\nhe council met.", "The council met."),
        ("A man came in.", "A man came in."), ("I was there.", "I was there."),
        ("A fter that we went. After that we slept.", "After that we went. After that we slept."),
        ("O f all the rivers this is one.", "Of all the rivers this is one."),
        ("A long day lay behind us.", "A long day lay behind us."),
        ("A live broadcast of the fair.", "A live broadcast of the fair."),
        ("I deal in old books. My ideal is this.", "I deal in old books. My ideal is this."),
        ("A part of it; apart from that.", "A part of it; apart from that."),
        ("A head of cabbage.", "A head of cabbage."),
        ("A cross stands there.", "A cross stands there."),
        ("A mar é grande; amar é bom.", "A mar é grande; amar é bom."),
        ("X ylem is wood.", "X ylem is wood."), ("B flat is a note.", "B flat is a note."),
    ])
    func `a large first letter goes back to its word alone`(before: String, after: String) throws {
        #expect(words(try read("Title\n\n" + before)) == after)
    }

    @Test(arguments: [
        "3. Mai: Konzert\n7. Mai: Lesung\n12. Juni: Fest am See",
        "30. November: Basar\n\n15. Januar 2027: Vortrag",
        "10. FC Bayern\n12. BVB\n14. HSV", "3. Platz: Carl\n2. Platz: Dora\n1. Platz: Emil",
    ])
    func `days and ranks at the head of lines keep their numbers`(text: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        let found = words(try read("Title\n\nFirst of all a paragraph.\n\n" + text))
        #expect(lines.allSatisfy(found.contains), "\(found)")
        let html = HTMLWriter().write(try read("Title\n\nA paragraph.\n\n" + text).body)
        let second = try #require(lines.last?.split(separator: ".").first)
        #expect(html.contains("value=\"\(second)\""), "\(html)")
    }

    @Test(arguments: [
        "Anna:\n\nI like it.\n\nBen:\n\nI do not.\n\nAnna:\n\nWhy?\n\nBen:\n\nBecause.\n\nAnna:\n\nSo.",
        "1984\n\nThe mill burned down.\n\n1985\n\nIt was built anew.\n\n1986\n\nIt was opened.",
        "1\n\nShe came.\n\n2\n\nShe saw.\n\n3\n\nShe left.",
        "Did you?\n\nYes.\n\nAnd you?\n\nYes.\n\nAnd they?\n\nYes.",
    ])
    func `who speaks, years and sections are no heads of pages`(text: String) throws {
        let found = words(try read("Title\n\n" + text))
        #expect(found.trimmingSpace() == text, "\(found)")
    }

    @Test(arguments: [
        "THE US AND THE UK signed on Friday. It told us little.", "THE US ARMY told us to go.",
        "THE IT DEPARTMENT said it would move.", "THE AIDS clinic closed. It aids people.",
    ])
    func `no acronym becomes a word`(text: String) throws {
        let found = words(try read("Title\n\n" + text))
        #expect(
            !found.contains("The us") && !found.contains("The it") && !found.contains("aids clinic")
        )
    }

    @Test func `addresses keep their bytes`() throws {
        let url = "https://x.example/cafe\u{301}"
        let article = try read("Title\n\nSee \(url) and cafe\u{301}.")
        #expect(
            words(article).unicodeScalars.elementsEqual("See \(url) and caf\u{E9}.".unicodeScalars))
    }

    @Test func `front matter switches clean-ups`() throws {
        let text = "They with- draw. We withdraw. THE end."
        let one = try read("---\ntitle: A\nclean_up: {rejoin_hyphens: false}\n---\n" + text)
        #expect(words(one) == text)
        let none = try read("---\ntitle: A\nclean_up: false\n---\n\u{FB01}sh")
        #expect(words(none) == "\u{FB01}sh")
        let error = #expect(throws: ArticleError.self) {
            try read("---\ntitle: A\nclean_up: {rejoin_hyphen: false}\n---\n" + text)
        }
        #expect(
            error?.description
                == "river.txt:3: there is no clean-up rejoin_hyphen; did you mean rejoin_hyphens?")
    }

    @Test func `the text before and after the clean-ups can be compared`() throws {
        let text = "Title\n\nThey with- draw. We withdraw."
        let texts = try ArticleReader().texts(text.utf8, file: "a.txt")
        #expect(texts.before == text)
        #expect(texts.after == "Title\n\nThey withdraw. We withdraw.")
    }

    @Test func `other articles lend their words`() throws {
        let known = MarkdownReader().read("A *glimmerstone* shone.").words
        let text = "Title\n\nThe glimmer- stone shone."
        #expect(words(try read(text)) == "The glimmer- stone shone.")
        let article = try ArticleReader(knownWords: known).read(text.utf8, file: "a.txt")
        #expect(words(article) == "The glimmerstone shone.")
        #expect(try read(text).body.holdsPartedWord && !article.body.holdsPartedWord)
    }

    @Test func `every clean-up leaves alone what all have been over`() throws {
        let pieces =
            Self.samples.flatMap { [$0.before, $0.after] }
            + ["T\n", "\n\n", "Ã¼", "â€™", "e\u{301}", "A ", "THE", "12", "- ", "word-", "\u{AD}"]
        for seed in 0..<2000 as Range<UInt64> {
            var dice = SeededRandom(seed: seed)
            let text = (0..<8).map { _ in pieces.randomElement(using: &dice)! }
                .joined(separator: seed.isMultiple(of: 2) ? " " : "\n")
            let once = try ArticleReader().texts(text.utf8, file: "a.txt").after
            let twice = try ArticleReader().texts(once.utf8, file: "a.txt").after
            #expect(once.utf8.elementsEqual(twice.utf8), "\(seed) \(text.debugDescription)")
        }
    }

    @Test(arguments: [
        ("a.md", "# T\n\nOne.\n\n<!--more-->\n\nTwo."),
        ("a.md", "One.\n\n<!-- more -->\nTwo."), ("a.md", "One.<!--more--> Two."),
        ("a.html", "<h1>T</h1><p>One.</p><!-- more --><p>Two.</p>"),
        ("a.txt", "Title\n\nOne is enough.\n\n<!--more-->\n\nTwo is more."),
    ])
    func `an author says where the excerpt ends`(file: String, text: String) throws {
        let article = try read(text, file)
        #expect(article.excerptLength == 1)
        #expect(article.body.blocks.count == 2, "\(article.body.blocks)")
        #expect(!words(article).contains("more--"))
    }

    @Test(arguments: [
        ("rejoin_hyphen", "did you mean rejoin_hyphens?"),
        ("Mojibak", "did you mean mojibake?"),
        ("capitals-at-the-lead", "did you mean lead_capitals?"),
        (
            "zzz",
            "there are odd_characters, rejoin_hyphens, lead_capitals, date_and_byline, "
                + "page_numbers, drop_caps, mojibake, compose_accents, pasted_mail"
        ),
    ])
    func `a clean-up that is not there is told with the nearest`(name: String, advice: String) {
        #expect(CleanUp(named: name) == nil && CleanUp.advice(onUnknown: name) == advice)
    }

    @Test(arguments: CleanUp.named.map(\.name)) func `a clean-up has its name in any spelling`(
        name: String
    ) {
        let other = name.replacing("_", with: "-").uppercased()
        #expect(CleanUp(named: name) == CleanUp(named: other) && CleanUp(named: name) != nil)
    }
}
