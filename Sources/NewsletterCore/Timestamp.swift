/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since the beginning of 1970, UTC.
    public var milliseconds: Int64

    /// Makes a moment from milliseconds since 1970.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Makes a moment from seconds since 1970.
    public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

    /// Whole seconds since the beginning of 1970, UTC, rounded down.
    public var seconds: Int64 { milliseconds.flooredDivision(by: 1000) }

    /// The day in UTC.
    public var date: CalendarDate {
        CalendarDate(daysSince1970: Int(seconds.flooredDivision(by: 86_400)))
    }

    /// Hour, minute and second of the day in UTC.
    public var timeOfDay: (hour: Int, minute: Int, second: Int) {
        let second = Int(seconds - seconds.flooredDivision(by: 86_400) * 86_400)
        return (second / 3600, second / 60 % 60, second % 60)
    }

    /// Whether the first moment comes before the second.
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    /// The moment that comes the given time later.
    public static func + (moment: Timestamp, wait: Duration) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds + wait.milliseconds)
    }

    /// The time from the second moment to the first.
    public static func - (end: Timestamp, start: Timestamp) -> Duration {
        .milliseconds(end.milliseconds - start.milliseconds)
    }
}

extension Timestamp: CustomStringConvertible, LosslessStringConvertible {
    /// The moment as RFC 3339 writes it: `2026-11-22T09:30:00Z`.
    public var description: String {
        let time = timeOfDay
        return "\(date)T\(time.hour.padded(2)):\(time.minute.padded(2)):\(time.second.padded(2))Z"
    }

    /// Reads RFC 3339 (`2026-11-22T09:30:00+01:00`), a date and time with a space between
    /// them, or a date alone; without a zone it is UTC.
    public init?(_ text: String) {
        let trimmed = text.trimmingSpace()
        guard let date = CalendarDate(String(trimmed.prefix(10))) else { return nil }
        var seconds = Int64(date.daysSince1970) * 86_400
        var rest = trimmed.dropFirst(10)
        if !rest.isEmpty {
            guard let separator = rest.first, "Tt ".contains(separator) else { return nil }
            rest = rest.dropFirst()
            guard let (time, zone) = Self.split(rest), let clock = Self.clock(time),
                let offset = Self.offset(zone)
            else { return nil }
            seconds += clock - offset
        }
        self.init(seconds: seconds)
    }

    private static func split(_ text: Substring) -> (time: Substring, zone: Substring)? {
        let end = text.firstIndex { "Zz+- ".contains($0) } ?? text.endIndex
        return (text[..<end], text[end...])
    }

    private static func clock(_ text: Substring) -> Int64? {
        let whole = text.split(separator: ".", maxSplits: 1).first ?? ""
        let parts = whole.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        let second = parts.count == 3 ? parts[2] : 0
        guard let second, (0...60).contains(second) else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func offset(_ zone: Substring) -> Int64? {
        let text = zone.trimmingSpace()
        if text.isEmpty || text.uppercased() == "Z" || text.uppercased() == "UTC" { return 0 }
        guard let sign = text.first, "+-".contains(sign) else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let value = Int64(digits) else { return nil }
        return (sign == "-" ? -1 : 1) * (value / 100 * 3600 + value % 100 * 60)
    }
}

extension Duration {
    /// The whole milliseconds of this time.
    public var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}

extension FixedWidthInteger {
    /// The quotient rounded towards minus infinity.
    func flooredDivision(by divisor: Self) -> Self {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }

    /// The number in decimal, with zeros before it up to the given width.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
