internal import DeliveryEngine
import Files
internal import NewsletterCore
import Subscribing

/// A segment as a condition of SQL over `subscriber AS s`; values are parameters throughout.
struct SegmentQuery {
    private(set) var sql = ""
    private(set) var arguments: [(any SQLConvertible)?] = []
    private let segment: Segment
    private let context: Context
    /// The saved segments around this one.
    private let names: Set<SegmentName>

    /// What an expression may ask about besides the subscribers themselves; each throws where
    /// there is no such thing.
    struct Context {
        /// The day on which it is asked.
        var today: CalendarDate
        /// The number of a list.
        var list: (ListName) throws -> Int64
        /// A saved segment, which another asks for at a place.
        var saved: (SegmentName, _ in: Segment, _ at: Int) throws -> Segment
        /// The function of SQL that tells of an address key whether its mail of an issue came to a
        /// state.
        var delivery: (DeliveryState, _ of: String, _ in: Segment, _ at: Int) throws -> String
        /// The function of SQL that tells whether an address key has one of its keyed hashes in
        /// hexadecimal.
        var hashes: () throws -> String
        /// Throws where nobody ever had the attribute, or a value does not fit its type.
        var attribute: (String, _ in: Segment, _ at: Int, Segment.Value?) throws -> Void
    }

    init(
        _ segment: Segment, _ context: Context, within names: Set<SegmentName> = []
    ) throws {
        self.segment = segment
        self.context = context
        self.names = names
        try append(segment.condition)
        if arguments.count > Self.mostValues {
            throw segment.error(
                0,
                "it asks for \(arguments.count) values, and at most \(Self.mostValues) fit; tag the "
                    + "people, and ask for the tag")
        }
    }

    /// SQLite takes 32,766 parameters in a statement; the others are those of the query around it.
    static let mostValues = 32_000

    private mutating func append(_ condition: Segment.Condition) throws {
        switch condition {
        case .all(let terms): try append(terms, joinedBy: " AND ")
        case .any(let terms): try append(terms, joinedBy: " OR ")
        case .not(let term):
            sql += "NOT "
            try append([term], joinedBy: "")
        case .tag(let name, _):
            sql += "EXISTS (SELECT 1 FROM tag WHERE subscriber = s.id AND name = "
            bind(name)
            sql += ")"
        case .list(let name, let state, let offset):
            try append(list: name, state, offset)
        case .segment(let name, let offset):
            if names.contains(name) {
                throw segment.error(offset, "segment:\(name) asks for itself")
            }
            let inner = try SegmentQuery(
                try context.saved(name, segment, offset), context, within: names.union([name]))
            sql += "(\(inner.sql))"
            arguments += inner.arguments
        case .delivery(let state, let slug, let offset):
            sql += "\(try context.delivery(state, slug, segment, offset))(s.address_key)"
        case .has(let field):
            try check(field, nil)
            sql += "IFNULL("
            append(field)
            sql += ", '') <> ''"
        case .compare(.email, let comparison, .text(let text))
        where Segment.hash(from: text) != nil && [.equal, .unequal].contains(comparison):
            sql += "\(comparison == .unequal ? "NOT " : "")\(try context.hashes())(s.address_key, "
            bind(Segment.hash(from: text))
            sql += ")"
        case .compare(let field, let comparison, let value):
            try check(field, value)
            append(field, comparison, value)
        case .among(let field, let values):
            try append(values.map { .compare(field, .equal, $0) }, joinedBy: " OR ")
        }
    }

    private func check(_ field: Segment.Field, _ value: Segment.Value?) throws {
        if case .attribute(let name, let offset) = field {
            try context.attribute(name, segment, offset, value)
        }
    }

    private mutating func append(
        _ terms: [Segment.Condition], joinedBy word: String
    ) throws {
        try append(terms[...], joinedBy: word)
    }

