import Foundation
import NewsletterCore
import Testing

@testable import Composing

@Suite struct StyleInlinerTests {
    @Test(arguments: [
        ("p{color:red}", "<p>a</p>", "<p style=\"color:red\">a</p>"),
        (
            ".x{color:red} p{color:blue}", "<p class=\"y x\">a</p>",
            "<p class=\"y x\" style=\"color:red\">a</p>"
        ),
        (
            "p{color:red} #i{color:blue} p.x{color:green}", "<p id=i class=x>a</p>",
            "<p id=i class=x style=\"color:blue\">a</p>"
        ),
        (
            "div p{color:red}", "<div><b><p>a</p></b></div><p>b</p>",
            "<div><b><p style=\"color:red\">a</p></b></div><p>b</p>"
        ),
        (
            "div > p{color:red}", "<div><p>a</p><b><p>b</p></b></div>",
            "<div><p style=\"color:red\">a</p><b><p>b</p></b></div>"
        ),
        (
            "div div > p{color:red}", "<div><i><div><p>a</p></div></i></div>",
            "<div><i><div><p style=\"color:red\">a</p></div></i></div>"
        ),
        (
            "p{color:red!important}", "<p style='color:blue;margin:0'>a</p>",
            "<p style=\"margin:0;color:red\">a</p>"
        ),
        (
            "p{color:red;margin:1px}", "<p style=\"color:blue\">a</p>",
            "<p style=\"margin:1px;color:blue\">a</p>"
        ),
        (
            "p{padding-top:5px} p{padding:0}", "<p>a</p>",
            "<p style=\"padding-top:5px;padding:0\">a</p>"
        ),
        ("h1,h2 /* x */ {color:red}", "<h2>a</h2>", "<h2 style=\"color:red\">a</h2>"),
        ("/*/ p{top:0} */ p{color:red} /* b", "<p>a</p>", "<p style=\"color:red\">a</p>"),
        (
            "p{font:'a\\\r\nb}';color:red}", "<p>a</p>",
            "<p style=\"font:'a\\\r\nb}';color:red\">a</p>"
        ),
        ("p{font:'a\rb;color:red}", "<p>a</p>", "<p style=\"color:red\">a</p>"),
        // What carries an accent is what it is: the brace ends the rule.
        ("p{color:red}\u{301} b{top:0}", "<p>a</p>", "<p style=\"color:red\">a</p>"),
        (
            ".ärgerlich,.a\u{301}{color:red}", "<p class=ärgerlich>",
            "<p class=ärgerlich style=\"color:red\">"
        ),
        (
            ".a\u{A0}b{color:red}", "<p class=\"a\u{A0}b\">",
            "<p class=\"a\u{A0}b\" style=\"color:red\">"
        ),
        // What is left open takes nothing with it, and gets nothing put into it.
        ("p{color:red}", "<p class='a b", "<p class='a b"),
        (
            "p{color:red;font:'A}' b{}", "<p style=\"margin:0\">a</p>",
            "<p style=\"margin:0\">a</p>"
        ),
        (
            "p{color:red}", "<p style=\"margin:0;background:url(a\">a</p>",
            "<p style=\"color:red;margin:0\">a</p>"
        ),
        (
            "*{margin:0} img{border:0}", "<img src=\"a\"/>",
            "<img src=\"a\" style=\"margin:0;border:0\"/>"
        ),
        ("p{font-family:\"A B\",serif}", "<p>a</p>", "<p style=\"font-family:'A B',serif\">a</p>"),
        (
            "p{color:red}", "<!--[if mso]><p>a</p><![endif]-->&nbsp;x < y",
            "<!--[if mso]><p>a</p><![endif]-->&nbsp;x < y"
        ),
        (
            "*{color:red}", "<head><title>a</title></head><b>c</b>",
            "<head><title>a</title></head><b style=\"color:red\">c</b>"
        ),
    ])
    func `rules are written into the elements that they fit`(
        css: String, html: String, expected: String
    ) {
        #expect(StyleInliner(css: css).inline(html) == expected)
    }

