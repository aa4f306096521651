import NewsletterCore

/// A text of a feed, and how it is written.
struct FeedText {
    enum Kind {
        case plain
        case html
        /// Nobody says, as in RSS: HTML where it looks like that.
        case unknown
    }

    let source: String
    let kind: Kind
    /// The text as HTML; of what is unknown, with the tags as text that are none.
    private let html: String

    init(source: String, kind: Kind) {
        self.source = source
        self.kind = kind
        html =
            kind == .unknown ? WordsAsTags.escape(TagsAsText.escape(source)).html : source
    }

    /// The text as a document; relative addresses in its HTML are resolved against `base`.
    func document(base: String?) -> Document {
        isPlainPage
            ? PlainTextReader(cleanUps: []).body(plain)
            : HTMLReader(baseURL: base).read(html)
    }

    /// The text on one line, without what is only markup.
    var line: String {
        if kind == .plain || !source.contains(where: { $0 == "<" || $0 == "&" }) {
            return source.inOneLine
        }
        return HTMLReader().read(html).plainText.inOneLine
    }

    /// The text as a title: formatting falls away, and what is no element of a line stays, such
    /// as `<String>`; also `march&eacute;` in a text that should be plain is a word.
    var title: String {
        if kind == .plain, Self.holdsWordWithReference(source) {
            return source.decodingReferences().inOneLine
        }
        if kind == .plain || !source.contains(where: { $0 == "<" || $0 == "&" }) {
            return source.inOneLine
        }
        // What is raised or lowered must not become a part of the number before it.
        if html.contains(/<su[bp]\b/.ignoresCase()) {
            return HTMLReader().read(html).plainText.inOneLine
        }
        return Self.withoutFormatting(html).decodingReferences().inOneLine
    }

    /// Whether a reference stands for a letter or an apostrophe of a word, as in `march&eacute;`,
    /// so that a plain text was escaped once more than it should have been.
    private static func holdsWordWithReference(_ text: String) -> Bool {
        text.matches(of: /(\p{L}?)(&#?\w{1,9};)(\p{L}?)/).contains { match in
            let sign = String(match.2).decodingReferences()
            return !(match.1.isEmpty && match.3.isEmpty)
                && sign.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" }
        }
    }

    private static let formatting: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "div",
        "em", "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
    ]

    private static func withoutFormatting(_ html: String) -> String {
        var scan = HTMLTagScan(html)
        var out = ""
        var hidden: String?
        while let part = scan.next() {
            switch part {
            case .start(let tag):
                if ["script", "style"].contains(tag.name) { hidden = tag.name }
                if hidden != nil { continue }
                if tag.name == "br" { out += " " }
                if !formatting.contains(tag.name) {
                    out += String(decoding: tag.source, as: UTF8.self)
                }
            case .end(let name, let source):
                if name == hidden {
                    hidden = nil
                } else if hidden == nil, !formatting.contains(name) {
                    out += String(decoding: source, as: UTF8.self)
                }
            case .other(let bytes):
                let isComment = bytes.starts(with: "<!--".utf8)
                if hidden == nil, !isComment { out += String(decoding: bytes, as: UTF8.self) }
            }
        }
        return out
    }

    /// Whether the text is no HTML; of what is unknown, where it has no tags but empty lines.
    private var isPlainPage: Bool {
        switch kind {
        case .plain: true
        case .html: false
        case .unknown:
            !html.contains(/<[A-Za-z!\/]/) && source.contains(/\n[ \t\r]*\n/)
        }
    }

    private var plain: String { kind == .plain ? source : html.decodingReferences() }
}
