import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Columns of dates: the whole column proves their order, and none is lost in silence.
struct DateColumnTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    @discardableResult
    func load(_ text: String, _ options: ImportOptions = ImportOptions()) throws -> ImportReport {
        try store.imports.importTable(Array(text.utf8), from: "people.csv", options: options)
    }

    private func consent(_ who: SubscriberReference) throws -> String? {
        try store.people.subscriber(who)?.consentAt?.date.description
    }

    @Test(arguments: ["consent_at", "confirmed_at", "created_at", "Confirmed", "subscribed"])
    func `the column proves the order, wherever the proof stands`(heading: String) throws {
        for (proof, first) in [("25.12.2016", "2016-01-11"), ("12/25/16", "2016-11-01")] {
            let report = try load(
                "email,\(heading)\na@x.org,11/1/16\nb@x.org,\(proof)\nc@x.org,2016-11-30\n")
            #expect(report.added == 3, "\(report.rejectedRows)")
            let a = try #require(try store.people.subscriber("a@x.org"))
            let told = ["created_at", "subscribed"].contains(heading) ? a.createdAt : a.consentAt
            #expect(told?.date.description == first)
            #expect(try store.people.subscriber("b@x.org")?.attributes == [:])
            for name in ["a", "b", "c"] {
                try store.people.remove(
                    .address(try EmailAddress("\(name)@x.org")), origin: .command)
            }
        }
    }

    @Test func `an order that nothing proves is asked for`() throws {
        let text = "email,consent_at\na@x.org,5/5/2016\nb@x.org,11/1/16\n"
        let error = #expect(throws: FileError.self) { try load(text) }
        #expect(error?.description.contains("line 3: consent_at is \"11/1/16\"") == true)
        #expect(error?.problem.remedy == .sayDateOrder)
        #expect(try store.people.count() == 0)
        try load(text, ImportOptions(dates: .mdy))
        #expect(try consent("b@x.org") == "2016-11-01" && consent("a@x.org") == "2016-05-05")
    }

    @Test func `a column that proves both orders is asked about`() throws {
        let text = "email,created_at\na@x.org,25/12/2016\nb@x.org,12/25/2016\nc@x.org,1/2/2016\n"
        let error = #expect(throws: FileError.self) { try load(text) }
        #expect(error?.description.contains("line 2 has day before month, and line 3") == true)
        let report = try load(text, ImportOptions(dates: .dmy))
        #expect(report.added == 3 && report.droppedDates == 1)
    }

    @Test func `JSON lines prove an order like a table`() throws {
        try load(
            """
            {"email":"a@x.org","consent_at":"11/1/16"}
            {"email":"b@x.org","consent_at":"13/1/16"}
            """)
        #expect(try consent("a@x.org") == "2016-01-11")
    }

    @Test(arguments: ["consent_at", "confirmed_at", "unsubscribed_at"])
    func `an unreadable or coming date of consent or leaving rejects the row`(
        heading: String
    ) throws {
        let report = try load(
            "email,\(heading)\na@x.org,2016-11-31\nb@x.org,2099-01-01\nc@x.org,2026-11-23\n"
                + "d@x.org,\\N\ne@x.org,some day\n")
        #expect(report.rejectedRows.map(\.line) == [2, 3, 6])
        #expect(report.rejectedRows[1].reason.contains("lies in the future"))
        #expect(report.added == 2)
        #expect(try store.people.attributes().isEmpty)
    }

    @Test func `any other unreadable date is told with its line and dropped`() throws {
        let report = try load(
            "email,created_at\na@x.org,some day\nb@x.org,2099-01-01\nc@x.org,0\nd@x.org,2024-05-01\n"
        )
        #expect(report.added == 4 && report.droppedDates == 2)
        #expect(report.notes.count == 2)
        #expect(report.notes[0].hasPrefix("line 2: created_at is \"some day\""))
        #expect(try store.people.attributes().isEmpty)
        #expect(try store.people.subscriber("d@x.org")?.createdAt == Timestamp("2024-05-01"))
    }

    @Test func `of many dropped dates the first are told one by one`() throws {
        let rows = (0..<50).map { "p\($0)@x.org,soon\n" }.joined()
        let report = try load("email,created_at\n\(rows)")
        #expect(report.droppedDates == 50 && report.notes.count == 21)
        #expect(report.notes.last == "30 more dates were left out")
    }

    @Test func `the day of joining comes from listmonk in Go's form`() throws {
        let report = try load(
            """
            uuid,email,name,attributes,status,created_at,updated_at
            u1,a@x.org,A,{},enabled,2024-01-02 03:04:05.123456 +0000 UTC,2025-01-02 03:04:05 +0000 UTC
            """)
        #expect(report.layout == .listmonk)
        let a = try #require(try store.people.subscriber("a@x.org"))
        #expect(a.createdAt == Timestamp("2024-01-02T03:04:05Z") && a.attributes.isEmpty)
    }

    @Test func `the word that stands for no time is none`() throws {
        let words = ["0", "no", "null", "\\N", "n/a", "-", "never", "0000-00-00", ""]
        let rows = words.enumerated().map { "p\($0.offset)@x.org,\($0.element),\($0.element)\n" }
        let report = try load("email,consent_at,created_at\n\(rows.joined())")
        #expect(report.added == words.count && report.notes.isEmpty)
        try store.people.forEachSubscriber {
            #expect($0.consentAt == nil && $0.createdAt == .test && $0.attributes.isEmpty)
        }
    }
}
