import DeliveryEngine
import NewsletterCore
package import Subscribing

/// What the other roles of a ``SubscriberStore`` promise: segments, imports and audiences.
package enum StoreContract {
    /// Makes an empty list.
    package typealias Maker = @Sendable () throws -> SubscriberStore

    /// Every promise.
    package static let clauses: [Clause<Maker>] = naming + importing + mailing

    private static let daily = ListUnderTest.daily

    private static func load(
        _ text: String, _ store: SubscriberStore, isDryRun: Bool = false
    ) throws -> ImportReport {
        try store.imports.importTable(
            Array(text.utf8), from: "people.csv", options: ImportOptions(isDryRun: isDryRun))
    }

    // MARK: - Segments

    private static let naming: [Clause<Maker>] = [
        Clause("an expression is saved under a name, and told again is nothing new") {
            let store = try $0()
            _ = try load("email,tags\nann@example.org,paid\nbob@example.org,\n", store)
            let name = SegmentName("payers")!
            try expect(try store.segments.save(try Segment("tag:paid"), as: name), true)
            try expect(try store.segments.save(try Segment("tag:paid"), as: name), false)
            try expect(try store.segments.all().map(\.name), [name])
            let filter = SubscriberFilter(segment: try Segment("segment:payers"))
            try expect(try store.people.count(filter), 1)
        },
        Clause("a segment that another asks for is not deleted, and not saved in a circle") {
            let store = try $0()
            _ = try load("email,tags\nann@example.org,paid\n", store)
            let (a, b) = (SegmentName("a")!, SegmentName("b")!)
            _ = try store.segments.save(try Segment("tag:paid"), as: a)
            _ = try store.segments.save(try Segment("not segment:a"), as: b)
            let isGone = try? store.segments.delete(a)
            try expect(isGone, nil)
            let isSaved = try? store.segments.save(try Segment("segment:b"), as: a)
            try expect(isSaved, nil)
            try expect(
                try store.segments.expanded(try Segment("segment:b")).description,
                "(not (tag:paid))")
            try expect(try store.segments.delete(b), true)
            try expect(try store.segments.delete(a), true)
        },
        Clause("a tag that nobody ever had is a slip, and no other is") {
            let store = try $0()
            _ = try load("email,tags\nann@example.org,paid\n", store)
            try store.segments.checkTags(of: try Segment("tag:paid"))
            let isKnown: Void? = try? store.segments.checkTags(of: try Segment("tag:piad"))
            try ContractBreach.unless(isKnown == nil, "the slip was taken")
        },
    ]

    // MARK: - Imports

    private static let importing: [Clause<Maker>] = [
        Clause("every row counts once, and the same file again says nothing new") {
            let store = try $0()
            let file = "email,name\nann@example.org,Ann\nbob@example.org,Bob\nnobody,None\n"
            let first = try load(file, store)
            try expect(first.rows, 3)
            try expect([first.added, first.rejected], [2, 1])
            let again = try load(file, store)
            try expect([again.added, again.unchanged, again.rejected], [0, 2, 1])
            try expect(try store.people.count(), 2)
        },
        Clause("a dry run tells the same, and does nothing") {
            let store = try $0()
            let report = try load("email,lists\nann@example.org,new\n", store, isDryRun: true)
            try expect(report.added, 1)
            try expect(report.batch, nil)
            try expect(try store.people.count(), 0)
            try expect(try store.lists.names(), [])
            try expect(try store.imports.batches(limit: 9), [])
        },
        Clause("an import is taken back once: whom it added goes, what it changed returns") {
            let store = try $0()
            _ = try load("email,name\nann@example.org,Ann\n", store)
            let second = try load("email,name\nann@example.org,Anna\nbob@example.org,Bob\n", store)
            let batch = second.batch ?? 0
            let reach = try store.imports.reach(of: batch)
            try expect([reach.added, reach.changed], [1, 1])
            try expect(try store.imports.undo(batch), UndoReport(removed: 1, restored: 1))
            let people = try store.people.subscribers(SubscriberFilter())
            try expect(people.map(\.name), ["Ann"])
            let again = try? store.imports.undo(batch)
            try expect(again, nil)
            try expect(
                try store.imports.batches(limit: 9).map(\.isUndone), [true, false])
        },
        Clause("what is exported is imported elsewhere without loss") {
            let file = """
                email,name,lists,tags,city,paused_until
                ann@example.org,Ann,daily,paid,Bath,2099-01-01
                """
            for isTable in [true, false] {
                let (store, other) = (try $0(), try $0())
                _ = try load(file, store)
                var bytes: [UInt8] = []
                if isTable {
                    try store.imports.exportTable(SubscriberFilter()) { bytes += $0 }
                } else {
                    try store.imports.exportLines(SubscriberFilter()) { bytes += $0 }
                }
                _ = try other.imports.importTable(
                    bytes, from: "people", options: ImportOptions())
                var (here, there) = (
                    try store.people.subscribers(SubscriberFilter()),
                    try other.people.subscribers(SubscriberFilter())
                )
                // Consent and arrival are told as of the first list.
                for index in here.indices { here[index].createdAt = Timestamp(seconds: 0) }
                for index in there.indices { there[index].createdAt = Timestamp(seconds: 0) }
                try expect(there, here)
            }
        },
    ]

    // MARK: - Audiences

    private static let mailing: [Clause<Maker>] = [
        Clause("candidates come in order, each with why they are left out") {
            let store = try $0()
            let file = """
                email,status,lists
                ann@example.org,active,daily
                bob@example.org,unsubscribed,daily
                cem@example.org,active,daily:pending
                dee@example.org,active,
                """
            _ = try load(file, store)
            var found: [String] = []
            try store.audiences.forEachCandidate(of: [daily]) { candidate in
                let reason = candidate.exclusion.map { "\($0)" } ?? "mailed"
                found.append("\(candidate.address) \(reason)")
            }
            try expect(
                found,
                [
                    "ann@example.org mailed", "bob@example.org unsubscribed",
                    "cem@example.org pending",
                ])
            try expect(try store.audiences.candidateCount(of: [daily]), 3)
        },
        Clause("asked for one, the audience answers as for all") {
            let store = try $0()
            _ = try load(
                "email,lists,tags\nann@example.org,daily,paid\nbob@example.org,,\n", store)
            func standing(_ name: String, _ segment: String? = nil) throws -> AudienceStanding {
                try store.audiences.standing(
                    of: try ListUnderTest.address(name), in: [daily],
                    segment: try segment.map { try Segment($0) })
            }
            try expect(try standing("ann"), .mailed)
            try expect(try standing("ann", "not tag:paid"), .notInTheSegment)
            try expect(try standing("bob"), .notOnTheLists)
            try expect(try standing("cem"), .unknown)
        },
        Clause("whoever leaves after the audience was taken is found among the exclusions") {
            let store = try $0()
            _ = try load("email,lists\nann@example.org,daily\nbob@example.org,daily\n", store)
            let ids = try store.people.subscribers(SubscriberFilter()).map(\.id)
            try expect(try store.audiences.exclusions(of: ids, in: [daily]), [:])
            _ = try store.suppressions.record(.leave(.id(ids[0])), origin: .link)
            let left = try store.audiences.exclusions(of: ids, in: [daily])
            try expect(left, [ids[0]: .unsubscribed])
            _ = try store.people.remove(.id(ids[1]), origin: .command)
            let gone = try store.audiences.exclusions(of: ids, in: [daily])
            try expect(gone, [ids[0]: .unsubscribed, ids[1]: .removed])
        },
        Clause("who has paused is left out until then, also where the pause is made meanwhile") {
            let store = try $0()
            _ = try load("email,lists\nann@example.org,daily\nbob@example.org,daily\n", store)
            let ids = try store.people.subscribers(SubscriberFilter()).map(\.id)
            let day = Timestamp("2099-01-01")!
            _ = try store.suppressions.record(.pause(.id(ids[0]), until: day), origin: .command)
            let left = try store.audiences.exclusions(of: ids, in: [daily])
            try expect(left, [ids[0]: .paused])
            let standing = try store.audiences.standing(
                of: try ListUnderTest.address("ann"), in: [daily], segment: nil)
            try expect(standing, .excluded(.paused))
            var found: [ExclusionReason?] = []
            try store.audiences.forEachCandidate(of: [daily]) { found.append($0.exclusion) }
            try expect(found, [.paused, nil])
            let paused = SubscriberFilter(segment: try Segment("paused_until > 2098-12-31"))
            try expect(try store.people.count(paused), 1)
            _ = try store.suppressions.record(.pause(.id(ids[0]), until: nil), origin: .command)
            try expect(try store.audiences.exclusions(of: ids, in: [daily]), [:])
        },
        Clause("changes name whoever may get less mail since, and nobody else") {
            let store = try $0()
            _ = try load(
                "email,lists\nann@example.org,daily\nbob@example.org,daily\ncem@example.org,daily\n"
                    + "dan@example.org,daily\neve@example.org,daily\n", store)
            let ids = try store.people.subscribers(SubscriberFilter()).map(\.id)
            let before = try store.audiences.version().change
            _ = try load(
                "email,lists,name\nann@example.org,daily,Ann\nflo@example.org,daily,Flo\n", store)
            try expect(try store.audiences.changes(since: before).people, [])
            _ = try store.suppressions.record(.leave(.id(ids[0]), list: daily), origin: .link)
            _ = try store.people.remove(.id(ids[1]), origin: .command)
            _ = try store.suppressions.record(
                .suppress(SuppressionEntry(target: .address("cem@example.org"))), origin: .command)
            _ = try store.suppressions.record(
                .pause(.id(ids[3]), until: Timestamp("2099-01-01")!), origin: .link)
            let changes = try store.audiences.changes(since: before)
            try expect(changes.people, Set(ids[..<4]))
            try expect(changes.isOverlaid, false)
            try expect(try store.audiences.changes(since: changes.last).people, [])
        },
        Clause("a domain that is blocked, or a list that goes, concerns everybody") {
            let store = try $0()
            _ = try load("email,lists\nann@example.org,daily\n", store)
            let first = try store.audiences.version().change
            _ = try store.suppressions.record(
                .suppress(
                    SuppressionEntry(target: .domain("example.net", withSubdomains: false))),
                origin: .command)
            let second = try store.audiences.changes(since: first)
            try expect(second.people, nil)
            try store.lists.delete(daily)
            try expect(try store.audiences.changes(since: second.last).people, nil)
        },
        Clause("an opt-out that is recorded makes another version of the list") {
            let store = try $0()
            _ = try load("email\nann@example.org\n", store)
            let before = try store.audiences.version()
            try expect(try store.audiences.version(), before)
            _ = try store.suppressions.record(
                .leave(try ListUnderTest.who("ann")), origin: .link)
            let isSame = try store.audiences.version() == before
            try expect(isSame, false)
        },
    ]
}
