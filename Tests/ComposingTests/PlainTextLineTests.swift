import Composing
import NewsletterCore
import Testing

@testable import Linting

/// Lines of a plain text that must not be lost or joined: quotations, credits, refrains, tables.
@Suite struct PlainTextLineTests {
    func read(_ source: String) throws -> Article {
        try ArticleReader().read("Title\n\n\(source)".utf8, file: "a.txt")
    }

    func text(_ source: String) throws -> String {
        TextWriter(width: .max).write(try read(source).body)
    }

    @Test(arguments: [
        (
            "On Monday Ann wrote:\n> First line of the quote\n> second line\n\nYes.",
            "On Monday Ann wrote:\n\n> First line of the quote\n> second line\n\nYes."
        ),
        (
            "Am Montag schrieb Ann:\n>Erste Zeile\n>zweite Zeile\nDanke dafür.\n>Dritte\nUnd noch.",
            "Am Montag schrieb Ann:\n\n> Erste Zeile\n> zweite Zeile\n\nDanke dafür.\n\n> Dritte\n\nUnd noch."
        ),
        ("Ann wrote:\n>So it is.\nYes.", "Ann wrote:\n\n> So it is.\n\nYes."),
        ("> a\n>> b\n>\n> c", "> a\n> b\n>\n> c"),
        (">5 mm of rain\n>10 mm of snow", ">5 mm of rain\n>10 mm of snow"),
        (">one alone", ">one alone"), ("> a\n>>> b\n\n>>> 1 + 1\n2", "> a\n> b\n\n>>> 1 + 1\n2"),
    ])
    func `what a mail quotes is a quotation, with and without an empty line or a space`(
        source: String, result: String
    ) throws { #expect(try text(source) == result) }

    @Test func `a line that goes on with a sign of what is greater is no quotation`() throws {
        let rule =
            "The test of the new pump is passed where the value that is read is\n"
            + "> 5 and no more than 9, and it is failed where it is below this, as\n"
            + "the committee has said in its paper of the spring."
        #expect(try text(rule) == rule.replacing("\n", with: " "))
        for words in [
            "You find it under Settings\n> Mail\n> Folders\nand there you press Save.",
            "Der Eintritt liegt bei\n> 5 Euro je Person.",
        ] {
            #expect(try text(words).filter { $0 == ">" } == words.filter { $0 == ">" })
            #expect(try read(words).body.blocks.count == 1)
        }
    }

    @Test(arguments: [
        "> Bring cups on Friday,\n> and plates.\n>--\n>Ann",
        "> Bring cups on Friday, says she,\n>- one\n>* two\n>1. three\n>¿Qué?\n>@ann said\n>_x_",
        ">- bread\n>- wine",
    ])
    func `neighbouring lines with the sign are one quotation`(quotation: String) throws {
        let blocks = try read("Ann wrote:\n\n\(quotation)\n\nYes.").body.blocks
        #expect(blocks.count == 3)
        if case .quote = blocks[1] {} else { Testing.Issue.record("\(blocks)") }
    }

    @Test func `lines with tabs are a table throughout, or none`() throws {
        #expect(
            try text("Monday:\t9-12\nTuesday:\tClosed. Ring the bell.\nWednesday:\t9-12")
                == "Monday:     9-12\nTuesday:    Closed. Ring the bell.\nWednesday:  9-12")
        #expect(
            try text(
                "Name:\tAnn Other\nStreet:\t1 Mill Lane\nNotes:\tShe came to the town. She stayed.")
                == "Name:    Ann Other\nStreet:  1 Mill Lane\n"
                + "Notes:   She came to the town. She stayed.")
        #expect(
            try text("(a)\tYes\t12\n(b)\tNo\t10\n(c)\tBlank\t3")
                == "(a)  Yes    12\n(b)  No     10\n(c)  Blank  3")
    }

    @Test(arguments: ["Von Adam und Eva", "Von Maria und Josef", "von Max und Moritz"])
    func `two given names alone are no by-line`(heading: String) throws {
        let article = try read("\(heading)\n\nThe story goes on.")
        #expect(article.metadata.author == nil)
        #expect(TextWriter().write(article.body).hasPrefix(heading))
    }

    static let prose =
        "The cast of the play that was\nshown in the hall on Friday\nevening, with great success, is"

    @Test func `credits and roles that begin small keep their lines beside wrapped prose`() throws {
        let credits =
            "Directed by Ann Other\nwritten by Bob van Example\nwith music by Cy Sample\nand light by Dee Test"
        let roles = "Hamlet: Ed\nOphelia: Flo\na ghost: Gus\nthe hall: Ida"
        #expect(
            try text("\(credits)\n\n\(Self.prose)\nlisted below:\n\(roles)")
                == "\(credits)\n\n\(Self.prose.replacing("\n", with: " ")) listed below:\n\n\(roles)"
        )
    }

    @Test func `credits, quotations and lists say nothing of how the prose beside them is set`()
        throws
    {
        let prose =
            "The fair opens on Saturday at ten and ends on Sunday\nat six. There will be "
            + "music, food and a raffle, and\nthe ferry runs until midnight."
        let rest =
            "Directed by Ann Other\nwritten by Bob Example\n\n> I shall be there,\n> come "
            + "what may.\n\n- bring a coat,\n  since it is cold\n- and a friend"
        #expect(try text("\(prose)\n\n\(rest)").hasPrefix(prose.replacing("\n", with: " ")))
    }

    @Test func `ranks are a table, and a name below its text stays a line`() throws {
        #expect(
            try text("Place\tName\tPoints\n1.\tAnn\t12\n2.\tBen\t10")
                == "Place  Name  Points\n-----  ----  ------\n1.     Ann   12\n2.     Ben   10")
        let prose =
            "In 1921 the mill burned down. By the time the engine came\nthere was nothing "
            + "left but the wheel, and the miller\nbuilt it again by hand."
        #expect(
            try text("\(prose)\nby Ann Other") == prose.replacing("\n", with: " ")
                + "\nby Ann Other")
    }

    @Test func `points within an item and lines with labels stay lines`() throws {
        let agenda =
            "1. Reports\n   a) of the chair\n   b) of the treasurer,\n   who is ill\n2. Dues"
        #expect(
            try text(agenda)
                == "1. Reports\n   a) of the chair\n   b) of the treasurer, who is ill\n2. Dues")
        let present = "Present: A. Hale, B. Stone, C. Field\nApologies: D. Moss"
        #expect(
            try text(
                "\(present)\n\nThe clerk read the minutes. They were all\napproved. The bridge, "
                    + "which had been shut,\nwill open in June."
            ).hasPrefix(present))
    }

    @Test func `a refrain stays where page numbers stand somewhere`() throws {
        let song = ["to the hills", "in the night", "in the dark"]
            .map { "Come with me to the sea,\ncome with me \($0)\n\nHallelujah" }
            .joined(separator: "\n\n")
        let article = try read("\(song)\n\n12\n\nThe next song.\n\n13")
        let words = TextWriter().write(article.body)
        #expect(words.ranges(of: "Hallelujah").count == 3 && !words.contains("12"))
        #expect(article.concerns.contains { $0.message.hasPrefix("\"Hallelujah\" stands alone") })
        let heads = (1...3).map { "A sentence ends here.\n\nTHE NEWS\n\n\($0 + 11)" }
        let paper = try read(heads.joined(separator: "\n\n"))
        #expect(!TextWriter().write(paper.body).contains("NEWS"))
        #expect(paper.notes.filter { $0.contains("running head \"THE NEWS\"") }.count == 3)
    }

    @Test func `prose, speakers and the signs of items make no table`() throws {
        let prose =
            "Some prose here\twith a tab in it, and more words that go on for quite a while.\n"
            + "Another line of prose\twith a tab that nobody wanted, and more words too."
        #expect(try text(prose) == prose.replacing("\t", with: " ").replacing("\n", with: "\n\n"))
        #expect(
            try text("(a)\tfirst thing\n(b)\tsecond thing\n\niv.\tfour\nv.\tfive")
                == "(a) first thing\n(b) second thing\n\niv. four\nv. five")
        #expect(
            try text("Ann:\tHow are you all today?\nBob:\tWe are well, I think.\n\nSo be it.")
                == "Ann: How are you all today?\nBob: We are well, I think.\n\nSo be it.")
        #expect(
            try text("Doors:\t7 pm\nTickets:\t5 pounds") == "Doors:    7 pm\nTickets:  5 pounds")
    }

    @Test(arguments: [("a.txt", false), ("a.html", true)])
    func `a table of a plain text is not asked for a header`(file: String, isAsked: Bool) throws {
        let article = try read("Ann\tferry\nBen\tmill\n")
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: "t", articles: [IssueArticle(name: "a")])
        let template = Template(
            name: "t", html: "<p>x</p>{{#articles}}{{{body_html}}}{{/articles}}", text: "", css: "")
        let composer = Composer(
            newsletter: Newsletter(name: "N"), template: TemplateTrace.marking(template))
        let traced = try composer.compose(issue, articles: [article]).html.source
        var edition = try composer.compose(issue, articles: [article])
        edition.html = try SlottedText(parsing: TemplateTrace.removingMarks(traced), as: .html)
        let sources = LintSources(
            articles: [.init(name: "Articles/\(file)", text: "")], tracedHTML: traced)
        let found = Lint(facts: LintFacts(articles: [article], sources: sources))
            .findings(in: edition)
        #expect(found.contains { $0.rule == 16 } == isAsked)
    }
}
