public import NewsletterCore

/// What a language brings to an issue: phrases, long dates, and the direction of writing.
public struct IssueLanguage: Hashable, Sendable {
    /// The primary subtag of BCP 47, such as `en`.
    public var code: String
    /// Whether lines begin at the right.
    public var isRightToLeft: Bool
    /// What templates say in this language.
    public var phrases: Phrases
    /// January to December.
    public var months: [String]
    /// A long date, with `D`, `M` and `Y` for its parts.
    public var datePattern: String

    /// Describes a language.
    public init(
        code: String, isRightToLeft: Bool = false, phrases: Phrases, months: [String],
        datePattern: String
    ) {
        self.code = code
        self.isRightToLeft = isRightToLeft
        self.phrases = phrases
        self.months = months
        self.datePattern = datePattern
    }

    /// `ltr` or `rtl`, as HTML names it.
    public var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// The day as the language writes it in full: `22 November 2026`.
    public func long(_ date: CalendarDate) -> String {
        datePattern.reduce(into: "") { out, character in
            switch character {
            case "D": out += "\(date.day)"
            case "M": out += months[date.month - 1]
            case "Y": out += "\(date.year)"
            default: out.append(character)
            }
        }
    }

    /// The language that a BCP 47 tag asks for among the given ones; English otherwise.
    public static func named(_ tag: String, among languages: [IssueLanguage] = builtIn)
        -> IssueLanguage
    {
        let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return languages.first { $0.code == code } ?? .english
    }
}
