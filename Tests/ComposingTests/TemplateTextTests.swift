import Testing

@testable import Composing

/// What Mustache cannot read is told with the file and line in which it stands.
@Suite struct TemplateTextTests {
    private func render(
        _ source: String, isPlain: Bool = false, partials: [String: String] = [:]
    ) throws -> String {
        try TemplateText(
            source: source, isPlain: isPlain, place: "classic/issue", partials: partials,
            places: ["part": "partials/part.html"]
        ).render(["title": "Snow & <Ice>"])
    }

    private func problem(_ source: String, isPlain: Bool = false, part: String? = nil) -> String {
        do {
            return try render(
                source, isPlain: isPlain, partials: part.map { ["part": $0] } ?? [:])
        } catch {
            return "\(error)"
        }
    }

    @Test func `HTML is escaped, plain text is not, and parts stand where they are asked for`()
        throws
    {
        #expect(try render("{{title}}") == "Snow &amp; &lt;Ice&gt;")
        #expect(try render("{{title}}", isPlain: true) == "Snow & <Ice>")
        #expect(try render("a {{> part}}", partials: ["part": "b"]) == "a b")
    }

    @Test(arguments: [false, true]) func `a mistake is told with its line`(isPlain: Bool) {
        let told = problem("one\ntwo\n{{#title}}", isPlain: isPlain)
        #expect(told.hasPrefix("classic/issue:3: Mustache cannot read it: "), "\(told)")
    }

    @Test func `a mistake in a part is told with the file of that part`() {
        let told = problem("{{> part}}", part: "one\n{{#title}}")
        #expect(told.hasPrefix("partials/part.html:2: Mustache cannot read it: "), "\(told)")
    }
}
