// When refusals of dead addresses cannot be chance, and what becomes of each. A route is the
// relay, and the recipient's domain or its provider; both count.
//
//  event                                              what follows
//  an address is refused as dead                      failed, held: not suppressed yet
//  20 more mails of its domain are taken              suppressed
//  the mailing has ended                              all that are held are suppressed
//  more than `least` of a route's last answers,       the brake: the run ends, all that are held
//  of which they are the `share`, are dead            stay so until somebody decides
//  the mailing has ended, nobody was sent it, and     the brake as well
//  its recipients are 2 to `least`, 2 of them held
//  somebody accepts the refusals                      all that are held, and those to come, are
//                                                     suppressed; no brake in this mailing
//
// What is held stands in the ledger. So runs of a few mails each cannot pass beneath the brake:
// the last answers of the mailing and all that is held count as if this run had heard them. One
// dead address in a list of one proves nothing.

public import NewsletterCore

/// How many refusals of dead addresses are taken for chance.
public struct BrakePolicy: Hashable, Sendable {
    /// So many dead addresses never stop a mailing that has more recipients.
    public var least: Int
    /// More than this share of a route's last answers does.
    public var share: Double

    /// Ten, and a third.
    public init(least: Int = 10, share: Double = 0.33) {
        self.least = max(1, least)
        self.share = share
    }

    /// Of so many answers `least` are the share: the last thirty as a rule.
    public var window: Int { max(least + 1, Int(Double(least) / share)) }
}

/// A dead address whose suppression waits.
public struct HeldRefusal: Hashable, Sendable {
    /// The delivery that failed.
    public var id: DeliveryID
    /// Whom it was for.
    public var recipient: Recipient
    /// What the relay said.
    public var reply: Reply
    /// The domain, or its provider's name.
    public var route: String

    /// Holds a refusal.
    public init(id: DeliveryID, recipient: Recipient, reply: Reply, route: String) {
        self.id = id
        self.recipient = recipient
        self.reply = reply
        self.route = route
    }
}

/// What made the brake trip.
public struct BrakeTrip: Hashable, Sendable {
    /// The domain or provider; nil for the relay as a whole.
    public var domain: String?
    /// How many addresses were refused as dead.
    public var dead: Int
    /// Of how many that were answered last.
    public var answers: Int
    /// The last reply.
    public var reply: Reply

    /// Tells of a trip.
    public init(domain: String?, dead: Int, answers: Int, reply: Reply) {
        self.domain = domain
        self.dead = dead
        self.answers = answers
        self.reply = reply
    }
}

/// Holds dead addresses back from being suppressed, and says when they are too many.
struct Brake {
    /// So many mails of a route prove that it takes mail.
    private static let proof = 20

    private struct Route {
        var window: AnswerWindow
        /// How many mails of it were taken since it is counted.
        var taken = 0
        /// What is held, in order, each with the `taken` of its moment.
        var held: [(refusal: HeldRefusal, taken: Int)] = []
    }

    private let policy: BrakePolicy
    /// Whether somebody has accepted the refusals of this mailing.
    private let isOff: Bool
    private var relay: AnswerWindow
    /// The domains of which an address was refused as dead.
    private var domains: [String: Route] = [:]
    /// What may be suppressed now.
    private var due: [HeldRefusal] = []
    /// Why the run must end; nil while it need not.
    private(set) var trip: BrakeTrip?

    init(_ policy: BrakePolicy, _ earlier: EarlierAnswers) {
        self.policy = policy
        isOff = earlier.areRefusalsAccepted
        relay = AnswerWindow(size: policy.window)
        for isHeld in earlier.lastAnswers { relay.note(isDead: isHeld) }
        for refusal in earlier.held { hold(refusal) }
        if let last = earlier.held.last { check(relay, nil, last.reply) }
    }

    /// Whether no domain is watched, so that nobody need name one.
    var isIdle: Bool { domains.isEmpty }

    /// Notes that a mail to a domain that need not be watched was taken.
    mutating func take() { relay.note(isDead: false) }

    /// Notes that a mail was taken.
    mutating func take(_ domain: String) {
        relay.note(isDead: false)
        guard let index = domains.index(forKey: domain) else { return }
        domains.values[index].window.note(isDead: false)
        domains.values[index].taken += 1
        let enough = domains.values[index].taken - Self.proof
        while let first = domains.values[index].held.first, first.taken <= enough {
            // A brake that has tripped lets nothing go.
            if trip != nil { return }
            due.append(first.refusal)
            domains.values[index].held.removeFirst()
        }
    }

    /// Notes that an address was refused as dead.
    mutating func refuse(_ refusal: HeldRefusal) {
        relay.note(isDead: true)
        hold(refusal)
        check(relay, nil, refusal.reply)
    }

    /// What may be suppressed, once.
    mutating func takeDue() -> [HeldRefusal] {
        defer { due.removeAll() }
        return due
    }

    /// What may be suppressed at the end of a run, after which the mailing stands so.
    mutating func takeRest(_ tally: Tally) -> [HeldRefusal] {
        guard tally.isFinished, trip == nil else { return takeDue() }
        let held = domains.values.flatMap { $0.held.map(\.refusal) }.sorted { $0.id < $1.id }
        let recipients = tally.candidates - tally[.excluded]
        let nobodyGotIt = tally[.sent] == 0 && tally[.indoubt] == 0
        if !isOff, nobodyGotIt, held.count >= 2, recipients <= policy.least {
            trip = BrakeTrip(
                domain: nil, dead: held.count, answers: recipients, reply: held.last!.reply)
            return takeDue()
        }
        domains.removeAll()
        return takeDue() + held
    }

    private mutating func hold(_ refusal: HeldRefusal) {
        if isOff { return due.append(refusal) }
        var route =
            domains[refusal.route] ?? Route(window: AnswerWindow(size: policy.window))
        route.window.note(isDead: true)
        route.held.append((refusal, route.taken))
        check(route.window, refusal.route, refusal.reply)
        domains[refusal.route] = route
    }

    private mutating func check(_ window: AnswerWindow, _ domain: String?, _ reply: Reply) {
        guard !isOff, trip == nil, window.dead > policy.least else { return }
        trip = BrakeTrip(domain: domain, dead: window.dead, answers: window.count, reply: reply)
    }
}
