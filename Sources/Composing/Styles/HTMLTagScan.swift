import NewsletterCore

/// Goes over HTML from tag to tag.
package struct HTMLTagScan {
    /// A start tag, as far as a style sheet is concerned.
    package struct StartTag {
        package fileprivate(set) var element: StyledElement
        package fileprivate(set) var style: String?
        package fileprivate(set) var isVoid: Bool
        fileprivate var bytes: ArraySlice<UInt8>
        /// Where the style attribute stands, or where it goes.
        fileprivate var styleRange: Range<Int>

        /// The tag as it is written.
        package var source: ArraySlice<UInt8> { bytes }

        /// The element's name in lower case.
        package var name: String { element.name }

        /// Every attribute by its name in lower case, with references left as they are.
        package var attributes: [String: String] {
            var scan = HTMLTagScan(bytes: Array(bytes))
            return scan.readAttributes()
        }

        /// Writes the tag with a style; nil leaves it as it was.
        func write(style: String?, to out: inout [UInt8]) {
            guard let style else {
                out += bytes
                return
            }
            out += bytes[..<styleRange.lowerBound]
            out += " style=\"".utf8
            out += style.utf8
            out.append(UInt8(ascii: "\""))
            out += bytes[styleRange.upperBound...]
        }
    }

    /// A stretch of HTML.
    package enum Part {
        case start(StartTag)
        case end(name: String, ArraySlice<UInt8>)
        /// Text, a comment, a declaration, or what stands in a script or style.
        case other(ArraySlice<UInt8>)
    }

    /// Elements that have no end.
    static let voidNames: Set<String> = [
        "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link",
        "meta", "param", "source", "track", "wbr",
    ]

    private let bytes: [UInt8]
    private var at = 0
    /// The element whose text is no HTML, until its end tag.
    private var rawName: String?
    /// Whether no end of a title stands behind this place.
    private var isTitleEndless = false

    package init(_ html: String) { bytes = Array(html.utf8) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readAttributes() -> [String: String] {
        var found: [String: String] = [:]
        at = 1
        _ = word()
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            skipSpace()
            let name = word().lowercased()
            if name.isEmpty {
                at += 1
                continue
            }
            let value = attributeValue()
            if found[name] == nil { found[name] = value }
        }
        return found
    }

    /// The next stretch; nil at the end.
    package mutating func next() -> Part? {
        guard at < bytes.count else { return nil }
        let start = at
        if let name = rawName {
            rawName = nil
            at = bytes.endOfRawText(name, from: at) ?? bytes.count
            if at > start { return .other(bytes[start..<at]) }
        }
        if bytes[at] != UInt8(ascii: "<") {
            at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            return .other(bytes[start..<at])
        }
        if starts(with: "<!--") {
            at = bytes.end(of: "-->", from: at + 4)
            return .other(bytes[start..<at])
        }
        if at + 1 < bytes.count, bytes[at + 1].isASCIILetter { return startTag() }
        let isEnd = starts(with: "</")
        guard isEnd || starts(with: "<!") || starts(with: "<?") else {
            // A sign of its own: 7 < 8.
            at += 1
            return .other(bytes[start..<at])
        }
        at = bytes.end(of: ">", from: at + 1)
        guard isEnd else { return .other(bytes[start..<at]) }
        let name = bytes[(start + 2)..<at].prefix { Self.isNameByte($0) }
        return .end(name: String(decoding: name, as: UTF8.self).lowercased(), bytes[start..<at])
    }

    private mutating func startTag() -> Part {
        let start = at
        at += 1
        let name = word().lowercased()
        var element = StyledElement(name: name, id: nil, classes: [])
        var style: String?
        var styleRange: Range<Int>?
        var isSelfClosed = false
        var insertion = at
        while at < bytes.count {
            let before = at
            skipSpace()
            guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { break }
            if bytes[at] == UInt8(ascii: "/") {
                isSelfClosed = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">")
                at += 1
                continue
            }
            let attribute = word().lowercased()
            if attribute.isEmpty { at += 1 }
            let value = attributeValue()
            insertion = at
            switch attribute {
            case "id": element.id = value
            case "class":
                element.classes = value.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
            case "style":
                style = value
                styleRange = before..<at
            default: break
            }
        }
        // A tag that does not end is none, and has no place for a style.
        guard at < bytes.count else { return .other(bytes[start...]) }
        at += 1
        let isVoid = isSelfClosed || Self.voidNames.contains(name)
        if name == "style" || name == "script" || name == "title" && endsTitle() { rawName = name }
        return .start(
            StartTag(
                element: element, style: style, isVoid: isVoid, bytes: bytes[start..<at],
                styleRange: styleRange ?? insertion..<insertion))
    }

    /// Whether an end of a title follows; without it the rest of a page would be the title.
    private mutating func endsTitle() -> Bool {
        if isTitleEndless { return false }
        isTitleEndless = bytes.endOfRawText("title", from: at) == nil
        return !isTitleEndless
    }

    private mutating func attributeValue() -> String {
        let before = at
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            at = before
            return ""
        }
        at += 1
        skipSpace()
        guard at < bytes.count else { return "" }
        let quote = bytes[at]
        let start: Int
        let end: Int
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            start = at + 1
            end = bytes[start...].firstIndex(of: quote) ?? bytes.count
            at = min(end + 1, bytes.count)
        } else {
            start = at
            end =
                bytes[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? bytes.count
            at = end
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func word() -> String {
        let start = at
        while at < bytes.count, Self.isNameByte(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    /// Whether a byte belongs to the name of an element or an attribute.
    static func isNameByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
            && byte != UInt8(ascii: "=")
    }
}
