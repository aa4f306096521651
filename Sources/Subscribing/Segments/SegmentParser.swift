internal import DeliveryEngine
internal import NewsletterCore

// expression = all, { "or", all }
// all        = term, { "and", term }
// term       = "not", term | "(", expression, ")" | "has", field
//            | "tag:…" | "list:…" | "segment:…"
//            | ( "received" | "failed" | "deferred" ), "(", text, ")"
//            | field, comparison, value | field, [ "not" ], "in", "(", value, { ",", value }, ")"
// value      = text | number | day | number, ( "days" | "weeks" | "months" | "years" ), "ago"

/// Reads the words of a segment expression by recursive descent.
struct SegmentParser {
    let expression: String
    let tokens: [SegmentToken]
    private var position = 0
    private var depth = 0

    init(expression: String, tokens: [SegmentToken]) {
        self.expression = expression
        self.tokens = tokens
    }

    mutating func parse() throws(SegmentError) -> Segment.Condition {
        let condition = try any()
        if token.kind != .end { throw error("expected `and`, `or` or the end") }
        return condition
    }

    private mutating func any() throws(SegmentError) -> Segment.Condition {
        depth += 1
        defer { depth -= 1 }
        if depth > 50 { throw error("too many parentheses") }
        var terms = [try all()]
        while take(word: "or") { terms.append(try all()) }
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func all() throws(SegmentError) -> Segment.Condition {
        var terms = [try term()]
        while take(word: "and") { terms.append(try term()) }
        return terms.count == 1 ? terms[0] : .all(terms)
    }

    private mutating func term() throws(SegmentError) -> Segment.Condition {
        var isNegated = false
        while take(word: "not") { isNegated.toggle() }
        let condition = try plainTerm()
        return isNegated ? .not(condition) : condition
    }

    private mutating func plainTerm() throws(SegmentError) -> Segment.Condition {
        if take(mark: "(") {
            let inside = try any()
            if !take(mark: ")") { throw error("expected `)`") }
            return inside
        }
        if take(word: "has") { return .has(try field()) }
        if case .word(let word) = token.kind, let colon = word.firstIndex(of: ":") {
            return try prefixed(word[..<colon], String(word[word.index(after: colon)...]))
        }
        if case .word(let word) = token.kind, let state = Self.deliveries[word.lowercased()],
            tokens[position + 1].kind == .mark("(")
        {
            return try delivery(state, called: word.lowercased())
        }
        return try comparison()
    }

    private mutating func delivery(
        _ state: DeliveryState, called word: String
    ) throws(SegmentError) -> Segment.Condition {
        position += 2
        let place = token.offset
        guard case .string(let slug) = token.kind else {
            throw error("expected an issue in quotes, such as \(word)(\"2026-11-22\")")
        }
        position += 1
        if !take(mark: ")") { throw error("expected `)`") }
        return .delivery(state, of: slug, offset: place)
    }

    /// `tag:paid`, `tag:"two words"`, `list:weekly`, `list:weekly:pending`.
    private mutating func prefixed(
        _ prefix: Substring, _ rest: String
    ) throws(SegmentError) -> Segment.Condition {
        let start = token.offset
        guard ["tag", "list", "segment"].contains(prefix.lowercased()) else {
            throw error("expected `tag:`, `list:` or `segment:` before the name")
        }
        position += 1
        var name = rest
        if name.isEmpty {
            guard case .string(let text) = token.kind else { throw error("expected a name") }
            name = text
            position += 1
        }
        if prefix.lowercased() == "tag" { return .tag(name, offset: start) }
        if prefix.lowercased() == "segment" {
            guard let name = SegmentName(name) else {
                throw error("this is no name of a segment", at: start)
            }
            return .segment(name, offset: start)
        }
        let parts = name.split(separator: ":", maxSplits: 1).map { String($0) }
        guard let first = parts.first, let list = ListName(first) else {
            throw error("this is no name of a list", at: start)
        }
        guard parts.count > 1 else { return .list(list, .active, offset: start) }
        guard let state = MembershipState(rawValue: parts[1].lowercased()) else {
            throw error("a membership is active, pending or unsubscribed", at: start)
        }
        return .list(list, state, offset: start)
    }

    private mutating func comparison() throws(SegmentError) -> Segment.Condition {
        let field = try field()
        if take(word: "not") {
            if !take(word: "in") { throw error("expected `in`") }
            return .not(.among(field, try values(for: field)))
        }
        if take(word: "in") { return .among(field, try values(for: field)) }
        guard case .mark(let mark) = token.kind,
            let comparison = Segment.Comparison(rawValue: mark)
        else { throw error("expected = != < <= > >= ~ or `in`") }
        let place = token.offset
        position += 1
        let value = try value(for: field)
        if comparison == .contains {
            guard case .text = value, !field.isTime else {
                throw error("~ looks for a text in a text", at: place)
            }
        }
        return .compare(field, comparison, value)
    }

    private mutating func field() throws(SegmentError) -> Segment.Field {
        let place = token.offset
        switch token.kind {
        case .quotedName(let name):
            position += 1
            return try attribute(name, place)
        case .word(let word):
            if ["and", "or", "not", "in", "has"].contains(word.lowercased()) {
                throw error("expected a condition")
            }
            position += 1
            if let known = Self.fields[word.lowercased()] { return known }
            return try attribute(word, place)
        case .string:
            throw error("expected a name; text stands at the right of a comparison")
        default:
            throw error("expected a condition, such as city = \"Bath\" or tag:paid")
        }
    }

    /// SQLite finds a member of an object by its name as it stands in the text, unescaped.
    private func attribute(_ name: String, _ place: Int) throws(SegmentError) -> Segment.Field {
        let isFit = name.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0 != "\"" && $0 != "\\"
        }
        if name.isEmpty || !isFit { throw error("this is no name of an attribute", at: place) }
        return .attribute(name, offset: place)
    }

