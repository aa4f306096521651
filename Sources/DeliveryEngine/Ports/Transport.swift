public import NewsletterCore

/// Carries mails to a relay.
///
/// A transport pulls from a feed, so that it holds no more than its connections can carry,
/// and reports in batches, so that the ledger can commit in groups.
public protocol Transport: Sendable {
    /// Delivers what the feed hands out. Returns when the feed has ended and every mail taken
    /// from it has been answered by exactly one ``TransportEvent/finished(_:_:)``.
    ///
    /// Before the write that holds the last octet of a mail's end it stores that in the feed's log as
    /// *left*, and writes nothing where it is not cleared; before it reports a last word it stores that.
    ///
    /// Throws ``TransportError`` when the relay cannot be reached or refuses us; mails taken
    /// by then have been answered all the same. Cancelling the task stops at once.
    func deliver(from feed: any DeliveryFeed) async throws
}

/// Where a transport takes its mails from, and whom it tells what became of them.
///
/// Both calls come from the transport's own thread and must not block.
public protocol DeliveryFeed: AnyObject, Sendable {
    /// Hands out up to `room` mails; called again after ``TransportControl/wake()`` or when
    /// the pause that the supply names is over. With no room the feed says only whether it has
    /// stopped.
    func take(room: Int) -> Supply

    /// Tells what happened since the last call, in order.
    func report(_ events: [TransportEvent])

    /// Gives the feed the other end of the line; called once, before the first `take`.
    func attach(_ control: any TransportControl)

    /// Where the transport stores what leaves and what is answered.
    var departures: any DepartureLog { get }

    /// Whether a mail that was taken may still begin, although it had to wait for a connection; one
    /// that may not comes back as ``TransportResult/notSent(_:)``.
    func mayBegin(_ id: DeliveryID) -> Bool
}

extension DeliveryFeed {
    /// Waiting changes nothing where nobody can leave.
    public func mayBegin(_ id: DeliveryID) -> Bool { true }
}

/// What a feed tells its transport; callable from any thread.
public protocol TransportControl: AnyObject, Sendable {
    /// Takes back mails of which no MAIL has been written; they finish as
    /// ``TransportResult/notSent(_:)``. The others go on.
    func takeBack(_ ids: [DeliveryID])

    /// Makes the transport ask the feed again.
    func wake()
}

/// What a feed has to give at the moment.
public struct Supply: Sendable {
    /// The mails, in the order in which they should leave.
    public var mails: [OutgoingMail]
    /// No mail will come after these.
    public var isLast: Bool
    /// The run ends early: mails that no connection carries yet come back as
    /// ``TransportResult/notSent(_:)``.
    public var isStopped: Bool
    /// When to ask again without being woken; nil waits for `wake()`.
    public var pause: Duration?

    /// Makes a supply.
    public init(
        mails: [OutgoingMail] = [], isLast: Bool = false, isStopped: Bool = false,
        pause: Duration? = nil
    ) {
        self.mails = mails
        self.isLast = isLast
        self.isStopped = isStopped
        self.pause = pause
    }
}

/// What a transport reports about a mail.
public enum TransportEvent: Sendable {
    /// The last word on a mail.
    case finished(DeliveryID, TransportResult)
}

/// What became of a mail on the wire.
public enum TransportResult: Hashable, Sendable {
    /// A 2yz reply to the dot.
    case accepted(Reply)
    /// A 4yz or 5yz reply to MAIL, RCPT, DATA or the dot.
    case refused(Reply)
    /// The connection failed before the final dot left: provably not sent. The command is the one
    /// of this mail to which the server broke off, where it was one of its recipient or its body.
    case notSent(String, insteadOfAnswerTo: Reply.Command? = nil)
    /// The end left, and no reply came; whether another mail of the same lost connection, of which
    /// this is no further sign, was told of before.
    case inDoubt(String, alongside: Bool = false)
}

/// Why a transport could not do its work at all.
public enum TransportError: Error, Hashable, Sendable {
    /// No connection came about: name, network, or nobody listens.
    case unreachable(String)
    /// No connection as secure as the settings ask for: certificate, STARTTLS, TLS version.
    case insecure(String)
    /// The relay offers no login that fits the settings.
    case authentication(String)
    /// The relay refused us before any mail: at the greeting, the hello, STARTTLS or the login,
    /// which is tried once. ``ReplyMeaning`` says why, as of any reply.
    case refused(Reply)
}
