import DeliveryEngine
import NewsletterCore

/// What happened in a run, as a line of its log tells it, and whoever else writes it as JSON.
struct MailingEventRecord: Encodable, Hashable {
    let at: String
    let issue: String
    let event: String
    /// The number in the ledger.
    var delivery: Int64?
    /// Who the mail is for, where addresses are wanted.
    var address: String?
    var code: Int?
    var status: String?
    /// Why somebody was left out; else the words of the server or of the run, which may name an
    /// address, where those are wanted.
    var reason: String?
    /// When a deferred mail is due.
    var until: String?
    /// Who is left alone, and for how many seconds; without a domain it is the relay.
    var domain: String?
    var seconds: Int?
    /// The deliveries by state.
    var counts: [String: Int]?

    /// Tells of an event; `address` is that of its delivery, nil where addresses are not wanted.
    init(
        _ event: MailingEvent, of issue: Slug, at now: Timestamp, showsAddresses: Bool,
        address: String? = nil
    ) {
        at = now.description
        self.issue = issue.description
        self.event = event.name
        delivery = event.delivery?.rawValue
        self.address = address
        if let reply = event.reply {
            code = reply.code == 0 ? nil : reply.code
            status = reply.status?.description
        }
        if showsAddresses { reason = event.words }
        switch event {
        case .begun(let tally): counts = tally.byName
        case .ended(let result): counts = result.tally.byName
        case .deferred(_, let until, _): self.until = until.description
        case .excluded(_, let reason): self.reason = reason.rawValue
        case .throttled(let throttle):
            domain = throttle.domain
            seconds = Int(throttle.left.milliseconds / 1000)
        case .resting(let rest): seconds = Int(rest.left.milliseconds / 1000)
        case .claimed, .sent, .failed, .inDoubt, .returned: break
        }
    }
}

extension MailingEvent {
    /// The name by which records call it.
    fileprivate var name: String {
        switch self {
        case .begun: "begun"
        case .claimed: "claimed"
        case .sent: "sent"
        case .deferred: "deferred"
        case .failed: "failed"
        case .inDoubt: "in_doubt"
        case .returned: "returned"
        case .excluded: "excluded"
        case .throttled: "throttled"
        case .resting: "resting"
        case .ended: "ended"
        }
    }

    /// The delivery that it is about; nil where it is about the run.
    var delivery: DeliveryID? {
        switch self {
        case .claimed(let delivery): delivery.id
        case .sent(let id, _), .deferred(let id, _, _), .failed(let id, _), .inDoubt(let id, _),
            .returned(let id, _), .excluded(let id, _):
            id
        case .begun, .throttled, .resting, .ended: nil
        }
    }

    fileprivate var reply: Reply? {
        switch self {
        case .sent(_, let reply), .deferred(_, _, let reply), .failed(_, let reply): reply
        case .returned(_, let reply): reply
        case .begun, .claimed, .inDoubt, .excluded, .throttled, .resting, .ended: nil
        }
    }

    /// What was said to it.
    fileprivate var words: String? {
        switch self {
        case .inDoubt(_, let reason): reason
        case .throttled(let throttle): throttle.reason
        case .resting(let rest): rest.reason
        case .ended(let result): result.reasonInWords
        default: reply?.description
        }
    }
}

extension Tally {
    /// The counts by the names of the states.
    fileprivate var byName: [String: Int] {
        Dictionary(
            uniqueKeysWithValues: DeliveryState.allCases.map { ($0.rawValue, self[$0]) })
    }
}
