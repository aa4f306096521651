// When refusals for reasons of ours end a run, so that not everybody is tried in vain:
//
//  refusal                                       ends the run
//  of our login, our relaying, our EHLO name     at once
//  of our sender, content or standing            three in a row of two domains or more, ten of one
//
// A mail that is taken, or refused for its recipient's sake, begins a new row; whoever is put off
// says nothing.

import NewsletterCore

/// The refusals for reasons of ours that have come in a row.
struct RefusalStreak {
    private static let limit = 3
    private static let limitOfOneDomain = 10

    private var count = 0
    private var domain: String?
    private var hasTwoDomains = false
    /// The reply that ends the run; nil while it goes on.
    private(set) var reasonToStop: Reply?

    mutating func note(_ kind: ReplyClass, _ reply: Reply, from name: String) {
        switch kind {
        case .misconfigured: reasonToStop = reasonToStop ?? reply
        case .aboutUs: add(reply, name)
        case .deadAddress, .permanent: end()
        case .throttle, .quota, .connectionLimit, .transient: break
        }
    }

    /// Notes that a mail was taken.
    mutating func end() {
        count = 0
        domain = nil
        hasTwoDomains = false
    }

    private mutating func add(_ reply: Reply, _ name: String) {
        count += 1
        if let domain, domain != name { hasTwoDomains = true }
        domain = name
        if count >= (hasTwoDomains ? Self.limit : Self.limitOfOneDomain) {
            reasonToStop = reasonToStop ?? reply
        }
    }
}
