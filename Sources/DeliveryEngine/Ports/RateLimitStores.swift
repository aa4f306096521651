package import NewsletterCore

/// Where the limits of relays are kept, for all runs of a newsroom.
package protocol RateLimitStores: Sendable {
    /// Opens the store at a place, or makes it, for one run over a relay.
    ///
    /// `holder` names the run; an earlier run of that name must be over, and what it held counts
    /// as used.
    func open(
        at path: String, relay: String, holder: String, effects: Effects
    ) throws -> any RateLimitStore
}
