/// Keeps what only looks like a tag, such as the `<Int>` of `Array<Int>`, in a text of which
/// nobody says whether it is HTML.
enum TagsAsText {
    /// The elements of HTML, those that browsers still know included.
    private static let elements: Set<String> = [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b",
        "base", "basefont", "bdi", "bdo", "big", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del",
        "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset",
        "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input",
        "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "math",
        "menu", "meta", "meter", "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup",
        "option", "output", "p", "param", "picture", "pre", "progress", "q", "rp", "rt", "ruby",
        "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span",
        "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u",
        "ul", "var", "video", "wbr",
    ]

    /// The text with the brackets of such tags as references.
    ///
    /// A tag is one where it names an element of HTML, has an attribute with a value, closes
    /// itself, or has an end tag.
    static func escape(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var ended: Set<String> = []
        var ends = HTMLTagScan(text)
        while let part = ends.next() {
            if case .end(let name, _) = part { ended.insert(name) }
        }
        var scan = HTMLTagScan(text)
        var out: [UInt8] = []
        while let part = scan.next() {
            switch part {
            case .start(let tag):
                let source = tag.source
                let isTag =
                    elements.contains(tag.name) || ended.contains(tag.name)
                    || source.contains(UInt8(ascii: "=")) || source.dropLast().last == slash
                if isTag { out += source } else { write(source, to: &out) }
            case .end(_, let source), .other(let source): out += source
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")

    private static func write(_ tag: ArraySlice<UInt8>, to out: inout [UInt8]) {
        for byte in tag {
            if byte == UInt8(ascii: "<") { out += "&lt;".utf8 } else { out.append(byte) }
        }
    }
}
