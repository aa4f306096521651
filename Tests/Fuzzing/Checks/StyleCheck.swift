@testable import Composing

extension FuzzTarget {
    /// Style sheets: of the HTML nothing changes but the `style` of elements, and writing the
    /// same sheet in again changes nothing.
    static let styles = FuzzTarget("styles") { bytes in
        // The sheet ends at the first NUL; what follows is HTML.
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let css = parts[0].asText
        let html = parts.count > 1 ? parts[1].asText : page
        let inliner = StyleInliner(css: css)
        let styled = inliner.inline(html)
        try demandEqual(skeleton(of: styled), skeleton(of: html), "more than styles changed")
        let remainder = inliner.inlined(html).remainder
        // Nested selectors grow by what stands around them, which has an end.
        try demand(
            remainder.utf8.count <= 4 * css.utf8.count * (1 + css.count { ",{".contains($0) }) * 16,
            "a remainder of \(remainder.utf8.count) bytes")
        // What was important in the sheet is not in the element, where nothing can beat it; and
        // an attribute has room for one kind of quotes.
        let isPlain = ![css, html].contains {
            $0.lowercased().contains("important") || $0.contains("\"") && $0.contains("'")
        }
        if isPlain { try demandEqual(inliner.inline(styled), styled, "styled twice") }
    }

    private static let page = """
        <html><head><style>p {}</style></head><body><div class="a b" id=c>
        <p style="color: red">One <a href="x" class='b'>two</a><br>three</p></div></body></html>
        """

    /// The HTML with every `style` attribute left out.
    private static func skeleton(of html: String) -> [String] {
        var scan = HTMLTagScan(html)
        var out: [String] = []
        while let part = scan.next() {
            switch part {
            case .other(let bytes), .end(_, let bytes): out.append(bytes.asText)
            case .start(let tag):
                var attributes = tag.attributes
                attributes["style"] = nil
                out.append("\(tag.element) \(tag.isVoid) \(attributes.sorted { $0 < $1 })")
            }
        }
        return out
    }
}
