/// One line of the script that a sink follows: a stage, conditions, an action.
///
///     SinkRule(.rcpt, for: "*@bad.example.org", do: .reply(550, "5.1.1", "No such user"))
///     SinkRule(.dot, messages: 500...500, do: .reset)
///     SinkRule(.rcpt, every: 10, times: 3, do: .reply(451, "4.7.1", "Greylisted"))
///
/// All conditions must hold. The first rule that fires decides; where none fires the sink
/// answers as RFC 5321 asks.
public struct SinkRule: Hashable, Sendable {
    /// When the rule looks.
    public var stage: Stage
    /// Whom it is about: the sender at `mail`, the recipient at `rcpt`, any recipient of the
    /// mail from `data` on.
    public var address: AddressPattern?
    /// Which messages of the sink it is about, counted by MAIL from 1 over all connections.
    public var messages: ClosedRange<Int>?
    /// Which connections of the sink it is about, counted from 1.
    public var connections: ClosedRange<Int>?
    /// Fires only at every such occasion (10: the tenth, the twentieth, ...) over the sink.
    public var every: Int?
    /// Fires only for what comes beyond so many occasions that it let pass within a second: a
    /// server's limit of its own.
    public var perSecond: Int?
    /// Fires at most this often over the sink.
    public var times: Int?
    /// What happens then.
    public var action: SinkAction

    /// A rule with these parts; a condition left out always holds.
    public init(
        _ stage: Stage, for address: AddressPattern? = nil,
        messages: ClosedRange<Int>? = nil, connections: ClosedRange<Int>? = nil,
        every: Int? = nil, perSecond: Int? = nil, times: Int? = nil, do action: SinkAction
    ) {
        self.stage = stage
        self.address = address
        self.messages = messages
        self.connections = connections
        self.every = every
        self.perSecond = perSecond
        self.times = times
        self.action = action
    }
}
