import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// A member of an object that says "left" is never read as "welcome".
struct ObjectMemberTests {
    let store: SubscriberDatabase
    let folder = TemporaryFolder()

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    /// How somebody stands whose row holds a member; nil where the row is rejected.
    private func standing(_ member: String) throws -> String? {
        let options = ImportOptions(lists: ["weekly"])
        _ = try store.imports.importTable(
            Array("{\"email\":\"a@x.org\",\(member)}\n".utf8), from: "people.jsonl",
            options: options)
        let person = try store.people.subscriber("a@x.org")
        if let person {
            try store.people.remove(.address(person.address), origin: .command)
            try store.suppressions.lift(person.address, origin: .command)
        }
        let isPending = person?.memberships["weekly"] == .pending
        return person.map { isPending ? "pending" : $0.status.rawValue }
    }

    @Test func `a member of attributes says what a column of its name would`() throws {
        for object in ["attributes", "metadata", "data", "Custom Fields"] {
            for (member, expected) in [
                (#""status":"unsubscribed""#, "unsubscribed"), (#""Status":"bounced""#, "bounced"),
                (#""subscribed":false"#, "unsubscribed"), (#""is_active":false"#, "unsubscribed"),
                (#""is_active":0"#, "unsubscribed"), (#""confirmed":"no""#, "pending"),
                (#""opted_out_of_email":"2024-01-01""#, "unsubscribed"),
                (#""Sperrvermerk":"ja""#, "unsubscribed"),
                (#""status":"active""#, "active"), (#""status":"gold""#, "active"),
                (#""subscribed":true"#, "active"), (#""unsubscribed":false"#, "active"),
                (#""bounce rate":0.25"#, "active"), (#""Unsub info":"no""#, "active"),
                (#""city":"Left Bank""#, "active"), (#""subscribed":null"#, "active"),
            ] {
                #expect(
                    try standing("\"\(object)\":{\(member)}") == expected, "\(object) \(member)")
            }
            for member in [
                #""Unsub info":"yes""#, #""Unsub info":"by phone""#, #""Daily":"unsubscribed""#,
                #""unsubscribed":"maybe""#, #""Marketing consent given":"no""#,
            ] {
                #expect(try standing("\"\(object)\":{\(member)}") == nil, "\(object) \(member)")
            }
        }
    }

    @Test func `a member of another object is heard where it can mean nothing else`() throws {
        for (object, expected) in [
            (#""preferences":{"unsubscribed":true}"#, "unsubscribed"),
            (#""contact":{"email_opt_out":true,"city":"Ulm"}"#, "unsubscribed"),
            (#""newsprefs":{"status":"unsubscribed"}"#, "unsubscribed"),
            (#""newsprefs":{"subscribed":false}"#, "unsubscribed"),
            (#""data":{"preferences":{"unsubscribed":true}}"#, "unsubscribed"),
            (#""preferences":{"unsubscribed":false}"#, "active"),
            (#""order":{"status":"cancelled"}"#, "active"),
            (#""order":{"confirmed":false}"#, "active"),
        ] {
            #expect(try standing(object) == expected, "\(object)")
        }
        #expect(try standing(#""newsprefs":{"daily":"unsubscribed"}"#) == nil)
    }

    @Test func `a cell of a table that holds an object is heard as well`() throws {
        _ = try store.imports.importTable(
            Array(
                """
                email,preferences,metadata
                a@x.org,"{""unsubscribed"":true}",
                b@x.org,,"{""is_active"":false}"
                c@x.org,{no object,{}

                """.utf8), from: "people.csv")
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("b@x.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("c@x.org")?.status == .active)
    }
}
