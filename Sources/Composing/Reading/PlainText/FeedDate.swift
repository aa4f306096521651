import NewsletterCore

/// Reads the days that feeds write.
enum FeedDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The day in `Sun, 22 Nov 2026 09:30:00 GMT` (RFC 822), `Sunday, 22-Nov-26 09:30:00 GMT`
    /// (RFC 850), `November 22, 2026`, `22. November 2026` or `2026-11-22T09:30:00Z`.
    static func read(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(reading: text) { return date }
        let words = text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "-" }
        for index in words.indices.dropLast(2) {
            guard let year = Int(words[index + 2]) else { continue }
            let (first, second) = (words[index], words[index + 1])
            guard let (day, month) = day(first, second) ?? day(second, first) else { continue }
            return CalendarDate(year: whole(year), month: month, day: day)
        }
        return DateText(leading: Substring(text.inOneLine))?.date
    }

    /// A year of two or three digits as RFC 5322 section 4.3 reads it.
    private static func whole(_ year: Int) -> Int {
        switch year {
        case 0..<50: year + 2000
        case 50..<1000: year + 1900
        default: year
        }
    }

    private static func day(_ day: Substring, _ month: Substring) -> (day: Int, month: Int)? {
        guard let day = Int(day), let index = months.firstIndex(of: String(month.prefix(3)))
        else { return nil }
        return (day, index + 1)
    }
}
