import NewsletterCore

/// One `property: value` of a style.
struct Declaration: Hashable {
    var property: String
    var value: String
    var isImportant = false

    /// Reads `margin: 0; color: red !important`; what has no colon is left out.
    static func list(_ text: some StringProtocol) -> [Declaration] {
        split(text).compactMap { part in
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let property = part[..<colon].trimmingSpace()
            var value = part[part.index(after: colon)...].trimmingSpace()
            var isImportant = false
            if let mark = value.lastIndex(of: "!"),
                value[value.index(after: mark)...].trimmingSpace().lowercased() == "important"
            {
                isImportant = true
                value = value[..<mark].trimmingSpace()
            }
            if property.isEmpty || value.isEmpty { return nil }
            let isCustom = property.hasPrefix("--")
            return Declaration(
                property: isCustom ? property : property.lowercased(), value: value,
                isImportant: isImportant)
        }
    }

    /// The parts between semicolons that stand in no string and no parentheses.
    private static func split(_ text: some StringProtocol) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth = max(0, depth - 1)
            } else if character == ";", depth == 0 {
                parts.append(part)
                part = ""
                continue
            }
            part.append(character)
        }
        // What is left open would swallow the declarations that are put behind it.
        if quote == nil, depth == 0 { parts.append(part) }
        return parts
    }
}
