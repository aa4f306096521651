internal import NewsletterCore

/// In which order a date of three numbers names its parts.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
    /// 31.12.2026
    case dmy
    /// 12/31/2026
    case mdy
    /// 26/12/31
    case ymd
}

/// A date as tables of people hold it: ISO 8601, Go's, RFC 2822, with the name of the month,
/// seconds since 1970, Excel's days, or three numbers whose order the column must prove.
struct WrittenDate: Hashable {
    /// The day; of three numbers in one of several orders.
    enum Day: Hashable {
        case known(CalendarDate)
        case numbers(Int, Int, Int, isLongYear: Bool)
    }

    var day: Day
    /// From the beginning of that day, UTC.
    var seconds: Int64 = 0

    /// Reads a date without ISO 8601's form, which ``Timestamp`` reads; nil for what is none.
    init?(_ text: String) {
        let text = text.trimmingSpace()
        if let time = Timestamp(text) ?? Self.number(text) {
            day = .known(time.date)
            seconds = time.seconds - Int64(time.date.daysSince1970) * 86_400
            return
        }
        var scan = DateScan()
        guard scan.read(text), let day = scan.day else { return nil }
        (self.day, seconds) = (day, scan.seconds)
        if case .numbers = day, readings.isEmpty { return nil }
    }

    /// The time; nil where the order is open, or is not one in which it can be read.
    func time(_ order: DateOrder?) -> Timestamp? {
        switch day {
        case .known(let day): return at(day)
        case .numbers:
            let readings = readings
            if let order { return readings[order].map(at) }
            let usual = [readings[.dmy], readings[.mdy]].compactMap { $0 }
            if usual.isEmpty { return readings[.ymd].map(at) }
            return isOpen ? nil : at(usual[0])
        }
    }

    /// The days that three numbers may mean.
    ///
    /// A year of two digits stands first only where nothing else is possible, or it is said.
    var readings: [DateOrder: CalendarDate] {
        guard case .numbers(let a, let b, let c, let isLongYear) = day else { return [:] }
        func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
            CalendarDate(year: Self.fullYear(year), month: month, day: day)
        }
        var readings: [DateOrder: CalendarDate] = [:]
        readings[.dmy] = date(c, b, a)
        readings[.mdy] = date(c, a, b)
        if !isLongYear { readings[.ymd] = date(a, b, c) }
        return readings
    }

    /// Whether it means different days by the two orders that are usual.
    var isOpen: Bool {
        let readings = readings
        guard let first = readings[.dmy], let second = readings[.mdy] else { return false }
        return first != second
    }

    /// The one usual order in which it can be read; nil where both or neither can.
    var provenOrder: DateOrder? {
        let readings = readings
        switch (readings[.dmy], readings[.mdy]) {
        case (.some, nil): return .dmy
        case (nil, .some): return .mdy
        default: return nil
        }
    }

    static func fullYear(_ year: Int) -> Int {
        year > 99 ? year : year < 70 ? 2000 + year : 1900 + year
    }

    private func at(_ day: CalendarDate) -> Timestamp {
        Timestamp(seconds: Int64(day.daysSince1970) * 86_400 + seconds)
    }

    // MARK: Numbers

    /// Seconds or milliseconds since 1970, `20260102`, `20260102030405`, or Excel's days since
    /// 1899-12-30.
    private static func number(_ text: String) -> Timestamp? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        let isFraction = rest.first.map { $0 == "." || $0 == "," } ?? true
        guard isFraction, rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
            !digits.isEmpty, digits.count <= 16, let whole = Int64(digits)
        else { return nil }
        switch digits.count {
        case 5 where (20_000..<80_000).contains(whole):
            let part = Double("0." + rest.dropFirst()) ?? 0
            return Timestamp(seconds: (whole - 25_569) * 86_400 + Int64((part * 86_400).rounded()))
        case 8, 14: return rest.isEmpty ? compact(Array(digits)) : nil
        case 9, 10: return Timestamp(seconds: whole)
        case 12, 13: return Timestamp(milliseconds: whole)
        case 16: return Timestamp(milliseconds: whole / 1000)
        default: return nil
        }
    }

    private static func compact(_ digits: [Character]) -> Timestamp? {
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        var text = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
        if digits.count == 14 { text += " \(part(8..<10)):\(part(10..<12)):\(part(12..<14))" }
        return digits[0] == "1" || digits[0] == "2" ? Timestamp(text) : nil
    }
}
