import DeliveryEngine
import NewsletterCore
import Storage

/// Everything known about an address, as `subscribers explain` tells it.
struct Explanation: Encodable {
    struct Membership: Encodable {
        let name: String
        let state: String
        let since: String
    }

    struct Suppressed: Encodable {
        let reason: String
        let since: String
        let note: String?
    }

    struct Event: Encodable {
        let at: String
        let kind: String
        let detail: String?
        let origin: String
        let batch: Int64?
        /// The event as a clause.
        let words: String
    }

    /// One row of one ledger.
    struct Delivery: Encodable {
        let issue: String
        let subject: String
        let audience: String
        /// When the audience was frozen.
        let began: String
        let state: String
        let excluded: String?
        /// When the last attempt ended.
        let at: String?
        let code: Int?
        let status: String?
        let command: String?
        let reply: String?
        let refusals: Int
        let due: String?
        /// The replies by which it had failed before it was sent again, the latest first.
        let earlierReplies: [String]
        /// Where it stands as a clause.
        let words: String
    }

    let email: String
    /// Whether somebody has the address now.
    let isKnown: Bool
    let subscriber: SubscriberRecord?
    let lists: [Membership]
    let suppressed: Suppressed?
    let history: [Event]
    let issues: [Delivery]
    /// What a mailing to everybody would do now.
    let now: AudienceAnswer
    /// The answer to `--issue`.
    let answer: AudienceAnswer?
    /// What could not be read.
    let notes: [String]

    init(
        _ address: EmailAddress, _ dossier: Dossier, _ traces: PersonTraces,
        now: AudienceAnswer, answer: AudienceAnswer?
    ) {
        email = address.description
        isKnown = dossier.subscriber != nil
        subscriber = dossier.subscriber.map { SubscriberRecord($0) }
        lists = dossier.memberships.map {
            Membership(
                name: $0.list.description, state: $0.state.rawValue, since: $0.since.description)
        }
        suppressed = dossier.suppression.map {
            Suppressed(reason: $0.reason.rawValue, since: $0.at.description, note: $0.note)
        }
        history = dossier.history.map { Event($0) }
        issues = traces.all.flatMap { trace in trace.rows.map { Delivery($0, in: trace) } }
        self.now = now
        self.answer = answer
        notes = traces.faults
    }
}

extension Explanation.Event {
    init(_ event: SubscriberEvent) {
        self.init(
            at: event.at.description, kind: event.kind, detail: event.detail,
            origin: event.origin, batch: event.batch, words: event.inWords)
    }
}

extension Explanation.Delivery {
    init(_ row: LedgerRow, in trace: PersonTraces.Trace) {
        self.init(
            issue: trace.issue.slug.description, subject: trace.mailing.subject,
            audience: trace.mailing.audience?.description ?? "an audience that cannot be read",
            began: trace.mailing.createdAt.description, state: row.state.rawValue,
            excluded: row.exclusion?.rawValue, at: row.at?.description,
            code: row.reply.flatMap { $0.code > 0 ? $0.code : nil },
            status: row.reply?.status?.description, command: row.reply?.command.rawValue,
            reply: row.reply?.text ?? row.note, refusals: row.refusals,
            due: row.due?.description,
            earlierReplies: (trace.earlier[row.id] ?? []).map { "\($0.at): \($0.reply)" },
            words: row.inWords)
    }
}
