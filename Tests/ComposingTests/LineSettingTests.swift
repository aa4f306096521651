import Composing
import NewsletterCore
import Testing

/// Which lines of a plain text were broken because they were full, and which by their author.
@Suite struct LineSettingTests {
    func text(_ source: String) -> String {
        TextWriter(width: .max).write(PlainTextReader().read("Title\n\n" + source))
    }

    /// The source as one paragraph a line, so that it can be compared with what was read.
    func isKept(_ source: String) -> Bool { text(source) == source }

    @Test func `verse keeps its lines, however long they are`() {
        #expect(
            isKept(
                """
                The water talks the whole night long to nobody at all,
                It tells the stones what it has seen above the waterfall,
                And in the dark the heron stands as grey as any stone,
                And listens to the water talk, and listens there alone.

                The mill has slept a hundred years, its wheel has turned to moss,
                The miller's boy is under grass, the ferryman is lost,
                But still the water tells the stones what it has always said:
                That nothing stays and nothing goes, and no one here is dead.
                """))
    }

    @Test func `a poem alone keeps its lines`() {
        #expect(
            isKept(
                """
                I walked alone beside the weir
                That hums on low through reed and hill,
                When all at once I saw it clear,
                A boat, of golden planks, and still;
                """))
    }

    @Test func `a song keeps its lines and its refrain`() {
        #expect(
            isKept(
                """
                The ferry goes at half past eight
                And no one here is ever late

                La la la, the ferry goes

                The ferryman has one good eye
                He never asks the reason why

                La la la, the ferry goes

                The river runs beneath the mill
                And everything that goes is still

                La la la, the ferry goes
                """))
    }

    @Test func `verse within wrapped prose keeps its lines`() {
        let prose =
            "The council of the town met on Monday evening in the old hall beside\n"
            + "the river, and found that nobody had brought the key, so that all of\n"
            + "them sang on the steps until the caretaker came with a lamp."
        let verse =
            "The key is gone, the key is gone, and nobody knows where,\n"
            + "And we shall sing until the dawn upon the council's stair."
        #expect(
            text("\(prose)\n\n\(verse)\n\n\(prose)")
                == [prose, prose].map { $0.replacing("\n", with: " ") }
                .joined(separator: "\n\n\(verse)\n\n"))
    }

    @Test func `wrapped prose is whole before lines that stand for themselves`() {
        #expect(
            text(
                """
                The committee met on Monday evening in the village hall and elected a new chair
                person, Mrs Ann Other, who thanked the members for their trust and promised to
                do better.
                Tickets: 01632 960000
                Doors: 7 pm
                """)
                    == """
                    The committee met on Monday evening in the village hall and elected a new chair \
                    person, Mrs Ann Other, who thanked the members for their trust and promised to do \
                    better.

                    Tickets: 01632 960000
                    Doors: 7 pm
                    """)
    }

    @Test func `minutes keep their points apart`() {
        #expect(
            text(
                """
                1. Minutes of the last meeting
                The minutes were approved without changes.

                2. Matters arising
                2.1 The bench on the green has been repaired at a cost of 140 pounds, which was
                less than expected.
                2.2 The noticeboard is still missing.
                """)
                    == """
                    1. Minutes of the last meeting

                    The minutes were approved without changes.

                    2. Matters arising

                    2.1 The bench on the green has been repaired at a cost of 140 pounds, which was \
                    less than expected.

                    2.2 The noticeboard is still missing.
                    """)
    }

    @Test func `a greeting of two lines is prose`() {
        #expect(
            text(
                """
                Hello everyone, and welcome to our weekly round-up. It's been a busy week, so
                let's get straight to it:

                * The library is open again from Monday, and all fines from the closure have
                  been waived.
                * Lost: one grey cat.

                The Lindwater Letter
                4 Ferry Lane
                """)
                    == """
                    Hello everyone, and welcome to our weekly round-up. It's been a busy week, so let's \
                    get straight to it:

                    - The library is open again from Monday, and all fines from the closure have been \
                    waived.
                    - Lost: one grey cat.

                    The Lindwater Letter
                    4 Ferry Lane
                    """)
    }

    @Test func `German prose with a noun at the head of each line is whole`() {
        #expect(
            text(
                "Der Vorstand hat am vergangenen Mittwoch in der alten Schule beschlossen, das\n"
                    + "Backhaus am Dorfplatz zu sanieren. Die Kosten tragen die Gemeinde und der\n"
                    + "Verein der Freunde."
            ).contains("das Backhaus"))
    }

    @Test(arguments: [
        "10:00 Opening by the mayor of the town\n10:30 Brass band of the fire brigade\n12 noon Soup",
        "Lindwater Rovers 2-1 Fairweather\nMillbrook United 0-0 Stoke Green",
        "Serves 8\n\n200 g butter\n150 g sugar\n4 apples, peeled, cored and sliced",
        "\"The river is the reason that we are here.\"\n— Hanne Okafor, secretary",
        "\"I have seen worse, and I have seen it twice.\"\n- Old Tom",
        "– Kommst du heute noch zum Wehr?\n– Nein, sagte er, heute nicht.\n– Schade.",
        "– Będzie dobra zabawa – mówi sołtys.\n\n– Tak.",
        "—¿Vienes a la fiesta?\n—Claro que sí —dijo ella—, no me la pierdo.",
        "Yours faithfully,\nR. Stone\nMill Lane, Lindwater",
    ])
    func `lines that their author broke stay lines`(source: String) { #expect(isKept(source)) }

    @Test func `lines with a label stand for themselves behind a full line`() {
        #expect(
            text(
                """
                El ayuntamiento de Lindwater aprobó el martes por la noche la construcción de
                un nuevo puente sobre el río, que sustituirá al antiguo de madera. Las obras
                empezarán en abril y durarán unos diez meses, según la alcaldesa.
                Información: 01632 960000
                Horario: 9-14 h
                """
            ).hasSuffix("alcaldesa.\n\nInformación: 01632 960000\nHorario: 9-14 h"))
    }

    @Test func `words parted by tabs are a table`() {
        #expect(
            text("Time\tItem\tSpeaker\n18:00\tWelcome\tA. Hale\n19:30\tSoup")
                == "Time   Item     Speaker\n-----  -------  -------\n18:00  Welcome  A. Hale\n19:30  Soup"
        )
        #expect(
            text("Ann\tferry\nBen\tmill\n\nThat is all.") == "Ann  ferry\nBen  mill\n\nThat is all."
        )
    }

    @Test(arguments: [
        ("1.\tbread\n2.\twine", "1. bread\n2. wine"), ("•\tbread\n•\twine", "- bread\n- wine"),
        ("\tIt rained.\n\n\tIt snowed.", "It rained.\n\nIt snowed."),
    ])
    func `a tab behind the sign of an item or at the head of a line parts no cells`(
        source: String, result: String
    ) { #expect(text(source) == result) }

    @Test(arguments: [("Cross-country: the results", true), ("https://x.example/a", false)])
    func `a first line with a colon is a title, an address is none`(line: String, isTitle: Bool) {
        let source = "\(line)\n\nIt is open, and it is cold."
        let article = try? ArticleReader().read(source.utf8, file: "a.txt")
        #expect((article?.metadata.title == line) == isTitle)
    }

    @Test func `a list with dashes is a list`() {
        #expect(text("Bring:\n– bread\n– wine") == "Bring:\n\n- bread\n- wine")
    }

    @Test func `text that has no capitals is wrapped as its lines are filled`() {
        let line = "اجتمع مجلس البلدة مساء الاثنين في القاعة القديمة بجانب النهر"
        #expect(!text("\(line)\n\(line)\n\(line)").contains("\n"))
    }
}
