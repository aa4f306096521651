// What follows when the relay says that an hour's or a day's quota is used up:
//
//  event                                      what follows
//  a quota is told                            nothing leaves over the relay for the time that the
//                                             reply names, else an hour; the store notes it
//  another run begins, or looks at the store  it rests as long
//  the rest is over                           one mail at a time, as after a throttle
//  a run begins within an hour of that        one mail at a time, too

public import NewsletterCore

/// How long a relay is left alone, since a quota is used up.
public struct RelayRest: Hashable, Sendable {
    /// How long still; zero or less where it is over, since so long.
    public var left: Duration
    /// What the relay said.
    public var reason: String

    /// Describes a rest.
    public init(left: Duration, reason: String) {
        self.left = left
        self.reason = reason
    }
}

extension ReplyMeaning {
    /// How long a relay rests whose quota is used up.
    public var rest: Duration { pause(orElse: .seconds(3600)) }

    /// The wait that the reply names, of a day at most, or else another.
    func pause(orElse usual: Duration) -> Duration {
        pause.map { min($0, .seconds(86_400)) } ?? usual
    }
}
