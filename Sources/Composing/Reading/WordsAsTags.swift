import NewsletterCore

/// Keeps words of a page that only look like tags, such as the `<Int>` of `Array<Int>`, an
/// address of email in angle brackets, and the `<b` of `a<b`.
///
/// A tag is such a word where another one begins before it ends; where HTML has no element of its
/// name, it has no value of an attribute, does not close itself, and the page has no other end
/// for it; and where HTML has the element, but the tag lacks its end and stands as no tag does,
/// see ``isWord(_:in:)``.
enum WordsAsTags {
    /// Elements that HTML has no more, and that browsers still read as such.
    private static let formerElements: Set<String> = [
        "bgsound", "blink", "command", "comment", "content", "ilayer", "image", "isindex",
        "keygen", "layer", "listing", "menuitem", "multicol", "nextid", "noembed", "nolayer",
        "plaintext", "rb", "rbc", "rtc", "shadow", "spacer", "xmp",
    ]

    /// Elements whose end says nothing, as many pages leave it out.
    private static let optionalEnds: Set<String> = [
        "dd", "dt", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th",
        "thead", "tr",
    ]

    /// Elements whose parts need no end.
    private static let containers: Set<String> = [
        "datalist", "dir", "dl", "menu", "ol", "ruby", "select", "table", "ul",
    ]

    /// Attributes that people write without a value.
    private static let bareAttributes: Set<String> = [
        "align", "allowfullscreen", "alt", "async", "autofocus", "autoplay", "border", "checked",
        "class", "compact", "content", "controls", "default", "defer", "dir", "disabled",
        "download", "hidden", "href", "id", "inert", "ismap", "itemprop", "itemscope", "lang",
        "loop", "multiple", "muted", "name", "nohref", "nomodule", "noresize", "noshade",
        "novalidate", "nowrap", "open", "playsinline", "popover", "readonly", "rel", "required",
        "reversed", "role", "selected", "seamless", "sortable", "src", "style", "title",
        "translate", "type", "value",
    ]

    /// Elements that only say how words are set.
    private static let formatting: Set<String> = [
        "b", "big", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "strike", "strong", "sub", "sup", "tt", "u", "var",
    ]

    /// A page after its words were kept.
    struct Kept {
        var html: String
        /// What stands as words.
        var words: [String] = []
        /// The tags that stay such, say how words are set, and have no end.
        var unended: Set<String> = []
    }

    /// The page with the brackets of such words as references; `tally` are the tags of the whole
    /// of which it is a part.
    static func escape(_ html: String, tally: TagTally? = nil) -> Kept {
        guard html.utf8.contains(UInt8(ascii: "<")), let open = OpenTags.escape(html) else {
            return Kept(html: html)
        }
        let html = open.html
        var unended: Set<String> = []
        /// How many tags of each name are words.
        var kept: [String: Int] = [:]
        let own = TagTally(escaped: html)
        let tally = tally ?? own
        var numbers: [String: Int] = [:]
        var out: [UInt8] = []
        var words = open.words
        var foreign = 0
        func keep(_ source: ArraySlice<UInt8>) {
            words.append(String(decoding: source, as: UTF8.self))
            out += "&lt;".utf8
            out += source.dropFirst()
        }
        let bytes = Array(html.utf8)
        var isRaw = false
        var scan = HTMLTagScan(html)
        while let part = scan.next() {
            let wasRaw = isRaw
            isRaw = false
            switch part {
            case .start(let tag):
                if ["math", "svg"].contains(tag.name) { foreign += 1 }
                let after = bytes[tag.source.endIndex...]
                numbers[tag.name, default: 0] += 1
                let candidate = Candidate(
                    name: tag.name, source: tag.source,
                    isEnded: own.isEnded(tag.name, numbers[tag.name, default: 0]),
                    isInWord: out.last.map { $0.isASCIILetterOrDigit || $0 == 0x5F } ?? false,
                    followsWords: followsWords(out), goesOn: following(after),
                    isWithinParagraph: { isWithinParagraph(before: after) })
                if foreign == 0, isWord(candidate, in: tally) {
                    keep(tag.source)
                    kept[tag.name, default: 0] += 1
                } else {
                    isRaw = ["script", "style", "title"].contains(tag.name)
                    out += tag.source
                    let isBare = tag.source.count == tag.name.utf8.count + 2
                    if foreign == 0, isBare, formatting.contains(tag.name) {
                        unended.insert(tag.name)
                    }
                }
            case .end(let name, let source):
                if ["math", "svg"].contains(name) { foreign = max(0, foreign - 1) }
                let isWord =
                    foreign == 0 && !name.isEmpty && !isElement(name)
                    && tally.starts[name] == nil
                if isWord { keep(source) } else { out += source }
            case .other(let source):
                // A tag that does not end before the page does is none.
                let isOpenTag =
                    !wasRaw && source.first == UInt8(ascii: "<")
                    && source.dropFirst().first?.isASCIILetter == true
                if isOpenTag { keep(source) } else { out += source }
            }
        }
        unended = unended.filter { name in
            [own, tally].allSatisfy {
                $0.starts[name, default: 0] - kept[name, default: 0] > $0.ends[name, default: 0]
            }
        }
        return Kept(html: String(decoding: out, as: UTF8.self), words: words, unended: unended)
    }