    /// In halves, and halves of them: SQLite takes a chain of terms for as deep as it is long, and
    /// refuses what is deeper than 1,000.
    private mutating func append(
        _ terms: ArraySlice<Segment.Condition>, joinedBy word: String
    ) throws {
        sql += "("
        if terms.count < 3 {
            for (index, term) in terms.enumerated() {
                if index > 0 { sql += word }
                try append(term)
            }
        } else {
            let half = terms.count / 2
            try append(terms.prefix(half), joinedBy: word)
            sql += word
            try append(terms.dropFirst(half), joinedBy: word)
        }
        sql += ")"
    }

    private mutating func append(
        list name: ListName, _ state: MembershipState, _ offset: Int
    ) throws {
        let id: Int64
        do { id = try context.list(name) } catch let error as FileError {
            guard case .unfit(let reason) = error.reason else { throw error }
            throw SegmentError(
                expression: segment.description, offset: offset, reason: reason)
        }
        sql += "EXISTS (SELECT 1 FROM membership WHERE subscriber = s.id AND list = "
        bind(id)
        sql += " AND state = "
        bind(state.rawValue)
        sql += ")"
    }

    private mutating func append(
        _ field: Segment.Field, _ comparison: Segment.Comparison, _ value: Segment.Value
    ) {
        switch value {
        case .text(let given):
            let text = Self.key(given, of: field)
            // What is absent is an empty text, which is unequal to everything but itself.
            if comparison == .contains {
                sql += "instr(lower(IFNULL("
                append(field)
                sql += ", '')), lower("
                bind(text)
                sql += ")) > 0"
            } else {
                sql += "IFNULL("
                append(field)
                sql += ", '') \(comparison.rawValue) "
                bind(text)
                sql += " COLLATE NOCASE"
            }
        case .number(let number):
            // A text that begins with no digit would count as zero, so it is left out.
            let isUnequal = comparison == .unequal
            sql += isUnequal ? "NOT (" : "("
            append(field)
            sql += " GLOB '[-+0-9.]*' AND CAST("
            append(field)
            sql += " AS REAL) \(isUnequal ? "=" : comparison.rawValue) "
            bind(number)
            sql += ") IS TRUE"
        case .day(let day): append(field, comparison, day)
        case .daysAgo(let days):
            let day = CalendarDate(daysSince1970: context.today.daysSince1970 - days)
            append(field, comparison, day)
        }
    }

    /// A domain or an address in the form in which the database has it.
    private static func key(_ text: String, of field: Segment.Field) -> String {
        switch field {
        case .domain: DomainKey(text)?.description ?? text
        case .email: (try? EmailAddress(text))?.key ?? text
        default: text
        }
    }

    private mutating func append(
        _ field: Segment.Field, _ comparison: Segment.Comparison, _ day: CalendarDate
    ) {
        let isUnequal = comparison == .unequal
        sql += isUnequal ? "NOT (" : "("
        if field.isTime {
            sql += "("
            append(field)
            sql += " - ((("
            append(field)
            sql += " % 86400000) + 86400000) % 86400000)) / 86400000"
        } else {
            sql += "substr("
            append(field)
            sql += ", 1, 10) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND substr("
            append(field)
            sql += ", 1, 10)"
        }
        sql += " \(isUnequal ? "=" : comparison.rawValue) "
        if field.isTime { bind(day.daysSince1970) } else { bind(day.description) }
        sql += ") IS TRUE"
    }

    private mutating func append(_ field: Segment.Field) {
        switch field {
        case .email: sql += "s.address_key"
        case .name: sql += "s.name"
        case .domain: sql += "substr(s.address_key, instr(s.address_key, '@') + 1)"
        case .language: sql += "s.language"
        case .timeZone: sql += "s.time_zone"
        case .status: sql += "s.status"
        case .consentSource: sql += "s.consent_source"
        case .created: sql += "s.created_at"
        case .consented: sql += "s.consent_at"
        case .paused: sql += "s.paused_until"
        case .attribute(let name, _):
            sql += "(s.attributes ->> "
            bind("$.\"\(name)\"")
            sql += ")"
        }
    }

    private mutating func bind(_ value: (any SQLConvertible)?) {
        sql += "?"
        arguments.append(value)
    }
}
