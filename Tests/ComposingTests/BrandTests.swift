import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// A newsletter's own logo, colour and type in templates that know nothing of it.
@Suite(.enabled(if: FullIssueTests.isThere)) struct BrandTests {
    private func composer(_ name: String, _ brand: Brand) throws -> Composer {
        Composer(
            newsletter: Newsletter(
                name: "The Letter", url: "https://letter.example.org", postalAddress: "1 Lane",
                brand: brand),
            template: try FullIssueTests.template(name))
    }

    private func edition(_ name: String, _ brand: Brand) throws -> Edition {
        let articles = BuiltInTemplateTests.articles("en")
        let issue = Issue(
            slug: Slug("n1")!, title: "This Week", subject: "News of the week",
            date: CalendarDate("2026-11-22")!, template: name,
            articles: articles.map { IssueArticle(name: $0.name) })
        return try composer(name, brand).compose(issue, articles: articles)
    }

    @Test(
        arguments: BuiltInTemplateTests.names,
        ["#1d5b4f", "#f0c000", "#ffffff", "#000000", "#ff0066", "#7a7a7a", "#00e5ff", "#3b2fd1"])
    func `text can be read in any colour, in the light and in the dark`(
        name: String, color: String
    ) throws {
        let edition = try edition(name, Brand(color: color))
        let found = Lint(facts: LintFacts(postalAddress: "1 Lane")).findings(in: edition)
        #expect(found.filter { $0.rule == 21 } == [], "\(found)")
    }

    @Test func `a colour that can be read is taken as it is, and another is told`() throws {
        let page = try edition("classic", Brand(color: "#1d5b4f")).html.source
        #expect(page.contains("color:#1d5b4f"))
        #expect(!page.contains("#8a2b18"))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "S", date: CalendarDate("2026-11-22")!,
            template: "classic", articles: [])
        #expect(try composer("classic", Brand(color: "#1d5b4f")).notes(on: issue) == [])
        let notes = try composer("classic", Brand(color: "#f0c000")).notes(on: issue)
        #expect(notes.count == 1)
        #expect(notes[0].hasPrefix("brand.color #f0c000 has a contrast of 1."), "\(notes)")
        #expect(notes[0].contains(", and text needs 4.5; links are in #"), "\(notes)")
    }

    @Test func `a colour is held against a ground that another variable names`() throws {
        let css = """
            :root { --paper: #fff; --page: var(--paper); --link: var(--ink); --ink: #222 }
            a { color: var(--link) }
            """
        let template = Template(
            name: "t", html: "<style>{{{media_css}}}</style><a>x</a>", text: "x", css: css)
        let style = try TemplateStyle(template, brand: Brand(color: "#f0c000"))
        let ink = try #require(CSSColor(style.colors["link"]))
        #expect(ink.contrast(with: .white) >= 4.5)
        #expect(style.notes.count == 1)
    }

    @Test func `the nearest colour that passes is no further than it has to be`() {
        let yellow = CSSColor(240, 192, 0)
        let dark = yellow.nearest { $0.contrast(with: .white) >= 4.5 }
        #expect(dark.contrast(with: .white) >= 4.5 && dark.contrast(with: .white) < 4.7)
        #expect(CSSColor.black.nearest { $0.contrast(with: .white) >= 4.5 } == .black)
        #expect(CSSColor.white.nearest { _ in false } == .white)
    }

    @Test func `a bulletin's bands have the colour, and its rules`() throws {
        let page = try edition("bulletin", Brand(color: "#7a1f3d")).html.source
        #expect(page.contains("bgcolor=\"#7a1f3d\"") && !page.contains("#1d5b4f"))
        // Yellow stays yellow where a client inverts colours, and white is on it then.
        let bright = try edition("bulletin", Brand(color: "#ffd200")).html.source
        #expect(bright.contains("color:#000000"))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "S", date: CalendarDate("2026-11-22")!,
            template: "bulletin", articles: [])
        let notes = try composer("bulletin", Brand(color: "#ffd200")).notes(on: issue)
        #expect(notes.contains { $0.contains("bands are in #") }, "\(notes)")
    }

    @Test(arguments: BuiltInTemplateTests.names)
    func `type comes before the template's own`(name: String) throws {
        let fonts = try #require(Brand.fonts("Open Sans, Verdana"))
        let page = try edition(name, Brand(font: fonts)).html.source
        #expect(fonts == "'Open Sans', Verdana")
        #expect(page.contains(#/<p [^>]*font-family:'Open Sans', Verdana, /#))
        #expect(page.contains(#/<h2 [^>]*font-family:'Open Sans', Verdana, /#))
    }

    @Test(arguments: ["a;b", "x}y", "", "a,,b", "url(x)", "<b>"])
    func `what is no name of a font is refused`(text: String) {
        #expect(Brand.fonts(text) == nil)
    }

    @Test func `colours are read as people write them`() {
        #expect(Brand.color("1D5B4F") == "#1d5b4f" && Brand.color("#abc") == "#aabbcc")
        #expect(Brand.color("navy") == "#000080" && Brand.color("rainbow") == nil)
    }

    @Test(arguments: ["classic", "bulletin", "digest"])
    func `a logo stands for the name, and another for it in the dark`(name: String) throws {
        let brand = Brand(
            logo: "https://pics.example.org/l.png", darkLogo: "https://pics.example.org/d.png",
            width: 180)
        let edition = try edition(name, brand)
        let page = edition.html.source
        let logos = page.matches(of: /<img[^>]*class="logo[^>]*>/).map { String($0.0) }
        try #require(logos.count == 2)
        #expect(logos[0].contains("/l.png") && !logos[0].contains("display:none"))
        #expect(logos[1].contains("/d.png") && logos[1].contains("display:none"))
        for logo in logos {
            #expect(logo.contains("alt=\"The Letter\"") && logo.contains("width=\"180\""))
        }
        // Classic Outlook does not know that it is hidden.
        #expect(page.contains("<!--[if !mso]><!--><img"))
        #expect(page.contains(".logo-dark") && page.contains(".logo-light"))
        let found = Lint(facts: LintFacts(postalAddress: "1 Lane")).findings(in: edition)
        #expect(found.filter { $0.severity != .info } == [], "\(found)")
    }

    @Test func `a logo that is a file is listed as a picture of the settings`() throws {
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "S", date: CalendarDate("2026-11-22")!,
            template: "classic", articles: [])
        var composer = try composer("classic", Brand(logo: "logo.png", width: 120))
        let uses = try composer.images(of: issue, articles: [])
        #expect(uses.map(\.image.source) == ["logo.png"] && uses[0].place == .brand)
        composer.pictures[uses[0].image] = Image(
            source: "cid:logo", alt: "", width: 120, height: 40)
        let page = try composer.compose(issue, articles: []).html.source
        #expect(page.contains(/<img[^>]*src="cid:logo" alt="The Letter" width="120" height="40"/))
    }
}