    /// A tag that may be a word, and what stands around it.
    struct Candidate {
        /// The element's name in lower case.
        var name: String
        /// The tag as it is written.
        var source: ArraySlice<UInt8>
        /// Whether an end of its name follows before another one begins.
        var isEnded: Bool
        /// Whether a letter or a digit stands right before it.
        var isInWord: Bool
        /// Whether words and a space, or an opening bracket, stand before it on its line.
        var followsWords: Bool
        /// What stands behind it.
        var goesOn: Following
        /// Whether the next tag of a block behind it is one that ends a block.
        var isWithinParagraph: () -> Bool
    }

    /// What stands right behind a tag.
    enum Following {
        case anything
        /// A space.
        case space
        /// A space and, on the same line, a small letter.
        case sentence
        /// A mark that ends words, such as a comma.
        case mark
    }

    /// Whether a start tag is a word.
    ///
    /// Of HTML's own elements it is one only where the page lacks an end for it, and it has no
    /// value of an attribute: with attributes that HTML does not have, as in `<b and c>`; right
    /// behind a letter, as in `List<a>`; and between words, as in `a <select> is a list`, where the
    /// page has no end for it at all. Of blocks, and of elements that need no end, see
    /// ``isBlockWord(_:in:)``.
    static func isWord(_ tag: Candidate, in tally: TagTally) -> Bool {
        let isSelfClosed = tag.source.dropLast().last == UInt8(ascii: "/")
        if isSelfClosed { return false }
        if !isElement(tag.name) {
            return tally.ends[tag.name] == nil && !holdsValue(tag.source)
        }
        let ends = tally.ends[tag.name, default: 0]
        if HTMLTagScan.voidNames.contains(tag.name)
            || tally.starts[tag.name, default: 0] <= ends
        {
            return false
        }
        let inside = tag.source.dropFirst(1 + tag.name.utf8.count).dropLast()
        if inside.contains(UInt8(ascii: "=")) { return false }
        let attributes = inside.split { $0 <= 0x20 }
        if isBlock(tag.name) { return attributes.isEmpty && isBlockWord(tag, in: tally) }
        let isBetweenWords = tag.followsWords && tag.goesOn != .anything
        if !attributes.isEmpty {
            return (tag.isInWord || isBetweenWords) && !attributes.contains(where: isAttribute)
        }
        return tag.isInWord ? !tag.isEnded : ends == 0 && isBetweenWords
    }

    /// Whether the tag of a block, with no attribute, is a word.
    ///
    /// It is a tag unless its sentence goes on, as pages leave out ends: `Set<p> and`, but no cell
    /// or item where a table or list stands, and `<p>` only where one end is missing; `a <div> is`
    /// where no `<div>` ends and its paragraph does.
    private static func isBlockWord(_ tag: Candidate, in tally: TagTally) -> Bool {
        guard tag.goesOn == .sentence || tag.goesOn == .mark else { return false }
        let ends = tally.ends[tag.name, default: 0]
        if tag.name == "p" { return tag.isInWord && tally.starts["p", default: 0] == ends + 1 }
        if optionalEnds.contains(tag.name) {
            return tag.isInWord && !containers.contains { tally.starts[$0] != nil }
        }
        return ends == 0 && (tag.isInWord || tag.followsWords)
            && (tag.goesOn == .mark || tag.isWithinParagraph())
    }

    private static func isBlock(_ name: String) -> Bool {
        HTMLStyle.endsParagraph(name) || optionalEnds.contains(name)
    }

    /// Whether the next tag of a block in a text is one that ends a block.
    private static func isWithinParagraph(before rest: ArraySlice<UInt8>) -> Bool {
        var rest = rest
        while let at = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(at + 1)...]
            let isEnd = rest.first == UInt8(ascii: "/")
            let name = rest.dropFirst(isEnd ? 1 : 0).prefix(while: HTMLTagScan.isNameByte)
            if isBlock(String(decoding: name, as: UTF8.self).lowercased()) { return isEnd }
        }
        return false
    }

    private static func isAttribute(_ name: ArraySlice<UInt8>) -> Bool {
        name.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
            || bareAttributes.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    /// Whether a text ends, on its last line, in words and a space, or in an opening bracket.
    private static func followsWords(_ text: [UInt8]) -> Bool {
        guard let last = text.last else { return false }
        if "([\"'".utf8.contains(last) { return true }
        guard last == 0x20 || last == 0x09 else { return false }
        let word = text.last { $0 != 0x20 && $0 != 0x09 }
        return word.map { $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: ">") } ?? false
    }

    /// What a text that stands right behind a tag begins with.
    static func following(_ rest: some Collection<UInt8>) -> Following {
        guard let first = rest.first else { return .anything }
        if ".,;:!?)".utf8.contains(first) { return .mark }
        if "\"'".utf8.contains(first) {
            // What such a mark begins goes on with a letter.
            let isEnd = rest.dropFirst().first.map { $0 < 0x80 && !$0.isASCIILetterOrDigit } ?? true
            return isEnd ? .mark : .anything
        }
        guard first <= 0x20 else { return .anything }
        let next = rest.first { $0 != 0x20 && $0 != 0x09 }
        return next.map { (0x61...0x7A).contains($0) } == true ? .sentence : .space
    }

    static func isElement(_ name: String) -> Bool {
        TagsAsText.isElement(name) || formerElements.contains(name)
    }

    /// Whether a sign of equality has a value close behind it; `<T = Int>` has none.
    private static func holdsValue(_ tag: ArraySlice<UInt8>) -> Bool {
        zip(tag, tag.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 > 0x20 }
    }
}
