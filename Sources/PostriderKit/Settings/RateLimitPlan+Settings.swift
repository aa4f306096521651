import DeliveryEngine
import Foundation
import NewsletterCore
import TextFormats

extension RateLimitPlan {
    /// Reads the `rate` settings.
    init(_ reader: SettingsReader, sender: String) throws {
        self.init(
            relay: try Self.limits(
                reader, .ratePerSecond, .ratePerMinute, .ratePerHour, .ratePerDay),
            sender: try Self.limits(
                reader, .rateSenderPerSecond, .rateSenderPerMinute, .rateSenderPerHour,
                .rateSenderPerDay),
            senderName: sender, warmUp: try WarmUp(reader), hours: try SendingHours(reader))
        for member in try reader.members(.rateDomains, keys: Self.domainKeys) {
            try add(member.name, member.table)
        }
    }

    private static let periods: [Duration] = [
        .seconds(1), .seconds(60), .seconds(3600), .seconds(86_400),
    ]

    private static func limits(_ reader: SettingsReader, _ keys: SettingKey...) throws
        -> [RateLimit]
    {
        try zip(keys, periods).compactMap { key, period in
            try reader.count(key).map { RateLimit($0, per: period) }
        }
    }

    private mutating func add(_ name: String, _ table: SettingsTable) throws {
        let limits = try zip(Self.domainKeys, Self.periods).compactMap { key, period in
            try table.count(key).map { RateLimit($0, per: period) }
        }
        let key = try Self.domain(name, in: table)
        groups.add(try table.texts("domains").map { try Self.domain($0, in: table) }, to: key)
        guard domains[key] == nil else {
            throw Problem(
                .badConfiguration,
                "\(table.origin): rate.domains has \(key) twice, in two spellings",
                remedy: "Write its limits in one place.")
        }
        domains[key] = Domain(limits: limits, connections: try table.count("connections"))
    }

    /// A domain as recipients' domains are compared; a limit of anything else would hold for
    /// nobody.
    private static func domain(_ name: String, in table: SettingsTable) throws -> String {
        guard let domain = DomainKey(name) else {
            throw Problem(
                .badConfiguration,
                "\(table.origin): rate.domains: \"\(name)\" is not a domain that mail goes to",
                remedy: .words(
                    "Name it as it stands behind the @ of an address, such as example.org; "
                        + "domains below it count for themselves."))
        }
        return domain.description
    }

    /// What a member of `rate.domains` may hold.
    package static let domainKeys = [
        "per_second", "per_minute", "per_hour", "per_day", "connections", "domains",
    ]
}

extension WarmUp {
    /// Reads `rate.warm_up`; nil where there is none.
    fileprivate init?(_ reader: SettingsReader) throws {
        let growth = try reader.read(.rateWarmUpGrowth, "a number such as 1.5, more than 1") {
            Double($0).flatMap { $0 > 1 && $0 <= 100 ? $0 : nil }
        }
        guard let firstDay = try reader.count(.rateWarmUpFirstDay) else {
            guard let value = reader[.rateWarmUpGrowth] else { return nil }
            throw Problem(
                .badConfiguration, "\(value.origin): rate.warm_up has no first_day",
                remedy: "Add it, such as: warm_up: {first_day: 500, growth: 1.5}")
        }
        self.init(firstDay: firstDay, growth: growth ?? 1.5)
    }
}

extension SendingHours {
    /// Reads `rate.hours`; nil where mail may leave at any time.
    fileprivate init?(_ reader: SettingsReader) throws {
        let form = "hours and a zone such as \"08:00-20:00 Europe/London\""
        guard let hours = try reader.read(.rateHours, form, SendingHours.init(setting:)) else {
            return nil
        }
        self = hours
    }

    /// Reads `08:00-20:00 Europe/London`; without a zone the machine's own; nil for anything else.
    init?(setting text: String) {
        let parts = text.split(separator: " ")
        guard
            let times = parts.first?.split(separator: "-", omittingEmptySubsequences: false),
            times.count == 2, parts.count <= 2,
            let opens = Self.minutes(times[0]), let closes = Self.minutes(times[1])
        else { return nil }
        guard let zone = parts.count == 2 ? TimeZone(identifier: String(parts[1])) : .current
        else { return nil }
        self.init(opens: opens, closes: closes) { zone.offset(at: $0) }
    }

    /// Minutes after midnight of `08:00`; 24:00 is the end of the day.
    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...59).contains(minute), (0...24).contains(hour), hour < 24 || minute == 0
        else { return nil }
        return hour * 60 + minute
    }
}
