import Composing
import NewsletterCore
import Testing

@testable import Linting

/// Text as it is pasted from a printed paper: the date, the lead-in, parted words, no title.
@Suite struct PrintedPaperTests {
    func read(_ text: String, _ file: String = "river.txt", _ cleanUps: CleanUp = .all) throws
        -> Article
    {
        try ArticleReader(cleanUps: cleanUps).read(text.utf8, file: file)
    }

    func text(_ article: Article) -> String { TextWriter(width: .max).write(article.body) }

    @Test func `a date on the line of the text is taken, and the lead word is the first`() throws {
        let article = try read(
            " date 2026-03-04 THE river rose by a foot in the night and with- drew again.\n\n"
                + "The miller would not with- draw his offer.\n\nIt is open.\n")
        #expect(article.metadata.date == CalendarDate("2026-03-04"))
        #expect(
            text(article).hasPrefix(
                "The river rose by a foot in the night and withdrew again.\n\nThe miller would "
                    + "not withdraw his offer."))
        #expect(article.notes.contains("line 1: took \"date 2026-03-04\" for the date"))
        #expect(article.notes.contains("line 1: joined \"with- drew\" to \"withdrew\""))
        #expect(
            article.notes.contains(
                "line 1: parted the date \"date 2026-03-04\" from the words behind it"))
        #expect(article.notes.contains("line 1: set \"THE\" to \"The\""))
    }

    @Test(arguments: [
        "2026-03-04", "2026/03/04", "date 2026-03-04", "Date: 4 March 2026", "4 March 2026",
        "4th March 2026", "4th of March 2026", "March 4, 2026", "March 4th 2026", "Mar. 4, 2026",
        "4 Mar 2026", "04.03.2026", "4. 3. 2026", "Wednesday, 4 March 2026", "Wed 4 March 2026",
        "(4 March 2026)", "[2026-03-04]", "4 March 2026.", "4. März 2026",
        "Mittwoch, den 4. März 2026",
        "4 mars 2026", "le mercredi 4 mars 2026", "4 de marzo de 2026",
        "miércoles, 4 de marzo de 2026",
        "4 marzo 2026", "mercoledì 4 marzo 2026", "4 maart 2026", "woensdag 4 maart 2026",
    ])
    func `a date on a line of its own is taken in any usual form`(line: String) throws {
        let article = try read("\(line)\n\nThe river is open, and it is cold. Come and see.")
        #expect(article.metadata.date == CalendarDate("2026-03-04"))
        #expect(text(article) == "The river is open, and it is cold. Come and see.")
    }

    @Test(arguments: [
        ("[4 March 2026] The river is open.", "The river is open."),
        ("(4 March 2026) The river is open.", "The river is open."),
        ("4 March 2026: The river is open.", "The river is open."),
        ("4 March 2026 – The river is open.", "The river is open."),
        ("4 March 2026 — “The river is open,” she said.", "“The river is open,” she said."),
        ("Date: 4 March 2026 The river is open.", "The river is open."),
        ("4 March 2026 THE river is open.", "The river is open."),
        ("4 March 2026 A NEW map of the river is out.", "A new map of the river is out."),
        ("Wednesday, 4 March 2026: The river is open.", "The river is open."),
        ("The River\n\n4 March 2026 THE river is open.", "The river is open."),
    ])
    func `a date on the line of the text is taken where it cannot be a part of it`(
        before: String, after: String
    ) throws {
        let article = try read(before)
        #expect(article.metadata.date == CalendarDate("2026-03-04"))
        #expect(text(article) == after)
        let again = PlainTextReader().cleaned(PlainTextReader().cleaned(before).text)
        #expect(again.notes == [])
    }

    @Test(arguments: [
        "4 March 2026 was a day of rain.", "4 March 2026, THE day of rain, was long.",
        "On 4 March 2026 THE river rose.", "4 March 2026 – a Wednesday – was a day of rain.",
        "4 March 2026 – Wednesday – was a day of rain.", "date 2026-03-04 was a day of rain.",
        "4 March 2026 I went to see the river.", "4 March 2026 – 6 March 2026: THE fair.",
        "4 March 2026-THE river rose.", "Date 4 March 2026 Place: the mill. Bring bread.",
        "4 March 2026: rain all day, and wind.", "2026-03-04T10:00 THE river rose.",
        "31 February 2026 THE river rose.", "In 2026 THE river rose by a foot.",
    ])
    func `a date that may belong to its sentence stays`(line: String) throws {
        let article = try read(line + "\n\nThat is all there is to say of it.")
        #expect(article.metadata.date == nil)
        #expect(text(article).hasPrefix(line.prefix(10)))
    }

    @Test func `a date that could be two is asked about, and stays`() throws {
        let article = try read("04/03/2026\n\nThe river is open, and it is cold.")
        #expect(article.metadata.date == nil && text(article).hasPrefix("04/03/2026"))
        #expect(
            article.notes.contains(
                "line 1: \"04/03/2026\" may be one of two days; write it as 2026-03-04"))
        #expect(try read("13/03/2026\n\nIt is open.").metadata.date == CalendarDate("2026-03-13"))
        #expect(try read("03/13/2026\n\nIt is open.").metadata.date == CalendarDate("2026-03-13"))
    }

    @Test func `dates stay in the text where that clean-up is switched off`() throws {
        let line = "date 2026-03-04 The river rose by a foot in the night."
        let article = try read(line, "river.txt", CleanUp.all.subtracting(.metadata))
        #expect(article.metadata.date == nil && text(article) == line)
    }

    @Test(arguments: [
        "THE OLD LIGHTHOUSE KEEPERS of the east coast met for the last time on Sunday.",
        "MARTIN HALE, who wound the clock for thirty years, brought the key.",
        "NEW YORK was mentioned twice, the BBC once, and NATO not at all.",
        "IN MAY the bees come back to the tower.",
        "A NEW MAP of the footpaths hangs in the reading room.",
    ])
    func `lead capitals are set as a whole`(line: String) throws {
        let read = text(try read("Title\n\n" + line))
        #expect(read.prefix(16).filter(\.isUppercase).count <= 2 && read.count == line.count)
    }

    @Test func `the language that the article names decides`() throws {
        // In English this would be a month.
        let text = "MAI ist er da. Es ist kalt."
        let german = try read("---\ntitle: T\nlang: de\n---\n" + text)
        #expect(self.text(german) == "Mai ist er da. Es ist kalt.")
        let other = try read("---\ntitle: T\nlang: fi\n---\nTHE river rose in the night.")
        #expect(self.text(other) == "THE river rose in the night.")
        #expect(other.concerns.count == 1)
    }

    @Test func `a paragraph with a parted word is prose, however short its lines`() throws {
        let article = try read(
            "Title\n\nThe river rose by\na foot in the oppo-\nsite meadow and\nwent back.\n\n"
                + "Roses are red\nviolets are blue\n")
        #expect(
            article.body.blocks == [
                .paragraph([
                    .text("The river rose by a foot in the opposite meadow and went back.")
                ]),
                .paragraph([.text("Roses are red"), .lineBreak, .text("violets are blue")]),
            ])
        let pair = PlainTextReader().read("They with-\ndraw. We withdraw.")
        #expect(pair == Document([.paragraph([.text("They withdraw. We withdraw.")])]))
    }

    @Test(arguments: [
        ("It is quite open.\n\n12\n\nThat is all of it.", 5),
        ("It is quite open.\n\n- 12 -\n\nThat is all of it.", 5),
        ("It is quite open.\n\nLindwater Gazette 12\n\nThat is all.", 5),
        ("It is quite open.\n\n7 | The Daily Letter\n\nThat is all.", 5),
        ("Daily Letter\n\nIt is open.\n\nDaily Letter\n\nThat is all.", 3),
    ])
    func `what may be a page number or a running head is asked about with its line`(
        body: String, line: Int
    ) throws {
        let article = try read("The river\n\n" + body)
        #expect(article.concerns.first?.line == line)
        #expect(article.concerns.map(\.message).count == 1)
        #expect(article.concerns.first?.message.hasSuffix("running heads do") == true)
        let lint = Lint(facts: LintFacts(articles: [article]))
        let edition = Edition(
            slug: Slug("a")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(parsing: "<p>It is open.</p>", as: .html),
            text: try SlottedText(parsing: "It is open.", as: .plainText), language: "en")
        #expect(lint.findings(in: edition).contains { $0.rule == 29 && $0.place == "river" })
    }

    @Test(arguments: [
        ("Imprezy, kon-\nkursy dla dzieci oraz loteria fantowa.", "kon-kursy"),
        ("Der Verein will das alte Back-\nhaus am Platz in der Mitte sanieren.", "Back-haus"),
        ("It is a well-\nknown clock, and the town keeps it.", nil),
        ("The foot-\nand cycle bridge is open, and it is cold.", nil),
    ])
    func `a word that may be parted and is not known is asked about`(
        body: String, word: String?
    ) throws {
        let article = try read("Title\n\n" + body)
        let asked = word.map {
            ArticleConcern(
                "\"\($0)\" may be one word that was parted at the end of a line",
                remedy: "write it as one, or with its hyphen on one line", line: 3)
        }
        #expect(article.concerns == [asked].compactMap(\.self))
    }

    @Test func `a running head is left out where it parts a wrapped sentence at a short line`()
        throws
    {
        let article = try read(
            "Paper\n\nThe council met on Monday in the town hall and heard the report of it\n"
                + "on the state of\n\nTHE WEEKLY NEWS\n\nthe bridge, which had been closed since "
                + "the flood. It was resolved\nthat the repairs\n\nTHE WEEKLY NEWS\n\nshould "
                + "begin in the spring.\n\nTHE WEEKLY NEWS\n\nOn Tuesday the mill was sold.")
        #expect(!text(article).contains("NEWS"))
        #expect(text(article).contains("report of it on the state of the bridge, which"))
    }

    @Test func `a refrain stays, and is asked about once`() throws {
        let article = try read(
            "The song\n\nHello.\n\nLa la la\n\nBye.\n\nLa la la\n\nSo.\n\nLa la la")
        #expect(text(article).ranges(of: "La la la").count == 3)
        #expect(
            article.concerns == [
                ArticleConcern(
                    "\"La la la\" stands alone 3 times as page numbers and running heads do",
                    remedy: "take it out; a refrain or a heading may stay", line: 5)
            ])
    }

    @Test(arguments: [
        "24 December 2026: Party\n31 December 2026: Ball\n1 January 2027: Walk",
        "24 December 2026: Party\n\n31 December 2026: Ball",
        "24 December 2026 THE party\n31 December 2026 THE ball",
        "(24 December 2026) Party\nat the mill, at eight.\n(31 December 2026) Ball",
        "24. Dezember 2026: Feier\n31. Dezember: Ball",
        "24 December 2026: Party.\n\nAll are welcome.\nBring bread.\nAnd wine.\nAnd lamps.\n"
            + "31 December 2026: Ball.\n\n1 January 2027: Walk.",
        "24 December 2026\nParty\n\n31 December 2026\nBall",
        "3 May: Concert\n\n7 May: Reading\n\n12 June: Fair",
    ])
    func `a day that others follow is the text's own`(days: String) throws {
        for text in [days, "Days out\n\n\(days)"] {
            let article = try read(text)
            #expect(article.metadata.date == nil, "\(text)")
            let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
            #expect(words(self.text(article)) == words(days), "\(text)")
            #expect(article.metadata.title == (text == days ? "River" : "Days out"))
        }
    }

    @Test(arguments: [
        "4 March 2026\n\n14 March: Fair\n21 March: Concert",
        "4 March 2026: The river is open.\n\nIt is cold. On 5 March 2026 it was not.",
        "4 March 2026\n\nThe river is open.\n\n4 March 2026",
        "4 March 2026: The river is open.\n\n5 March 2026 was a day of rain.",
    ])
    func `a day that no other day stands beside is that of the article`(text: String) throws {
        #expect(try read(text).metadata.date == CalendarDate("2026-03-04"))
    }

    @Test(arguments: [
        ("By Edda Brandt", "Edda Brandt"), ("By Anna Field", "Anna Field"),
        ("By A. N. Other", "A. N. Other"), ("By Jean-Paul de la Rive", "Jean-Paul de la Rive"),
        ("By Martin Baker and Rose Field", "Martin Baker and Rose Field"),
        ("By Kwame Brown", "Kwame Brown"), ("By Priya King", "Priya King"),
        ("By Wei Long", "Wei Long"), ("Par Awa Petit", "Awa Petit"),
        ("By Olu White and Sam Green", "Olu White and Sam Green"),
        ("Von Anna Feld und Ben Baum", "Anna Feld und Ben Baum"),
        ("Par Anne Petit et Luc Roux", "Anne Petit et Luc Roux"),
        ("Por Ana Reyes y Luis Vega", "Ana Reyes y Luis Vega"),
        ("Di Anna Neri e Marco Verdi", "Anna Neri e Marco Verdi"),
        ("Door Anna Bakker en Jan Smit", "Anna Bakker en Jan Smit"),
        ("By Jane White, Tom Green and Sam Hill", "Jane White, Tom Green and Sam Hill"),
        ("Par Monts et Vaux", nil), ("Von Haus und Hof", nil), ("Por Amor y Paz", nil),
        ("By Village Green", nil), ("By Zorblat Demand", nil),
        ("By Popular Demand", nil), ("By Royal Appointment", nil), ("By Our Correspondent", nil),
        ("By Tuesday", nil), ("By Night", nil), ("By Land and Sea", nil),
        ("By Special Arrangement", nil), ("Von Herz zu Herz", nil), ("Por Amor Propio", nil),
    ])
    func `a by-line is one that names somebody`(line: String, author: String?) throws {
        let article = try read("The show\n\n\(line)\n\nIt returns on Friday.")
        #expect(article.metadata.author == author)
        #expect(text(article).contains(line) == (author == nil))
        #expect(article.concerns.isEmpty == (line != "By Zorblat Demand"))
    }

    @Test(arguments: [
        ("JAMES MCAVOY came to town.", "James McAvoy came to town."),
        ("MARTIN O’BRIEN, who wound the clock", "Martin O’Brien, who wound the clock"),
        ("JAMES MACLEOD came to town.", "JAMES MACLEOD came to town."),
        ("JAMES MACLEOD came, and MacLeod stayed.", "James MacLeod came, and MacLeod stayed."),
    ])
    func `a surname has all of its capitals, or stays`(line: String, result: String) throws {
        let article = try read("Title\n\n" + line)
        #expect(text(article) == result)
        #expect(article.concerns.isEmpty == (line != result))
    }

    @Test(arguments: ["Chapter 3", "The mill", "1. Bread", "It was 1984.", "Room 12"])
    func `headings and sentences are not asked about`(line: String) throws {
        #expect(try read("The river\n\nIt is open.\n\n\(line)\n\nThat is all.").concerns == [])
    }

    @Test(arguments: [
        (
            "a.txt", "It is open, and it is cold.",
            "a short first line with an empty line below it"
        ),
        ("a.md", "It is open.", "a first line \"# Title\""),
        ("a.html", "<p>It is open.</p>", "an <h1>"),
    ])
    func `a title from the file's name is a warning with the ways to give one`(
        file: String, text: String, way: String
    ) throws {
        let concern = try #require(try read(text, file).concerns.first)
        #expect(concern.remedy == "write \(way), or title: in front matter")
        #expect(concern.message.hasPrefix("the article has no title"))
    }
}
