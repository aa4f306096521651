import Testing

@testable import Composing

/// Which elements a selector of a style sheet means, and how much it weighs.
@Suite struct SelectorTests {
    // <body><td id=main class="wide pale"><a class=button href=x>
    private var page: ElementTree {
        var page = ElementTree()
        page.start(StyledElement(name: "body", classes: []))
        page.start(StyledElement(name: "td", id: "main", classes: ["wide", "pale"]))
        page.start(StyledElement(name: "a", classes: ["button"]), attributes: ["href": "x"])
        return page
    }

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
        #expect(selector.matches(2, in: page) == isMeant)
    }

    @Test(arguments: [
        ("*", 0), ("a", 1), ("td a", 2), (".button", 1000), ("a.button", 1001),
        ("td.wide.pale a", 2002), ("#main a", 1_000_001), ("* > #main", 1_000_000),
        ("a[href]", 1001), ("a:first-child", 1001), ("a:nth-child(2n)", 1001), ("a + b ~ i", 3),
        ("a:not(.x, #y)", 1_000_001), ("a:is(.x, b)", 1001), ("a:where(#y)", 1),
        ("li:only-child", 2001), (":link", 1000),
    ])
    func `ids weigh more than classes, and these more than types`(text: String, weight: Int) {
        #expect(Selector(text)?.specificity == weight)
    }

    @Test(arguments: [
        "", "a:hover", "> a", "td >", "td > > a", ".", "#", "a..b", "::before", "a:before", "a,b",
        "[", "[a", "[a=]", "[a~b]", "[=b]", "[a=b c]", "a:", "a:not(", "a:not()", "a:not(b:hover)",
        "a:nth-child()", "a:nth-child(x)", "a:nth-child(2 of b)", "a:unheard", "#a#b", "a b:focus",
        "1a", ".1", "+ a", "a +", "a + > b", "a:empty(x)", "p:has(> a)",
    ])
    func `what cannot be written into an element is no selector`(text: String) {
        #expect(Selector(text) == nil)
    }
}
