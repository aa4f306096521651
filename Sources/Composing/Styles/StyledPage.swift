/// HTML taken apart for its styles: the tags in order, and the elements that they begin.
struct StyledPage {
    /// What a start tag has besides its element.
    struct Tag {
        /// Its own style, references and all.
        var style: String?
        var isInHead: Bool
        /// The number of its surroundings: an equal name, id and classes within equal ones.
        var kind: Int
    }

    private struct Place: Hashable {
        var outer: Int
        var element: StyledElement
    }

    private var parts: [HTMLTagScan.Part] = []
    private var length: Int
    private(set) var tree: ElementTree
    /// One for each element of the tree.
    private(set) var tags: [Tag] = []
    /// How many kinds of surroundings there are.
    private(set) var kindCount = 0
    /// The rules that fit each element, the weightiest last.
    var rules: [[Int]] = []

    /// Reads a page as far as a sheet asks for it.
    init(_ html: String, asking sheet: StyleSheet) {
        length = html.utf8.count
        tree = ElementTree(countingTypes: sheet.asksForPlaces)
        var scan = HTMLTagScan(html)
        var kinds: [Place: Int] = [:]
        while let part = scan.next() {
            parts.append(part)
            switch part {
            case .start(let tag):
                let attributes =
                    sheet.asksForAttributes
                    ? tag.attributes.mapValues { $0.decodingReferences() } : [:]
                let index = tree.start(
                    tag.element, attributes: attributes, isVoid: tag.isVoid)
                let parent = tree[index].parent
                let place = Place(
                    outer: parent < 0 ? -1 : tags[parent].kind, element: tag.element)
                let kind = kinds[place] ?? kinds.count
                kinds[place] = kind
                let isInHead =
                    tag.name == "head" || (parent >= 0 && tags[parent].isInHead)
                tags.append(Tag(style: tag.style, isInHead: isInHead, kind: kind))
            case .end(let name, _): tree.end(name)
            case .other(let bytes):
                if !bytes.starts(with: "<!".utf8) { tree.addText() }
            }
        }
        kindCount = kinds.count
    }

    /// The page with a style in each element that has one, and with a text in place of a mark
    /// within a `style` element.
    func written(with styles: [String?], replacing mark: String?, by text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(length * 2)
        var index = 0
        var isInSheet = false
        for part in parts {
            switch part {
            case .start(let tag):
                tag.write(style: styles[index], to: &out)
                index += 1
                isInSheet = tag.name == "style"
            case .end(_, let bytes): out += bytes
            case .other(let bytes):
                if isInSheet, let mark {
                    out += String(decoding: bytes, as: UTF8.self).replacing(mark, with: text).utf8
                } else {
                    out += bytes
                }
                isInSheet = false
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
