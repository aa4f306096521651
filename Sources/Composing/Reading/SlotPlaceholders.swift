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
        while texts.contains(where: { Self.occurs(word, in: $0) }) { word += "qx" }
        self.word = word
    }

    private static func occurs(_ word: String, in text: String) -> Bool {
        text.utf8.firstRange(of: word.utf8) != nil
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
    ///
    /// By bytes, since a placeholder may have become one character with an accent after it.
    func split(_ text: String, slotsOnly: Bool = false) -> [SlottedText.Part] {
        var out: [SlottedText.Part] = []
        var literal = text.startIndex
        var at = text.startIndex
        while let found = text.utf8[at...].firstRange(of: word.utf8) {
            guard let (tag, end) = tag(in: text, from: found.upperBound) else {
                // The word may begin anew within itself, behind a text that ends like it.
                at = text.utf8.index(after: found.lowerBound)
                continue
            }
            at = end
            if slotsOnly && tag.isOfBlock { continue }
            if literal < found.lowerBound {
                out.append(.literal(String(text[literal..<found.lowerBound])))
            }
            out.append(.tag(tag))
            literal = end
        }
        if literal < text.endIndex { out.append(.literal(String(text[literal...]))) }
        return out
    }

    /// Where a block of the text begins, counted from line 1.
    func line(of condition: BlockCondition) -> Int {
        tags.first { $0.tag == .begin(condition) }?.line ?? 1
    }

    /// Whether blocks stand in the text.
    var hasBlocks: Bool { tags.contains { $0.tag.isOfBlock } }

    /// The tag whose number follows the word, and where its placeholder ends.
    private func tag(in text: String, from start: String.Index) -> (PersonalTag, String.Index)? {
        let digits = text.utf8[start...].prefix(while: \.isASCIIDigit)
        guard let index = Int(String(Substring(digits))), tags.indices.contains(index),
            digits.endIndex < text.endIndex, text.utf8[digits.endIndex] == UInt8(ascii: "z")
        else { return nil }
        return (tags[index].tag, text.utf8.index(after: digits.endIndex))
    }

    /// A text with its slots and tags as they were written.
    func restored(_ text: String) -> String {
        guard Self.occurs(word, in: text) else { return text }
        return split(text).reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += literal
            case .tag(let tag): out += tag.syntax
            }
        }
    }

    /// Whether placeholders stand in a text.
    func occur(in text: String) -> Bool { Self.occurs(word, in: text) }

    /// Whether a link's target begins with a slot that is not the page for leaving.
    func beginWithSlotOfReaders(_ url: String) -> Bool {
        guard case .tag(let tag)? = split(url).first else { return false }
        if case .slot(let slot) = tag { return !slot.isPage }
        return true
    }

    /// A link's target with its slots: the page for leaving, or an address that `resolve` makes
    /// whole.
    func target(_ url: String, resolve: (String) -> String?) -> String? {
        let parts = split(url)
        if case .tag? = parts.first { return written(parts) }
        return resolve(url).map { written(split($0)) }
    }

    private func written(_ parts: [SlottedText.Part]) -> String {
        parts.reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += LinkTarget.withoutBraces(literal)
            case .tag(.slot(let slot)): out += slot.syntax
            case .tag: break
            }
        }
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
