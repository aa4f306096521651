import NewsletterCore

/// Reads the days that people write at the head of a text, in any of the languages of a
/// ``WordBook``.
struct DateText {
    /// The day; nil where no calendar has it, or where it could be two.
    var date: CalendarDate?
    /// Whether day and month could be exchanged: `04/03/2026`.
    var isAmbiguous = false
    /// What stands behind it.
    var rest: Substring

    private static let months: [String: Int] = {
        // Each book lists its months in order; these are the rows, since sets have none.
        let rows = [
            "january february march april may june july august september october november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber maerz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "jan feb mär apr mai jun jul aug sept okt nov dez",
            "janv févr mars avr mai juin juil août sept oct nov déc",
        ]
        var months: [String: Int] = [:]
        for row in rows {
            for (index, name) in row.split(separator: " ").enumerated() {
                months[String(name)] = index + 1
            }
        }
        return months
    }()

    private static let weekdays: Set<String> = WordBook.all.reduce(
        into: [
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mo", "di",
            "mi",
            "do", "fr", "sa", "so",
        ]
    ) { $0.formUnion($1.days) }

    /// Reads the day at the head of a text; nil where none stands there.
    init?(leading text: Substring) {
        // Most lines hold no year, and are told so at little cost.
        guard text.utf8.prefix(60).count(where: \.isASCIIDigit) > 4 else { return nil }
        let text = Self.withoutWeekday(text)
        guard let found = Self.numbers(text) ?? Self.words(text) else { return nil }
        self = found
    }

    /// What stands behind the day at the head of a text, with or without its year; nil where none
    /// stands there.
    static func behindDay(_ text: Substring) -> Substring? {
        guard text.utf8.prefix(30).contains(where: \.isASCIIDigit) else { return nil }
        if let whole = DateText(leading: text) { return whole.rest }
        let text = withoutWeekday(text)
        let dayFirst =
            /\d{1,2}(?:st|nd|rd|th|er|\.|º|°|ª)?\s+(?:of\s+|de\s+|d[’'])?(\p{L}+)\.?(?!\w)/
        if let m = text.prefixMatch(of: dayFirst), months[m.1.lowercased()] != nil {
            return text[m.0.endIndex...]
        }
        let monthFirst = /(\p{L}+)\.?\s+\d{1,2}(?:st|nd|rd|th)?(?![\w:])/
        if let m = text.prefixMatch(of: monthFirst), months[m.1.lowercased()] != nil {
            return text[m.0.endIndex...]
        }
        return text.prefixMatch(of: /\d{1,2}\.\s?\d{1,2}\.(?!\d)/).map { text[$0.0.endIndex...] }
    }

    /// `Wednesday, 4 March`, `le mercredi 4 mars`, `den 4. März` from the day on.
    private static func withoutWeekday(_ text: Substring) -> Substring {
        var text = text
        for _ in 0..<3 {
            guard let word = text.prefixMatch(of: /(\p{L}+)[.,]?\s+/) else { break }
            let small = word.1.lowercased()
            guard weekdays.contains(small) || ["the", "le", "den", "el", "il"].contains(small)
            else { break }
            text = text[word.0.endIndex...]
        }
        return text
    }

    private init(_ year: Int?, _ month: Int?, _ day: Int?, _ rest: Substring) {
        self.rest = rest
        guard let year, let month, let day else { return }
        date = CalendarDate(year: year, month: month, day: day)
    }

    /// `2026-03-04`, `04.03.2026`, `4/3/2026`.
    private static func numbers(_ text: Substring) -> DateText? {
        if let m = text.prefixMatch(of: /(\d{4})([-\/.])(\d{1,2})\2(\d{1,2})(?![\w-])/) {
            return DateText(Int(m.1), Int(m.3), Int(m.4), text[m.0.endIndex...])
        }
        if let m = text.prefixMatch(of: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\w-])/) {
            return DateText(Int(m.3), Int(m.2), Int(m.1), text[m.0.endIndex...])
        }
        guard let m = text.prefixMatch(of: /(\d{1,2})([-\/])(\d{1,2})\2(\d{4})(?![\w-])/),
            let first = Int(m.1), let second = Int(m.3)
        else { return nil }
        let rest = text[m.0.endIndex...]
        if first <= 12, second <= 12, first != second {
            var found = DateText(nil, nil, nil, rest)
            found.isAmbiguous = true
            return found
        }
        let (day, month) = second > 12 ? (second, first) : (first, second)
        return DateText(Int(m.4), month, day, rest)
    }

    /// `4 March 2026`, `4. März 2026`, `1er mars 2026`, `4 de marzo de 2026`, `March 4, 2026`.
    private static func words(_ text: Substring) -> DateText? {
        let dayFirst =
            /(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|ª)?\s+(?:of\s+|de\s+|d[’'])?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\w)/
        if let m = text.prefixMatch(of: dayFirst), let month = months[m.2.lowercased()] {
            return DateText(Int(m.3), month, Int(m.1), text[m.0.endIndex...])
        }
        let monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\w)/
        if let m = text.prefixMatch(of: monthFirst), let month = months[m.1.lowercased()] {
            return DateText(Int(m.3), month, Int(m.2), text[m.0.endIndex...])
        }
        return nil
    }

    /// The words that say that a date follows.
    static func withoutLabel(_ text: Substring) -> Substring? {
        guard let label = text.prefixMatch(of: /(?i:date|datum|fecha|data)\b\s*:?\s*/),
            label.0.last.map({ $0 == ":" || $0.isWhitespace }) == true
        else { return nil }
        return text[label.0.endIndex...]
    }

    /// The day on a line that says nothing else; nil for all other lines.
    init?(line: String) {
        guard line.utf8.count < 80 else { return nil }
        var text = Substring(line.trimmingSpace())
        text = Self.withoutLabel(text) ?? text
        for (open, close) in [("(", ")"), ("[", "]")]
        where text.hasPrefix(open) && text.hasSuffix(close) {
            text = text.dropFirst().dropLast()
        }
        if text.last == ".", text.dropLast().last?.isNumber == true { text = text.dropLast() }
        guard let found = DateText(leading: text), found.rest.isBlank else { return nil }
        self = found
    }
}
