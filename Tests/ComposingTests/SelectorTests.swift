import Testing

@testable import Composing

/// Which elements a selector of a style sheet means, and how much it weighs.
@Suite struct SelectorTests {
    private let body = StyledElement(name: "body", classes: [])
    private let cell = StyledElement(name: "td", id: "main", classes: ["wide", "pale"])
    private let link = StyledElement(name: "a", classes: ["button"])

    @Test(arguments: [
        ("a", true), ("A", true), ("p", false), (".button", true), (".other", false),
        ("a.button", true), ("#main", false), ("*", true), ("td a", true), ("body a", true),
        ("td > a", true), ("body > a", false), ("body > td > a", true), ("td.wide.pale a", true),
        ("#main a", true), ("#other a", false), ("table a", false), ("body>td a.button", true),
    ])
    func `an element is meant by what it is and by what stands around it`(
        text: String, isMeant: Bool
    ) throws {
        let selector = try #require(Selector(text))
        #expect(selector.matches(link, within: [body, cell]) == isMeant)
    }

    @Test(arguments: [
        ("*", 0), ("a", 1), ("td a", 2), (".button", 1000), ("a.button", 1001),
        ("td.wide.pale a", 2002), ("#main a", 1_000_001), ("* > #main", 1_000_000),
    ])
    func `ids weigh more than classes, and these more than types`(text: String, weight: Int) {
        #expect(Selector(text)?.specificity == weight)
    }

    @Test(arguments: [
        "", "a:hover", "a[href]", "> a", "td >", "td > > a", "a + b", "a ~ b", ".", "#", "a..b",
        "::before",
    ])
    func `what cannot be written into an element is no selector`(text: String) {
        #expect(Selector(text) == nil)
    }
}
