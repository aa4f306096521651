import Composing
import NewsletterCore
import Testing

/// `compose` with options changes the lines of an issue.yml that it must, and no other.
@Suite struct IssueEditingTests {
    static let slug = Slug("2026-11-22")!

    static let plan = """
        # Ours: never before nine.
        subject: 'It''s # snowing'  # checked by Ann
        # What the template is called
        template: classic # or digest
        date: 2026-11-22

        # Said at the table
        intro: |   # by Bob
          Hello.

          # no comment
        articles:   # in this order
          # the lead
          - snow   # two pictures
          # - left-out
          - name: ice
            # shortened
            title: On ice

          # the end
          - fog
        # Written on Sunday
        outro: Bye

        """

    /// The text after a change, which must say what was asked for.
    private func edited(_ source: String, _ change: (inout NewsletterCore.Issue) -> Void) throws
        -> String
    {
        var issue = try IssueFile.read(source, slug: Self.slug)
        change(&issue)
        let text = try IssueFile.edit(source, to: issue)
        #expect(try IssueFile.read(text, slug: Self.slug) == issue)
        return text
    }

    @Test func `a plan that says it already is not touched`() throws {
        #expect(try edited(Self.plan) { _ in } == Self.plan)
    }

    @Test func `a value changes within its line, and the remark stays`() throws {
        #expect(
            try edited(Self.plan) { $0.subject = "Thaw: at last" }
                == Self.plan.replacing("'It''s # snowing'", with: "\"Thaw: at last\""))
        #expect(
            try edited(Self.plan) { $0.template = "digest" }
                == Self.plan.replacing("template: classic", with: "template: digest"))
        #expect(
            try edited(Self.plan) { $0.date = CalendarDate("2026-11-23")! }
                == Self.plan.replacing("date: 2026-11-22", with: "date: 2026-11-23"))
    }

    @Test func `a text of several lines is replaced whole`() throws {
        #expect(
            try edited(Self.plan) { $0.intro = "One.\n\nTwo." }
                == Self.plan.replacing(
                    "intro: |   # by Bob\n  Hello.\n\n  # no comment",
                    with: "intro: |-   # by Bob\n  One.\n\n  Two."))
        #expect(
            try edited(Self.plan) { $0.outro = "Bye.\nBye." }
                == Self.plan.replacing("outro: Bye", with: "outro: |-\n  Bye.\n  Bye."))
    }

    @Test func `a new key stands where it usually does`() throws {
        #expect(
            try edited(Self.plan) { $0.title = "Snow" }
                == Self.plan.replacing("subject:", with: "title: Snow\nsubject:"))
        #expect(
            try edited(Self.plan) { $0.imageMode = .link }
                == Self.plan.replacing(
                    "date: 2026-11-22\n", with: "date: 2026-11-22\nimages: link\n"))
        #expect(
            try edited("subject: a\ndate: 2026-11-22\ntemplate: c") { $0.intro = "Hi" }
                == "subject: a\ndate: 2026-11-22\ntemplate: c\nintro: |-\n  Hi")
    }

    @Test func `a headline takes the place that was kept for it, and goes as a comment`() throws {
        let fresh = IssueFile.write(
            Issue(
                slug: Self.slug, title: nil, subject: "Snow", date: CalendarDate("2026-11-22")!,
                template: "classic", articles: [IssueArticle(name: "snow")]))
        let titled = try edited(fresh) { $0.title = "Frost" }
        #expect(titled.contains("\ntitle: Frost\n") && !titled.contains("# title"))
        #expect(
            try edited(titled) { $0.title = nil }
                == titled.replacing("title: Frost", with: "# title: Frost"))
    }

    @Test func `a subject that is left out stays as it was when the title changes`() throws {
        let source = "title: Snow\ndate: 2026-11-22\ntemplate: c\n"
        #expect(
            try edited(source) { $0.title = "Frost" }
                == "title: Frost\nsubject: Snow\ndate: 2026-11-22\ntemplate: c\n")
        _ = try edited(source) { $0.title = nil }
    }

    @Test func `articles move with their comments, and those of others stay`() throws {
        func articles(_ names: String...) throws -> String {
            try edited(Self.plan) { issue in
                let old = issue.articles
                issue.articles = names.map { name in
                    old.first { $0.name == name } ?? IssueArticle(name: name)
                }
            }
        }
        #expect(
            try articles("snow", "ice", "fog", "2026/mill")
                == Self.plan.replacing("  - fog\n", with: "  - fog\n  - 2026/mill\n"))
        #expect(
            try articles("snow", "fog").contains(
                """
                  # the lead
                  - snow   # two pictures
                  # - left-out

                  # the end
                  - fog
                # Written on Sunday
                """))
        #expect(
            try articles("fog", "ice", "snow").contains(
                """
                articles:   # in this order
                  # the lead

                  # the end
                  - fog
                  # - left-out
                  - name: ice
                    # shortened
                    title: On ice
                  - snow   # two pictures
                # Written on Sunday
                """))
        #expect(try articles("mill").contains("  - mill\n"))
    }

    @Test(arguments: [
        "articles: []", "articles:", "articles: [snow, ice]", "articles:\n- snow\n- ice",
        "articles:\n  - snow\n  - {name: ice, show: full}", "",
    ])
    func `a list in any form takes other articles`(list: String) throws {
        let source = "subject: a\ndate: 2026-11-22\ntemplate: c\n\(list)\n"
        _ = try edited(source) { $0.articles = [.init(name: "ice"), .init(name: "mill")] }
        _ = try edited(source) { $0.articles = [.init(name: "mill")] }
    }

    @Test func `line breaks stay those of the file`() throws {
        let windows = Self.plan.replacing("\n", with: "\r\n")
        #expect(
            try edited(windows) { $0.subject = "Thaw" }
                == Self.plan.replacing("'It''s # snowing'", with: "Thaw")
                .replacing("\n", with: "\r\n"))
        let text = try edited(windows) { $0.intro = "One.\nTwo." }
        #expect(text.contains("\r\n  One.\r\n  Two.\r\n"))
    }

    /// What an editor would have to write by hand.
    private func refusal(_ source: String, _ change: (inout NewsletterCore.Issue) -> Void) throws
        -> IssueEditError?
    {
        var issue = try IssueFile.read(source, slug: Self.slug)
        change(&issue)
        return #expect(throws: IssueEditError.self) { try IssueFile.edit(source, to: issue) }
    }

    @Test func `what cannot be edited in place is told with the lines to write`() throws {
        let flow = try refusal("{subject: a, date: 2026-11-22, template: c}") {
            $0.subject = "b"
            $0.template = "digest"
        }
        #expect(flow?.reason == .layout && flow?.lines == ["subject: b", "template: digest"])
        let shared = "subject: &s a\ntitle: *s\ndate: 2026-11-22\ntemplate: c"
        #expect(try refusal(shared) { $0.subject = "b" }?.lines == ["subject: b"])
        let sections = """
            subject: a
            date: 2026-11-22
            template: c
            articles:
              - section: Hills
              - ice
            """
        let refused = try refusal(sections) { $0.articles.append(IssueArticle(name: "fog")) }
        #expect(refused?.reason == .sections && refused?.lines.last == "  - fog")
        _ = try edited(sections) { $0.subject = "b" }
    }

    /// Every comment of a plan outlives every single change.
    @Test(arguments: 0..<8)
    func `no comment is lost`(change: Int) throws {
        let text = try edited(Self.plan) { issue in
            switch change {
            case 0: issue.title = "T"
            case 1: issue.subject = "S"
            case 2: issue.date = CalendarDate("2027-01-01")!
            case 3: issue.template = "digest"
            case 4: issue.extent = .excerpt
            case 5: issue.imageMode = .embed
            case 6: issue.language = "de"
            default: issue.outro = "O"
            }
        }
        for line in Self.plan.split(separator: "\n") {
            guard let hash = line.ranges(of: "# ").last else { continue }
            #expect(text.contains(line[hash.lowerBound...]), "\(line)")
        }
    }
}
