package import Foundation
package import NewsletterCore
internal import TextFormats

/// Reads the time at the beginning of a log's line.
///
///     2026-11-22T09:30:00.123456+01:00 mail postfix/...      RFC 3339
///     2026-11-22 09:30:00 +0100 1vMabc-0001XY-2Z <= ...      Exim, with or without the zone
///     Nov 22 09:30:00 mail postfix/...                       syslog, without year and zone
package struct LogTime {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The zone of times that name none.
    package let zone: TimeZone
    /// The latest moment that a line without a year may mean, but for a day.
    package let now: Timestamp

    package init(zone: TimeZone, now: Timestamp) {
        self.zone = zone
        self.now = now
    }

    /// Whether a line looks as if it began with a time; cheaper than reading it.
    static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
        if line.prefix(4).allSatisfy(\.isASCIIDigit) { return line.dropFirst(4).first == 0x2D }
        return line.dropFirst(3).first == 0x20 && months.contains(line.prefix(3).text)
    }

    /// The moment; nil where the line begins otherwise.
    func moment(of line: String) -> Timestamp? {
        let words = line.split(separator: " " as Character, maxSplits: 3).map(String.init)
        guard let first = words.first, words.count > 1 else { return nil }
        if let month = Self.months.firstIndex(of: first), words.count > 2, let day = Int(words[1]) {
            return inYear(month + 1, day, words[2])
        }
        guard first.count >= 10, let hyphen = first.firstIndex(of: "-"),
            first.distance(from: first.startIndex, to: hyphen) == 4
        else { return nil }
        if first.count > 10 {
            let namesZone = first.dropFirst(10).contains { "Z+-".contains($0) }
            return moment(first, namesZone: namesZone)
        }
        let zone = words.count > 2 && Self.isZone(words[2]) ? words[2] : nil
        return moment("\(first) \(words[1])\(zone ?? "")", namesZone: zone != nil)
    }

    /// Whether a word is a zone as Exim writes it: `+0100`.
    private static func isZone(_ word: String) -> Bool {
        word.utf8.count == 5 && "+-".contains(word.prefix(1)) && Int(word.dropFirst()) != nil
    }

    private func moment(_ text: String, namesZone: Bool) -> Timestamp? {
        guard let moment = Timestamp(text) else { return nil }
        return namesZone ? moment : zone.moment(showing: moment)
    }

    /// The last such day that has come.
    private func inYear(_ month: Int, _ day: Int, _ clock: String) -> Timestamp? {
        let limit = now + .seconds(86_400)
        for year in [limit.date.year, limit.date.year - 1] {
            guard let date = CalendarDate(year: year, month: month, day: day),
                let moment = Timestamp("\(date) \(clock)")
            else { continue }
            let here = zone.moment(showing: moment)
            if here <= limit { return here }
        }
        return nil
    }
}
