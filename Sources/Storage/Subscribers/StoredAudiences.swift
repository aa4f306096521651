internal import DeliveryEngine
package import NewsletterCore
package import Subscribing

// Who is in the audience of a mailing, and why somebody is left out; the first that holds:
//
//  status is not active                       the status
//  the address or its domain is suppressed    suppressed
//  of the named lists, or of all their lists  on one at least: mailed
//    where none is named,                     waiting for one: pending
//                                             left all: unsubscribed
//  on no list at all, and none is named       mailed
//  would be mailed, and paused until later    paused
//  the stored address is none                 invalid

/// Whom mailings are about.
package struct StoredAudiences: Audiences, ListRole {
    let list: OpenList

    /// Begins to read everybody whom a mailing is about, oldest first: the members of the lists, or
    /// every subscriber where none is named.
    ///
    /// A segment narrows them further; who is outside is no candidate. Days that it counts
    /// back count from `date`, or from now. `attributes` names those that the edition asks
    /// for, `tag.NAME` a tag; only they come along.
    package func candidates(
        of lists: [ListName], in segment: Segment?, asOf date: Timestamp?,
        attributes: Set<String>
    ) throws -> CandidateReading {
        // Before the transaction: what is recorded from here on is another version.
        let intake = file.intake.position()
        var version = ListVersion(data: 0, change: 0, intake: intake)
        let reading = try readingCompared { db in
            version = ListVersion(
                data: try Self.dataVersion(db), change: try Self.lastChange(db), intake: intake)
            let wanted = WantedAttributes(attributes)
            let query = try segment.map {
                try questions.query($0, at: date ?? effects.now(), db)
            }
            let everybody = try audienceQuery(lists, db, hasTags: wanted.hasTags)
            let rows = try FastStatement(
                db, everybody + " AND \(query?.sql ?? "1") ORDER BY s.id",
                arguments: query?.arguments ?? [])
            let suppressionList = try suppressions(db)
            return { try nextCandidate(rows, wanted, suppressionList) }
        }
        return CandidateReading(reading, of: version)
    }

    /// The next candidate of a query; nil after the last.
    private func nextCandidate(
        _ rows: FastStatement, _ wanted: WantedAttributes, _ suppressionList: SuppressionList
    ) throws -> Candidate? {
        while try rows.step() {
            guard let id = rows.text(0), let address = rows.text(1), let key = rows.text(2)
            else { continue }
            var candidate = Candidate(
                subscriber: SubscriberID(id), address: address, addressKey: key,
                name: rows.text(3), exclusion: try exclusion(rows, suppressionList))
            try wanted.give(to: &candidate, from: rows)
            if candidate.exclusion == nil, (try? EmailAddress(address)) == nil {
                candidate.exclusion = .invalid
            }
            return candidate
        }
        rows.reset()
        return nil
    }

    /// How many a mailing to the lists is about, whatever segment narrows them.
    package func candidateCount(of lists: [ListName] = []) throws -> Int {
        try file.read { db in
            try db.first(Int.self, "SELECT COUNT(*) FROM (\(audienceQuery(lists, db)))") ?? 0
        }
    }

    /// Who of the given must not be mailed now, and why; whoever is gone was removed.
    ///
    /// Asked before mails leave, for those who left after the mailing began. Of lists, one that
    /// is not there any more has nobody on it.
    package func exclusions(
        of subscribers: [SubscriberID], in lists: [ListName] = []
    ) throws -> [SubscriberID: ExclusionReason] {
        try readCompared { db in
            let known = try steps.knownListIDs(lists, db)
            let standing = zip(lists, known).filter { $1 != nil }.map(\.0)
            if !lists.isEmpty, standing.isEmpty {
                return Dictionary(subscribers.map { ($0, .removed) }) { $1 }
            }
            let query = try FastStatement(
                db, audienceQuery(standing, db) + " AND s.public_id = ?1")
            let suppressionList = try suppressions(db)
            var exclusions: [SubscriberID: ExclusionReason] = [:]
            for id in subscribers {
                query.bind(id.description, at: 1)
                exclusions[id] = try query.step() ? exclusion(query, suppressionList) : .removed
                query.reset()
            }
            return exclusions
        }
    }

    /// The version of the list now.
    package func version() throws -> ListVersion {
        let intake = file.intake.position()
        return try file.base.read { db in
            ListVersion(
                data: try Self.dataVersion(db), change: try Self.lastChange(db), intake: intake)
        }
    }

    /// The state of the intake now; a system call, and no more.
    package func intakePosition() -> IntakePosition { file.intake.position() }

    /// Within a transaction it takes the lock that keeps the file as it is, and is the version of
    /// all that is read later in it.
    private static func dataVersion(_ db: Session) throws -> Int {
        try db.first(Int.self, "PRAGMA data_version") ?? 0
    }

    func exclusion(
        _ row: FastStatement, _ suppressionList: SuppressionList
    ) throws -> ExclusionReason? {
        switch row.text(4).flatMap({ SubscriberStatus(rawValue: $0) }) {
        case .active: break
        case .bounced: return .bounced
        case .complained: return .complained
        case .unsubscribed, nil: return .unsubscribed
        }
        if try !row.isNull(5) || row.text(2).flatMap({ try suppressionList.block($0) }) != nil {
            return .suppressed
        }
        switch row.optionalInteger(6) {
        case 1: return .pending
        case 2: return .unsubscribed
        default: break
        }
        let end = row.optionalInteger(9).map { Timestamp(milliseconds: $0) }
        return end.map { $0 > effects.now() } == true ? .paused : nil
    }

    /// The numbers of lists stand in the text: they come from the database itself.
    func audienceQuery(
        _ lists: [ListName], _ db: Session, hasTags: Bool = false
    ) throws -> String {
        let tags =
            hasTags
            ? "(SELECT group_concat(name, char(31)) FROM tag WHERE subscriber = s.id)" : "NULL"
        let ids = try zip(lists, steps.knownListIDs(lists, db)).map { name, id in
            "\(try id ?? steps.listID(name, db))"
        }.joined(separator: ",")
        let standing = """
            (SELECT MIN(CASE state WHEN 'active' THEN 0 WHEN 'pending' THEN 1 ELSE 2 END)
                FROM membership
                WHERE subscriber = s.id\(lists.isEmpty ? "" : " AND list IN (\(ids))"))
            """
        let members = "SELECT subscriber FROM membership WHERE list IN (\(ids))"
        // Whose wish to leave could not be written into the list gets no mail for that.
        let harmless = SetAsideEntry.harmless.map { "'\($0)'" }.joined(separator: ", ")
        let status =
            try SetAsideTable(db: db).isEmpty()
            ? "s.status"
            : """
            CASE WHEN EXISTS (SELECT 1 FROM set_aside AS a
                WHERE (a.subscriber = s.public_id OR a.address_key = s.address_key)
                    AND a.entry ->> 'kind' NOT IN (\(harmless)))
                THEN 'unsubscribed' ELSE s.status END
            """
        return """
            SELECT s.public_id, s.address, s.address_key, s.name, \(status), x.id, \(standing),
                s.attributes, \(tags), s.paused_until
            FROM subscriber AS s LEFT JOIN suppression AS x ON x.address_key = s.address_key
            WHERE \(lists.isEmpty ? "1" : "s.id IN (\(members))")
            """
    }
}
