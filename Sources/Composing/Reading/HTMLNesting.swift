import NewsletterCore

/// Drops the tags of HTML that nests deeper than any page does.
///
/// The parser and whoever walks its tree would otherwise need stack and time by the depth of
/// a hostile file. Elements are counted by name, which never counts too few: a stray end tag
/// closes nothing.
struct HTMLNesting {
    /// How many elements may stand open.
    static let limit = 256
    /// How many formatting elements may stand open: a parser opens those again in every
    /// paragraph that follows.
    static let formattingLimit = 16
    /// How long a tag may be; a longer one holds an embedded picture or an attack.
    static let longestTag = 65_536

    /// Elements without an end, and those that the next of their kind ends.
    private static let uncounted: Set<String> = [
        "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img",
        "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot",
        "th", "thead", "tr", "track", "wbr",
    ]

    private static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
        "tt", "u",
    ]

    private let bytes: [UInt8]
    private var out: [UInt8] = []
    private var open: [String: Int] = [:]
    private var dropped: [String: Int] = [:]
    private var depth = 0
    private var foreign = 0
    private var formattingDepth = 0

    /// The HTML with at most ``limit`` elements open at any place.
    static func limited(_ html: String) -> [UInt8] {
        var nesting = HTMLNesting(bytes: Array(html.utf8))
        nesting.run()
        return nesting.out
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") {
                let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                out += bytes[at..<end]
                at = end
            } else if bytes[at...].starts(with: "<!--".utf8) {
                let end = endOfComment(at)
                if end - at < 40, MoreMark.isMark(String(decoding: bytes[at..<end], as: UTF8.self))
                {
                    out += MoreMark.element.utf8
                }
                at = end
            } else {
                at = tag(at)
            }
        }
    }

    /// Comments never reach a document, so they are dropped here.
    private func endOfComment(_ start: Int) -> Int {
        var at = start + 4
        if bytes[at...].starts(with: ">".utf8) { return at + 1 }
        if bytes[at...].starts(with: "->".utf8) { return at + 2 }
        while at + 2 < bytes.count {
            if bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == UInt8(ascii: "-"),
                bytes[at + 2] == UInt8(ascii: ">")
            {
                return at + 3
            }
            at += 1
        }
        return bytes.count
    }

    private mutating func tag(_ start: Int) -> Int {
        let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = start + (isEnd ? 2 : 1)
        guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else {
            out.append(bytes[start])
            return start + 1
        }
        let nameEnd = bytes[nameStart...].firstIndex { !Self.isNameByte($0) } ?? bytes.count
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
        let end = bytes.endOfTag(from: nameEnd)
        if end - start <= Self.longestTag, isEnd ? keepsEnd(name) : keepsStart(name) {
            out += bytes[start..<end]
        }
        return end
    }

    private mutating func keepsStart(_ name: String) -> Bool {
        if foreign == 0, Self.uncounted.contains(name) { return true }
        let isFormatting = Self.formatting.contains(name)
        if depth >= Self.limit || isFormatting && formattingDepth >= Self.formattingLimit {
            dropped[name, default: 0] += 1
            return false
        }
        depth += 1
        if isFormatting { formattingDepth += 1 }
        open[name, default: 0] += 1
        if name == "svg" || name == "math" { foreign += 1 }
        return true
    }

    private mutating func keepsEnd(_ name: String) -> Bool {
        if let count = dropped[name], count > 0 {
            dropped[name] = count - 1
            return false
        }
        if let count = open[name], count > 0 {
            open[name] = count - 1
            depth -= 1
            if Self.formatting.contains(name) { formattingDepth -= 1 }
            if name == "svg" || name == "math" { foreign -= 1 }
        }
        return true
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
    }
}
