package import DeliveryEngine
public import NewsletterCore

/// A part of the subscribers, told by an expression over what is known of them.
///
/// ```
/// tag:paid and city = "Bath" and not list:weekly
/// (plan in ("gold", "silver") or age >= 18) and created > 2026-01-01
/// email ~ "@example.org" and has phone
/// ```
///
/// - `tag:NAME` has the tag; `list:NAME` is active on the list, `list:NAME:pending` and
///   `list:NAME:unsubscribed` stand so with it.
/// - `email`, `name`, `domain`, `language`, `time_zone`, `status` and `consent_source` compare
///   with text; `joined` (or `created`), `consented` and `paused_until` with a day, or with a time before
///   now: `joined > 30 days ago`; any other name is an attribute (in backquotes where it holds
///   spaces, or has the name of something else).
/// - `received("2026-11-22")` was sent that issue, `failed("2026-11-22")` was refused it for good,
///   `deferred("2026-11-22")` for now; `segment:NAME` is in the saved segment.
/// - `=` `!=` `<` `<=` `>` `>=`, `~` contains, `in (…)`, `has NAME`; `and`, `or`, `not`, `( )`.
///
/// Text is compared without the case of ASCII letters, a domain as an A-label. An attribute
/// compares as a number with a number and as a day with a day. What is absent is unequal to
/// everything. A name that no attribute ever had is an error.
///
/// It becomes SQL in which every value is a parameter.
public struct Segment: Hashable, Sendable, CustomStringConvertible {
    /// The expression as it was written.
    public let description: String
    package let condition: Condition

    /// Reads an expression.
    public init(_ expression: String) throws(SegmentError) {
        var parser = SegmentParser(
            expression: expression, tokens: try SegmentLexer.tokens(of: expression))
        condition = try parser.parse()
        description = expression
    }

    /// What an expression says, as a tree.
    package indirect enum Condition: Hashable, Sendable {
        case all([Condition])
        case any([Condition])
        case not(Condition)
        case tag(String, offset: Int)
        case list(ListName, MembershipState, offset: Int)
        case segment(SegmentName, offset: Int)
        /// The mail of an issue to them came to this in its ledger.
        case delivery(DeliveryState, of: String, offset: Int)
        case has(Field)
        case compare(Field, Comparison, Value)
        case among(Field, [Value])
    }

    package enum Field: Hashable, Sendable {
        case email, name, domain, language, timeZone, status, consentSource
        case created, consented, paused
        case attribute(String, offset: Int)

        package var isTime: Bool { [.created, .consented, .paused].contains(self) }
    }

    package enum Comparison: String, Hashable, Sendable {
        case equal = "="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case contains = "~"
    }

    package enum Value: Hashable, Sendable {
        case text(String)
        case number(Double)
        case day(CalendarDate)
        /// So many days before the day on which it is asked.
        case daysAgo(Int)
    }

    /// An error that points at a place of the expression.
    package func error(_ offset: Int, _ reason: String) -> SegmentError {
        SegmentError(expression: description, offset: offset, reason: reason)
    }

    /// Where the word that begins at a place ends, with the quoted name that may follow it.
    package func endOfWord(at offset: Int) -> Int {
        guard let tokens = try? SegmentLexer.tokens(of: description),
            let index = tokens.firstIndex(where: { $0.offset == offset })
        else { return offset }
        if case .word(let word) = tokens[index].kind, word.hasSuffix(":") {
            return tokens[index + 1].end
        }
        return tokens[index].end
    }
}

/// Where an expression cannot be understood, and why.
public struct SegmentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The whole expression.
    public let expression: String
    /// How many characters stand before the fault.
    public let offset: Int
    /// What is wrong there, and what to write.
    public let reason: String

    package init(expression: String, offset: Int, reason: String) {
        self.expression = expression
        self.offset = offset
        self.reason = reason
    }

    /// Two lines: the expression, and an arrow to the fault with the reason.
    public var description: String { lines.joined(separator: "\n") }

    private var lines: [String] {
        // Each control is shown by more than one character, so the arrow counts what is shown.
        let before = String(expression.prefix(offset)).escapingControls().count
        return [
            expression.escapingControls(),
            String(repeating: " ", count: before) + "^ \(reason)",
        ]
    }
}

extension SegmentError: Explained {
    /// The expression has to be written in another way.
    public var problem: Problem {
        Problem(.usage, "the expression cannot be understood", lines: lines)
    }
}
