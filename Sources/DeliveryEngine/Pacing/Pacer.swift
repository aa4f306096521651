import NewsletterCore

/// Says when the next mail may go, and to whom; ``RateLimitPlan`` has the table of the limits.
///
/// A mail needs a place in every limit that concerns it. The relay and the sender hold up
/// everybody, a domain holds up its own mails only.
public struct Pacer: Sendable {
    /// Whether a mail may be handed out.
    public enum Permission: Hashable, Sendable {
        case go
        /// No mail may, before this time has passed; nil: before a reply or the store's word.
        case waitForAll(Duration?)
        /// No mail to this domain may, but one to another.
        case waitForDomain(Duration?)
    }

    private let plan: RateLimitPlan
    /// How long a throttled route rests.
    private let throttlePause: Duration
    private let hasStore: Bool
    /// When the relay carried its first mail.
    private var birth = Duration.zero
    private var relay: Lane
    private var sender: Lane
    /// The domains that are limited, slowed down, or in flight.
    private var domains: [String: Lane] = [:]
    private let limited: [String: RateLimitPlan.Domain]
    /// The day of the warm-up whose limit holds.
    private var warmDay: Int?
    private var taken = AcceptedRate()
    /// Until when the relay rests since a quota is used up, why, and whether the store knows.
    private var restsUntil = Duration.zero
    private var restReason = ""
    private var isRestNew = false

    /// Holds a run to a plan; with a store, the places of its limits are lent by it.
    public init(
        _ plan: RateLimitPlan = RateLimitPlan(), throttlePause: Duration = .seconds(600),
        hasStore: Bool = false
    ) {
        self.plan = plan
        self.throttlePause = throttlePause
        self.hasStore = hasStore
        relay = Lane(.relay, limits: plan.relayLimits(atAge: .zero), hasStore: hasStore)
        sender = Lane(.sender(plan.senderName), limits: plan.sender, hasStore: hasStore)
        limited = plan.domains.reduce(into: [:]) { limited, entry in
            let name = plan.groups.name(of: entry.key)
            var domain = limited[name] ?? RateLimitPlan.Domain()
            domain.limits += entry.value.limits
            let connections = [domain.connections, entry.value.connections].compactMap { $0 }
            domain.connections = connections.min()
            limited[name] = domain
        }
    }

    /// Notes how long ago the relay carried its first mail, for the warm-up.
    public mutating func begin(relayAge: Duration, at now: Duration) {
        birth = now - relayAge
        warmDay = nil
    }

    /// The name under which a domain's mails are paced: its provider's.
    public func name(of domain: String) -> String { plan.groups.name(of: domain) }

    /// Takes a place for a mail to the domain of this name, or says how long to wait.
    public mutating func handOut(to name: String, at now: Duration) -> Permission {
        warmUp(at: now)
        guard let first = relay.opening(at: now), let second = sender.opening(at: now) else {
            relay.hold()
            sender.hold()
            return .waitForAll(nil)
        }
        let open = max(first, second)
        if open > now { return .waitForAll(open - now) }
        var lane = domains.removeValue(forKey: name) ?? newLane(name)
        defer { if !lane.isForgettable { domains[name] = lane } }
        guard let open = lane.opening(at: now) else {
            relay.hold()
            sender.hold()
            lane.hold()
            return .waitForDomain(nil)
        }
        if open > now { return .waitForDomain(open - now) }
        relay.handOut(at: now)
        sender.handOut(at: now)
        lane.handOut(at: now)
        return .go
    }

    /// How many mails the relay and the sender let leave within a time, to whomever they are; nil
    /// where no limit holds any back.
    func room(within time: Duration, at now: Duration) -> Int? {
        [relay, sender].compactMap { $0.room(within: time, at: now) }.min()
    }

    /// Notes what became of a mail that was handed out.
    public mutating func settle(_ result: TransportResult, to name: String, at now: Duration) {
        var counted = true
        if case .notSent = result { counted = false }
        relay.settle(at: now, counted: counted)
        sender.settle(at: now, counted: counted)
        domains[name]?.settle(at: now, counted: counted)
        switch result {
        case .accepted:
            taken.note(.relay, at: now)
            taken.note(.domain(name), at: now)
            relay.succeed(at: now)
            domains[name]?.succeed(at: now)
        case .refused(let reply):
            let meaning = ReplyMeaning(reply)
            if meaning.replyClass.isThrottling { slowDown(meaning, reply, to: name, at: now) }
        case .notSent, .inDoubt: break
        }
        if domains[name]?.isForgettable == true { domains[name] = nil }
    }

    private mutating func slowDown(
        _ meaning: ReplyMeaning, _ reply: Reply, to name: String, at now: Duration
    ) {
        let isQuota = meaning.replyClass == .quota
        let pause = meaning.pause(orElse: throttlePause)
        switch meaning.route {
        case .relay, .sender:
            if isQuota {
                note(RelayRest(left: meaning.rest, reason: reply.description), at: now)
                isRestNew = true
            } else {
                relay.throttle(
                    for: pause, because: reply.description,
                    taken: taken.inASecond(.relay, at: now), at: now)
            }
        case .domain:
            domains[name]?.throttle(
                for: isQuota ? meaning.rest : pause, because: reply.description,
                taken: isQuota ? nil : taken.inASecond(.domain(name), at: now), at: now)
        case .recipient: break
        }
    }

