import Composing
import NewsletterCore
import Testing

@Suite struct IssueFileTests {
    let slug = Slug("2026-11-22")!

    @Test(
        arguments: [
            nil, "", "Hello", "Hello\n", "Dear {{subscriber.name|reader}},\n\n- one\n- two: # x\n",
            "  indented\nnot", "a\n\n\n", "\n\na", " \n ", "tab\there", "a\u{85}b", "\u{2028}",
            "---",
        ] as [String?])
    func `a plan is read back as it was written`(intro: String?) throws {
        let issue = Issue(
            slug: slug, title: "Snow: \"first\" # of all", subject: "{{subscriber.name|you}}: yes!",
            preheader: intro.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil },
            date: CalendarDate("2026-11-22")!, template: "classic", language: "pt-BR",
            intro: intro,
            articles: [
                IssueArticle(name: "2026-11-02-snow"), IssueArticle(name: "true"),
                IssueArticle(name: "12", title: "- twelve\n"),
                IssueArticle(name: "- a: b", title: ""),
                IssueArticle(name: "é 'x' ~"), IssueArticle(name: "null"), IssueArticle(name: ""),
                IssueArticle(name: "a", section: "From: the river"),
                IssueArticle(name: "b", title: "B", extent: .full, section: "From: the river"),
                IssueArticle(name: "c", extent: .excerpt, more: "Read on: now", section: "Hills"),
                IssueArticle(name: "d"),
            ], outro: intro, extent: .excerpt, imageMode: intro == nil ? .link : nil)
        #expect(try IssueFile.read(IssueFile.write(issue), slug: slug) == issue)
    }

    @Test func `a plan is pleasant to read`() {
        let issue = Issue(
            slug: slug, title: "Snow", subject: "Snow, {{subscriber.name|reader}}",
            date: CalendarDate("2026-11-22")!, template: "classic", intro: "Hello.\n\nRead on.",
            articles: [IssueArticle(name: "snow"), IssueArticle(name: "ice", title: "On ice")])
        #expect(
            IssueFile.write(issue) == """
                # The plan of issue 2026-11-22. Change it freely until it is sent.
                # postrider manual issue lists all that may stand in it.
                title: Snow
                # What stands in the inbox. {{subscriber.name|reader}} may stand in it.
                subject: "Snow, {{subscriber.name|reader}}"
                date: 2026-11-22
                template: classic

                # A few words before the articles, in Markdown.
                intro: |-
                  Hello.

                  Read on.

                # The articles in order: paths of files in Articles, without extension.
                # A line "- section: Words" is a heading over those that follow it.
                articles:
                  - snow
                  - name: ice
                    title: On ice

                """)
    }

    @Test func `sections read as headings over their articles`() throws {
        let text = """
            title: Snow
            date: 2026-11-22
            template: classic
            show: excerpt
            articles:
              - lead
              - section: Hills
                articles:
                  - ice
                  - name: fog
                    show: full
            """
        let issue = try IssueFile.read(text, slug: slug)
        #expect(issue.extent == .excerpt)
        #expect(
            issue.articles == [
                IssueArticle(name: "lead"), IssueArticle(name: "ice", section: "Hills"),
                IssueArticle(name: "fog", extent: .full, section: "Hills"),
            ])
    }

    @Test func `a section on a line of its own heads what follows it`() throws {
        let text = """
            title: Snow
            date: 2026-11-22
            template: classic
            articles:
              - lead
              - section: Hills
              - ice
              - name: fog
                show: excerpt
              - section: Town
                articles:
                  - mill
              - loose
              - section: River
              - geese
              - section: ""
              - last
            """
        #expect(
            try IssueFile.read(text, slug: slug).articles == [
                IssueArticle(name: "lead"), IssueArticle(name: "ice", section: "Hills"),
                IssueArticle(name: "fog", extent: .excerpt, section: "Hills"),
                IssueArticle(name: "mill", section: "Town"), IssueArticle(name: "loose"),
                IssueArticle(name: "geese", section: "River"), IssueArticle(name: "last"),
            ])
    }

    @Test(arguments: IssuePart.allCases)
    func `every key of the table is read, and no other`(part: IssuePart) {
        for key in part.keys.map(\.name) + ["nonsense"] {
            let entry = "{\(key): [[1]]}"
            let text =
                switch part {
                case .issue: entry
                case .article: "subject: a\ndate: 2026-11-22\ntemplate: c\narticles: [\(entry)]"
                case .section:
                    "subject: a\ndate: 2026-11-22\ntemplate: c\n"
                        + "articles: [{section: a, \(key == "section" ? "articles" : key): [[1]]}]"
                }
            let error = #expect(throws: IssueFileError.self) {
                try IssueFile.read(text, slug: slug)
            }
            let isUnknown = error?.description.contains("is no key of \(part.title)") ?? false
            #expect(isUnknown == (key == "nonsense"), "\(key): \(error?.description ?? "")")
        }
    }

    @Test func `a damaged plan still tells which articles it names`() {
        let text = """
            subject: [
            articles:
              - snow   # the lead
              - name: "2026/ice"
                title: x: y
              - section: Hills
              # - left-out
            articles: [fog, 'mill']
            """
        let names = IssueFile.names(in: text)
        #expect(names.isSuperset(of: ["snow", "2026/ice", "fog", "mill"]))
        #expect(!names.contains("left-out"))
    }

    @Test(arguments: [
        ("titel: a", "issue.yml:1: \"titel\" is no key of an issue; did you mean \"title\"?"),
        (
            "title: a\ndate: x\ntemplate: c",
            "issue.yml:2: date cannot be read; write a day such as 2026-11-22"
        ),
        ("date: 2026-11-22", "issue.yml: subject is missing; add a line \"subject: ...\""),
        (
            "title: a\ndate: 2026-11-22\ntemplate: c\narticles:\n  - nam: a",
            "issue.yml:5: \"nam\" is no key of an article's entry; did you mean \"name\"? "
                + "its keys are name, title, show, more"
        ),
        (
            "title: a\ndate: 2026-11-22\ntemplate: c\narticles:\n  - name: a\n    section: b",
            "issue.yml:5: \"name\" is no key of a section; its keys are section, articles"
        ),
        (
            "title: a\ndate: 2026-11-22\ntemplate: c\narticles:\n  - section:\n  - a",
            "issue.yml:5: section is missing; add a line \"section: ...\""
        ),
        (
            "title: a\ndate: 2026-11-22\ntemplate: c\nshow: some",
            "issue.yml:4: show cannot be read; write full or excerpt"
        ),
        (
            "title: a\ndate: 2026-11-22\ntemplate: c\narticles: x",
            "issue.yml:4: articles cannot be read; write a list, one \"- name\" a line"
        ),
    ])
    func `an error names line and remedy`(text: String, message: String) {
        let error = #expect(throws: IssueFileError.self) { try IssueFile.read(text, slug: slug) }
        #expect(error?.description == message)
    }

    @Test(arguments: ["", "title:\n", "title: \"\"\n"])
    func `a headline may be left out, and the plan shows where it would stand`(title: String)
        throws
    {
        let text = "\(title)subject: Snow\ndate: 2026-11-22\ntemplate: classic"
        let issue = try IssueFile.read(text, slug: slug)
        #expect(issue.title == nil && issue.subject == "Snow")
        let written = IssueFile.write(issue)
        #expect(try IssueFile.read(written, slug: slug) == issue)
        let filledIn = try IssueFile.read(
            written.replacing("# title: ", with: "title: "), slug: slug)
        #expect(filledIn.title == "A headline for the whole issue, where it has one")
    }

    @Test func `a subject that is left out is the title`() throws {
        let issue = try IssueFile.read(
            "title: Snow\ndate: 2026-11-22\ntemplate: classic", slug: slug)
        #expect(issue.subject == "Snow" && issue.articles.isEmpty)
    }
}