    @Test
    func `media queries and hover stay a style sheet, an import behind what all clients know`() {
        let css =
            "a{color:red} a:hover{color:blue} @media (max-width: 9px) { a { color: green } } "
            + "@import 'x';"
        #expect(
            StyleInliner(css: css).inlined("<b>x</b>").remainder
                == "a:hover {color:blue}\n@media (max-width: 9px) { a { color: green } }"
                + "</style>\n<style>@import 'x';")
    }

    @Test(arguments: StyleCases.lines.split(separator: "\n").map(String.init))
    func `elements get the styles that other inliners give them`(line: String) throws {
        let parts = line.components(separatedBy: " | ").map { $0.trimmingSpace() }
        let page = try #require(StyleCases.pages[parts[0]])
        let html = StyleInliner(css: parts[1])
            .inline("<html><head><title>t</title></head><body>\(page)</body></html>")
        var expected: [String: [String: String]] = [:]
        for part in parts.dropFirst(2) where !part.isEmpty {
            let ids = part.prefix { $0 != " " }.split(separator: ",")
            for id in ids { expected[String(id)] = Self.style(part.drop { $0 != " " }) }
        }
        #expect(Self.styles(of: html) == expected)
    }

    /// The styles of the elements that have an id and a style.
    private static func styles(of html: String) -> [String: [String: String]] {
        var found: [String: [String: String]] = [:]
        var scan = HTMLTagScan(html)
        while let part = scan.next() {
            guard case .start(let tag) = part, let id = tag.attributes["id"],
                let style = tag.attributes["style"]
            else { continue }
            found[id] = Self.style(style.decodingReferences())
        }
        return found
    }

    private static func style(_ text: some StringProtocol) -> [String: String] {
        var found: [String: String] = [:]
        for declaration in Declaration.list(text) {
            found[declaration.property] = declaration.value.lowercased().replacing("\"", with: "'")
        }
        return found
    }

    // MARK: - What stays in the head

    @Test(arguments: [
        // It won over what is now in the element, so it has to win there.
        (
            ".a{padding:9px} @media (max-width:9px){.a{padding:0}}", "<p class=a>x</p>",
            "@media (max-width:9px) {\n.a {padding: 0 !important}\n}"
        ),
        // It lost to a weightier rule already, or to the element's own style.
        (
            "#i{padding:9px} @media (max-width:9px){.a{padding:0}}", "<p id=i class=a>x</p>",
            "@media (max-width:9px){.a{padding:0}}"
        ),
        (
            "@media (max-width:9px){.a{padding:0}} .a{padding:9px}", "<p class=a>x</p>",
            "@media (max-width:9px){.a{padding:0}}"
        ),
        (
            ".a{padding:9px} @media (max-width:9px){.a{padding:0}}",
            "<p class=a>x</p><p class=a style='padding:1px'>y</p>",
            "@media (max-width:9px){.a{padding:0}}"
        ),
        // A part of a shorthand counts as the property; nothing against it leaves it as it is.
        (
            ".a{padding:9px} .a:hover{padding-top:0;color:red}", "<p class=a>x</p>",
            ".a:hover {padding-top: 0 !important; color: red}"
        ),
        (
            ".a:hover{color:red}", "<p class=a>x</p>", ".a:hover {color:red}"
        ),
        // What a client may not know goes into an element of its own.
        (
            "@media (max-width:9px){.a{margin:0} [data-x] .a{margin:1px}} u + .b{top:0} a:focus{top:1px}",
            "<b>x</b>",
            "@media (max-width:9px) {\n.a {margin:0}\n}</style>\n<style>@media (max-width:9px) {\n"
                + "[data-x] .a {margin:1px}\n}\na:focus {top:1px}"
        ),
        (
            "@font-face{font-family:x} .a::before{content:'</style>'} .a:hover{top:0}", "<b>x</b>",
            ".a:hover {top:0}</style>\n<style>@font-face{font-family:x}\n"
                + ".a::before {content:'<\\/style>'}"
        ),
    ])
    func `what stays in the head wins where it won before, and cannot take the rest along`(
        css: String, html: String, expected: String
    ) {
        #expect(StyleInliner(css: css).inlined(html).remainder == expected)
    }

    @Test(arguments: [
        (
            ".card { color: #222222; & b { color: #333333 } }", "<p class=card><b>x</b></p>",
            "<p class=card style=\"color:#222222\"><b style=\"color:#333333\">x</b></p>"
        ),
        (
            "p, div { b { color: red } > i { margin: 0 } &.x { top: 0 } .y & { left: 0 } }",
            "<p class=x><b>1</b><i>2</i></p><h1 class=y><div>3</div></h1>",
            "<p class=x style=\"top:0\"><b style=\"color:red\">1</b><i style=\"margin:0\">2</i></p>"
                + "<h1 class=y><div style=\"left:0\">3</div></h1>"
        ),
        (
            "p { b { i { color: red } } color: blue }", "<p><b><i>x</i></b></p>",
            "<p style=\"color:blue\"><b><i style=\"color:red\">x</i></b></p>"
        ),
        // Strings keep what looks like syntax, and attributes keep their quotes.
        (
            "p{font-family:\"O'Neill\", serif}", "<p>x</p>",
            "<p style=\"font-family:&quot;O'Neill&quot;, serif\">x</p>"
        ),
        (
            "p{background:url(a?b&c)}", "<p style=\"color:red\">x</p>",
            "<p style=\"background:url(a?b&amp;c);color:red\">x</p>"
        ),
        (
            "p{color:red}", "<p style=\"font-family:&quot;O'Neill&quot;;top:0\">x</p>",
            "<p style=\"color:red;font-family:&quot;O'Neill&quot;;top:0\">x</p>"
        ),
        (
            "p{content:'/*';color:red} /* p{top:0} */", "<p>x</p>",
            "<p style=\"content:'/*';color:red\">x</p>"
        ),
        (
            ".a\\:b{color:red} .\\31 0{top:0}", "<p class='a:b 10'>x</p>",
            "<p class='a:b 10' style=\"color:red;top:0\">x</p>"
        ),
        // What is broken costs the rule or the line in which it stands, and no other.
        (
            "p{color:red;content:'don\n;top:0} b{left:0}", "<p>x</p><b>y</b>",
            "<p style=\"color:red;top:0\">x</p><b style=\"left:0\">y</b>"
        ),
        ("} p{color:red}", "<p>x</p>", "<p style=\"color:red\">x</p>"),
        ("p{color red;top:0;:x;{}}", "<p>x</p>", "<p style=\"top:0\">x</p>"),
        (
            "p{--x:{a:b};--y: 1;color:red}", "<p>x</p>",
            "<p style=\"--x:{a:b};--y:1;color:red\">x</p>"
        ),
        (
            "li:last-child{color:red}", "<ul><li>1<li>2</ul>",
            "<ul><li>1<li style=\"color:red\">2</ul>"
        ),
        (
            "p:empty{color:red}", "<p></p><p> </p><p><!-- x --></p>",
            "<p style=\"color:red\"></p><p> </p><p style=\"color:red\"><!-- x --></p>"
        ),
        (
            "a:link{color:red}", "<a href=x>1</a><a name=y>2</a>",
            "<a href=x style=\"color:red\">1</a><a name=y>2</a>"
        ),
    ])
    func `nesting, quotes, escapes and broken parts end well`(
        css: String, html: String, expected: String
    ) {
        #expect(StyleInliner(css: css).inline(html) == expected)
    }

    @Test func `nested selectors that multiply are given up`() {
        var css = "p, b"
        for _ in 0..<30 { css += " { & &, & &" }
        css += " { color: red " + String(repeating: "}", count: 31)
        #expect(StyleInliner(css: css).inline("<p>a</p>") == "<p>a</p>")
    }

    @Test func `broken style sheets do no harm`() {
        for css in ["p{", "}", "p", "{}", "p{color}", "@media", ",{color:red}", "> p{color:red}"] {
            #expect(StyleInliner(css: css).inline("<p>a</p>") == "<p>a</p>")
        }
    }
}
