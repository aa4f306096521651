import NewsletterCore

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

    /// Whether HTML has an element of that name, in small letters.
    static func isElement(_ name: String) -> Bool { elements.contains(name) }

    /// Elements that need no end, and that nobody writes into a word.
    private static let open: Set<String> = [
        "br", "dd", "dt", "hr", "img", "li", "option", "p", "tbody", "td", "tfoot", "th", "thead",
        "tr", "wbr",
    ]

    /// The text with the brackets of such tags as references.
    ///
    /// A tag is one where it names an element of HTML, has an attribute with a value in quotes,
    /// closes itself, or has an end tag. One that stands right behind a letter, as the `<B>` of
    /// `List<B>` and the `<b` of `a<b`, is one only where it needs no end, has one that is spelled
    /// the same, or has an attribute with a value.
    static func escape(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var ended: Set<String> = []
        var ends = HTMLTagScan(text)
        while let part = ends.next() {
            if case .end(_, let source) = part { ended.insert(spelling(source.dropFirst(2))) }
        }
        let small = Set(ended.map { $0.lowercased() })
        var scan = HTMLTagScan(text)
        var out: [UInt8] = []
        while let part = scan.next() {
            switch part {
            case .start(let tag):
                let source = tag.source
                let isInWord = out.last.map { $0.isASCIILetterOrDigit || $0 == 0x5F } ?? false
                let isTag =
                    if elements.contains(tag.name) {
                        !isInWord || open.contains(tag.name) || holdsValue(source)
                            || ended.contains(spelling(source.dropFirst()))
                    } else {
                        small.contains(tag.name) || holdsQuotedValue(source)
                            || source.dropLast().last == slash
                    }
                if isTag { out += source } else { write(source, to: &out) }
            case .end(_, let source), .other(let source): out += source
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")

    /// The name of a tag as it is written.
    private static func spelling(_ inside: ArraySlice<UInt8>) -> String {
        let name = inside.prefix { $0 > 0x20 && $0 != slash && $0 != UInt8(ascii: ">") }
        return String(decoding: name, as: UTF8.self)
    }

    private static func holdsValue(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.contains(UInt8(ascii: "="))
    }

    private static func holdsQuotedValue(_ tag: ArraySlice<UInt8>) -> Bool {
        zip(tag, tag.dropFirst()).contains {
            $0 == UInt8(ascii: "=") && ($1 == UInt8(ascii: "\"") || $1 == UInt8(ascii: "'"))
        }
    }

    private static func write(_ tag: ArraySlice<UInt8>, to out: inout [UInt8]) {
        for byte in tag {
            if byte == UInt8(ascii: "<") { out += "&lt;".utf8 } else { out.append(byte) }
        }
    }
}
