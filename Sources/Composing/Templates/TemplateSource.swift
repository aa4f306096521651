import NewsletterCore

/// What the texts of a template may refer to.
struct TemplateScope {
    var keys: [String: TemplateKeys]
    /// The names of the parts that a text may include.
    var partials: [String] = []
    /// What can be asked of subscribers; nil where that is not known.
    var subscriberNames: SubscriberNames?
    /// Why nothing comes of a variable of the style sheet, by the name that a text has for it.
    var unresolved: [String: ComposingError] = [:]
}

/// A template's text made ready for Mustache: its names are checked, and personal slots and
/// the tags of blocks are replaced by marks that Mustache leaves alone.
struct TemplateSource {
    private(set) var text = ""
    private let place: String
    private let scope: TemplateScope
    private let isPartial: Bool
    private var sections: [Section] = []

    /// A section, or a block that not everybody sees, that stands open.
    private struct Section {
        var name: String
        var line: Int
        /// The keys that it opened.
        var keys: [String: TemplateKeys] = [:]
        var condition: BlockCondition?
    }

    /// Checks a text; throws at the first name that is not known.
    init(
        _ source: String, place: String, scope: TemplateScope, isPartial: Bool = false,
        marks: inout SlotMarks
    ) throws(ComposingError) {
        self.place = place
        self.scope = scope
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
            let whole = rest[open.lowerBound..<close.upperBound]
            rest = rest[close.upperBound...]
            if try takeBlock(inside.trimmingSpace(), &line, &marks, &rest) { continue }
            try take(inside.trimmingSpace(), whole: whole, line, &marks)
            line += count(whole)
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
        _ tag: String, whole: Substring, _ line: Int, _ marks: inout SlotMarks
    ) throws(ComposingError) {
        let name = tag.dropFirst().trimmingSpace()
        switch tag.first {
        case "'" where tag == "'{{'": text += marks.markBraces()
        case "!", "%": text += whole
        case "#", "^":
            let keys = try check(name, line)
            sections.append(
                Section(name: name, line: line, keys: tag.first == "#" ? keys?.members ?? [:] : [:])
            )
            text += whole
        case "/":
            guard let last = sections.popLast(), last.name == name else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .badTemplate("{{/\(name)}} closes no section that is open here"))
            }
            text += whole
        case ">":
            guard scope.partials.contains(name) else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .unknownPartial(
                        name, nearest: name.nearest(in: scope.partials.sorted())))
            }
            text += whole
        case "=", "<", "$", "*":
            throw ComposingError(
                place: place, line: line,
                reason: .badTemplate("{{\(tag)}} is a kind of tag that templates here do not have"))
        default:
            if let slot = Slot(parsing: tag) {
                try check(slot.field, line)
                text += marks.mark(slot)
            } else {
                _ = try check(tag.first == "&" ? name : tag, line)
                text += whole
            }
        }
    }

    // MARK: Blocks

    /// Takes a tag where it is one of a block that not everybody sees; false where it is none.
    ///
    /// One that stands alone on its line takes the line with it, as sections of Mustache do.
    private mutating func takeBlock(
        _ tag: String, _ line: inout Int, _ marks: inout SlotMarks, _ rest: inout Substring
    ) throws(ComposingError) -> Bool {
        let name = tag.dropFirst().trimmingSpace()
        let mark: PersonalTag
        switch tag.first {
        case "#", "^":
            let isNegated = tag.first == "^"
            guard let condition = BlockCondition(parsing: name, isNegated: isNegated) else {
                return false
            }
            try check(condition.field, line)
            if let outer = sections.lazy.compactMap(\.condition).first {
                throw badSlot(line, .blockNested(condition, within: outer))
            }
            sections.append(Section(name: name, line: line, condition: condition))
            mark = .begin(condition)
        case "/":
            guard let open = sections.last?.condition else { return false }
            guard name == open.name || name == open.field.description else {
                throw badSlot(line, .blockNotOpen(name, open: open))
            }
            sections.removeLast()
            mark = .end(open)
        default: return false
        }
        let lineHead = text.reversed().prefix { !$0.isNewline }
        let lineTail = rest.prefix { !$0.isNewline }
        let isAlone = (lineHead + lineTail).allSatisfy { $0 == " " || $0 == "\t" }
        if isAlone {
            text.removeLast(lineHead.count)
            if lineTail.endIndex < rest.endIndex { line += 1 }
            rest = rest[lineTail.endIndex...].dropFirst()
        }
        text += marks.mark(mark)
        return true
    }

    private func badSlot(_ line: Int, _ reason: SlotError.Reason) -> ComposingError {
        ComposingError(place: place, line: line, reason: .badTemplate(reason.description))
    }

    // MARK: Names

    private func check(_ field: RecipientField, _ line: Int) throws(ComposingError) {
        guard let objection = scope.subscriberNames?.objection(to: field) else { return }
        throw badSlot(line, .unknownName(objection))
    }

    private func check(_ tag: String, _ line: Int) throws(ComposingError) -> TemplateKeys? {
        // `uppercased(title)`: what is transformed stands within.
        let name = tag.split(separator: "(").last.map { $0.filter { $0 != ")" } } ?? tag
        if let error = scope.unresolved[name] { throw error }
        if name == "." || name.isEmpty && tag.contains("(") { return nil }
        var scopes = [scope.keys] + sections.map(\.keys)
        if isPartial { scopes.insert(TemplateKeys.article, at: 1) }
        if let keys = TemplateKeys.resolve(name, in: scopes) { return keys }
        let known = TemplateKeys.names(in: scopes) + RecipientField.fixed.map(\.description)
        throw ComposingError(
            place: place, line: line,
            reason: .unknownVariable(name, nearest: name.nearest(in: known)))
    }
}
