internal import NewsletterCore
import Subscribing

/// Adds to what is only ever added to: events, standings and consents, within a transaction.
final class HistoryWriter {
    /// When everything happens that it tells.
    let now: Timestamp
    let origin: Origin
    private let batch: Int64?
    private let insertEvent, insertStanding, insertConsent, findConsent: FastStatement

    init(_ db: Session, at now: Timestamp, origin: Origin, batch: Int64? = nil) throws {
        self.now = now
        self.origin = origin
        self.batch = batch
        insertEvent = try FastStatement(
            db,
            """
            INSERT INTO event (subscriber, at, kind, detail, origin, batch)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """)
        insertStanding = try FastStatement(
            db,
            """
            INSERT INTO standing (subscriber, list, was, since, state, at, cause, origin, batch)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """)
        insertConsent = try FastStatement(
            db,
            """
            INSERT INTO consent (subscriber, kind, list, at, source, form, address, recorded_at,
                origin, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
        findConsent = try FastStatement(
            db,
            """
            SELECT 1 FROM consent WHERE subscriber = ?1 AND kind = ?2 AND list IS ?3 AND at IS ?4
                AND source IS ?5 AND form IS ?6 AND address IS ?7
                AND NOT EXISTS (SELECT 1 FROM consent AS taken WHERE taken.subscriber = ?1
                    AND taken.kind = 'retracted' AND taken.batch = consent.batch)
            """)
    }

    func tell(_ id: String, _ kind: String, _ detail: String? = nil) throws {
        insertEvent.bind(id, at: 1)
        insertEvent.bind(now.milliseconds, at: 2)
        insertEvent.bind(kind, at: 3)
        insertEvent.bind(detail, at: 4)
        insertEvent.bind(origin.description, at: 5)
        insertEvent.bind(batch, at: 6)
        try insertEvent.run()
    }

    /// `list` is nil for the status; `since` is when the state before had begun.
    func tell(
        _ id: String, list: ListName?, was: String?, since: Int64? = nil, state: String,
        cause: String? = nil
    ) throws {
        insertStanding.bind(id, at: 1)
        insertStanding.bind(list?.description, at: 2)
        insertStanding.bind(was, at: 3)
        insertStanding.bind(since, at: 4)
        insertStanding.bind(state, at: 5)
        insertStanding.bind(now.milliseconds, at: 6)
        insertStanding.bind(cause, at: 7)
        insertStanding.bind(origin.description, at: 8)
        insertStanding.bind(batch, at: 9)
        try insertStanding.run()
    }

    /// Whether the same is on record already and was not taken back, whoever recorded it.
    func isKnown(_ consent: ConsentRecord, of id: String) throws -> Bool {
        bind(consent, of: id, to: findConsent)
        defer { findConsent.reset() }
        return try findConsent.step()
    }

    func tell(_ id: String, _ consent: ConsentRecord) throws {
        bind(consent, of: id, to: insertConsent)
        insertConsent.bind(now.milliseconds, at: 8)
        insertConsent.bind(origin.description, at: 9)
        insertConsent.bind(batch, at: 10)
        try insertConsent.run()
    }

    private func bind(_ consent: ConsentRecord, of id: String, to statement: FastStatement) {
        statement.bind(id, at: 1)
        statement.bind(consent.kind.rawValue, at: 2)
        statement.bind(consent.list?.description, at: 3)
        statement.bind(consent.at?.milliseconds, at: 4)
        statement.bind(consent.source, at: 5)
        statement.bind(consent.form, at: 6)
        statement.bind(consent.address, at: 7)
    }

    /// What an entry says of a consent, in order.
    func consents(_ entry: SubscriberEntry) -> [ConsentRecord] {
        let given = ConsentRecord(
            kind: .given, at: entry.consentAt, source: entry.consentSource,
            form: entry.consentForm, address: entry.consentAddress, origin: origin.description)
        var records = given.isEmpty ? [] : [given]
        if entry.confirmedAt != nil || entry.confirmedSource != nil {
            records.append(
                ConsentRecord(
                    kind: .confirmed, at: entry.confirmedAt, source: entry.confirmedSource,
                    address: entry.consentAddress,
                    origin: origin.description))
        }
        return records
    }
}

extension ConsentRecord {
    /// Whether it says nothing but its kind.
    fileprivate var isEmpty: Bool { at == nil && source == nil && !isDetailed }

    /// Whether it says more than the row of a subscriber has a place for.
    var isDetailed: Bool { kind != .given || form != nil || address != nil }
}
