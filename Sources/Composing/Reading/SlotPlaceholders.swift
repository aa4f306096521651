import NewsletterCore

/// Stands in for slots while a text goes through a parser or a template engine that would
/// take their braces for its own.
///
/// A placeholder is made of ASCII letters and digits, so that URLs carry it unchanged, and
/// begins with a word that the text does not contain.
struct SlotPlaceholders {
    private let word: String
    private var slots: [Slot] = []

    /// Makes placeholders that no given text contains.
    init(absentFrom texts: [String]) {
        var word = "xslotx"
        while texts.contains(where: { Self.occurs(word, in: $0) }) { word += "qx" }
        self.word = word
    }

    private static func occurs(_ word: String, in text: String) -> Bool {
        text.utf8.firstRange(of: word.utf8) != nil
    }

    /// Replaces every slot of a text; `{{'{{'}}` becomes `{{`.
    static func replacing(slotsIn text: String) throws(SlotError) -> (String, SlotPlaceholders) {
        let parsed = try SlottedText(parsing: text, as: .plainText)
        var placeholders = SlotPlaceholders(absentFrom: [text])
        var out = ""
        for segment in parsed.segments {
            switch segment {
            case .literal(let literal): out += literal
            case .slot(let slot, _): out += placeholders.placeholder(for: slot)
            }
        }
        return (out, placeholders)
    }

    /// The text that stands for a slot.
    mutating func placeholder(for slot: Slot) -> String {
        let index = slots.firstIndex(of: slot) ?? slots.count
        if index == slots.count { slots.append(slot) }
        return "\(word)\(index)z"
    }

    /// A text with placeholders, taken apart.
    ///
    /// By bytes, since a placeholder may have become one character with an accent after it.
    func split(_ text: String) -> [SlottedText.Segment] {
        var out: [SlottedText.Segment] = []
        var literal = text.startIndex
        var at = text.startIndex
        while let found = text.utf8[at...].firstRange(of: word.utf8) {
            guard let (slot, end) = slot(in: text, from: found.upperBound) else {
                // The word may begin anew within itself, behind a text that ends like it.
                at = text.utf8.index(after: found.lowerBound)
                continue
            }
            if literal < found.lowerBound {
                out.append(.literal(String(text[literal..<found.lowerBound])))
            }
            out.append(.slot(slot, .plainText))
            (literal, at) = (end, end)
        }
        if literal < text.endIndex { out.append(.literal(String(text[literal...]))) }
        return out
    }

    /// The slot whose number follows the word, and where its placeholder ends.
    private func slot(in text: String, from start: String.Index) -> (Slot, String.Index)? {
        let digits = text.utf8[start...].prefix { (0x30...0x39).contains($0) }
        guard let index = Int(String(Substring(digits))), slots.indices.contains(index),
            digits.endIndex < text.endIndex, text.utf8[digits.endIndex] == UInt8(ascii: "z")
        else { return nil }
        return (slots[index], text.utf8.index(after: digits.endIndex))
    }

    /// A text with its slots as they were written.
    func restored(_ text: String) -> String {
        guard Self.occurs(word, in: text) else { return text }
        return split(text).reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += literal
            case .slot(let slot, _): out += slot.syntax
            }
        }
    }

    /// A link's target that begins with a slot or with a known scheme and holds slots; nil
    /// where it holds none.
    func restoredTarget(_ url: String) -> String? {
        guard Self.occurs(word, in: url) else { return nil }
        let target = split(url).reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += LinkTarget.withoutBraces(literal)
            case .slot(let slot, _): out += slot.syntax
            }
        }
        if target.hasPrefix(Slot(.unsubscribeURL).syntax) { return target }
        return LinkTarget.scheme(of: target).map { ["http", "https"].contains($0) } == true
            ? target : ""
    }
}