    private mutating func values(
        for field: Segment.Field
    ) throws(SegmentError) -> [Segment.Value] {
        if !take(mark: "(") { throw error("expected `(`") }
        var values = [try value(for: field)]
        while take(mark: ",") { values.append(try value(for: field)) }
        if !take(mark: ")") { throw error("expected `,` or `)`") }
        return values
    }

    private mutating func value(
        for field: Segment.Field
    ) throws(SegmentError) -> Segment.Value {
        let value: Segment.Value
        switch token.kind {
        case .string(let text): value = .text(text)
        case .number(let number):
            if case .word(let unit) = tokens[position + 1].kind,
                let days = Self.units[unit.lowercased()]
            {
                return try daysAgo(number, days, for: field)
            }
            value = .number(number)
        case .date(let day): value = .day(day)
        case .word: throw error("put text in quotes")
        default: throw error("expected a text in quotes, a number or a day")
        }
        try check(value, for: field)
        position += 1
        return value
    }

    /// `30 days ago`, of which the number is read.
    private mutating func daysAgo(
        _ number: Double, _ days: Int, for field: Segment.Field
    ) throws(SegmentError) -> Segment.Value {
        guard number >= 0, number <= 100_000, number == number.rounded() else {
            throw error("expected a whole number, such as 30 days ago")
        }
        let value = Segment.Value.daysAgo(Int(number) * days)
        try check(value, for: field)
        position += 2
        if !take(word: "ago") { throw error("expected `ago`") }
        return value
    }

    private func check(_ value: Segment.Value, for field: Segment.Field) throws(SegmentError) {
        switch (field, value) {
        case (.attribute, _): return
        case (_, .day) where field.isTime, (_, .daysAgo) where field.isTime: return
        case _ where field.isTime:
            throw error("expected a day such as 2026-11-22, without quotes, or 30 days ago")
        case (.status, .text(let text)):
            if SubscriberStatus(rawValue: text.lowercased()) != nil { return }
            let known = SubscriberStatus.allCases.map(\.rawValue).joined(separator: ", ")
            throw error("a status is one of \(known)")
        case (_, .text): return
        default: throw error("expected a text in quotes")
        }
    }

    // MARK: Words

    private static let fields: [String: Segment.Field] = [
        "email": .email, "name": .name, "domain": .domain, "language": .language,
        "time_zone": .timeZone, "status": .status, "consent_source": .consentSource,
        "joined": .created, "created": .created, "consented": .consented,
        "paused_until": .paused,
    ]

    /// What may have become of the mail of an issue.
    private static let deliveries: [String: DeliveryState] = [
        "received": .sent, "failed": .failed, "deferred": .deferred,
    ]

    private static let units: [String: Int] = [
        "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "year": 365,
        "years": 365,
    ]

    private var token: SegmentToken { tokens[position] }

    private mutating func take(word: String) -> Bool {
        guard case .word(let text) = token.kind, text.lowercased() == word else { return false }
        position += 1
        return true
    }

    private mutating func take(mark: String) -> Bool {
        guard token.kind == .mark(mark) else { return false }
        position += 1
        return true
    }

    private func error(_ reason: String, at offset: Int? = nil) -> SegmentError {
        SegmentError(expression: expression, offset: offset ?? token.offset, reason: reason)
    }
}
