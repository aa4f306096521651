extension RateLimitPlan {
    /// What one machine may send of what all of them may send together.
    ///
    /// Of a limit that is smaller than the number of machines each may send one mail, in so much
    /// longer a time. Of the mails of a domain that may be in flight at once each has one at least.
    public func share(of part: AudiencePart) -> RateLimitPlan {
        var plan = self
        plan.relay = relay.map { $0.share(of: part) }
        plan.sender = sender.map { $0.share(of: part) }
        plan.domains = domains.mapValues { domain in
            Domain(
                limits: domain.limits.map { $0.share(of: part) },
                connections: domain.connections.map { max(1, part.share(of: $0)) })
        }
        plan.warmUp = warmUp.map {
            WarmUp(firstDay: part.share(of: $0.firstDay), growth: $0.growth)
        }
        return plan
    }
}

extension RateLimit {
    /// One machine's share.
    func share(of part: AudiencePart) -> RateLimit {
        if count >= part.count { return RateLimit(part.share(of: count), per: period) }
        return RateLimit(1, per: period * ((part.count + count - 1) / count))
    }
}

extension AudiencePart {
    /// One machine's share of a number; what does not divide goes to the first ones.
    func share(of total: Int) -> Int {
        total / count + (number <= total % count ? 1 : 0)
    }
}
