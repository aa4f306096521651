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
        while texts.contains(where: { $0.contains(word) }) { word += "qx" }
        self.word = word
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
    func split(_ text: String) -> [SlottedText.Segment] {
        var out: [SlottedText.Segment] = []
        var literal = Substring()
        var rest = Substring(text)
        func isNumber(_ character: Character) -> Bool { ("0"..."9").contains(character) }
        while let found = rest.firstRange(of: word) {
            let digits = rest[found.upperBound...].prefix(while: isNumber)
            guard let index = Int(digits), slots.indices.contains(index),
                rest[digits.endIndex...].first == "z"
            else { break }
            literal = rest[..<found.lowerBound]
            if !literal.isEmpty { out.append(.literal(String(literal))) }
            out.append(.slot(slots[index], .plainText))
            rest = rest[digits.endIndex...].dropFirst()
        }
        if !rest.isEmpty { out.append(.literal(String(rest))) }
        return out
    }

    /// A text with its slots as they were written.
    func restored(_ text: String) -> String {
        guard text.contains(word) else { return text }
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
        guard url.contains(word) else { return nil }
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
