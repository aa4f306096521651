import NewsletterCore

/// Writes a style sheet into the `style` attributes of HTML, for clients that drop style
/// sheets.
///
/// It goes over HTML as our templates and writer make it: tags are closed in order, but for those
/// whose end HTML lets one leave out in lists and tables. Comments, and with them what classic
/// Outlook alone sees, stay as they are, as does all text. What an element's own `style` sets
/// wins over the sheet unless that is important.
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

    /// Whether anything of the sheet has to stay a style sheet.
    public var hasRemainder: Bool { !sheet.kept.isEmpty }

    /// The HTML with every rule written into the elements that it fits.
    public func inline(_ html: String) -> String { inlined(html).html }

    /// The HTML with every rule written in, and what has to stand in its style sheet.
    ///
    /// That is media queries and rules such as `:hover`. It closes that element and begins a second one where
    /// a client might drop the whole of the first. A mark in a `style` element gives way to it.
    public func inlined(_ html: String, replacing mark: String? = nil) -> (
        html: String, remainder: String
    ) {
        var page = StyledPage(html, asking: sheet)
        let styles = styles(of: &page)
        let isOpposed = sheet.kept.contains { block in
            block.rules.contains { $0.kept?.hasPseudoElement == false }
        }
        let cascade = isOpposed ? KeptCascade(sheet, page) : nil
        let remainder = StyleRemainder(sheet) { cascade?.wins($0, $1) ?? false }.markup
        return (page.written(with: styles, replacing: mark, by: remainder), remainder)
    }

    /// The style of each element; nil where the sheet has nothing for it.
    private func styles(of page: inout StyledPage) -> [String?] {
        var styles: [String?] = []
        styles.reserveCapacity(page.tree.count)
        // Elements in the same surroundings are fit by the same rules, unless a rule asks for
        // siblings; and the same rules make the same style.
        var rulesByKind = [[Int]?](repeating: nil, count: page.kindCount)
        var styleByRules: [[Int]: String?] = [:]
        for index in 0..<page.tree.count {
            let tag = page.tags[index]
            if tag.isInHead {
                styles.append(nil)
                page.rules.append([])
                continue
            }
            var found: [Int]
            if sheet.asksForPlaces {
                found = rules(for: index, in: page.tree)
            } else {
                found = rulesByKind[tag.kind] ?? rules(for: index, in: page.tree)
                rulesByKind[tag.kind] = found
            }
            page.rules.append(found)
            if found.isEmpty {
                styles.append(nil)
            } else if let own = tag.style {
                styles.append(merged(found, own: Declaration.list(own.decodingReferences())))
            } else if let known = styleByRules[found] {
                styles.append(known)
            } else {
                let style = merged(found, own: [])
                styleByRules[found] = style
                styles.append(style)
            }
        }
        return styles
    }

    /// The rules that fit an element, the weightiest last.
    private func rules(for index: Int, in tree: ElementTree) -> [Int] {
        let element = tree[index].element
        var found = other
        if let indices = byName[element.name] { found += indices }
        var seen: Set<String> = []
        for name in element.classes where seen.insert(name).inserted {
            if let indices = byClass[name] { found += indices }
        }
        if let id = element.id, let indices = byID[id] { found += indices }
        found.removeAll { !sheet.rules[$0].selector.matches(index, in: tree) }
        found.sort { sheet.rules[$0].weight < sheet.rules[$1].weight }
        return found
    }

    private func merged(_ found: [Int], own: [Declaration]) -> String? {
        var merged: [Declaration] = []
        for index in found {
            Self.merge(sheet.rules[index].declarations, important: false, &merged)
        }
        Self.merge(own, important: false, &merged)
        for index in found { Self.merge(sheet.rules[index].declarations, important: true, &merged) }
        Self.merge(own, important: true, &merged)
        return merged.isEmpty ? nil : Self.attribute(merged)
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

    /// The value of a style attribute.
    ///
    /// Quotes become single ones, as clients like them best,
    /// unless one stands in a string.
    private static func attribute(_ declarations: [Declaration]) -> String {
        declarations.map { declaration in
            var value = declaration.value
            if value.contains("&") { value = value.replacing("&", with: "&amp;") }
            if value.contains("\"") {
                value = value.replacing("\"", with: value.contains("'") ? "&quot;" : "'")
            }
            return "\(declaration.property):\(value)"
        }
        .joined(separator: ";")
    }
}
