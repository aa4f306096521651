/// From how many requests to join a form or a network becomes suspicious, or is refused.
package struct SignUpLimits: Sendable {
    /// How many an hour come from one network before they are refused.
    package var ofNetwork = 20
    /// How many an hour come from all before each is asked for one more button.
    package var inAll = 20
    /// How often a form of ours is good.
    package var ofForm = 3

    package init() {}
}

/// What became of a request.
package enum SignUpReception: Hashable, Sendable {
    case asked
    /// One more button has to be pressed.
    case held
    /// Too many came from its network.
    case tooMany
}