    /// Notes that the relay took no mail at all; returns how long it is left alone.
    mutating func refuse(_ meaning: ReplyMeaning, _ reply: Reply, at now: Duration) -> Duration {
        guard meaning.replyClass == .quota else {
            let pause = meaning.pause(orElse: throttlePause)
            relay.throttle(for: pause, because: reply.description, taken: nil, at: now)
            return pause
        }
        note(RelayRest(left: meaning.rest, reason: reply.description), at: now)
        isRestNew = true
        return meaning.rest
    }

    /// How the relay rests after a throttle; nil where it does not.
    public func throttle(at now: Duration) -> Throttle? { relay.throttle(at: now) }

    /// How the domain of this name rests after a throttle; nil where it does not.
    public func throttle(of name: String, at now: Duration) -> Throttle? {
        domains[name]?.throttle(at: now)
    }

    /// Everybody who takes nothing for now: the relay, and the domains in their order.
    func throttles(at now: Duration) -> [Throttle] {
        [relay.throttle(at: now)].compactMap(\.self)
            + domains.sorted { $0.key < $1.key }.compactMap { $0.value.throttle(at: now) }
    }

    /// Lets the relay rest, and go on with one mail at a time; where the rest is over, at once.
    public mutating func note(_ rest: RelayRest, at now: Duration) {
        relay.throttle(for: max(.zero, rest.left), because: rest.reason, taken: nil, at: now)
        guard now + rest.left > restsUntil else { return }
        restsUntil = now + rest.left
        restReason = rest.reason
    }

    /// How long the relay rests since its quota is used up; nil while it does not.
    public func rest(at now: Duration) -> RelayRest? {
        restsUntil > now ? RelayRest(left: restsUntil - now, reason: restReason) : nil
    }

    /// The rest that this run has been told of and nobody knows yet, once.
    mutating func takeRest(at now: Duration) -> RelayRest? {
        defer { isRestNew = false }
        return isRestNew ? rest(at: now) : nil
    }

    private func newLane(_ name: String) -> Lane {
        let domain = limited[name]
        return Lane(
            .domain(name), limits: domain?.limits ?? [], connections: domain?.connections,
            hasStore: hasStore)
    }

    private mutating func warmUp(at now: Duration) {
        guard plan.warmUp != nil else { return }
        let age = now - birth
        let day = Int(age.components.seconds / Duration.day.components.seconds)
        guard day != warmDay else { return }
        warmDay = day
        for limit in plan.relayLimits(atAge: age) { relay.setLimit(limit) }
    }
}

// MARK: - The store

extension Pacer {
    /// Whether a mail waits for a word of the store.
    var isWanting: Bool {
        hasStore
            && (relay.isWanting || sender.isWanting || domains.values.contains { $0.isWanting })
    }

    /// What to say to the store now; nothing while it need not hear of the run.
    public mutating func orders(at now: Duration, isLast: Bool = false) -> [RateLimitRequest] {
        guard hasStore else { return [] }
        var due = relay.dueKeys(at: now) + sender.dueKeys(at: now)
        for lane in domains.values { due += lane.dueKeys(at: now) }
        guard isLast || !due.isEmpty else { return [] }
        // What goes to the disk anyway takes along the news of all limits.
        let chosen = isLast || due.contains { !$0.isBrief } ? nil : Set(due)
        let own =
            relay.orders(of: chosen, at: now, isLast: isLast)
            + sender.orders(of: chosen, at: now, isLast: isLast)
        return domains.keys.sorted().reduce(into: own) { orders, name in
            orders += domains[name]?.orders(of: chosen, at: now, isLast: isLast) ?? []
        }
    }

    /// How often the store must hear of the run, however slow the replies are.
    var heartbeat: Duration {
        let limits = plan.relay + plan.sender + plan.domains.values.flatMap(\.limits)
        let hasConnections = plan.domains.values.contains { $0.connections != nil }
        let periods = limits.map(\.period) + (hasConnections ? [.zero] : [])
        let graces = periods.map { RateLimitKey(scope: .relay, period: $0).grace }
        return (graces.min() ?? RateLimitKey.longestGrace) / 3
    }

    /// Takes what the store lends, a grant for each order.
    public mutating func receive(
        _ grants: [RateLimitLease], for orders: [RateLimitRequest], at now: Duration
    ) {
        for (order, grant) in zip(orders, grants) {
            switch order.key.scope {
            case .relay: relay.receive(grant, for: order.key, at: now)
            case .sender: sender.receive(grant, for: order.key, at: now)
            case .domain(let name): domains[name]?.receive(grant, for: order.key, at: now)
            }
        }
    }
}
