extension ReplyWords {
    /// How long the server asks to wait: `try again in 3600 seconds`, `retry after 2 hours`,
    /// `tomorrow`; nil where it names no time, or one of more than a week.
    var pause: Duration? {
        for index in words.indices where Self.anchors.contains(words[index]) {
            let near = words[index...].dropFirst().prefix(8)
            if near.prefix(3).contains("tomorrow") { return .seconds(24 * 3600) }
            if let pause = Self.duration(in: near) { return pause }
        }
        return nil
    }

    /// A time is a wait only right behind one of these: `500 messages in 24 hours` is a limit.
    private static let anchors: Set<String> = [
        "again", "retry", "retrying", "resend", "wait", "resume", "after",
    ]

    /// The first number with a unit, and those that follow it: `1 hour and 30 minutes`.
    private static func duration(in words: ArraySlice<String>) -> Duration? {
        var total = 0
        var rest = words
        while let word = rest.popFirst() {
            if total == 0, words.count - rest.count > 4 { return nil }
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            let number = Int(digits) ?? (["a", "an", "one"].contains(word) ? 1 : nil)
            let unit =
                digits.isEmpty || digits.count == word.count
                ? rest.first : String(word.dropFirst(digits.count))
            if let number, let unit, let seconds = units[unit] {
                let (product, overflows) = number.multipliedReportingOverflow(by: seconds)
                guard !overflows, product <= longest else { return nil }
                total += product
            } else if total > 0, !skipped.contains(word), units[word] == nil {
                break
            }
        }
        return (1...longest).contains(total) ? .seconds(total) : nil
    }

    private static let longest = 7 * 24 * 3600
    private static let skipped: Set<String> = ["and", "s"]
    private static let units: [String: Int] = [
        "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
        "m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
        "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
        "d": 86400, "day": 86400, "days": 86400,
    ]
}
