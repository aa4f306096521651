import DeliveryEngine
import NewsletterCore

/// What each limit of a domain holds for.
struct LimitsCheck {
    let settings: Settings

    func run() -> [Check] {
        let pace = settings.pace
        return pace.domains.keys.sorted().map { name in
            let group = pace.groups.name(of: name)
            let domains = [group] + pace.groups.others(than: group)
            let others = pace.domains.keys.sorted()
                .filter { $0 != name && pace.groups.name(of: $0) == group }
                .map { "rate.domains.\($0)" }
            let also =
                others.isEmpty
                ? "" : "; \(others.joined(separator: ", ")) holds for the same mail, too"
            return .ok(
                "settings", "rate.domains.\(name)", "counts mail to \(Self.list(domains))\(also)")
        }
    }

    private static func list(_ domains: [String]) -> String {
        guard domains.count > 1, let last = domains.last else { return domains.joined() }
        return "\(domains.dropLast().joined(separator: ", ")) and \(last) together"
    }
}
