import NewsletterCore
import Testing

@testable import Composing

/// Mails that were pasted or saved as articles: of their header nothing goes out to readers.
@Suite struct PastedMailTests {
    private func read(_ text: String, _ file: String = "a.txt") throws -> Article {
        try ArticleReader().read(text.utf8, file: file)
    }

    private func words(_ article: Article) -> String {
        TextWriter(width: 1000).write(article.body)
    }

    private static let shown = """
        From: Ada Lovelace <ada@example.org>
        Sent: Tuesday, November 24, 2026 9:12 AM
        To: News <news@example.org>;
        Bob <bob@example.org>
        Subject: RE: Fwd: The ferry is late
        Importance: High

        Dear all,

        the ferry is late again.
        """

    @Test(arguments: ["a.txt", "a.md", "a.html"])
    func `a header that a mail program shows is left out and told`(file: String) throws {
        let article = try read(Self.shown, file)
        #expect(article.metadata.title == "The ferry is late")
        #expect(article.metadata.date == CalendarDate("2026-11-24"))
        #expect(words(article).hasPrefix("Dear all,"))
        #expect(!words(article).contains("@"))
        #expect(
            Array(article.notes.prefix(3)) == [
                "line 1: left out the header of a mail: From, Sent, To, Subject, Importance",
                "line 2: took \"Tuesday, November 24, 2026 9:12 AM\" for the date",
                "line 5: took the subject \"The ferry is late\" for the title",
            ])
        #expect(article.concerns == [])
    }

    @Test(arguments: [
        "-----Original Message-----\nFrom: Ada\nTo: B\nSubject: Ferry\n\n",
        "Begin forwarded message:\n\nFrom: Ada <a@x.example>\nSubject: Ferry\n\n",
        "From a@x.example Tue Nov 24 09:12:00 2026\nFrom: Ada\nSubject: Ferry\n\n",
        "**From:** Ada\n**Sent:** today\n**Subject:** Ferry\n\n",
        "From: Ada\n\nTo: B\n\nSubject: Ferry\n\n",
        "Von: Ada\nGesendet: heute\nAn: B\nBetreff: AW: Ferry\n\n",
        "De : Ada\nEnvoyé : hier\nÀ : B\nObjet : Ferry\n\n",
        "De: Ada\nEnviado el: ayer\nPara: B\nAsunto: Ferry\n\n",
        "Da: Ada\nInviato: ieri\nA: B\nOggetto: Ferry\n\n",
        "Van: Ada\nVerzonden: gisteren\nAan: B\nOnderwerp: Ferry\n\n",
        "\n\nSubject: Ferry\nMIME-Version: 1.0\nX-Mailer: y\n\tfolded\n\n",
        "Subject: =?ISO-8859-1?Q?Fer?=\n =?iso-8859-1?q?ry?=\nTo: B\n\n",
        "Subject: =?utf-8?B?RmVycnk=?=\nTo: B\n\n",
    ])
    func `a header is known however it was copied`(header: String) throws {
        let article = try read(header + "The ferry is late again, they say in the valley.")
        #expect(article.metadata.title == "Ferry")
        #expect(words(article) == "The ferry is late again, they say in the valley.")
    }

    @Test(arguments: [
        "Date: 4 March 2026\nFrom: 10 am\nTo: 4 pm\n\nThe fair is open for all who come.",
        "Note: bring a coat\nTo: the river\n\nThe walk begins at ten in the morning.",
        "From: the hills\n\nWater came down in the night, and it took the bridge.",
        "Q: is it late?\nA: yes, it is\n\nThe ferry is late again, they say.",
        "To: everybody\nDate: today\n\nThe ferry is late again, they say.",
    ])
    func `lines that only look like a header stay`(text: String) throws {
        let article = try read(text)
        let first = text.prefix { $0 != "\n" }
        let shown = words(article) + "\(article.notes)"
        #expect(shown.contains(first), "\(shown)")
        #expect(!article.notes.contains { $0.contains("header of a mail") })
    }

    @Test func `what an article says of itself goes before the mail`() throws {
        let matter = try read("---\ntitle: T\ndate: 2026-01-02\n---\n" + Self.shown)
        #expect(matter.metadata.title == "T")
        #expect(matter.metadata.date == CalendarDate("2026-01-02"))
        #expect(matter.notes.first?.hasPrefix("line 5: left out the header") == true)
        #expect(!matter.notes.contains { $0.contains("for the title") })
        let heading = try read(Self.shown.replacing("Dear all,", with: "# Own"), "a.md")
        #expect(heading.metadata.title == "Own")
        let off = try read("---\nclean_up: {pasted_mail: false}\n---\n" + Self.shown)
        #expect(words(off).contains("Subject: RE: Fwd: The ferry"))
    }

    @Test func `a header that is no clear head is left, and lint asks about it`() throws {
        for (text, line) in [
            ("From: Ada\nSubject: x\nDear all, the ferry is late.", 1),
            ("Title\n\nSome words are here.\n\nFrom: Ada <a@x.example>\nTo: B\n\nMore.", 5),
            ("Title\n\nHe wrote:\n\n> From: Ada\n> Subject: B\n>\n> More.", 5),
        ] {
            let article = try read(text)
            let concern = try #require(article.concerns.first { $0.message.contains("header") })
            #expect(concern.line == line && concern.message.contains("From: Ada"))
            #expect(words(article).contains("From: Ada"))
        }
        let code = try read("# T\n\n```\nFrom: Ada\nSubject: x\n```\n", "a.md")
        #expect(code.concerns == [])
    }

    @Test func `a header of a copied page is left out`() throws {
        let article = try read(
            "<p><b>From:</b> Ada &lt;a@x.example&gt;<br><b>Sent:</b> 24 November 2026<br>"
                + "<b>Subject:</b> Ferry</p><p>It is late.</p>", "a.html")
        #expect(article.metadata.title == "Ferry")
        #expect(article.metadata.date == CalendarDate("2026-11-24"))
        #expect(words(article) == "It is late.")
        #expect(article.notes.contains("left out the header of a mail: From, Sent, Subject"))
    }

    private static let raw = """
        Subject: The mill
        Content-Type: text/plain; charset="iso-8859-1"
        Content-Transfer-Encoding: quoted-printable

        Die M=FChle steht wieder, sagte der M=FCller am Dienstag, und sie werde=20
        noch lange stehen, wenn niemand das Wasser abstellt oder die R=E4der verst=
        ellt. 3=3D3, <https://x.example/?a=3Db>

        12

        Ein Wort with- out.
        """

    @Test func `quoted-printable is decoded where the header says so`() throws {
        let article = try read(Self.raw)
        #expect(
            words(article).hasPrefix(
                "Die Mühle steht wieder, sagte der Müller am Dienstag, und sie werde noch lange "
                    + "stehen, wenn niemand das Wasser abstellt oder die Räder verstellt. 3=3"))
        #expect(words(article).contains("https://x.example/?a=b"))
        #expect(article.notes.contains("line 5: decoded quoted-printable"))
        // Lines are those of the file, although two of them were one.
        #expect(article.concerns.map(\.line) == [9])
    }

    @Test func `quoted-printable that nobody announces is decoded where it can be nothing else`()
        throws
    {
        let text = """
            The mill

            The caf=C3=A9 is open again, and the miller said that it would stay open un=
            til the end of the year, if nobody objects to the na=C3=AFve plan.
            """
        let article = try read(text)
        #expect(
            words(article).contains("The café is open") && words(article).contains("open until"))
        for plain in [
            "The sum\n\nIt is a=B2 and b=C3 or c=E4, as the sheet has it in its cells.",
            "The caf=C3=A9 is na=C3=AFve, and x=y is no escape at all, they say here.",
        ] {
            #expect(words(try read(plain)).contains("="))
        }
    }

    @Test func `what is left of an encoding is told with its line`() throws {
        let text = """
            Title

            Die M=FChle steht, and the caf=E9 is open again=2C as ever=20
            and the line was brok= en by a program, with a letter =E4 in it.

            This is a line that some program broke although it had a blank, and =
            went on.

            But =A1+B2 is a formula, 3=3D no, n=5, a == b, https://x.example/?a=E4b, x= 5.
            """
        let article = try read(text)
        let found = article.concerns.filter { $0.message.contains("quoted-printable") }
        #expect(
            found.compactMap(\.clue).sorted() == [
                "=E4", "M=FChle", "again=2C", "brok=", "caf=E9", "ever=20",
            ])
        #expect(found.compactMap(\.line) == [6])
        let code = try read("# T\n\nWrite `caf=E9` so.\n", "a.md")
        #expect(code.concerns == [])
    }

    private static func parts(_ inner: String) -> String {
        """
        Subject: The mill
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="xx"

        Preamble.
        --xx
        Content-Type: multipart/alternative; boundary=yy

        --yy
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        VGhlIG3DvGxsIHN0YW5kcy4=
        --yy
        Content-Type: text/html

        <p>The <b>mill</b> stands.</p>
        --yy--
        --xx
        \(inner)
        --xx--
        """
    }

    @Test func `of a mail of several parts the text is taken, and the rest told`() throws {
        let mail = Self.parts("Content-Type: application/pdf; name=\"plan.pdf\"\n\nAAAA")
        let text = try read(mail)
        #expect(words(text) == "The müll stands.")
        #expect(
            text.concerns == [
                ArticleConcern(
                    "the mail's part application/pdf \"plan.pdf\" was left out",
                    remedy: "copy it too, or put its file beside the article",
                    kind: .omission, line: 20)
            ])
        let page = try read(mail, "a.html")
        #expect(HTMLWriter().write(page.body) == "<p>The <strong>mill</strong> stands.</p>")
        let none = try read(
            "Subject: S\nContent-Type: image/png; name=a.png\n\nAAAA\n")
        #expect(none.concerns.contains { $0.message.contains("no part that is text") })
        let lost = try read(
            "Subject: S\nContent-Type: text/plain; charset=nonsense\n"
                + "Content-Transfer-Encoding: base64\n\n!!!\n")
        #expect(lost.concerns.contains { $0.message.contains("base64 in nonsense") })
    }

    @Test(arguments: ["a.txt", "a.md"])
    func `a mail in HTML is read as such`(file: String) throws {
        let article = try read(
            "Subject: S\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "<p class=3D\"x\">The caf=c3=a9\n    is <b>open</b>.</p>\n", file)
        #expect(HTMLWriter().write(article.body) == "<p>The café is <strong>open</strong>.</p>")
    }

    @Test func `a text that a mail program has decoded is not decoded again`() throws {
        let head = "Subject: S\nContent-Transfer-Encoding: quoted-printable\n\n"
        let article = try read(head + "The café has ?id=20 and x=3D in it, and they say so.")
        #expect(words(article) == "The café has ?id=20 and x=3D in it, and they say so.")
        #expect(article.notes.contains { $0.contains("is not quoted-printable") })
        let formula = try read(head + "The sum is a=b and c=20 in all, and they say so.")
        #expect(words(formula).contains("a=b and c=20"))
    }

    @Test func `bytes in a charset of the mail's own are read as such`() throws {
        let head = "Subject: S\nContent-Type: text/plain; charset=koi8-r\n\n"
        // "Мир, труд" in KOI8-R.
        let bytes: [UInt8] = [0xED, 0xC9, 0xD2, 0x2C, 0x20, 0xD4, 0xD2, 0xD5, 0xC4, 0x2E]
        let article = try ArticleReader().read(Array(head.utf8) + bytes, file: "a.txt")
        #expect(words(article) == "Мир, труд.")
        let pasted = try read(head + "Мир, труд.")
        #expect(words(pasted) == "Мир, труд." && pasted.concerns == [])
    }

    @Test func `a further text of a mail is told`() throws {
        let article = try read(
            "Subject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOne is here.\n--b\n\n"
                + "Two is here.\n--b--\n")
        #expect(words(article) == "One is here.")
        #expect(article.concerns.map(\.line) == [8] && article.concerns[0].kind == .omission)
    }

    @Test func `the header of a further mail in a page is asked about`() throws {
        let article = try read(
            "<h1>T</h1><p>So:</p><p>From: Ada &lt;a@x.example&gt;<br>To: B<br>Subject: C</p>",
            "a.html")
        #expect(article.concerns.map(\.clue) == ["Ada <a@x.example>"])
        #expect(words(article).contains("Subject: C"))
    }

    @Test func `the difference shows the header that went`() throws {
        let (before, after) = try ArticleReader().texts(Self.shown.utf8, file: "a.txt")
        #expect(before.contains("Subject: RE:") && !after.contains("Subject"))
    }
}
