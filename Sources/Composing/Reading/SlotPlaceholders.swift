import NewsletterCore

/// Stands in for slots and for the tags of blocks while a text goes through a parser that
/// would take their braces for its own.
///
/// A placeholder is made of ASCII letters and digits, so that URLs carry it unchanged, and
/// begins with a word that the text does not contain.
struct SlotPlaceholders {
    private let word: String
    private var tags: [(tag: PersonalTag, line: Int)] = []

    /// Makes placeholders that no given text contains.
    init(absentFrom texts: [String]) {
        var word = "xslotx"
        while texts.contains(where: { $0.contains(word) }) { word += "qx" }
        self.word = word
    }

    /// Replaces every slot and tag of a text; `{{'{{'}}` becomes `{{`.
    ///
    /// The tag of a block on a line of its own becomes a paragraph of its own.
    static func replacing(
        tagsIn text: String, knowing names: SubscriberNames?
    ) throws(SlotError) -> (String, SlotPlaceholders) {
        let parts = try SlottedText(parsing: text, as: .plainText, knowing: names).parts
        var placeholders = SlotPlaceholders(absentFrom: [text])
        var out = ""
        var line = 1
        for (index, part) in parts.enumerated() {
            switch part {
            case .literal(let literal):
                out += literal
                line += literal.count(where: \.isNewline)
            case .tag(let tag):
                let placeholder = placeholders.placeholder(for: tag, line: line)
                let next = parts.indices.contains(index + 1) ? parts[index + 1] : nil
                let isAlone = tag.isOfBlock && (out.last?.isNewline ?? true) && next.beginsWithLine
                out += isAlone && !out.endsInFence ? "\n\(placeholder)\n" : placeholder
            }
        }
        return (out, placeholders)
    }

    private mutating func placeholder(for tag: PersonalTag, line: Int) -> String {
        tags.append((tag, line))
        return "\(word)\(tags.count - 1)z"
    }

    /// A text with placeholders, taken apart; those of blocks stay as they are where only
    /// slots are wanted.
    func split(_ text: String, slotsOnly: Bool = false) -> [SlottedText.Part] {
        var out: [SlottedText.Part] = []
        var rest = Substring(text)
        func isNumber(_ character: Character) -> Bool { ("0"..."9").contains(character) }
        while let found = rest.firstRange(of: word) {
            let digits = rest[found.upperBound...].prefix(while: isNumber)
            guard let index = Int(digits), tags.indices.contains(index),
                rest[digits.endIndex...].first == "z"
            else { break }
            let literal = rest[..<found.lowerBound]
            if !literal.isEmpty { out.append(.literal(String(literal))) }
            let tag = tags[index].tag
            let end = text.index(after: digits.endIndex)
            let isKept = slotsOnly && tag.isOfBlock
            out.append(isKept ? .literal(String(text[found.lowerBound..<end])) : .tag(tag))
            rest = rest[end...]
        }
        if !rest.isEmpty { out.append(.literal(String(rest))) }
        return out
    }

    /// Where a block of the text begins, counted from line 1.
    func line(of condition: BlockCondition) -> Int {
        tags.first { $0.tag == .begin(condition) }?.line ?? 1
    }

    /// Whether blocks stand in the text.
    var hasBlocks: Bool { tags.contains { $0.tag.isOfBlock } }

    /// A text with its slots and tags as they were written.
    func restored(_ text: String) -> String {
        guard text.contains(word) else { return text }
        return split(text).reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += literal
            case .tag(let tag): out += tag.syntax
            }
        }
    }

    /// A link's target that begins with a slot or with a known scheme and holds slots; nil
    /// where it holds none.
    func restoredTarget(_ url: String) -> String? {
        guard url.contains(word) else { return nil }
        let target = split(url).reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += LinkTarget.withoutBraces(literal)
            case .tag(.slot(let slot)): out += slot.syntax
            case .tag: break
            }
        }
        if target.hasPrefix(Slot(.unsubscribeURL).syntax) { return target }
        return LinkTarget.scheme(of: target).map { ["http", "https"].contains($0) } == true
            ? target : ""
    }
}

extension PersonalTag {
    /// Whether a block begins or ends with it.
    var isOfBlock: Bool { if case .slot = self { false } else { true } }
}

extension SlottedText.Part? {
    /// Whether a line ends here.
    fileprivate var beginsWithLine: Bool {
        switch self {
        case .literal(let text): text.first { !" \t".contains($0) }?.isNewline ?? false
        case .tag: false
        case nil: true
        }
    }
}

extension String {
    /// Whether the end of this Markdown stands in a fenced code block.
    fileprivate var endsInFence: Bool {
        split(whereSeparator: \.isNewline)
            .count { $0.hasPrefix("```") || $0.hasPrefix("~~~") } % 2 == 1
    }
}
