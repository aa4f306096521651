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
                end = Self.end(of: "-->", in: bytes, from: at + 4)
            } else if at + 1 < bytes.count, bytes[at + 1].isASCIILetter {
                let next = endOfTag(bytes, at, endsAtNext: true)
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
                var close = endOfTag(bytes, at, endsAtNext: false)
                if raw.contains(name), !endless.contains(name) {
                    if let found = Self.end(ofRaw: name, in: bytes, from: close) {
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
        String(decoding: inside.prefix { $0.isASCIILetterOrDigit }, as: UTF8.self).lowercased()
    }

    /// The place behind a start tag; with `endsAtNext` that of the next tag that begins before.
    private static func endOfTag(_ bytes: [UInt8], _ start: Int, endsAtNext: Bool) -> Int {
        var at = start + 1
        var quote: UInt8?
        var last: UInt8 = 0
        while at < bytes.count {
            let byte = bytes[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if last == UInt8(ascii: "=") { quote = byte }
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            } else if endsAtNext, byte == less, last != UInt8(ascii: "=") {
                let next = at + 1 < bytes.count ? bytes[at + 1] : 0
                if next.isASCIILetter || next == UInt8(ascii: "/") { return at }
            }
            if byte > 0x20 { last = byte }
            at += 1
        }
        return bytes.count
    }

    private static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int {
        let pattern = Array(text.utf8)
        var at = start
        while at + pattern.count <= bytes.count {
            guard let found = bytes[at...].firstIndex(of: pattern[0]) else { break }
            if bytes[found...].starts(with: pattern) { return found + pattern.count }
            at = found + 1
        }
        return bytes.count
    }

    /// The place of the end tag; nil where there is none.
    private static func end(ofRaw name: String, in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while let found = bytes[at...].firstIndex(of: less) {
            let tail = bytes[(found + 1)...].prefix(name.utf8.count + 1)
            if String(decoding: tail, as: UTF8.self).lowercased() == "/\(name)" { return found }
            at = found + 1
        }
        return nil
    }
}
