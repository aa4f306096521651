internal import NewsletterCore
import Subscribing

/// What readers wish for besides leaving, within a transaction: a pause, to be back, to say why.
struct WishSteps {
    let steps: ListSteps
    let history: HistoryWriter
    let db: Session

    /// Lets somebody get no mail until a moment, or again from now on.
    ///
    /// A moment that is past when the wish is applied ends a pause. Who has left gets no mail
    /// anyway, and would not, should they come back within the time.
    func pause(
        _ who: SubscriberReference, until moment: Timestamp?
    ) throws -> OptOutOutcome {
        guard let (row, subscriber) = try PersonRow.find(who, db) else { return .unknown }
        let end = moment.flatMap { $0 > steps.effects.now() ? $0 : nil }
        let hasLeft = [.unsubscribed, .complained].contains(subscriber.status)
        guard subscriber.pausedUntil != end, end == nil || !hasLeft else { return .already }
        try db.run(
            "UPDATE subscriber SET paused_until = ?, updated_at = ? WHERE id = ?",
            [end?.milliseconds, history.now.milliseconds, row])
        try history.tell(
            subscriber.id.description, end == nil ? "resumed" : "paused", end?.description)
        return .done
    }

    /// Puts back what a leaving took, and nothing else: the standing before it.
    ///
    /// It must be the last word on that standing, have been said on the same page, and within the
    /// hour. Somebody who left otherwise, bounced, complained or is suppressed stays away.
    func undoLeaving(
        of who: SubscriberReference, _ list: ListName?
    ) throws -> OptOutOutcome {
        guard let (row, subscriber) = try PersonRow.find(who, db) else { return .unknown }
        let id = subscriber.id.description
        guard let leaving = try lastStanding(of: id, list),
            leaving.state == SubscriberStatus.unsubscribed.rawValue,
            leaving.origin == history.origin.description, let before = leaving.was,
            history.now - leaving.at <= Self.undoing, history.now >= leaving.at,
            try isLastWord(history.origin, of: id, list),
            try steps.suppressions(db).entry(subscriber.address) == nil
        else { return .already }
        if let list {
            guard subscriber.status == .active,
                subscriber.memberships[list] == .unsubscribed,
                let state = MembershipState(rawValue: before)
            else { return .already }
            try steps.set(state, on: list, of: subscriber, row, history, db)
        } else {
            guard subscriber.status == .unsubscribed,
                let status = SubscriberStatus(rawValue: before),
                [.active, .bounced].contains(status)
            else { return .already }
            try steps.set(status, of: subscriber, row, cause: nil, history, db)
        }
        try history.tell(id, "returned", list?.description)
        try history.tell(
            id,
            ConsentRecord(
                kind: .given, list: list, at: history.now, source: "took back that they left",
                origin: history.origin.description))
        return .done
    }

    /// Keeps why somebody left.
    func keep(
        _ reason: LeaveReason, _ words: String?, of who: SubscriberReference
    ) throws -> OptOutOutcome {
        guard let (_, subscriber) = try PersonRow.find(who, db) else { return .unknown }
        let detail = words.map { "\(reason.rawValue): \($0)" } ?? reason.rawValue
        try steps.tellOnce(subscriber.id, "leaving reason", detail, history, db)
        return .done
    }

    /// How long leaving can be taken back; a link for it is good for an hour, and clocks differ.
    private static let undoing = Duration.seconds(3900)

    private func lastStanding(
        of id: String, _ list: ListName?
    ) throws -> (was: String?, state: String, at: Timestamp, origin: String)? {
        try db.row(
            """
            SELECT was, state, at, origin FROM standing WHERE subscriber = ? AND list IS ?
            ORDER BY id DESC LIMIT 1
            """, [id, list?.description]
        ).map { ($0[0], $0[1], Timestamp(milliseconds: $0[2]), $0[3]) }
    }

    /// Whether nobody else has said since that somebody is to get no mail.
    private func isLastWord(
        _ origin: Origin, of id: String, _ list: ListName?
    ) throws -> Bool {
        let last = try db.row(
            """
            SELECT kind, origin FROM event WHERE subscriber = ?1
                AND (kind IN ('bounced', 'complained', 'suppressed')
                    OR kind = 'unsubscribed' AND (detail IS ?2 OR detail IS NULL))
            ORDER BY id DESC LIMIT 1
            """, [id, list?.description])
        return last.map { $0[0] == "unsubscribed" && $0[1] == origin.description } ?? false
    }
}
