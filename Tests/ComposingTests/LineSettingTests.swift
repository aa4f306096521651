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
        "10:00 Keynote: What the river knows, by Professor Ada Hale (Lindwater)\n"
            + "11:00 Panel: Who owns the water? With questions from the audience\n12:30 Lunch",
        "Lindwater Rovers 2-1 Fairweather\nMillbrook United 0-0 Stoke Green",
        "Serves 8\n\n200 g butter\n150 g sugar\n4 apples, peeled, cored and sliced",
        "\"The river is the reason that we are here.\"\n— Hanne Okafor, secretary",
        "\"I have seen worse, and I have seen it twice.\"\n- Old Tom",
        "\"Nobody asked us.\"\n– residents of Mill Lane, in a letter to the council",
        "– Kommst du heute noch zum Wehr?\n– Nein, sagte er, heute nicht.\n– Schade.",
        "– Będzie dobra zabawa – mówi sołtys.\n\n– Tak.",
        "—¿Vienes a la fiesta?\n—Claro que sí —dijo ella—, no me la pierdo.",
        "Yours faithfully,\nR. Stone\nMill Lane, Lindwater",
    ])
    func `lines that their author broke stay lines`(source: String) { #expect(isKept(source)) }

    @Test func `verse of small letters keeps its lines where most end with a comma or a stop`() {
        #expect(
            isKept(
                """
                Es war einmal ein Müller,
                der hatte keinen Herd,
                der hatte keinen Keller,
                und auch kein weißes Pferd.

                Da kam die Müllerin vorbei
                und brachte ihm ein Ei,
                und weil es noch nicht Ostern war,
                da teilten sie's in zwei.
                """))
    }

    static let prose =
        "The society has moved its papers to a new home, since the old one was flooded in\n"
        + "spring and nobody wishes to dry them a second time. From now on all letters that\n"
        + "concern the library, the collection or the annual walk should be sent to the new\n"
        + "address:"

    @Test func `an address of one long line keeps its lines beside wrapped prose`() {
        let address =
            "The Secretary, Lindwater Historical and Literary Society\n12 Ferry Lane\nLindwater"
        #expect(
            text("\(Self.prose)\n\n\(address)\n\nThat is all.")
                == "\(Self.prose.replacing("\n", with: " "))\n\n\(address)\n\nThat is all.")
    }

    @Test func `each speaker of a wrapped interview begins a paragraph`() {
        let read = text(
            """
            Letter: How long have you been doing this work on the river, and who taught you?
            Tom: Since I was nine. My father did it before me, and his father before him, and
            so on back to the flood, when there was no river here at all, only a wet field.
            Letter: Do you ever get tired of it?
            Tom: Of the river, no. Of the passengers, yes.
            """)
        #expect(read.contains("taught you?\n\nTom: Since") && read.contains("and so on back"))
        #expect(read.contains("field.\n\nLetter: Do") && read.contains("it?\nTom: Of"))
    }

    @Test func `what a mail quotes is a quotation`() {
        let document = PlainTextReader().read(
            "Title\n\n> I sat on it, and it has not been\n> repaired. It has been\n> painted.\n\n"
                + "> > So be it.\nThat is all.")
        #expect(
            HTMLWriter().write(document).replacing("\n", with: "")
                == "<blockquote><p>I sat on it, and it has not been repaired. It has been painted.</p>"
                + "</blockquote><blockquote><p>So be it.</p></blockquote><p>That is all.</p>")
    }

    @Test func `what is said in a dialogue is whole where it is wrapped`() {
        let read = text(
            """
            « Tu viens ? » demanda-t-elle.
            — Pas ce soir, répondit-il. Il fait trop froid, et la barque prend l'eau depuis que nous
            avons heurté le pont.
            — Demain alors ?
            — Peut-être.
            """)
        #expect(read.contains("nous avons heurté le pont.\n— Demain alors ?\n— Peut-être."))
    }

    @Test func `capitals throughout are wrapped as their lines are filled`() {
        let source =
            "NO DOGS ARE ALLOWED ON THE BEACH FROM MAY TO SEPTEMBER. THE FERRYMAN\n"
            + "AND THE WARDEN MAY ASK YOU TO LEAVE. THIS DOES NOT APPLY TO THE DOG OF\n"
            + "THE FERRYMAN."
        #expect(!text(source).contains("\n"))
    }

    @Test func `a text begins below its heading`() {
        let read = text(
            "The Ferry Is Late\nThe wind, or Tom, kept the ferry away until noon on Monday, and nobody minded."
        )
        #expect(read.contains("Late\n\nThe wind"))
    }

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

    @Test func `what is said at one place is no list, and a list at another one is`() {
        #expect(
            text("– Where is the boat?\n– It is gone.\n\nWe bring:\n\n– bread\n– wine")
                == "– Where is the boat?\n– It is gone.\n\nWe bring:\n\n- bread\n- wine")
        #expect(isKept("– Where is the boat?\n– It is gone.\n\nHe laughed.\n\n– We walk."))
    }

    @Test(arguments: [
        (
            "Liebe Anna,\nwir treffen uns am kommenden Freitag um acht Uhr im\nRathaus. Bitte "
                + "bringe die Liste mit, die wir in der\nletzten Woche gemacht haben.\n\n"
                + "Liebe Grüße,\ndeine Eva",
            "Liebe Anna,\nwir treffen uns am kommenden Freitag um acht Uhr im Rathaus. Bitte "
                + "bringe die Liste mit, die wir in der letzten Woche gemacht haben.\n\n"
                + "Liebe Grüße,\ndeine Eva"
        ),
        (
            "Dear Ann,\nthank you for your letter. It reached us\non Monday and we were glad to "
                + "read it.\n\nYours,\nBob",
            "Dear Ann,\nthank you for your letter. It reached us on Monday and we were glad to "
                + "read it.\n\nYours,\nBob"
        ),
        (
            "Chère Anne,\nnous avons bien reçu votre lettre et nous\nvous remercions de vos "
                + "mots.\n\nCordialement\nla mairie",
            "Chère Anne,\nnous avons bien reçu votre lettre et nous vous remercions de vos "
                + "mots.\n\nCordialement\nla mairie"
        ),
    ])
    func `a wrapped letter is prose below its salutation`(source: String, result: String) {
        #expect(text(source) == result)
    }

    @Test func `text that has no capitals is wrapped as its lines are filled`() {
        let line = "اجتمع مجلس البلدة مساء الاثنين في القاعة القديمة بجانب النهر"
        #expect(!text("\(line)\n\(line)\n\(line)").contains("\n"))
    }
}
