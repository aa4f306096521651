import DeliveryEngine
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Everything known about an address, as `subscribers explain` tells it.
package struct Explanation: Encodable {
    package struct Membership: Encodable {
        package let name: String
        package let state: String
        package let since: String
    }

    package struct Suppressed: Encodable {
        package let reason: String
        package let since: String
        package let note: String?
    }

    package struct Event: Encodable {
        package let at: String
        let kind: String
        let detail: String?
        let origin: String
        let batch: Int64?
        /// The event as a clause.
        package let words: String
    }

    /// One row of one ledger.
    package struct Delivery: Encodable {
        package let issue: String
        let subject: String
        package let audience: String
        /// When the audience was frozen.
        package let began: String
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
        /// The issue's page in the archive, as the mail names it; nil where it names none.
        package let archivedAt: String?
        /// The replies by which it had failed before it was sent again, the latest first.
        package let earlierReplies: [String]
        /// Where it stands as a clause.
        package let words: String
    }

    package let email: String
    /// Whether somebody has the address now.
    let isKnown: Bool
    package let subscriber: SubscriberRecord?
    package let lists: [Membership]
    package let suppressed: Suppressed?
    package let history: [Event]
    package let issues: [Delivery]
    /// What came back of them, and what followed.
    package let returned: [EvidenceRecord]
    /// What a mailing to everybody would do now.
    package let now: AudienceAnswer
    /// The answer to `--issue`.
    package let answer: AudienceAnswer?
    /// What could not be read.
    package let notes: [String]

    package init(
        _ address: EmailAddress, _ dossier: Dossier, _ traces: PersonTraces,
        returned: [EvidenceRecord], now: AudienceAnswer, answer: AudienceAnswer?
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
        self.returned = returned
        self.now = now
        self.answer = answer
        notes = traces.faults
    }
}

extension Explanation.Event {
    package init(_ event: SubscriberEvent) {
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
            archivedAt: trace.mailing.archivedAt,
            earlierReplies: (trace.earlier[row.id] ?? []).map { "\($0.at): \($0.reply)" },
            words: row.inWords)
    }
}
