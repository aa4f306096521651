import NewsletterCore

/// Keeps words of a page that only look like tags, such as the `<Int>` of `Array<Int>` and an
/// address of email in angle brackets.
///
/// A tag is such a word where HTML has no element of its name, it has no value of an attribute,
/// does not close itself, and the page has no other end for it.
enum WordsAsTags {
    /// Elements that HTML has no more, and that browsers still read as such.
    private static let formerElements: Set<String> = [
        "bgsound", "blink", "command", "comment", "content", "ilayer", "image", "isindex",
        "keygen", "layer", "listing", "menuitem", "multicol", "nextid", "noembed", "nolayer",
        "plaintext", "rb", "rbc", "rtc", "shadow", "spacer", "xmp",
    ]

    /// The page with the brackets of such words as references, and the words.
    static func escape(_ html: String) -> (html: String, words: [String]) {
        var starts: Set<String> = []
        var ends: Set<String> = []
        var isOpen = false
        var scan = HTMLTagScan(html)
        while let part = scan.next() {
            switch part {
            case .other(let source) where source.first == UInt8(ascii: "<"): isOpen = true
            case .start(let tag) where !isElement(tag.name): starts.insert(tag.name)
            case .end(let name, _) where !isElement(name): ends.insert(name)
            // What stands in these is no HTML.
            case .start(let tag) where tag.name == "xmp" || tag.name == "plaintext":
                return (html, [])
            default: break
            }
        }
        if starts == ends, !isOpen { return (html, []) }
        var out: [UInt8] = []
        var words: [String] = []
        var foreign = 0
        func keep(_ source: ArraySlice<UInt8>) {
            words.append(String(decoding: source, as: UTF8.self))
            out += "&lt;".utf8
            out += source.dropFirst()
        }
        /// Keeps a word in which others may begin: the `<Box<T>` of `Option<Box<T>>`.
        func keepNested(_ source: ArraySlice<UInt8>) {
            words.append(String(decoding: source, as: UTF8.self))
            for at in source.indices {
                guard source[at] == UInt8(ascii: "<") else {
                    out.append(source[at])
                    continue
                }
                let rest = source[(at + 1)...]
                let name = String(
                    decoding: rest.prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") },
                    as: UTF8.self
                ).lowercased()
                let isInWord = at > source.startIndex && source[at - 1].isASCIILetterOrDigit
                let isTag =
                    at > source.startIndex && rest.first?.isASCIILetter == true
                    && (ends.contains(name) || isElement(name) && !isInWord)
                if isTag { out.append(source[at]) } else { out += "&lt;".utf8 }
            }
        }
        var isRaw = false
        scan = HTMLTagScan(html)
        while let part = scan.next() {
            let wasRaw = isRaw
            isRaw = false
            switch part {
            case .start(let tag):
                isRaw = ["script", "style", "title"].contains(tag.name)
                if ["math", "svg"].contains(tag.name) { foreign += 1 }
                let isWord =
                    foreign == 0 && !isElement(tag.name) && !ends.contains(tag.name)
                    && !holdsValue(tag.source) && tag.source.dropLast().last != UInt8(ascii: "/")
                if isWord { keepNested(tag.source) } else { out += tag.source }
            case .end(let name, let source):
                if ["math", "svg"].contains(name) { foreign = max(0, foreign - 1) }
                let isWord =
                    foreign == 0 && !name.isEmpty && !isElement(name) && !starts.contains(name)
                if isWord { keep(source) } else { out += source }
            case .other(let source):
                // A tag that does not end before the page does is none.
                let isOpenTag =
                    !wasRaw && source.first == UInt8(ascii: "<")
                    && source.dropFirst().first?.isASCIILetter == true
                if isOpenTag { keep(source) } else { out += source }
            }
        }
        return (String(decoding: out, as: UTF8.self), words)
    }

    private static func isElement(_ name: String) -> Bool {
        TagsAsText.isElement(name) || formerElements.contains(name)
    }

    /// Whether a sign of equality has a value close behind it; `<T = Int>` has none.
    private static func holdsValue(_ tag: ArraySlice<UInt8>) -> Bool {
        zip(tag, tag.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 > 0x20 }
    }
}
