import Composing
import NewsletterCore
import Testing

@Suite struct TemplateStyleTests {
    private func html(_ css: String, parts: [String: String] = [:], body: String = "<p>x</p>")
        throws -> String
    {
        let issue = Issue(
            slug: Slug("n1")!, title: "First", subject: "News", date: CalendarDate("2026-11-22")!,
            template: "t", articles: [])
        return try Composer(
            newsletter: Newsletter(name: "Letter"),
            template: Template(
                name: "t", html: "<style>{{{media_css}}}</style>\(body)", text: "x", css: css,
                partials: parts)
        ).compose(issue, articles: []).html.source
    }

    @Test func `colours are named once, and their dark values reach every rule`() throws {
        let css = """
            :root { --ink: #222; --line: 1px solid #ccc; }
            @media (prefers-color-scheme: dark) { :root { --ink: #eee; } a { color: var(--ink) } }
            p { color: var(--ink); border: var(--line); margin: 0 }
            """
        #expect(
            try html(css, body: "<p>{{colors.ink}}</p>") == """
                <style>@media (prefers-color-scheme: dark) {
                p { color: #eee !important }
                a { color: #eee }
                }</style><p style="color:#222;border:1px solid #ccc;margin:0">#222</p>
                """)
    }

    @Test func `variables that name one another are followed to the end`() throws {
        let chain = (1...40).map { "--c\($0): var(--c\($0 + 1));" }.joined(separator: " ")
        #expect(
            try html(":root { \(chain) --c41: #222 } p { color: var(--c1) }")
                == "<style></style><p style=\"color:#222\">x</p>")
    }

    @Test func `a template is given the colour that comes of a variable that names another`() throws
    {
        let css = ":root { --paper: #fff; --page: var(--paper); --edge: 1px solid var(--page) }"
        #expect(
            try html(css, body: "<p>{{colors.page}}, {{colors.edge}}</p>")
                == "<style></style><p>#fff, 1px solid #fff</p>")
        let template = Template(name: "t", html: "", text: "", css: css)
        #expect(try template.colors()["page"] == "#fff")
    }

    @Test func `a colour that comes of nothing is a mistake where a template asks for it`() throws {
        let css = ":root {\n  --ink: #222;\n  --page: var(--inc) }\np { color: var(--ink) }"
        #expect(try html(css) == "<style></style><p style=\"color:#222\">x</p>")
        let error = #expect(throws: ComposingError.self) {
            try html(css, body: "<p>{{colors.page}}</p>")
        }
        #expect(
            error?.description
                == "t/style.css:3: var(--inc) is set nowhere; did you mean --ink?")
    }

    @Test func `in the dark a stronger rule wins over weaker ones, as in the light`() throws {
        let css = """
            :root { --ink: #222; --line: #ccc }
            @media (prefers-color-scheme: dark) { :root { --ink: #eee; --line: #444 } }
            p { color: var(--ink); margin: 0; border-left: 1px solid var(--line) }
            p.alarm { color: red; border-color: blue; font-weight: bold }
            """
        let made = try html(css, body: "<p class=\"alarm\">x</p>")
        #expect(
            made.hasPrefix(
                """
                <style>@media (prefers-color-scheme: dark) {
                p { color: #eee !important; border-left: 1px solid #444 !important }
                p.alarm { color: red !important; border-color: blue !important }
                }</style>
                """), "\(made)")
    }

    @Test func `variables that double one another are given up`() {
        let chain = (1...60).map { "--c\($0): var(--c\($0 + 1)) var(--c\($0 + 1));" }
            .joined(separator: " ")
        let error = #expect(throws: ComposingError.self) {
            try html(":root { \(chain) --c61: red } p { color: var(--c1) }")
        }
        #expect(error.map { "\($0)" }?.contains("grows too long") == true)
    }

    @Test func `a style sheet takes in others, each once`() throws {
        let css = "@import \"base.css\"; @import 'base.css'; p { color: var(--ink) }"
        let base = ":root { --ink: #222 } p { margin: 0 }"
        #expect(
            try html(css, parts: ["base.css": base])
                == "<style></style><p style=\"margin:0;color:#222\">x</p>")
    }

    @Test(arguments: [
        (
            "p {\n  color: var(--inc)\n}",
            "t/style.css:2: var(--inc) is set nowhere; did you mean --ink?"
        ),
        (
            "\n@import \"bas.css\";",
            "t/style.css:2: there is no style sheet \"bas.css\"; did you mean \"base.css\"?"
        ),
        (
            "p { color: var(--a) }\n:root { --a: var(--b); --b: var(--a) }",
            "t/style.css:1: --a is made of itself; give it a value of its own"
        ),
        ("/* a\n */ p { color: red", "t/style.css:2: \"{\" is not closed by \"}\""),
        ("p { color: red } }", "t/style.css:1: \"}\" closes nothing that is open"),
        ("p { }\ncolor: red", "t/style.css:2: \"color: red\" has no braces"),
        (
            "@import \"base.css\"; @media (prefers-color-scheme: dark) { p { color: var(--nothing) } }",
            "t/style.css:1: var(--nothing) is set nowhere; set it in :root"
        ),
    ])
    func `a mistake in a style sheet is found with file and line`(css: String, message: String) {
        let error = #expect(throws: ComposingError.self) {
            try html(":root { --ink: #222 }" + css, parts: ["base.css": ""])
        }
        #expect(error?.description == message)
    }
}
