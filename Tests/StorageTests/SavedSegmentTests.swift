import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import NewsroomFiles
@testable import Subscribing

/// Segments with a name, and segments that ask about past issues.
struct SavedSegmentTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        let newsroom = Newsroom(folder: folder.file("room"))
        try newsroom.createFolders()
        store = try SubscriberDatabase(
            at: newsroom.subscriberDatabase, effects: .fixed(), issues: Ledgers(newsroom: newsroom))
        for name in ["ann", "bob", "eve"] {
            try store.people.add(
                SubscriberEntry(
                    address: try EmailAddress("\(name)@example.org"), tags: [name],
                    attributes: ["city": name == "bob" ? "Wells" : "Bath"]),
                origin: .command)
        }
        for slug in ["first", "second"] {
            let issue = newsroom.issue(Slug(slug)!)
            try issue.create()
            try AtomicFile.write(Array("subject: x\n".utf8), to: issue.plan)
        }
        let ledger = newsroom.issue(Slug("first")!).ledger
        let (mailing, _) = try LedgerDatabase.create(
            at: ledger, mailing: .test, now: .test
        ) { add in
            try add(.test(1, address: "Ann@example.org"))
            try add(.test(2, address: "bob@example.org"))
            try add(.test(3, address: "eve@example.org", exclusion: .unsubscribed))
        }
        let claimed = try mailing.commit([], claiming: 8, at: .test)
        _ = try mailing.commit(
            [.sent(claimed[0].id, .accepted), .failed(claimed[1].id, .unknown)], claiming: 0,
            at: .test)
        mailing.close()
    }

    func found(_ expression: String) throws -> [String] {
        try store.people.subscribers(SubscriberFilter(segment: try Segment(expression)))
            .map(\.address.localPart)
    }

    @Test func `who got an issue is told`() throws {
        #expect(try found("received(\"first\")") == ["ann"])
        #expect(try found("not received('first')") == ["bob", "eve"])
        #expect(try found("received(\"second\")") == [])
        #expect(try found("received(\"first\") and not received(\"second\")") == ["ann"])
        // Under another identity it is still the same person.
        try store.people.remove("ann@example.org", origin: .command)
        try store.people.add(SubscriberEntry(address: "ann@example.org"), origin: .command)
        #expect(try found("received(\"first\")") == ["ann"])
    }

    @Test func `who was refused an issue is told, for good and for now`() throws {
        #expect(try found("failed(\"first\")") == ["bob"])
        #expect(try found("deferred(\"first\")") == [])
        #expect(try found("not failed(\"first\") and not received(\"first\")") == ["eve"])
        #expect(try found("failed(\"second\") or received(\"first\")") == ["ann"])
        let ledger = try LedgerDatabase(
            writing: folder.file("room/Issues/first/ledger.sqlite"), now: .test)
        let bob = try #require(try ledger.row(for: "bob@example.org"))
        _ = try ledger.commit([.released(bob.id)], claiming: 1, at: .test)
        _ = try ledger.commit(
            [.deferred(bob.id, until: .test + .seconds(60), .busy)], claiming: 0, at: .test)
        ledger.close()
        #expect(try found("deferred(\"first\")") == ["bob"])
        #expect(try found("failed(\"first\")") == [])
        let error = #expect(throws: SegmentError.self) { try Segment("failed(first)") }
        #expect(error?.reason.contains("such as failed(\"2026-11-22\")") == true)
    }

    @Test func `an unknown issue is pointed at with the nearest`() {
        let error = #expect(throws: SegmentError.self) {
            try found("tag:ann or received(\"frist\")")
        }
        #expect(error?.offset == 20 && error?.reason.contains("\"first\"") == true)
        #expect(throws: SegmentError.self) { try Segment("received(first)") }
        #expect(throws: SegmentError.self) { try Segment("received(\"first\"") }
    }

    @Test func `a segment is used by its name`() throws {
        #expect(try store.segments.save(try Segment("city = \"Bath\""), as: "locals"))
        #expect(try !store.segments.save(try Segment("city = \"Bath\""), as: "locals"))
        try store.segments.save(try Segment("segment:locals or tag:bob"), as: "all")
        #expect(try found("segment:LOCALS and not tag:eve") == ["ann"])
        #expect(try found("not segment:all or segment:locals") == ["ann", "eve"])
        #expect(try store.segments.all().map(\.name.description) == ["all", "locals"])
        #expect(
            try store.segments.expanded(try Segment("tag:x and segment:all")).description
                == "tag:x and ((city = \"Bath\") or tag:bob)")
        #expect(try store.segments.save(try Segment("tag:bob"), as: "locals"))
        #expect(try found("segment:locals") == ["bob"])
    }

    @Test func `a segment that is asked for is not deleted`() throws {
        try store.segments.save(try Segment("tag:ann"), as: "a")
        try store.segments.save(try Segment("not segment:a"), as: "b")
        #expect(throws: FileError.self) { try store.segments.delete("a") }
        #expect(try store.segments.delete("b") && store.segments.delete("a"))
        #expect(try !store.segments.delete("a"))
    }

    @Test func `no segment asks for itself`() throws {
        try store.segments.save(try Segment("tag:ann"), as: "a")
        try store.segments.save(try Segment("segment:a"), as: "b")
        let error = #expect(throws: SegmentError.self) {
            try store.segments.save(try Segment("tag:x or segment:b"), as: "a")
        }
        #expect(error?.offset == 9 && error?.reason.contains("would ask for itself") == true)
        #expect(throws: SegmentError.self) {
            try store.segments.save(try Segment("segment:c"), as: "c")
        }
        #expect(try found("segment:b") == ["ann"])
    }

    @Test(arguments: [
        ("segment:x", 0, "no segment is named"), ("tag:a and citi = \"Bath\"", 10, "mean city"),
        ("has phone", 4, "nobody has"), ("age > 3", 0, "age is a date"),
        ("joined > 3 days", 15, "expected `ago`"), ("joined > 1.5 days ago", 9, "whole number"),
    ])
    func `what is not there is pointed at`(_ expression: String, _ offset: Int, _ reason: String)
        throws
    {
        try store.people.declare("age", as: .date)
        let error = #expect(throws: SegmentError.self) { try found(expression) }
        #expect(error?.offset == offset)
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }

    @Test func `days are counted back from when it is said`() throws {
        func count(_ date: Timestamp?) throws -> Int {
            var count = 0
            let segment = try Segment("joined > 30 days ago")
            try store.audiences.forEachCandidate(in: segment, asOf: date) { _ in count += 1 }
            return count
        }
        #expect(try count(nil) == 3)
        #expect(try count(Timestamp("2027-01-30")!) == 0)
        #expect(try store.audiences.candidateCount() == 3)
    }

    @Test func `tags are set for all of a segment`() throws {
        let filter = SubscriberFilter(segment: try Segment("city = \"Bath\""))
        #expect(try store.people.tag(filter, adding: ["x"], origin: .command) == 2)
        #expect(
            try store.people.tag(filter, adding: ["x"], removing: ["ann"], origin: .command) == 1)
        #expect(try found("tag:x and not tag:ann") == ["ann", "eve"])
    }
}

extension SegmentName: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text)! }
}

/// The ledgers of a newsroom's issues.
private struct Ledgers: IssueLedgers {
    let newsroom: Newsroom

    func hasIssue(_ slug: Slug) -> Bool {
        newsroom.issue(slug).exists || newsroom.issue(slug).hasLedger
    }

    func ledgerPath(of slug: Slug) -> String? {
        newsroom.issue(slug).hasLedger ? newsroom.issue(slug).ledger : nil
    }

    func issueSlugs() throws(FileError) -> [Slug] { try newsroom.issueSlugs() }
}
