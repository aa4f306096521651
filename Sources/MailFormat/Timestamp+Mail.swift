internal import NewsletterCore

extension Timestamp {
    private static let days = [
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
    ].map { Array($0.utf8) }
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ].map { Array($0.utf8) }

    /// Writes the moment as mail does, in UTC (RFC 5322 section 3.3).
    func write(into out: inout [UInt8]) {
        let day = date
        let time = timeOfDay
        out += Self.days[day.weekday]
        out += ", ".utf8
        if day.day >= 10 { out.append(UInt8(ascii: "0") + UInt8(day.day / 10)) }
        out.append(UInt8(ascii: "0") + UInt8(day.day % 10))
        out.append(0x20)
        out += Self.months[day.month - 1]
        out.append(0x20)
        out.appendTwoDigits(day.year / 100)
        out.appendTwoDigits(day.year % 100)
        out.append(0x20)
        out.appendTwoDigits(time.hour)
        out.append(UInt8(ascii: ":"))
        out.appendTwoDigits(time.minute)
        out.append(UInt8(ascii: ":"))
        out.appendTwoDigits(time.second)
        out += " +0000".utf8
    }
}

extension [UInt8] {
    fileprivate mutating func appendTwoDigits(_ number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
