/// The text of HTML for rules that look for words: tags are taken off, entities read.
enum HTMLText {
    private static let entities: [String: Character] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "\u{AD}",
    ]

    /// The text; a block begins a line.
    static func text(_ html: String) -> String {
        var out: [UInt8] = []
        var rest = Array(html.utf8.prefix(MailLimits.decoded))[...]
        var skipped: [UInt8]?
        while let byte = rest.popFirst(), out.count < MailLimits.text {
            if byte == 0x3C {
                let tag = rest.prefix(4096)
                guard let end = tag.firstIndex(of: 0x3E) else {
                    out.append(byte)
                    continue
                }
                // `<a@example.org>` that somebody forgot to escape is an address, and no tag.
                let inside = rest[..<end]
                if inside.contains(0x40), !inside.contains(0x20) {
                    if skipped == nil { out += [0x3C] + inside + [0x3E] }
                    rest = rest[(end + 1)...]
                    continue
                }
                let name = inside.prefix { $0.isASCIILetterOrSlash }.map(\.lowercasedASCII)
                rest = rest[(end + 1)...]
                if let closing = skipped {
                    if name == closing { skipped = nil }
                } else if name == Array("script".utf8) || name == Array("style".utf8) {
                    skipped = [0x2F] + name
                } else if Self.isBlock(name) {
                    out.append(0x0A)
                }
            } else if skipped != nil {
                continue
            } else if byte == 0x26, let (text, length) = entity(rest) {
                out += Array(String(text).utf8)
                rest = rest.dropFirst(length)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isBlock(_ name: [UInt8]) -> Bool {
        let word = String(decoding: name.drop { $0 == 0x2F }, as: UTF8.self)
        return ["p", "br", "br/", "div", "tr", "td", "li", "table", "h", "hr", "pre", "ul"]
            .contains(word)
    }

    private static func entity(_ rest: ArraySlice<UInt8>) -> (Character, Int)? {
        guard let end = rest.prefix(10).firstIndex(of: 0x3B) else { return nil }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        let length = end + 1 - rest.startIndex
        if let known = entities[name] { return (known, length) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number =
            digits.first.map { $0 == "x" || $0 == "X" } == true
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { (Character($0), length) }
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrSlash: Bool {
        (0x61...0x7A).contains(lowercasedASCII) || self == 0x2F
    }
}
