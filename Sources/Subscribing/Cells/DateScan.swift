internal import NewsletterCore

/// Goes through the words of a date: numbers, the name of a month, a time of day, a zone.
struct DateScan {
    private var numbers: [(value: Int, digits: Int)] = []
    private var month: Int?
    private var clock: Int64?
    private var offset: Int64 = 0
    private var isAfternoon: Bool?

    /// Takes a text; false where a word of it belongs to no date.
    mutating func read(_ text: String) -> Bool {
        guard text.utf8.count <= 80 else { return false }
        // A comment at the end, such as the name of the zone in words.
        let plain = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let words = plain.folded.split { $0.isWhitespace || $0 == "," }
        for word in words where !take(String(word)) { return false }
        return true
    }

    /// The day that was read; nil where it is none.
    var day: WrittenDate.Day? {
        if let month {
            guard numbers.count == 2 else { return nil }
            let isYearFirst = numbers[0].digits > 2
            let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            return date(year.value, month, day.value)
        }
        guard numbers.count == 3, numbers[1].digits <= 2 else { return nil }
        let (a, b, c) = (numbers[0], numbers[1], numbers[2])
        if a.digits == 4 { return c.digits <= 2 ? date(a.value, b.value, c.value) : nil }
        guard a.digits <= 2, c.digits <= 2 || c.digits == 4 else { return nil }
        return .numbers(a.value, b.value, c.value, isLongYear: c.digits == 4)
    }

    /// The time of day in UTC.
    var seconds: Int64 {
        var seconds = clock ?? 0
        if let isAfternoon {
            if isAfternoon && seconds < 43_200 { seconds += 43_200 }
            if !isAfternoon && seconds >= 43_200 { seconds -= 43_200 }
        }
        return seconds - offset
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> WrittenDate.Day? {
        let year = WrittenDate.fullYear(year)
        return CalendarDate(year: year, month: month, day: day).map { .known($0) }
    }

    // MARK: Words

    private mutating func take(_ word: String) -> Bool {
        if word.contains(":") { return take(clock: word) || take(zone: word) }
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
        if bare.count > 1, let isLate = Self.halves[bare.replacing(".", with: "")] {
            isAfternoon = isLate
            return clock != nil
        }
        if Self.fillers.contains(bare) { return true }
        if let number = Self.months[bare] { return take(month: number) }
        if clock != nil, take(zone: word) { return true }
        let parts = bare.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        return parts.allSatisfy { part in
            if let number = Self.months[String(part)] { return take(month: number) }
            return take(number: part)
        }
    }

    private mutating func take(month number: Int) -> Bool {
        defer { month = number }
        return month == nil
    }

    /// `2`, `2026`, `1st`, `1er`.
    private mutating func take(number part: Substring) -> Bool {
        let digits = part.prefix { $0.isASCII && $0.isNumber }
        let suffix = part.dropFirst(digits.count)
        guard (1...4).contains(digits.count), numbers.count < 3, let value = Int(digits),
            suffix.isEmpty || Self.ordinals.contains(String(suffix))
        else { return false }
        numbers.append((value, digits.count))
        return true
    }

    /// `3:04`, `03:04:05.678`, `3:04pm`, `03:04:05z`, `03:04:05+01:00`, `2026/01/02t03:04`.
    private mutating func take(clock word: String) -> Bool {
        guard clock == nil else { return word.hasPrefix("m=") }
        var word = Substring(word)
        if let mark = word.firstIndex(of: "t"), word[..<mark].contains(where: \.isNumber) {
            guard take(String(word[..<mark])) else { return false }
            word = word[word.index(after: mark)...]
        }
        let time = word.prefix { $0.isNumber && $0.isASCII || ":.".contains($0) }
        let rest = word.dropFirst(time.count)
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int64(parts[0]), hour < 24,
            let minute = Int64(parts[1]), minute < 60
        else { return false }
        var second: Int64 = 0
        if parts.count == 3 {
            guard let whole = Int64(parts[2].prefix { $0 != "." }), whole <= 60 else {
                return false
            }
            second = whole
        }
        clock = hour * 3600 + minute * 60 + second
        if rest.isEmpty { return true }
        if let isLate = Self.halves[String(rest).replacing(".", with: "")] {
            isAfternoon = isLate
            return true
        }
        return take(zone: String(rest))
    }

    /// `z`, `utc`, `gmt+0100`, `+01:00`, `-0700`, or the letters of a zone; Go adds `m=+0.1`.
    private mutating func take(zone word: String) -> Bool {
        if word.hasPrefix("m=") { return true }
        if let hours = Self.zones[word] {
            // Go and mail write the number first, which says more.
            if offset == 0 { offset = hours * 3600 }
            return true
        }
        var number = Substring(word)
        for name in ["gmt", "utc"] where number.hasPrefix(name) { number = number.dropFirst(3) }
        guard let sign = number.first, "+-".contains(sign) else { return false }
        let digits = number.dropFirst().filter { $0 != ":" }
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), [2, 4].contains(digits.count),
            let value = Int64(digits.count == 2 ? digits + "00" : digits)
        else { return false }
        offset = (sign == "-" ? -1 : 1) * (value / 100 * 3600 + value % 100 * 60)
        return true
    }

    // MARK: Tables

    private static let halves = ["am": false, "pm": true, "a": false, "p": true]
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "o", "a", "e"]

    private static let zones: [String: Int64] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
        "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "mez": 1, "mesz": 2,
        "bst": 1, "wet": 0, "west": 1, "eet": 2, "eest": 3,
    ]

    /// Days of the week and small words, which say nothing new.
    private static let fillers: Set<String> = {
        let words = """
            mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat \
            saturday sun sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa \
            samstag sonnabend so sonntag lun lundi mardi mer mercredi jeu jeudi ven vendredi \
            sam samedi dim dimanche lunes mie miercoles jue jueves vie viernes sab sabado dom \
            domingo lunedi martedi mercoledi gio giovedi venerdi sabato domenica seg segunda \
            terca qua quarta qui quinta sex sexta ma maandag dinsdag wo woensdag donderdag vr \
            vrijdag zaterdag zo zondag segunda-feira terca-feira quarta-feira quinta-feira \
            sexta-feira at of the um uhr de del le a las alle as om
            """
        return Set(words.split(separator: " ").map(String.init))
    }()

    private static let months: [String: Int] = {
        let table = [
            "january jan januar janner jan janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar fevrier fevr fev febrero febbraio fevereiro februari",
            "march mar marz maerz mrz mars marzo marco maart mrt",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug aout agosto ago augustus",
            "september sep sept septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dicembre dezembro",
        ]
        var months: [String: Int] = [:]
        for (index, names) in table.enumerated() {
            for name in names.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()
}
