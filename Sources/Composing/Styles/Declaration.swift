import NewsletterCore

/// One `property: value` of a style.
package struct Declaration: Hashable {
    package var property: String
    package var value: String
    package var isImportant = false

    /// The declaration as a style sheet has it.
    var text: String { "\(property): \(value)\(isImportant ? " !important" : "")" }

    /// Reads `margin: 0; color: red !important`; what has no colon is left out.
    package static func list(_ text: some StringProtocol) -> [Declaration] {
        text.withoutCSSComments().cssParts(separatedBy: ";", droppingOpenEnd: true).compactMap {
            part in
            guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let property = part[..<colon].trimmingSpace()
            var value = part[part.index(after: colon)...].trimmingSpace()
            var isImportant = false
            if let mark = value.utf8.lastIndex(of: UInt8(ascii: "!")),
                value[value.index(after: mark)...].trimmingSpace().lowercased() == "important"
            {
                isImportant = true
                value = value[..<mark].trimmingSpace()
            }
            if value.isEmpty || !isName(property) || part.hasBrokenCSSString { return nil }
            let isCustom = property.hasPrefix("--")
            return Declaration(
                property: isCustom ? property : property.lowercased(), value: value,
                isImportant: isImportant)
        }
    }

    /// Whether a text can be a property: what broken style sheets leave before a colon cannot.
    private static func isName(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy {
            $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if isPlain { return !text.isEmpty }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "-_*\\".contains($0) }
    }

    /// Whether setting the one changes what the other sets.
    func concerns(_ other: Declaration) -> Bool { concerns(property: other.property) }

    /// Whether it sets a property, the shorthand that this is a part of, or a part of it.
    package func concerns(property other: String) -> Bool {
        if property == other { return true }
        // Tables have these two, whatever border they have.
        let apart = ["border-collapse", "border-spacing"]
        if apart.contains(property) || apart.contains(other) { return false }
        return property.hasPrefix(other + "-") || other.hasPrefix(property + "-")
            || Set([property, other]) == ["font", "line-height"]
            || Self.crosses(property, other) || Self.crosses(other, property)
    }

    /// Whether one sets a side of a border and the other its colour, style or width all around.
    private static func crosses(_ side: String, _ aspect: String) -> Bool {
        ["left", "right", "top", "bottom"].contains { side == "border-\($0)" }
            && ["color", "style", "width"].contains { aspect == "border-\($0)" }
    }
}
