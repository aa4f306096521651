import Composing
import Testing

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

    @Test func `media queries and hover stay a style sheet`() {
        let inliner = StyleInliner(
            css:
                "a{color:red} a:hover{color:blue} @media (max-width: 9px) { a { color: green } } @import 'x';"
        )
        #expect(
            inliner.remainder
                == "a:hover {color:blue}\n@media (max-width: 9px) { a { color: green } }\n@import 'x';"
        )
    }

    @Test func `broken style sheets do no harm`() {
        for css in ["p{", "}", "p", "{}", "p{color}", "@media", ",{color:red}", "> p{color:red}"] {
            #expect(StyleInliner(css: css).inline("<p>a</p>") == "<p>a</p>")
        }
    }
}
