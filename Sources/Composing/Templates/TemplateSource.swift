import NewsletterCore

/// A template's text made ready for Mustache: its names are checked, and personal slots are
/// replaced by marks that Mustache leaves alone.
struct TemplateSource {
    private(set) var text = ""
    private let place: String
    private let partials: [String]
    /// The names of the sections that stand open, with the keys that each opened.
    private var sections: [(name: String, line: Int, scope: [String: TemplateKeys])] = []
    private let isPartial: Bool

    /// Checks a text; throws at the first name that is not known.
    init(
        _ source: String, place: String, partials: [String] = [], isPartial: Bool = false,
        marks: inout SlotMarks
    ) throws(ComposingError) {
        self.place = place
        self.partials = partials
        self.isPartial = isPartial
        var rest = Substring(source.withoutControls())
        var line = 1
        func count(_ text: Substring) -> Int {
            text.utf8.count { $0 == UInt8(ascii: "\n") }
        }
        while let open = rest.firstRange(of: "{{") {
            text += rest[..<open.lowerBound]
            line += count(rest[..<open.lowerBound])
            let isTriple = rest[open.upperBound...].first == "{"
            let closing = isTriple ? "}}}" : "}}"
            guard let close = rest[open.upperBound...].firstRange(of: closing) else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .badTemplate("\"{{\" is not closed by \"\(closing)\""))
            }
            let inside = rest[open.upperBound..<close.lowerBound].drop { $0 == "{" }
            try take(inside, whole: rest[open.lowerBound..<close.upperBound], line, &marks)
            line += count(rest[open.lowerBound..<close.upperBound])
            rest = rest[close.upperBound...]
        }
        text += rest
        if let section = sections.last {
            throw ComposingError(
                place: place, line: section.line,
                reason: .badTemplate(
                    "{{#\(section.name)}} is not closed; end it with {{/\(section.name)}}"))
        }
    }

    private mutating func take(
        _ inside: Substring, whole: Substring, _ line: Int, _ marks: inout SlotMarks
    ) throws(ComposingError) {
        let tag = inside.trimmingSpace()
        let name = tag.dropFirst().trimmingSpace()
        switch tag.first {
        case "'" where tag == "'{{'": text += marks.markBraces()
        case "!", "%": text += whole
        case "#", "^":
            let keys = try check(name, line)
            sections.append((name, line, tag.first == "#" ? keys?.members ?? [:] : [:]))
            text += whole
        case "/":
            guard let last = sections.popLast(), last.name == name else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .badTemplate("{{/\(name)}} closes no section that is open here"))
            }
            text += whole
        case ">":
            guard partials.contains(name) else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .unknownPartial(name, nearest: name.nearest(in: partials)))
            }
            text += whole
        case "=", "<", "$", "*":
            throw ComposingError(
                place: place, line: line,
                reason: .badTemplate("{{\(tag)}} is a kind of tag that templates here do not have"))
        default:
            if let slot = Slot(parsing: tag) {
                text += marks.mark(slot)
            } else {
                _ = try check(tag.first == "&" ? name : tag, line)
                text += whole
            }
        }
    }

    private func check(_ tag: String, _ line: Int) throws(ComposingError) -> TemplateKeys? {
        // `uppercased(title)`: what is transformed stands within.
        let name = tag.split(separator: "(").last.map { $0.filter { $0 != ")" } } ?? tag
        if name == "." || name.isEmpty && tag.contains("(") { return nil }
        var scopes = [TemplateKeys.all] + sections.map(\.scope)
        if isPartial { scopes.insert(TemplateKeys.all["articles"]?.members ?? [:], at: 1) }
        if let keys = TemplateKeys.resolve(name, in: scopes) { return keys }
        let known = TemplateKeys.names(in: scopes) + RecipientField.fixed.map(\.description)
        throw ComposingError(
            place: place, line: line,
            reason: .unknownVariable(name, nearest: name.nearest(in: known)))
    }
}
