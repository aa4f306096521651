import NewsletterCore

/// Where parts of HTML end.
extension [UInt8] {
    /// The place behind a tag that has begun; with `stopsAtNext` that of the next tag, where it
    /// begins before.
    func endOfTag(from start: Int, stopsAtNext: Bool = false) -> Int {
        var at = start
        var quote: UInt8?
        var last: UInt8 = 0
        while at < count {
            let byte = self[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                // Only a quote after "=" begins a value.
                if last == UInt8(ascii: "=") { quote = byte }
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            } else if stopsAtNext, byte == UInt8(ascii: "<"), last != UInt8(ascii: "=") {
                let next = at + 1 < count ? self[at + 1] : 0
                if next.isASCIILetter || next == UInt8(ascii: "/") { return at }
            }
            if byte > 0x20 { last = byte }
            at += 1
        }
        return count
    }

    /// The place behind the next occurrence of a text; the end where there is none.
    func end(of text: String, from start: Int) -> Int {
        let pattern = Array(text.utf8)
        var at = start
        while at + pattern.count <= count {
            guard let found = self[at...].firstIndex(of: pattern[0]) else { break }
            if self[found...].starts(with: pattern) { return found + pattern.count }
            at = found + 1
        }
        return count
    }

    /// The place of the end tag of an element whose text is no HTML; nil where there is none.
    func endOfRawText(_ name: String, from start: Int) -> Int? {
        var at = start
        while let found = self[at...].firstIndex(of: UInt8(ascii: "<")) {
            let tail = self[(found + 1)...].prefix(name.utf8.count + 1)
            if String(decoding: tail, as: UTF8.self).lowercased() == "/\(name)" { return found }
            at = found + 1
        }
        return nil
    }
}
