/// A selector that can be decided without anybody pointing or clicking (CSS Selectors 4): types,
/// classes, ids, attributes and places among siblings, joined by descent, `>`, `+` and `~`.
package struct Selector: Hashable {
    /// How an element stands to the one before it in the selector.
    enum Combinator: Character {
        case descendant = " "
        case child = ">"
        case next = "+"
        case subsequent = "~"
    }

    /// An element further out or further up, and how the one behind it stands to it.
    struct Joint: Hashable {
        var compound: Compound
        var combinator: Combinator
    }

    /// What one element must be.
    struct Compound: Hashable {
        var name: String?
        var id: String?
        var classes: [String] = []
        /// What else must hold.
        var tests: [Test] = []

        /// Whether nothing but type, class and id is asked for.
        var isPlain: Bool { tests.isEmpty }
    }

    /// What must hold of an element besides its type, id and classes.
    enum Test: Hashable {
        case attribute(AttributeTest)
        case place(SiblingTest)
        /// Neither elements nor text in it.
        case empty
        /// Not within another element.
        case root
        /// An `a` or `area` that leads somewhere.
        case link
        case not([Selector])
        /// One of these; `weighs` is false for `:where()`.
        case any([Selector], weighs: Bool)
    }

    /// The element itself.
    var subject: Compound
    /// What it must stand in or behind, from the inside outwards.
    var joints: [Joint] = []

    /// How much the selector weighs: ids, then classes and what weighs as much, then types (CSS
    /// Selectors 4, section 17).
    var specificity: Int { joints.reduce(subject.specificity) { $0 + $1.compound.specificity } }

    private var compounds: [Compound] { [subject] + joints.map(\.compound) }

    /// Whether types, classes, ids and descent are all that it needs.
    var isPlain: Bool {
        compounds.allSatisfy(\.isPlain)
            && joints.allSatisfy { [.descendant, .child].contains($0.combinator) }
    }

    /// Whether it asks for attributes anywhere in it.
    var asksForAttributes: Bool {
        compounds.contains { compound in
            compound.tests.contains { test in
                switch test {
                case .attribute, .link: true
                case .not(let inner), .any(let inner, _): inner.contains(where: \.asksForAttributes)
                case .place, .empty, .root: false
                }
            }
        }
    }

    // MARK: - Matching

    /// Whether the selector fits an element of a page.
    package func matches(_ index: Int, in page: ElementTree) -> Bool {
        subject.matches(index, in: page) && matches(outside: index, from: 0, in: page)
    }

    private func matches(outside index: Int, from joint: Int, in page: ElementTree) -> Bool {
        guard joint < joints.count else { return true }
        let (compound, combinator) = (joints[joint].compound, joints[joint].combinator)
        let goesUp = combinator == .child || combinator == .descendant
        var at = index
        while true {
            at = goesUp ? page[at].parent : page[at].previous
            if at < 0 { return false }
            if compound.matches(at, in: page), matches(outside: at, from: joint + 1, in: page) {
                return true
            }
            if combinator == .child || combinator == .next { return false }
        }
    }
}

extension Selector.Compound {
    fileprivate var specificity: Int {
        let own = (id == nil ? 0 : 1_000_000) + classes.count * 1000 + (name == nil ? 0 : 1)
        return tests.reduce(own) { $0 + $1.specificity }
    }

    fileprivate func matches(_ index: Int, in page: ElementTree) -> Bool {
        let element = page[index].element
        if let name, name != element.name { return false }
        if let id, id != element.id { return false }
        return classes.allSatisfy(element.classes.contains)
            && tests.allSatisfy { $0.holds(for: index, in: page) }
    }
}

extension Selector.Test {
    fileprivate var specificity: Int {
        switch self {
        case .attribute, .place, .empty, .root, .link: 1000
        case .not(let inner), .any(let inner, weighs: true):
            inner.map(\.specificity).max() ?? 0
        case .any(_, weighs: false): 0
        }
    }

    fileprivate func holds(for index: Int, in page: ElementTree) -> Bool {
        switch self {
        case .attribute(let test): test.holds(for: page[index].attributes)
        case .place(let test): test.holds(for: index, in: page)
        case .empty: page[index].isEmpty
        case .root: page[index].parent < 0
        case .link:
            ["a", "area"].contains(page[index].element.name)
                && page[index].attributes["href"] != nil
        case .not(let inner): !inner.contains { $0.matches(index, in: page) }
        case .any(let inner, _): inner.contains { $0.matches(index, in: page) }
        }
    }
}

/// What an attribute must say.
struct AttributeTest: Hashable {
    /// How the two values are compared; the raw value stands before the `=`.
    enum Comparison: String {
        case equal = ""
        case word = "~"
        case languageRange = "|"
        case prefix = "^"
        case suffix = "$"
        case part = "*"
    }

    var name: String
    /// Nil where it is enough that the attribute is there.
    var comparison: Comparison?
    var value = ""
    var ignoresCase = false

    fileprivate func holds(for attributes: [String: String]) -> Bool {
        guard let found = attributes[name] else { return false }
        guard let comparison else { return true }
        let (text, value) = ignoresCase ? (found.lowercased(), value.lowercased()) : (found, value)
        switch comparison {
        case .equal: return text == value
        case .word:
            return !value.isEmpty && text.split(whereSeparator: \.isWhitespace).contains(value[...])
        case .languageRange: return text == value || text.hasPrefix(value + "-")
        case .prefix: return !value.isEmpty && text.hasPrefix(value)
        case .suffix: return !value.isEmpty && text.hasSuffix(value)
        case .part: return !value.isEmpty && text.contains(value)
        }
    }
}

/// Which places among its siblings an element may have: `step`·n + `offset` for an n from 0.
struct SiblingTest: Hashable {
    var step: Int
    var offset: Int
    /// Whether the last sibling is number 1.
    var isFromEnd = false
    /// Whether siblings of other types are not counted.
    var isOfType = false

    fileprivate func holds(for index: Int, in page: ElementTree) -> Bool {
        let place = page.place(of: index, fromEnd: isFromEnd, ofType: isOfType) - offset
        return step == 0 ? place == 0 : place % step == 0 && place / step >= 0
    }
}
