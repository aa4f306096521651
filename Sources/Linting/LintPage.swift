import Composing
import NewsletterCore

/// The HTML body as the lint looks at it: elements in order, each with its parent, and texts.
struct LintPage {
    /// An element with what rules ask about it.
    struct Element {
        /// Its place in the order of all.
        var index: Int
        /// Where it comes from, where that was marked.
        var mark: TemplateTrace.Mark?
        var name: String
        var attributes: [String: String]
        var style: [String: String]
        var parent: Int?
        var line: Int
        var isHidden: Bool
        /// Whether a cell that only classic Outlook sees stands right around it and has a width.
        var isSizedForOutlook: Bool
        /// What stands within it: elements and texts by index.
        fileprivate(set) var inner: Range<Int>
        fileprivate(set) var innerTexts: Range<Int>
    }

    /// A stretch of text within an element.
    struct Text {
        var text: String
        var parent: Int?
        var line: Int
    }

    private(set) var elements: [Element] = []
    private(set) var texts: [Text] = []
    /// What stands in `style` elements, and within which parents.
    private(set) var sheets: [(css: String, isInBody: Bool, line: Int)] = []

    init(_ html: String) {
        var scan = HTMLTagScan(html)
        var stack: [Int] = []
        var line = 1
        var article: Int?
        var outlook = OutlookCells()
        var templateMark: TemplateTrace.Mark?
        // A place where a line may break parts no word.
        var goesOn = false
        while let part = scan.next() {
            switch part {
            case .start(let tag):
                let name = tag.element.name
                let style = Dictionary(
                    Declaration.list(tag.style?.decodingReferences() ?? "").map {
                        ($0.property, $0.value.lowercased())
                    }
                ) { $1 }
                let attributes = tag.attributes.mapValues { $0.decodingReferences() }
                let isHidden =
                    (stack.last.map { elements[$0].isHidden } ?? false)
                    || Self.hides(name, style, attributes)
                elements.append(
                    Element(
                        index: elements.count,
                        mark: templateMark ?? article.map { .article($0) },
                        name: name, attributes: attributes, style: style, parent: stack.last,
                        line: line, isHidden: isHidden,
                        isSizedForOutlook: outlook.givesWidth(within: stack.last),
                        inner: elements.count + 1..<elements.count + 1,
                        innerTexts: texts.count..<texts.count))
                templateMark = nil
                if !tag.isVoid { stack.append(elements.count - 1) }
                goesOn = name == "wbr"
                line += Self.lineBreaks(tag.source)
            case .end(let name, let bytes):
                if let at = stack.lastIndex(where: { elements[$0].name == name }) {
                    close(stack[at...])
                    stack.removeSubrange(at...)
                }
                goesOn = false
                line += Self.lineBreaks(bytes)
            case .other(let bytes):
                switch TemplateTrace.Note(bytes) {
                case .line(let file, let line):
                    templateMark = .template(file: file, line: line)
                case .articleBegins(let number): article = number
                case .articleEnds: article = nil
                case nil: break
                }
                outlook.take(bytes, within: stack.last)
                add(bytes, line: line, stack: stack, goesOn: goesOn)
                goesOn = false
                line += Self.lineBreaks(bytes)
            }
        }
        close(stack[...])
    }

    private mutating func close(_ ended: ArraySlice<Int>) {
        for index in ended {
            elements[index].inner = index + 1..<elements.count
            elements[index].innerTexts = elements[index].innerTexts.lowerBound..<texts.count
        }
    }

    private mutating func add(
        _ bytes: ArraySlice<UInt8>, line: Int, stack: [Int], goesOn: Bool
    ) {
        let isMarkup = bytes.starts(with: "<!".utf8) || bytes.starts(with: "<?".utf8)
        if isMarkup { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let names = stack.map { elements[$0].name }
        if names.last == "style" {
            sheets.append((text, names.contains("body"), line))
        } else if goesOn, let last = texts.last, last.parent == stack.last {
            texts[texts.count - 1].text += text.decodingReferences()
        } else if !names.contains("head"), names.last != "script" {
            texts.append(Text(text: text.decodingReferences(), parent: stack.last, line: line))
        }
    }

    private static func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 == UInt8(ascii: "\n") }
    }

    private static func hides(
        _ name: String, _ style: [String: String], _ attributes: [String: String]
    ) -> Bool {
        style["display"] == "none" || style["visibility"] == "hidden"
            || attributes["hidden"] != nil || style["mso-hide"] == "all"
            || ["0", "0px", "0.0"].contains(style["font-size"]) || style["opacity"] == "0"
            || ["0", "0px"].contains(style["max-height"])
    }

    /// The element and what stands around it, from the inside outwards.
    func path(from index: Int?) -> some Sequence<Element> {
        sequence(state: index) { at in
            guard let current = at else { return nil }
            at = elements[current].parent
            return elements[current]
        }
    }

    /// All text within an element, white space collapsed, pictures by their description.
    func text(within index: Int) -> String {
        var parts = texts[elements[index].innerTexts].map(\.text)
        for element in elements[elements[index].inner] where element.name == "img" {
            parts.append(element.attributes["alt"] ?? "")
        }
        return parts.joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// The text that is seen, white space collapsed.
    var visibleText: String {
        texts.filter { text in text.parent.map { !elements[$0].isHidden } ?? true }
            .map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// The descriptions of the pictures that are seen.
    var visibleDescriptions: String {
        elements.filter { $0.name == "img" && !$0.isHidden }.compactMap { $0.attributes["alt"] }
            .joined(separator: " ")
    }
}
