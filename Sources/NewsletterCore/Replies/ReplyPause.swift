extension ReplyWords {
    /// How long the server asks to wait: `try again in 3600 seconds`, `retry after 2 hours`,
    /// `come back in 00:05:00`, `greylisted for 5 minutes`, `Retry-After: 60`, `tomorrow`; nil where
    /// it names no time, or one of more than a week.
    var pause: Duration? {
        for index in words.indices where isAnchor(index) {
            let near = words[index...].dropFirst().prefix(8)
            if near.prefix(3).contains("tomorrow") { return .seconds(24 * 3600) }
            if let pause = Self.duration(in: near) ?? Self.clock(near) { return pause }
            if words[index] == "after", near.count == 1, let seconds = Int(near.first!),
                (1...Self.longest).contains(seconds)
            {
                return .seconds(seconds)
            }
        }
        return nil
    }

    /// Whether a time behind the word is a wait: `500 messages in 24 hours` is a limit, and
    /// `blocked after 3 hours` is past.
    private func isAnchor(_ index: Int) -> Bool {
        if Self.anchors.contains(words[index]) { return true }
        guard words[index] == "after" else { return false }
        return !Self.askings.isDisjoint(with: words[..<index].suffix(2))
    }

    private static let anchors: Set<String> = [
        "again", "retry", "retrying", "resend", "wait", "resume", "back", "greylisted",
        "greylisting", "graylisted", "graylisting",
    ]
    private static let askings: Set<String> = [
        "again", "retry", "retrying", "resend", "try", "resume", "back", "later", "only",
        "connect", "reconnect",
    ]

    /// A time such as `00:05:00` in the first words, whose colons part words.
    private static func clock(_ words: ArraySlice<String>) -> Duration? {
        let numbers = words.prefix(5).drop { Int($0) == nil }.prefix(3)
        guard numbers.count == 3, numbers.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let parts = numbers.compactMap { Int($0) }
        guard parts.count == 3, parts[1] < 60, parts[2] < 60 else { return nil }
        let seconds = (parts[0] * 60 + parts[1]) * 60 + parts[2]
        return seconds > 0 ? .seconds(seconds) : nil
    }

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
