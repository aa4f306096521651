import NewsletterCore

/// An element as selectors see it.
struct StyledElement: Hashable {
    var name: String
    var id: String?
    var classes: [String]
}

/// A selector of types, classes, ids and `*`, joined by descent or by `>`.
struct Selector {
    /// What one element must be.
    struct Compound: Hashable {
        var name: String?
        var id: String?
        var classes: [String] = []

        func matches(_ element: StyledElement) -> Bool {
            if let name, name != element.name { return false }
            if let id, id != element.id { return false }
            return classes.allSatisfy(element.classes.contains)
        }
    }

    /// The element itself.
    var subject: Compound
    /// What must stand around it, from the inside outwards, and whether as its parent.
    var ancestors: [(compound: Compound, isParent: Bool)] = []

    /// How much the selector weighs: ids, then classes, then types (CSS Selectors 4, 16).
    var specificity: Int {
        let compounds = [subject] + ancestors.map(\.compound)
        return compounds.reduce(0) {
            $0 + ($1.id == nil ? 0 : 1_000_000) + $1.classes.count * 1000
                + ($1.name == nil ? 0 : 1)
        }
    }

    /// Reads a selector; nil where it holds what cannot be written into an element.
    init?(_ text: some StringProtocol) {
        var parts: [(Compound, isParent: Bool)] = []
        var isParent = false
        for token in String(text).replacing(">", with: " > ").split(whereSeparator: \.isWhitespace)
        {
            if token == ">" {
                if parts.isEmpty || isParent { return nil }
                isParent = true
            } else {
                guard let compound = Compound(token) else { return nil }
                parts.append((compound, isParent))
                isParent = false
            }
        }
        guard let last = parts.last, !isParent else { return nil }
        subject = last.0
        // Each joint is kept with the outer of the two elements that it joins.
        for index in stride(from: parts.count - 2, through: 0, by: -1) {
            ancestors.append((parts[index].0, parts[index + 1].isParent))
        }
    }

    /// Whether the selector fits an element that stands in the given ones, outermost first.
    func matches(_ element: StyledElement, within stack: [StyledElement]) -> Bool {
        subject.matches(element) && matches(stack[...], from: 0)
    }

    private func matches(_ stack: ArraySlice<StyledElement>, from index: Int) -> Bool {
        guard index < ancestors.count else { return true }
        let (compound, isParent) = ancestors[index]
        var rest = stack
        while let element = rest.popLast() {
            if compound.matches(element), matches(rest, from: index + 1) { return true }
            if isParent { return false }
        }
        return false
    }
}

extension Selector.Compound {
    fileprivate init?(_ text: some StringProtocol) {
        var rest = text[...]
        while let mark = rest.first {
            let body = mark == "." || mark == "#" ? rest.dropFirst() : rest
            if mark == "*" {
                rest = rest.dropFirst()
                continue
            }
            let word = body.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if word.isEmpty { return nil }
            switch mark {
            case ".": classes.append(String(word))
            case "#": id = String(word)
            default: name = word.lowercased()
            }
            rest = rest[word.endIndex...]
        }
    }
}
