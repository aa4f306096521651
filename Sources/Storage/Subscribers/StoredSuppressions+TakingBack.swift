package import NewsletterCore
package import Subscribing

extension StoredSuppressions {
    /// Takes back that a mailing marked subscribers as bounced, where it was the last to say
    /// anything against them; returns what became of each, in order.
    ///
    /// Whoever was removed from the list since is suppressed by the hash of the address: that is
    /// lifted as well.
    ///
    /// A dry run changes nothing.
    package func takeBack(
        _ bounces: [ReportedBounce], of mailing: Slug, origin: Origin, isDryRun: Bool = false
    ) throws -> [TakingBack] {
        try file.with { db in
            var outcomes: [TakingBack] = []
            try db.writing {
                let suppressionList = try suppressions(db)
                let history = try history(origin, db)
                for bounce in bounces {
                    outcomes.append(try takeBack(bounce, of: mailing, suppressionList, history, db))
                }
                return isDryRun ? .rollback : .commit
            }
            return outcomes
        }
    }

    /// Takes back that reports marked people as bounced or complaining, each where it was the last to
    /// say anything against them; returns what became of each, in order.
    package func takeBack(_ marks: [ReportedMark], origin: Origin) throws -> [TakingBack] {
        try file.write { db in
            let history = try history(origin, db)
            return try marks.map { try takeBack($0, suppressions(db), history, db) }
        }
    }

    private func takeBack(
        _ mark: ReportedMark, _ suppressionList: SuppressionList, _ history: HistoryWriter,
        _ db: Session
    ) throws -> TakingBack {
        let last = try lastWord(against: mark.subscriber, db)
        guard let (row, subscriber) = try PersonRow.find(.id(mark.subscriber), db) else {
            return try takeBackRemoved(mark, last, suppressionList, history, db)
        }
        guard [.bounced, .complained].contains(subscriber.status) else {
            return subscriber.status == .active ? .unknown : .otherCause
        }
        let suppression = try suppressionList.entry(subscriber.address)
        guard let last, last.origin == mark.cause.description,
            last.kind == subscriber.status.rawValue,
            suppression.map({ $0.reason.rawValue == last.kind && $0.note == last.note }) ?? true
        else { return .otherCause }
        if suppression != nil { try suppressionList.lift(subscriber.address) }
        try steps.set(
            try status(before: subscriber.status, of: subscriber.id, db), of: subscriber, row,
            cause: "\(mark.cause) was taken back", history, db)
        try history.tell(
            subscriber.id.description, "unsuppressed", "\(mark.cause) was taken back")
        return .takenBack
    }

    private func takeBackRemoved(
        _ mark: ReportedMark, _ last: LastWord?, _ suppressionList: SuppressionList,
        _ history: HistoryWriter, _ db: Session
    ) throws -> TakingBack {
        guard let address = mark.address, let suppression = try suppressionList.entry(address)
        else {
            return .unknown
        }
        // Who came back under another identity has a history of their own.
        if let (_, other) = try PersonRow.find(.address(address), db), other.status != .active {
            return .otherCause
        }
        // Who was removed before the report was noted has none.
        let isItsOwn = last.map { $0.origin == mark.cause.description } ?? true
        guard isItsOwn, [.bounced, .complained].contains(suppression.reason),
            suppression.note == mark.note || suppression.note == nil
        else { return .otherCause }
        try suppressionList.lift(address)
        try history.tell(
            mark.subscriber.description, "unsuppressed", "\(mark.cause) was taken back")
        return .takenBack
    }

    private func takeBack(
        _ bounce: ReportedBounce, of mailing: Slug, _ suppressionList: SuppressionList,
        _ history: HistoryWriter, _ db: Session
    ) throws -> TakingBack {
        guard let (row, subscriber) = try PersonRow.find(.id(bounce.subscriber), db) else {
            return try takeBackRemoved(bounce, of: mailing, suppressionList, history, db)
        }
        let suppression = try suppressionList.entry(subscriber.address)
        guard suppression != nil || subscriber.status == .bounced else { return .unknown }
        guard let last = try lastWord(against: subscriber.id, db),
            last.isBounce(bounce, of: mailing), subscriber.status == .bounced,
            suppression.map({ $0.reason == .bounced && $0.note == last.note }) ?? true
        else { return .otherCause }
        if suppression != nil { try suppressionList.lift(subscriber.address) }
        try steps.set(
            try status(before: .bounced, of: subscriber.id, db), of: subscriber, row,
            cause: "the bounce of \(mailing) was taken back", history, db)
        try history.tell(
            subscriber.id.description, "unsuppressed", "the bounce of \(mailing) was taken back")
        return .takenBack
    }

    /// Takes back the suppression of an address whose subscriber's row is gone.
    private func takeBackRemoved(
        _ bounce: ReportedBounce, of mailing: Slug, _ suppressionList: SuppressionList,
        _ history: HistoryWriter, _ db: Session
    ) throws -> TakingBack {
        guard let address = bounce.address, let suppression = try suppressionList.entry(address)
        else {
            return .unknown
        }
        // Who came back under another identity has a history of their own.
        if let (_, other) = try PersonRow.find(.address(address), db), other.status != .active {
            return .otherCause
        }
        let last = try lastWord(against: bounce.subscriber, db)
        // Who was removed before the bounce was noted has none.
        let isItsOwn = last.map { $0.isBounce(bounce, of: mailing) } ?? true
        guard isItsOwn, suppression.reason == .bounced,
            suppression.note == (last?.note ?? bounce.note)
        else { return .otherCause }
        try suppressionList.lift(address)
        try history.tell(
            bounce.subscriber.description, "unsuppressed",
            "the bounce of \(mailing) was taken back")
        return .takenBack
    }

    /// What was last said against mailing somebody.
    private func lastWord(against id: SubscriberID, _ db: Session) throws -> LastWord? {
        try db.row(
            """
            SELECT kind, detail, origin, at FROM event
            WHERE subscriber = ? AND (kind IN ('bounced', 'complained', 'suppressed')
                OR kind = 'unsubscribed' AND detail IS NULL)
            ORDER BY id DESC LIMIT 1
            """, [id.description]
        ).map { row in
            LastWord(
                kind: row[0], note: row[1], origin: row[2], at: Timestamp(milliseconds: row[3]))
        }
    }

    private func status(
        before status: SubscriberStatus, of id: SubscriberID, _ db: Session
    ) throws -> SubscriberStatus {
        let was = try db.first(
            String.self,
            """
            SELECT was FROM standing WHERE subscriber = ? AND list IS NULL
                AND state = ? ORDER BY id DESC LIMIT 1
            """, [id.description, status.rawValue])
        return was.flatMap { SubscriberStatus(rawValue: $0) } ?? .active
    }
}

private struct LastWord {
    /// Versions that did not write down which mailing it was wrote the reply at the same moment.
    private static let slack = Duration.seconds(600)

    var kind: String
    var note: String?
    var origin: String
    var at: Timestamp

    func isBounce(_ bounce: ReportedBounce, of mailing: Slug) -> Bool {
        guard kind == SubscriberStatus.bounced.rawValue else { return false }
        if origin == Origin.mailing(mailing).description { return true }
        guard origin == Origin.mailing.description, note == bounce.note else { return false }
        return bounce.at.map { max(at - $0, $0 - at) <= Self.slack } ?? true
    }
}
