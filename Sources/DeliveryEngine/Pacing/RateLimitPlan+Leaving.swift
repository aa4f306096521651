extension RateLimitPlan {
    /// Leaves a tenth of each limit, one mail at the least, to others who share them; a limit of a
    /// single mail stays.
    public mutating func leaveTenth() {
        relay = relay.map(\.leavingTenth)
        sender = sender.map(\.leavingTenth)
        domains = domains.mapValues { domain in
            var domain = domain
            domain.limits = domain.limits.map(\.leavingTenth)
            if let connections = domain.connections, connections > 1 {
                domain.connections = connections - 1
            }
            return domain
        }
    }
}

extension RateLimit {
    fileprivate var leavingTenth: RateLimit {
        RateLimit(max(1, count - max(1, count / 10)), per: period)
    }
}
