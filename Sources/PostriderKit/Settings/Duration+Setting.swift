import NewsletterCore

extension Duration {
    /// Reads a time as settings and options have it: `0s`, `90s`, `15m`, `24h`, `5d` or
    /// `2y`, of 365 days each; nil for anything else.
    package init?(setting text: String) {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "y": 365 * 86_400]
        let digits = text.dropLast()
        guard let last = text.last, let unit = units[last], !digits.isEmpty,
            digits.utf8.allSatisfy(\.isASCIIDigit), let count = Int(digits), count <= 10_000
        else { return nil }
        self = .seconds(count * unit)
    }
}
