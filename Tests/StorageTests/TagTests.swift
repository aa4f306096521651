import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Tags are compared without the case of ASCII letters, and are remembered.
struct TagTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    @discardableResult
    func load(_ text: String) throws -> ImportReport {
        try store.imports.importTable(Array(text.utf8), from: "people.csv")
    }

    private func tags(_ who: SubscriberReference) throws -> [String]? {
        try store.people.subscriber(who)?.tags.sorted()
    }

    @Test func `the first spelling stays, whoever writes another`() throws {
        try load("email,tags\na@x.org,\"VIP;vip;Été\"\nb@x.org,Vip\n")
        #expect(try tags("a@x.org") == ["VIP", "Été"] && tags("b@x.org") == ["VIP"])
        // Only the letters of ASCII have no case.
        #expect(try load("email,tags\na@x.org,vIP\n").unchanged == 1)
        #expect(try load("email,tags\na@x.org,été\n").updated == 1)
        #expect(try store.people.tag("b@x.org", adding: ["vip"], origin: .command) == false)
        #expect(try store.people.tag("b@x.org", removing: ["vip"], origin: .command) == true)
        #expect(try tags("b@x.org") == [])
        try store.people.tag("b@x.org", adding: ["vip"], origin: .command)
        #expect(try tags("b@x.org") == ["VIP"])
        for filter in [
            SubscriberFilter(tag: "vip"), SubscriberFilter(segment: try Segment("tag:vIp")),
        ] {
            #expect(try store.people.count(filter) == 2)
        }
    }

    @Test func `an issue asks for a tag in any spelling`() throws {
        try load("email,tags\na@x.org,VIP\n")
        var found: [String: String] = [:]
        try store.audiences.forEachCandidate(attributes: ["tag.vip", "tag.other"]) {
            found = $0.attributes
        }
        #expect(found == ["tag.vip": "VIP"])
        let recipient = Recipient(try #require(try store.people.subscriber("a@x.org")))
        #expect(BlockCondition(.tag("vip")).holds(for: recipient))
        #expect(!BlockCondition(.tag("other")).holds(for: recipient))
        #expect(try store.people.names().objection(to: .tag("vip")) == nil)
        #expect(try store.people.names().objection(to: .tag("vap")) != nil)
    }

    @Test func `Mailchimp's quoted tags may hold commas, and come back from an export`() throws {
        try load(
            #"""
            email,tags
            a@x.org,"""London, UK"",""vip"", plain ,""say """"hi"""", all"""
            b@x.org,"[""x, y"",""z""]"
            c@x.org,"5"" pipe;two"
            """#)
        #expect(try tags("a@x.org") == ["London, UK", "plain", "say \"hi\", all", "vip"])
        #expect(try tags("b@x.org") == ["x, y", "z"])
        #expect(try tags("c@x.org") == ["5\" pipe", "two"])
        try load(#"{"email":"d@x.org","tags":["p, q","[r]","\"s\""]}"#)
        #expect(try tags("d@x.org") == ["\"s\"", "[r]", "p, q"])
        for isTable in [true, false] {
            var bytes: [UInt8] = []
            if isTable {
                try store.imports.exportTable { bytes += $0 }
            } else {
                try store.imports.exportLines { bytes += $0 }
            }
            let other = try SubscriberDatabase(
                at: folder.file("\(isTable).sqlite"), effects: .fixed())
            #expect(try other.imports.importTable(bytes, from: "export").added == 4)
            #expect(try other.people.subscribers() == store.people.subscribers())
        }
        #expect(throws: FileError.self) {
            try store.people.tag("a@x.org", adding: ["x,y"], origin: .command)
        }
    }

    @Test func `a tag that nobody ever had is an error in an expression typed now`() throws {
        try load("email,tags\na@x.org,Paid;gone\n")
        try store.people.tag("a@x.org", removing: ["gone"], origin: .command)
        for expression in ["tag:PAID", "tag:gone", "not tag:gone and tag:paid"] {
            _ = try store.people.count(
                SubscriberFilter(segment: try Segment(expression), isTyped: true))
        }
        let slip = try Segment("status = \"active\" and (tag:piad or tag:paid)")
        let filter = SubscriberFilter(segment: slip, isTyped: true)
        for error in [
            #expect(throws: SegmentError.self) { try store.people.count(filter) },
            #expect(throws: SegmentError.self) {
                try store.segments.save(slip, as: SegmentName("x"))
            },
            #expect(throws: SegmentError.self) { try store.segments.checkTags(of: slip) },
        ] {
            #expect(error?.reason == "nobody ever had the tag piad; did you mean Paid?")
            #expect(error?.offset == 23)
        }
    }

    @Test func `an expression that a mailing or the database keeps is not asked`() throws {
        try load("email,tags\na@x.org,paid\n")
        try store.segments.save(try Segment("tag:paid"), as: SegmentName("payers"))
        store.close()
        let path = folder.file("subscribers.sqlite")
        try edit(path, "UPDATE segment SET expression = 'tag:unheard'")
        let again = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(
            try again.people.count(
                SubscriberFilter(segment: try Segment("segment:payers"), isTyped: true)) == 0)
        #expect(
            try again.segments.expanded(try Segment("segment:payers")).description
                == "(tag:unheard)")
        var count = 0
        try again.audiences.forEachCandidate(in: try Segment("not tag:unheard")) { _ in count += 1 }
        #expect(count == 1)
    }
}
