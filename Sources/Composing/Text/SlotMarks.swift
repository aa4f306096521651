import NewsletterCore

/// Holds the places of slots and of the tags of blocks while a writer makes text, so that
/// double braces that are meant as such can be told from them at the end.
///
/// A mark is a number between two NUL characters, which no document holds.
struct SlotMarks {
    /// What each mark stands for; nil for double braces meant as such.
    private var tags: [PersonalTag?] = []

    /// What stands for a slot until the text is finished.
    mutating func mark(_ slot: Slot) -> String { mark(.slot(slot)) }

    /// What stands for a tag until the text is finished.
    mutating func mark(_ tag: PersonalTag) -> String { add(tag) }

    /// What stands for double braces in a text whose own braces are taken for something else.
    mutating func markBraces() -> String { add(nil) }

    private mutating func add(_ tag: PersonalTag?) -> String {
        tags.append(tag)
        return "\0\(tags.count - 1)\0"
    }

    /// The text with tags in their own syntax and other double braces escaped.
    func finish(_ text: String) -> String {
        if tags.isEmpty { return Self.escaping(text) }
        var out = ""
        for (index, bytes) in text.utf8.split(separator: 0, omittingEmptySubsequences: false)
            .enumerated()
        {
            let part = String(Substring(bytes))
            if index.isMultiple(of: 2) {
                out += Self.escaping(part)
            } else if let number = Int(part), tags.indices.contains(number) {
                // A brace right before a tag would become part of it.
                if out.last == "{" { out = out.dropLast() + "{{'{'}}" }
                out += tags[number]?.syntax ?? SlottedText.escaping("{{")
            }
        }
        return out
    }

    /// The text with tags in their own syntax, and all else as it is.
    func shown(_ text: String) -> String {
        text.utf8.split(separator: 0, omittingEmptySubsequences: false).enumerated()
            .reduce(into: "") { out, piece in
                let part = String(Substring(piece.element))
                if piece.offset.isMultiple(of: 2) {
                    out += part
                } else if let number = Int(part), tags.indices.contains(number) {
                    out += tags[number]?.syntax ?? "{{"
                }
            }
    }

    private static func escaping(_ text: String) -> String {
        text.containsBytes(of: "{{") ? SlottedText.escaping(text) : text
    }

    /// Marks the slots in a line of text or in a link's target.
    mutating func marking(slotsIn text: String) -> String {
        guard text.containsBytes(of: "{{"),
            let parsed = try? SlottedText(parsing: text, as: .plainText)
        else { return text }
        return parsed.parts.reduce(into: "") { out, part in
            switch part {
            case .literal(let text): out += text
            case .tag(let tag): out += mark(tag)
            }
        }
    }
}

extension StringProtocol {
    /// The text without the control characters that belong in no mail.
    func withoutControls() -> String {
        // The second controls, U+0080 to U+009F, begin with C2 in UTF-8.
        let isClean = utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A || $0 == 0x09
        }
        if isClean { return String(self) }
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            if !isControl || scalar == "\n" || scalar == "\t" { out.append(scalar) }
        }
        return String(out)
    }
}
