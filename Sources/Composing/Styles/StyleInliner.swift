/// Writes a style sheet into the `style` attributes of HTML, for clients that drop style
/// sheets.
///
/// It goes once over HTML as our templates and writer make it: tags are closed in order.
/// Comments, and with them what classic Outlook alone sees, stay as they are, as does all
/// text. What an element's own `style` sets wins over the sheet unless that is important.
public struct StyleInliner {
    private let sheet: StyleSheet
    private var byID: [String: [Int]] = [:]
    private var byClass: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    private var other: [Int] = []

    /// Takes the style sheet apart.
    public init(css: String) {
        sheet = StyleSheet(css)
        for (index, rule) in sheet.rules.enumerated() {
            let subject = rule.selector.subject
            if let id = subject.id {
                byID[id, default: []].append(index)
            } else if let first = subject.classes.first {
                byClass[first, default: []].append(index)
            } else if let name = subject.name {
                byName[name, default: []].append(index)
            } else {
                other.append(index)
            }
        }
    }

    /// What cannot be written into elements: media queries and rules such as `:hover`.
    public var remainder: String { sheet.remainder }

    /// The HTML with every rule written into the elements that it fits.
    public func inline(_ html: String) -> String {
        var scan = HTMLTagScan(html)
        var out: [UInt8] = []
        out.reserveCapacity(html.utf8.count * 2)
        var stack: [StyledElement] = []
        // What stands around an element and the element itself decide its style, so that it
        // is made once for all paragraphs that stand in the same place.
        var kinds: [Int] = []
        var kindsByPlace: [Place: Int] = [:]
        var styles: [String?] = []
        var headDepth: Int?
        while let part = scan.next() {
            switch part {
            case .other(let bytes): out += bytes
            case .end(let name, let bytes):
                if let at = stack.lastIndex(where: { $0.name == name }) {
                    stack.removeSubrange(at...)
                    kinds.removeSubrange(at...)
                    if let depth = headDepth, stack.count <= depth { headDepth = nil }
                }
                out += bytes
            case .start(let tag):
                let element = tag.element
                if element.name == "head" { headDepth = headDepth ?? stack.count }
                let place = Place(outer: kinds.last ?? -1, element: element)
                let kind = kindsByPlace[place] ?? styles.count
                if kind == styles.count {
                    kindsByPlace[place] = kind
                    styles.append(headDepth == nil ? style(of: element, own: nil, stack) : nil)
                }
                let isShared = tag.style == nil || headDepth != nil
                let style = isShared ? styles[kind] : style(of: element, own: tag.style, stack)
                tag.write(style: style, to: &out)
                if !tag.isVoid {
                    stack.append(element)
                    kinds.append(kind)
                }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// An element and the kind of the element around it.
    private struct Place: Hashable {
        var outer: Int
        var element: StyledElement
    }

    /// The merged style of an element; nil where the sheet has nothing for it.
    private func style(of element: StyledElement, own: String?, _ stack: [StyledElement])
        -> String?
    {
        var found = other
        if let indices = byName[element.name] { found += indices }
        for name in element.classes { if let indices = byClass[name] { found += indices } }
        if let id = element.id, let indices = byID[id] { found += indices }
        found.removeAll { !sheet.rules[$0].selector.matches(element, within: stack) }
        if found.isEmpty { return nil }
        found.sort { (sheet.rules[$0].specificity, $0) < (sheet.rules[$1].specificity, $1) }
        var merged: [Declaration] = []
        let ownDeclarations = own.map { Declaration.list($0) } ?? []
        for index in found {
            Self.merge(sheet.rules[index].declarations, important: false, &merged)
        }
        Self.merge(ownDeclarations, important: false, &merged)
        for index in found { Self.merge(sheet.rules[index].declarations, important: true, &merged) }
        Self.merge(ownDeclarations, important: true, &merged)
        if merged.isEmpty { return nil }
        return merged.map { "\($0.property):\($0.value)" }.joined(separator: ";")
            .replacing("\"", with: "'")
    }

    /// Adds declarations; one that is there already moves to the end, so that it wins over
    /// shorthands between them.
    private static func merge(
        _ declarations: [Declaration], important: Bool, _ merged: inout [Declaration]
    ) {
        for declaration in declarations where declaration.isImportant == important {
            if let at = merged.firstIndex(where: { $0.property == declaration.property }) {
                merged.remove(at: at)
            }
            merged.append(declaration)
        }
    }
}
