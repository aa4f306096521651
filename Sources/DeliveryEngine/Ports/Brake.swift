// When refusals for good cannot be chance, and what becomes of dead addresses until that is
// known. A route is the relay, and the recipient's domain or its provider; both count.
//
//  event                                              what follows
//  an address is refused as dead                      failed, held: not suppressed yet
//  20 more mails of its domain are taken              suppressed
//  the mailing has ended                              all that are held are suppressed
//  more than `least` of a route's last answers,       the brake: the run ends, all that are held
//  of which they are the `share`, are refusals        stay so until somebody decides
//  for good
//  the mailing has ended, nobody was sent it, it has  the brake as well
//  at most `least` recipients, two or more are held
//  somebody accepts the refusals                      all that are held, and those to come, are
//                                                     suppressed; no brake in this mailing
//
// What is held stands in the ledger. So runs of a few mails each cannot pass beneath the brake:
// the last answers of the mailing and all that is held count as if this run had heard them. One
// dead address in a list of one proves nothing. Only dead addresses are held, but a relay that
// says to everybody that their domain is unknown is as wrong as one that does not know them.

public import NewsletterCore

/// How many refusals for good are taken for chance.
public struct BrakePolicy: Hashable, Sendable {
    /// So many never stop a mailing that has more recipients.
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
    /// When.
    public var at: Timestamp
    /// The domain, or its provider's name.
    public var route: String
    /// Whether somebody has looked at the refusals since, so that this one trips no brake.
    public var isJudged: Bool

    /// Holds a refusal.
    public init(
        id: DeliveryID, recipient: Recipient, reply: Reply, at: Timestamp, route: String,
        isJudged: Bool = false
    ) {
        self.isJudged = isJudged
        self.id = id
        self.recipient = recipient
        self.reply = reply
        self.at = at
        self.route = route
    }
}

/// What made the brake trip.
public struct BrakeTrip: Hashable, Sendable {
    /// The domain or provider; nil for the relay as a whole.
    public var domain: String?
    /// How many recipients were refused for good.
    public var refused: Int
    /// Of how many that were answered last.
    public var answers: Int
    /// The last reply.
    public var reply: Reply

    /// Tells of a trip.
    public init(domain: String?, refused: Int, answers: Int, reply: Reply) {
        self.domain = domain
        self.refused = refused
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
    /// The domains of which somebody was refused for good.
    private var domains: [String: Route] = [:]
    /// What may be suppressed now.
    private var due: [HeldRefusal] = []
    /// Why the run must end; nil while it need not.
    private(set) var trip: BrakeTrip?

    init(_ policy: BrakePolicy, _ earlier: EarlierAnswers) {
        self.policy = policy
        isOff = earlier.areRefusalsAccepted
        relay = AnswerWindow(size: policy.window)
        for isRefused in earlier.lastAnswers { relay.note(isRefused: isRefused) }
        for refusal in earlier.held { hold(refusal) }
        if let last = earlier.held.last { check(relay, nil, last.reply) }
    }

    /// Whether no domain is watched, so that nobody need name one.
    var isIdle: Bool { domains.isEmpty }

    /// Notes that a mail to a domain that need not be watched was taken.
    mutating func take() { relay.note(isRefused: false) }

    /// Notes that a mail was taken.
    mutating func take(_ domain: String) {
        relay.note(isRefused: false)
        guard let index = domains.index(forKey: domain) else { return }
        domains.values[index].window.note(isRefused: false)
        domains.values[index].taken += 1
        let enough = domains.values[index].taken - Self.proof
        while let first = domains.values[index].held.first, first.taken <= enough {
            // A brake that has tripped lets nothing go.
            if trip != nil { return }
            due.append(first.refusal)
            domains.values[index].held.removeFirst()
        }
    }

    /// Notes that somebody was refused for good, which need not mean that their address is dead.
    mutating func refuse(_ domain: String, _ reply: Reply) {
        relay.note(isRefused: true)
        check(relay, nil, reply)
        watch(domain, reply) { _ in }
    }

    /// Notes that an address was refused as dead.
    mutating func refuse(_ refusal: HeldRefusal) {
        relay.note(isRefused: true)
        check(relay, nil, refusal.reply)
        hold(refusal)
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
                domain: nil, refused: held.count, answers: recipients, reply: held.last!.reply)
            return takeDue()
        }
        domains.removeAll()
        return takeDue() + held
    }

    private mutating func hold(_ refusal: HeldRefusal) {
        if isOff { return due.append(refusal) }
        watch(refusal.route, refusal.reply, counts: !refusal.isJudged) {
            $0.held.append((refusal, $0.taken))
        }
    }

    private mutating func watch(
        _ domain: String, _ reply: Reply, counts: Bool = true, _ change: (inout Route) -> Void
    ) {
        if isOff { return }
        var route = domains[domain] ?? Route(window: AnswerWindow(size: policy.window))
        if counts { route.window.note(isRefused: true) }
        change(&route)
        domains[domain] = route
        check(route.window, domain, reply)
    }

    private mutating func check(_ window: AnswerWindow, _ domain: String?, _ reply: Reply) {
        guard !isOff, trip == nil, window.refused > policy.least else { return }
        trip = BrakeTrip(
            domain: domain, refused: window.refused, answers: window.count, reply: reply)
    }
}
