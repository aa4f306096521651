import NewsletterCore

/// Reads the days that feeds write.
enum FeedDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The day in `Sun, 22 Nov 2026 09:30:00 GMT` or `2026-11-22T09:30:00Z`.
    static func read(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(reading: text) { return date }
        let words = text.lowercased().split { $0 == " " || $0 == "," }
        for index in words.indices.dropLast(2) {
            guard let day = Int(words[index]),
                let month = months.firstIndex(of: String(words[index + 1].prefix(3))),
                let year = Int(words[index + 2])
            else { continue }
            return CalendarDate(year: year < 100 ? year + 2000 : year, month: month + 1, day: day)
        }
        return nil
    }
}
