import DeliveryEngine
import Foundation
import NewsletterCore
import TextFormats

extension RateLimitPlan {
    /// What a member of `rate.domains` may hold.
    package static var domainKeys: [SettingKey] { RateDomainFields.standard.keys }

    /// Reads the `rate` settings.
    init(_ reader: SettingsReader, sender: String) throws {
        self.init(
            relay: Self.limits(
                try reader.value(\.ratePerSecond), try reader.value(\.ratePerMinute),
                try reader.value(\.ratePerHour), try reader.value(\.ratePerDay)),
            sender: Self.limits(
                try reader.value(\.rateSenderPerSecond), try reader.value(\.rateSenderPerMinute),
                try reader.value(\.rateSenderPerHour), try reader.value(\.rateSenderPerDay)),
            senderName: sender, warmUp: try WarmUp(reader), hours: try reader.value(\.rateHours))
        for member in try reader.members(.rateDomains, of: RateDomainFields.standard) {
            try add(member.name, member.table)
        }
    }

    private static let periods: [Duration] = [
        .seconds(1), .seconds(60), .seconds(3600), .seconds(86_400),
    ]

    /// What is limited of a second, a minute, an hour and a day.
    private static func limits(_ counts: Int?...) -> [RateLimit] {
        zip(counts, periods).compactMap { count, period in
            count.map { RateLimit($0, per: period) }
        }
    }

    private mutating func add(_ name: String, _ table: SettingsTable<RateDomainFields>) throws {
        let limits = Self.limits(
            try table.value(\.perSecond), try table.value(\.perMinute),
            try table.value(\.perHour), try table.value(\.perDay))
        let key = try Self.domain(name, in: table)
        let further = try table.value(\.domains) ?? []
        groups.add(try further.map { try Self.domain($0, in: table) }, to: key)
        guard domains[key] == nil else {
            throw Problem(
                .badConfiguration,
                "\(table.origin): rate.domains has \(key) twice, in two spellings",
                remedy: "Write its limits in one place.")
        }
        domains[key] = Domain(limits: limits, connections: try table.value(\.connections))
    }

    /// A domain as recipients' domains are compared; a limit of anything else would hold for
    /// nobody.
    private static func domain(
        _ name: String, in table: SettingsTable<RateDomainFields>
    ) throws -> String {
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
}

/// What a member of `rate.domains` may hold.
struct RateDomainFields: SettingGroup {
    static let standard = RateDomainFields()

    let perSecond = Setting(
        "per_second", .count, otherwise: SettingCatalog.noLimit,
        "mails to the domain in any second")
    let perMinute = Setting(
        "per_minute", .count, otherwise: SettingCatalog.noLimit,
        "mails to the domain in any minute")
    let perHour = Setting(
        "per_hour", .count, otherwise: SettingCatalog.noLimit, "mails to the domain in any hour")
    let perDay = Setting(
        "per_day", .count, otherwise: SettingCatalog.noLimit,
        "mails to the domain in any 24 hours")
    let connections = Setting(
        "connections", .count, otherwise: SettingCatalog.noLimit,
        "how many of its mails may be in flight at once")
    let domains = Setting(
        "domains", .list, "further domains of the same provider")
}

extension WarmUp {
    /// Reads `rate.warm_up`; nil where there is none.
    fileprivate init?(_ reader: SettingsReader) throws {
        let growth = try reader.value(\.rateWarmUpGrowth)
        guard let firstDay = try reader.value(\.rateWarmUpFirstDay) else {
            guard let value = reader[\.rateWarmUpGrowth] else { return nil }
            throw Problem(
                .badConfiguration, "\(value.origin): rate.warm_up has no first_day",
                remedy: "Add it, such as: warm_up: {first_day: 500, growth: 1.5}")
        }
        self.init(firstDay: firstDay, growth: growth)
    }
}

extension SettingForm where Value == SendingHours {
    /// The hours in which mail may leave.
    static var sendingHours: SettingForm {
        SettingForm(
            .hours, "hours and a zone such as \"08:00-20:00 Europe/London\"",
            parse: SendingHours.init(setting:))
    }
}

extension SendingHours {
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
