// What a run may do, from the widest to the narrowest; every row that fits a mail must agree.
//
//  who                          limits                                  kept by
//  everybody                    the allowed hours                       the calendar
//  the relay                    per second, minute, hour, day,          the rate limit store
//                               the day's share of a warm-up
//  the sender                   per second, minute, hour, day           the rate limit store
//  a domain, or its provider    per second, minute, hour, day           the rate limit store
//                               mails in flight at once ("connections") the rate limit store
//  whoever was throttled        a rest, then step by step               the run

/// The limits of a run.
public struct RateLimitPlan: Sendable {
    /// What one domain, or one provider's domains, may be sent.
    public struct Domain: Hashable, Sendable {
        /// Limits over time; all hold at once.
        public var limits: [RateLimit]
        /// How many of its mails may be in flight at once, which is as many connections as the
        /// relay can need for them.
        public var connections: Int?

        /// Makes limits of a domain.
        public init(limits: [RateLimit] = [], connections: Int? = nil) {
            self.limits = limits
            self.connections = connections
        }
    }

    /// The limits of the relay; all hold at once.
    public var relay: [RateLimit]
    /// The limits of the sender.
    public var sender: [RateLimit]
    /// Who the sender is, for the rate limit store.
    public var senderName: String
    /// The limits of domains, by the domain or by any of its provider's.
    public var domains: [String: Domain]
    /// Which domains are one provider's.
    public var groups: ProviderGroups
    /// The ramp of a new relay.
    public var warmUp: WarmUp?
    /// When mail may leave.
    public var hours: SendingHours?

    /// Makes a plan; what is left out is not limited.
    public init(
        relay: [RateLimit] = [], sender: [RateLimit] = [], senderName: String = "",
        domains: [String: Domain] = [:], groups: ProviderGroups = .known,
        warmUp: WarmUp? = nil, hours: SendingHours? = nil
    ) {
        self.relay = relay
        self.sender = sender
        self.senderName = senderName
        self.domains = domains
        self.groups = groups
        self.warmUp = warmUp
        self.hours = hours
    }

    /// The limits of the relay at an age: one for each period, that of the day with the ramp.
    func relayLimits(atAge age: Duration) -> [RateLimit] {
        guard let warmUp else { return relay.tightest }
        let cap = relay.filter { $0.period == .day }.map(\.count).min()
        return (relay + [RateLimit(warmUp.count(atAge: age, cap: cap), per: .day)]).tightest
    }
}
