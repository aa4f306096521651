import NewsletterCore

/// Keeps what begins like a tag and meets another one before it ends, such as the `<b` of
/// `a<b and c<d`, or the `<Box` of `Option<Box<T>>`.
enum OpenTags {
    /// The page with the brackets of these as references, and what they begin; nil where the page
    /// holds elements in which nothing is HTML.
    static func escape(_ html: String) -> (html: String, words: [String])? {
        let bytes = Array(html.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var words: [String] = []
        var endless: Set<String> = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == less else {
                let end = bytes[at...].firstIndex(of: less) ?? bytes.count
                out += bytes[at..<end]
                at = end
                continue
            }
            let end: Int
            if bytes[at...].starts(with: "<!--".utf8) {
                end = bytes.end(of: "-->", from: at + 4)
            } else if at + 1 < bytes.count, bytes[at + 1].isASCIILetter {
                let next = bytes.endOfTag(from: at + 1, stopsAtNext: true)
                let word = bytes[at..<next]
                let isCut =
                    next < bytes.count && bytes[next] == less
                    && bytes[next - 1] != UInt8(ascii: ">")
                if isCut, isWord(word, after: out.last) {
                    words.append(String(decoding: word, as: UTF8.self).trimmingSpace())
                    out += "&lt;".utf8
                    out += word.dropFirst()
                    at = next
                    continue
                }
                let name = name(word.dropFirst())
                if name == "xmp" || name == "plaintext" { return nil }
                var close = bytes.endOfTag(from: at + 1)
                if raw.contains(name), !endless.contains(name) {
                    if let found = bytes.endOfRawText(name, from: close) {
                        close = found
                    } else {
                        endless.insert(name)
                    }
                }
                end = close
            } else {
                end = at + 1
            }
            out += bytes[at..<end]
            at = end
        }
        return (words.isEmpty ? html : String(decoding: out, as: UTF8.self), words)
    }

    private static let less = UInt8(ascii: "<")
    /// Elements whose text is no HTML.
    private static let raw: Set<String> = ["script", "style", "textarea", "title"]

    /// Whether what another tag cuts off is no tag: it has no value of an attribute, and a tag of
    /// HTML of which only the bracket is missing it is not.
    private static func isWord(_ tag: ArraySlice<UInt8>, after last: UInt8?) -> Bool {
        if tag.contains(UInt8(ascii: "=")) { return false }
        let name = name(tag.dropFirst())
        let isBare = tag.dropFirst(1 + name.utf8.count).allSatisfy { $0 <= 0x20 }
        let isInWord = last.map { $0.isASCIILetterOrDigit || $0 == 0x5F } ?? false
        return isInWord || !isBare || !WordsAsTags.isElement(name)
    }

    private static func name(_ inside: ArraySlice<UInt8>) -> String {
        String(decoding: inside.prefix(while: HTMLTagScan.isNameByte), as: UTF8.self).lowercased()
    }
}
