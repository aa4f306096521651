import NewsletterCore

/// Holds the places of slots while a writer makes text, so that double braces that are meant
/// as such can be told from slots at the end.
///
/// A mark is a number between two NUL characters, which no document holds.
struct SlotMarks {
    /// What each mark stands for; nil for double braces meant as such.
    private var slots: [Slot?] = []

    /// What stands for a slot until the text is finished.
    mutating func mark(_ slot: Slot) -> String {
        slots.append(slot)
        return "\0\(slots.count - 1)\0"
    }

    /// What stands for double braces in a text whose own braces are taken for something else.
    mutating func markBraces() -> String {
        slots.append(nil)
        return "\0\(slots.count - 1)\0"
    }

    /// The text with slots in their own syntax and other double braces escaped.
    func finish(_ text: String) -> String {
        if slots.isEmpty { return Self.escaping(text) }
        var out = ""
        for (index, bytes) in text.utf8.split(separator: 0, omittingEmptySubsequences: false)
            .enumerated()
        {
            let part = String(Substring(bytes))
            if index.isMultiple(of: 2) {
                out += Self.escaping(part)
            } else if let number = Int(part), slots.indices.contains(number) {
                // A brace right before a slot would become part of it.
                if out.last == "{" { out = out.dropLast() + "{{'{'}}" }
                out += slots[number]?.syntax ?? SlottedText.escaping("{{")
            }
        }
        return out
    }

    private static func escaping(_ text: String) -> String {
        text.containsBytes(of: "{{") ? SlottedText.escaping(text) : text
    }

    /// Marks the slots in a link's target: those of the beginning and of a query.
    mutating func marking(slotsIn url: String) -> String {
        guard url.containsBytes(of: "{{"),
            let parsed = try? SlottedText(parsing: url, as: .plainText)
        else { return url }
        return parsed.segments.reduce(into: "") { out, segment in
            switch segment {
            case .literal(let text): out += text
            case .slot(let slot, _): out += mark(slot)
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
