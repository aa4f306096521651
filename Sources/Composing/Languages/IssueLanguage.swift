public import NewsletterCore

/// What a language brings to an issue: phrases, long dates, and the direction of writing.
public struct IssueLanguage: Hashable, Sendable {
    /// A tag of BCP 47 such as `en` or `pt-BR`.
    public var code: String
    /// Whether lines begin at the right.
    public var isRightToLeft: Bool
    /// What templates say in this language; English stands in for what is missing.
    public var phrases: [Phrase: String]
    /// What pages for readers say in other words than the built-in ones.
    public var pages: [PagePhrase: String] = [:]
    /// What mails to those who join say in other words than the built-in ones.
    public var mails: [MailPhrase: String] = [:]
    /// January to December.
    public var months: [String]
    /// Sunday to Saturday.
    public var weekdays: [String]
    /// A long date, such as `{day} {month} {year}`.
    public var datePattern: String
    /// A long date with the day of the week, such as `{weekday}, {day} {month} {year}`.
    public var weekdayPattern: String
    /// The digits 0 to 9; empty for `0123456789`.
    public var digits: [String]
    /// The names of what was not given and is taken from English.
    public var borrowed: [String]

    /// Describes a language.
    public init(
        code: String, isRightToLeft: Bool = false, phrases: [Phrase: String], months: [String],
        weekdays: [String], datePattern: String, weekdayPattern: String, digits: [String] = [],
        borrowed: [String] = []
    ) {
        self.code = code
        self.isRightToLeft = isRightToLeft
        self.phrases = phrases
        self.months = months
        self.weekdays = weekdays
        self.datePattern = datePattern
        self.weekdayPattern = weekdayPattern
        self.digits = digits
        self.borrowed = borrowed
    }

    /// `ltr` or `rtl`, as HTML names it.
    public var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// A phrase, in English where the language has none.
    public func phrase(_ phrase: Phrase) -> String {
        phrases[phrase] ?? Self.english.phrases[phrase] ?? phrase.rawValue
    }

    /// The day as the language writes it in full: `22 November 2026`.
    public func long(_ date: CalendarDate) -> String { written(date, as: datePattern) }

    /// The same with the day of the week: `Sunday, 22 November 2026`.
    public func longWithWeekday(_ date: CalendarDate) -> String {
        written(date, as: weekdayPattern)
    }

    /// The name of the day's month.
    public func month(of date: CalendarDate) -> String { months[date.month - 1] }

    /// The name of the day of the week.
    public func weekday(of date: CalendarDate) -> String { weekdays[date.weekday] }

    /// A number in the language's digits.
    public func written(_ number: Int) -> String {
        guard digits.count == 10 else { return "\(number)" }
        return "\(number)".map { $0.wholeNumberValue.map { digits[$0] } ?? "\($0)" }.joined()
    }

    private func written(_ date: CalendarDate, as pattern: String) -> String {
        pattern.replacing("{day}", with: written(date.day))
            .replacing("{month}", with: month(of: date))
            .replacing("{year}", with: written(date.year))
            .replacing("{weekday}", with: weekday(of: date))
    }

    /// The names that may stand between braces in a pattern.
    static let patternNames = ["day", "month", "year", "weekday"]

    /// The language that a BCP 47 tag asks for among the given ones, the tag itself before its
    /// primary subtag; nil where it is not among them.
    public static func known(_ tag: String, among languages: [IssueLanguage] = builtIn)
        -> IssueLanguage?
    {
        let whole = tag.replacing("_", with: "-").lowercased()
        let primary = String(whole.prefix { $0 != "-" })
        return languages.first { $0.code.lowercased() == whole }
            ?? languages.first { $0.code.lowercased() == primary }
    }

    /// The same, or English.
    public static func named(_ tag: String, among languages: [IssueLanguage] = builtIn)
        -> IssueLanguage
    {
        known(tag, among: languages) ?? .english
    }
}
