import Testing

@testable import Preview

/// The HTML body as the frame gets it.
@Suite struct ServedMailTests {
    private func served(
        _ html: String, _ query: String = "", fromWeb: Bool = false
    ) -> String {
        ServedMail(html, options: ViewOptions(Query(query)), loadsFromWeb: fromWeb).html
    }

    @Test func `dark styles hold in the dark and not in the light`() {
        let sheet = """
            <style>@media (prefers-color-scheme: dark) { p { color: white } }
            @media screen and (Prefers-Color-Scheme:light) { p { color: black } }
            :root { color-scheme: light dark; supported-color-schemes: light dark }</style>
            """
        let dark = served(sheet, "scheme=dark")
        #expect(dark.contains("@media (min-width:0px) { p { color: white } }"))
        #expect(dark.contains("screen and (max-width:0px) { p { color: black } }"))
        #expect(dark.contains(":root { color-scheme:dark;"))
        let light = served(sheet, "scheme=light")
        #expect(light.contains("@media (max-width:0px) { p { color: white } }"))
        #expect(light.contains("screen and (min-width:0px) { p { color: black } }"))
        #expect(light.contains(":root { color-scheme:light;"))
    }

    @Test func `the canvas follows the scheme where the mail offers both`() {
        let mail = "<meta name=\"color-scheme\" content=\"light dark\">"
        #expect(served(mail, "scheme=dark").contains("content=\"dark\""))
        #expect(served(mail).contains("content=\"light\""))
        #expect(!served("<p>Plain</p>", "scheme=dark").contains("dark"))
    }

    @Test func `words about dark mode stay what they are`() {
        let text = "<p>Write @media (prefers-color-scheme: dark) and color-scheme: light dark.</p>"
        #expect(
            served(text, "scheme=dark").contains(
                "Write @media (prefers-color-scheme: dark) and color-scheme: light dark."))
    }

    @Test func `without styles the sheets go and the style attributes stay`() {
        let mail = "<head><style>p { color: red }</style></head><p style=\"color: blue\">Yes</p>"
        let out = served(mail, "styles=off")
        #expect(!out.contains("<style") && !out.contains("red") && !out.contains("</style>"))
        #expect(out.contains("style=\"color: blue\""))
        #expect(out.contains("Yes"))
    }

    @Test func `links lead nowhere, and keep where they would have led`() {
        let out = served("<a href='https://example.org/u/\"token' target=_blank ping=x>Leave</a>")
        #expect(out.contains("href=\"#postrider-link\""))
        #expect(out.contains("data-href=\"https://example.org/u/&quot;token\""))
        #expect(!out.contains("target") && !out.contains("ping"))
        #expect(served("<a href=\"#article-2\">On</a>").contains("href=\"#article-2\""))
    }

    @Test func `pictures come from the preview alone unless the web was asked for`() {
        let mail =
            "<img src=\"https://example.org/a.png?x=1&amp;y=2\" srcset=\"b.png 2x\" alt=\"A\">"
        let out = served(mail)
        #expect(
            out.contains("src=\"picture?src=https%3A%2F%2Fexample.org%2Fa.png%3Fx%3D1%26y%3D2\""))
        #expect(!out.contains("srcset") && out.contains("alt=\"A\""))
        #expect(
            served(mail, fromWeb: true).contains("src=\"https://example.org/a.png?x=1&amp;y=2\""))
        #expect(
            served("<img src=\"http://example.org/a.png\">", fromWeb: true).contains("picture?src=")
        )
        #expect(
            served("<td background=\"https://example.org/b.png\">").contains(
                "background=\"picture?src=https%3A%2F%2Fexample.org%2Fb.png\""))
    }

    @Test func `every element says on which line it begins`() {
        let out = served("<p>One</p>\n<!-- two\nthree -->\n<p\n class=\"x\">Four</p><b>Five</b>")
        #expect(out.contains("<p data-line=\"1\">One"))
        #expect(out.contains("<p data-line=\"4\"\n class=\"x\">Four"))
        #expect(out.contains("<b data-line=\"5\">Five"))
    }

    @Test func `what is not touched stays byte for byte`() {
        let mail = "<!DOCTYPE html><!--[if mso]><table><![endif]--><P Class=a>x &amp; \u{1F426} < y"
        #expect(served(mail).replacing(" data-line=\"1\"", with: "") == mail)
    }
}
