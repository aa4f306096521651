import NewsletterCore

/// A day, or the first and the last of several.
struct DayRange: Hashable {
    var first: CalendarDate
    /// The last day; nil where there is only one.
    var last: CalendarDate?

    /// Reads `2026-12-01`, `2026-12-01 to 2026-12-03`, `2026-12-01/2026-12-03`, `2026-12-01 – 03`
    /// and the like, each day with or without a time of day; nil where one of them is no day, or
    /// the last lies before the first.
    init?(reading text: String) {
        let text = text.trimmingSpace()
        guard let first = CalendarDate(reading: text) ?? Self.first(of: text) else { return nil }
        self.first = first
        let head =
            /\d{4}([-\/])\d{1,2}\1\d{1,2}(?:(?:[Tt]|\s+)\d{1,2}(?::\d\d)+(?:\.\d+)?\s?(?:[Zz]|[+-]\d\d:?\d\d)?)?\s*/
        guard let day = text.prefixMatch(of: head) else { return }
        let rest = text[day.range.upperBound...]
        let join = /(?i:to|until|till|through|thru|bis|au|al|à|a|tot|[-–—\/]+|\.{2,3})\s*(?=\d)/
        guard let sign = rest.prefixMatch(of: join) else {
            // Words behind a day say something else, but never another day or what is joined to it.
            let more =
                /(?i:and|und|et|y|e|en|or|oder|ou|o|of|[,;&+])\s*(?:\d{1,2}-)?\d{1,2}\.?\s*(?:[,;&+].*)?/
            let joined = /(?i:(?:and|und|et|y|or|oder|ou)\b|[;&+]).*/
            if rest.contains(/\d{4}[-\/]\d/) || rest.wholeMatch(of: more) != nil
                || rest.wholeMatch(of: joined) != nil
            {
                return nil
            }
            return
        }
        guard let last = Self.last(rest[sign.range.upperBound...], after: first), last >= first
        else { return nil }
        self.last = last == first ? nil : last
    }

    /// Reads a first and a last day that stand apart, or one text.
    init?(reading days: [String]) {
        guard days.count > 1 else {
            guard let day = days.first else { return nil }
            self.init(reading: day)
            return
        }
        guard days.count == 2, let first = CalendarDate(reading: days[0]),
            let last = CalendarDate(reading: days[1]), last >= first
        else { return nil }
        self.init(first: first, last: last == first ? nil : last)
    }

    private init(first: CalendarDate, last: CalendarDate?) {
        self.first = first
        self.last = last
    }

    private static func first(of text: String) -> CalendarDate? {
        text.prefixMatch(of: /\d{4}([-\/])\d{1,2}\1\d{1,2}/).flatMap {
            CalendarDate(reading: String($0.0))
        }
    }

    /// The last day, of which year and month may be those of the first.
    private static func last(_ text: Substring, after first: CalendarDate) -> CalendarDate? {
        let tail = /(?:(\d{4})[-\/])?(?:(\d{1,2})[-\/])?(\d{1,2})(?:(?:[Tt]|\s+)\d{1,2}:\d\d.*)?/
        guard let match = text.wholeMatch(of: tail) else { return nil }
        if match.1 != nil, match.2 == nil { return nil }
        return CalendarDate(
            year: match.1.flatMap { Int($0) } ?? first.year,
            month: match.2.flatMap { Int($0) } ?? first.month, day: Int(match.3) ?? 0)
    }
}
