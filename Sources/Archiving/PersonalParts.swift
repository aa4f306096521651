import NewsletterCore

/// Leaves out the lines and blocks in which something about a reader stands.
///
/// In HTML that is what stands between two line breaks or blocks, or the whole block where that is
/// all of it. A block among it, or more words than a footer has, is no footer: then the issue is
/// not for everybody.
struct PersonalParts {
    /// The slot that errors name.
    let slot: Slot
    /// Why the mail came, in the words of the language.
    let reasons: Set<String>

    // MARK: HTML

    func leaveOut(of markup: inout PublicMarkup) throws(NobodysEdition.Obstacle) {
        if markup.bodyAttributes.contains(where: \.isMarked) || markup.styles.isMarked {
            throw .outsideOfText(slot)
        }
        markup.body = try leavingOut(of: markup.body)
    }

    /// The element without what is personal in it; nil where nothing is left.
    private func leavingOut(
        of element: MarkupNode.Element
    ) throws(NobodysEdition.Obstacle) -> MarkupNode.Element? {
        if element.attributes.contains(where: \.isMarked) {
            try check([.element(element)])
            return nil
        }
        var changed = element
        changed.children = try leavingOut(of: element.children)
        if changed.children == element.children { return element }
        let isCell = ["td", "th", "tr", "tbody", "table"].contains(element.name)
        let isLeft = isCell || changed.children.contains(where: \.showsAnything)
        return isLeft ? changed : nil
    }

    private func leavingOut(of nodes: [MarkupNode]) throws(NobodysEdition.Obstacle) -> [MarkupNode]
    {
        var out: [MarkupNode] = []
        var line: [MarkupNode] = []
        var isAfterBreak = false
        func endLine() throws(NobodysEdition.Obstacle) {
            if line.contains(where: \.isMarked) {
                try check(line)
                if isAfterBreak { out.removeLast() }
            } else if reasons.contains(line.map(\.words).joined().inOneLine.trimmingSpace()) {
                if isAfterBreak { out.removeLast() }
            } else {
                out += line
            }
            line = []
            isAfterBreak = false
        }
        for node in nodes {
            if node.isLineBreak {
                try endLine()
                // The first line was left out, and its break goes with it.
                if !out.contains(where: \.showsAnything), nodes.contains(where: \.isMarked) {
                    continue
                }
                out.append(node)
                isAfterBreak = true
            } else if case .element(let element) = node, node.isBlock {
                try endLine()
                if let left = try leavingOut(of: element) { out.append(.element(left)) }
            } else {
                line.append(node)
            }
        }
        try endLine()
        return out
    }

    /// Throws where what is to be left out is more than a line of a footer.
    private func check(_ nodes: [MarkupNode]) throws(NobodysEdition.Obstacle) {
        let words = nodes.map(\.words).joined().inOneLine.unmarked
        let inner = nodes.flatMap { node -> [MarkupNode] in
            if case .element(let element) = node { element.children } else { [] }
        }
        if words.count > NobodysEdition.longestFooter || inner.contains(where: \.holdsBlock) {
            throw .amongWords(slot, String(words.trimmingSpace().prefix(40)))
        }
    }

    // MARK: Text

    /// The text body without the paragraphs in which something about a reader stands; of an
    /// address by itself, without its line.
    func leaveOut(of text: String) throws(NobodysEdition.Obstacle) -> String {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([line])
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        var out: [Substring] = []
        var isGone = false
        for paragraph in paragraphs {
            // The empty line behind a paragraph goes with it.
            if isGone, paragraph.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
                if !paragraph.isEmpty { isGone = false }
                continue
            }
            let left = try leavingOut(of: paragraph)
            isGone = left.isEmpty && !paragraph.isEmpty
            out += left
        }
        while let last = out.last, last.allSatisfy(\.isWhitespace) { out.removeLast() }
        return (out + [""]).joined(separator: "\n")
    }

    private func leavingOut(
        of paragraph: [Substring]
    ) throws(NobodysEdition.Obstacle) -> [Substring] {
        var left: [Substring] = []
        for line in paragraph where !reasons.contains(line.trimmingSpace()) {
            let isAlone = line.isMarked && line.unmarked.allSatisfy(\.isWhitespace)
            let isNamed = left.last?.trimmingSpace().hasSuffix(":") ?? false
            if isAlone, !isNamed, !left.isEmpty { continue }
            left.append(line)
        }
        guard left.contains(where: \.isMarked) else { return left }
        let words = left.joined(separator: " ")
        if words.count > NobodysEdition.longestFooter {
            throw .amongWords(slot, String(words.unmarked.trimmingSpace().prefix(40)))
        }
        return []
    }
}

extension MarkupNode.Attribute {
    fileprivate var isMarked: Bool { value.isMarked }
}

extension MarkupNode {
    /// Whether something about a reader stood anywhere in it.
    fileprivate var isMarked: Bool {
        switch self {
        case .text(let text): text.isMarked
        case .element(let element):
            element.attributes.contains(where: \.isMarked)
                || element.children.contains(where: \.isMarked)
        }
    }
}
