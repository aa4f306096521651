import Composing
import NewsletterCore
import Testing

@Suite struct PlainTextReaderTests {
    func read(_ text: String) throws -> Article {
        try ArticleReader().read(text.utf8, file: "river.txt")
    }

    func paragraphs(_ text: String) -> [String] {
        TextWriter(width: 1000).write(PlainTextReader().read(text)).split(separator: "\n\n")
            .map(String.init)
    }

    @Test func `date, title and by-line at the head become metadata`() throws {
        let article = try read(
            "date 2025-10-22\n\nThe river\nBy Edda Brandt\n\nIt is open. It is cold.\n")
        #expect(article.metadata.title == "The river")
        #expect(article.metadata.date == CalendarDate("2025-10-22"))
        #expect(article.metadata.author == "Edda Brandt")
        #expect(article.body == Document([.paragraph([.text("It is open. It is cold.")])]))
        #expect(
            article.notes == [
                "line 1: took \"date 2025-10-22\" for the date",
                "line 4: took \"By Edda Brandt\" for the by-line",
            ])
    }

    @Test func `a title is never invented`() throws {
        let article = try read("The river is open, and it is cold.\nIt was a long night.\n")
        #expect(article.metadata.title == "River")
        #expect(
            article.notes == [
                "line 1: the article has no title, so \"River\" is made of the file's name; write a "
                    + "short first line with an empty line below it, or title: in front matter"
            ])
    }

    @Test func `hard-wrapped lines are joined to paragraphs`() {
        #expect(
            paragraphs(
                "The river is open and it is quite\ncold, but nobody minds it, and they\nswim.\n\nIt is free for all who come here\nat seven."
            )
                == [
                    "The river is open and it is quite cold, but nobody minds it, and they swim.",
                    "It is free for all who come here at seven.",
                ])
    }

    @Test func `a line is a paragraph where lines are long`() {
        let long = String(repeating: "word ", count: 40) + "end."
        #expect(paragraphs("\(long)\n\(long)").count == 2)
    }

    @Test func `verse and addresses keep their lines`() {
        #expect(
            PlainTextReader().read(
                "1 Mill Lane\nLindwater\n\nThat is all there is to say about it here today."
            ).blocks.first
                == .paragraph([.text("1 Mill Lane"), .lineBreak, .text("Lindwater")]))
    }

    @Test(arguments: [
        ("They with- draw. We withdraw.", "They withdraw. We withdraw."),
        ("They with-\ndraw. We withdraw.", "They withdraw.\nWe withdraw."),
        ("pre- and post-war, preand", "pre- and post-war, preand"),
        ("a well- known man; wellknown; well-known", "a well- known man; wellknown; well-known"),
        ("The tem- perature, read each morn-\ning.", "The temperature, read each morning."),
        ("They are self- made and half- hearted.", "They are self- made and half- hearted."),
        (
            "The river rises in the\n\n12\n\nhills, and the tem-\n\n13\n\nperature falls.\n\n14\n\nIt is cold.",
            "The river rises in the\nhills, and the temperature\nfalls.\n\n\nIt is cold."
        ),
        ("1984\n\nIt was a cold day.", "1984\n\nIt was a cold day."),
        (
            "The river comes from the hills and\n\nThe Letter\n\nfalls.\n\nThe Letter\n\nTwo.\n\n"
                + "The Letter\n\nThree.",
            "The river comes from the hills and\nfalls.\n\n\nTwo.\n\n\nThree."
        ),
        (
            "One.\n\nThe Letter\n\n12\n\nTwo.\n\nThe Letter\n\n13\n\nThree.\n\nThe Letter\n\n14",
            "One.\n\n\n\nTwo.\n\n\n\nThree.\n\n"
        ),
        (
            "The Letter\n\nOne.\n\nThe Letter\n\nTwo.\n\nThe Letter\n\nThree.",
            "The Letter\n\nOne.\n\nThe Letter\n\nTwo.\n\nThe Letter\n\nThree."
        ),
        (
            "We go to sea\n\nLa la la\n\nand back again\n\nLa la la\n\nand home\n\nLa la la",
            "We go to sea\n\nLa la la\n\nand back again\n\nLa la la\n\nand home\n\nLa la la"
        ),
        ("* * *\n\nOne.\n\n* * *\n\nTwo.\n\n* * *", "* * *\n\nOne.\n\n* * *\n\nTwo.\n\n* * *"),
        ("route 12- a", "route 12- a"),
        ("The Smith- Jones house; smithjones", "The Smith- Jones house; smithjones"),
        ("with\u{AD}draw \u{FB01}ne\u{200B} a\u{A0}b 5\u{A0}kg", "withdraw fine a b 5\u{A0}kg"),
        ("THE council met in the hall.", "The council met in the hall."),
        ("NATO met in the hall.", "NATO met in the hall."),
        ("BBC met in the hall.", "BBC met in the hall."),
        ("ALL OF IT IN CAPITALS", "ALL OF IT IN CAPITALS"),
        ("IN LONDON the rain fell; rain in London.", "In London the rain fell; rain in London."),
    ])
    func `print artefacts are mended, once and for all`(text: String, expected: String) {
        let reader = PlainTextReader()
        let once = reader.cleaned(text)
        #expect(once.text == expected)
        #expect(once.notes.isEmpty == (text == expected))
        let twice = reader.cleaned(once.text)
        #expect(twice.text == once.text && twice.notes.isEmpty)
    }

    @Test(arguments: [
        ("It was a 20-\nyear plan that held.", "It was a 20-year plan that held."),
        ("The mid-\n1990s were dry years here.", "The mid-1990s were dry years here."),
        ("The co-\nop opened its doors again.", "The co-op opened its doors again."),
    ])
    func `a hyphen at the end of a line stays between numbers and words`(
        text: String, expected: String
    ) {
        let blocks = PlainTextReader().read(text).blocks
        #expect(blocks == [.paragraph([.text(expected)])])
    }

    @Test(arguments: [
        ("Der Hof am Fluss\nVon Ada Beispiel\n\nEs war kalt.", "Ada Beispiel"),
        ("La ferme\nPar Jean de la Rive\n\nIl faisait froid.", "Jean de la Rive"),
        ("Von Bath nach Wells", nil), ("The way\nPor favor 3\n\nText.", nil),
        ("Der Weg\nVon Bath\n\nText.", nil),
    ])
    func `a by-line is known in other languages below a title`(
        text: String, author: String?
    ) throws {
        #expect(try ArticleReader().read(text.utf8, file: "x.txt").metadata.author == author)
    }

    @Test func `every clean-up can be switched off`() {
        let text = "THE with- draw withdraw \u{FB01} the end."
        #expect(PlainTextReader(cleanUps: []).cleaned(text).text == text)
        #expect(
            PlainTextReader(cleanUps: .capitals).cleaned(text).text
                == "The with- draw withdraw \u{FB01} the end.")
    }

    @Test func `a word in three parts is joined at once`() {
        let reader = PlainTextReader()
        #expect(reader.cleaned("It came with- draw- ing.").text == "It came withdrawing.")
    }

    @Test func `words of other articles join parted ones`() {
        #expect(
            PlainTextReader(knownWords: ["wherry"]).cleaned("The wher- ry").text
                == "The wherry")
    }

    @Test func `lists and bare links are known`() {
        #expect(
            PlainTextReader().read("We need:\n- bread\n- wine (see https://x.example/a_(b)).\n")
                .blocks == [
                    .paragraph([.text("We need:")]),
                    .list(
                        List(items: [
                            ListItem([.paragraph([.text("bread")])]),
                            ListItem([
                                .paragraph([
                                    .text("wine (see "),
                                    .link(
                                        url: "https://x.example/a_(b)",
                                        [.text("https://x.example/a_(b)")]),
                                    .text(")."),
                                ])
                            ]),
                        ])),
                ])
    }

    @Test(arguments: [
        ("The water rose\nin the night and reached the second step of the old mill.", "River"),
        ("The water at Stoke-\nTrent has risen to the second step of the old mill.", "River"),
        ("The water rose\n\nin the night it reached the second step.", "The water rose"),
        ("The water rose\nIt reached the second step of the mill.", "The water rose"),
        ("The water rose\nby Ada Lovelace\n\nIt reached the second step.", "The water rose"),
    ])
    func `the first line of a sentence is no title`(text: String, title: String) throws {
        let reader = ArticleReader(cleanUps: .metadata)
        #expect(try reader.read(text.utf8, file: "river.txt").metadata.title == title)
    }

    @Test func `each line that is a paragraph has a head of its own`() {
        let first =
            "The council met in the hall of the old town, and the rain fell on the roof all day "
            + "long, so that the words of the council were lost in the noise of the water."
        let second =
            " met again, and the mill stood in the water to its second step, as it had stood "
            + "there in the night when the river rose for the first time in ten years."
        let third = " stood in the water for a week."
        #expect(
            PlainTextReader().cleaned("\(first)\nTHE COUNCIL\(second)\nTHE MILL\(third)").text
                == "\(first)\nThe council\(second)\nThe mill\(third)")
    }

    @Test func `a first line stays where the title is known from elsewhere`() throws {
        let text = "---\ntitle: The river\n---\nDear readers!\n\nIt is open again, as it was.\n"
        let article = try read(text)
        #expect(article.metadata.title == "The river")
        #expect(
            article.body
                == Document([
                    .paragraph([.text("Dear readers!")]),
                    .paragraph([.text("It is open again, as it was.")]),
                ]))
        let repeated = "---\ntitle: The river\n---\nTHE RIVER\n\nIt is open again, as it was.\n"
        #expect(
            try read(repeated).body
                == Document([.paragraph([.text("It is open again, as it was.")])]))
    }

    @Test func `lists and verse do not hide that a text is hard-wrapped`() {
        let text = """
            The council of the town met on Monday to look at
            the budget for the coming year, and found that the
            money had been spent on a statue of a horse.

            * item one
            * item two
            * item three

            Roses are red
            violets are blue

            1 Mill Lane
            Lindwater
            """
        #expect(
            paragraphs(text) == [
                "The council of the town met on Monday to look at the budget for the coming year, "
                    + "and found that the money had been spent on a statue of a horse.",
                "- item one\n- item two\n- item three", "Roses are red\nviolets are blue",
                "1 Mill Lane\nLindwater",
            ])
    }
}
