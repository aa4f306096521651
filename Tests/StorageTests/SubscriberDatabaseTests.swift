import DeliveryEngine
import Glibc
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

struct SubscriberDatabaseTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("Subscribers/subscribers.sqlite"), effects: .fixed())
        try store.lists.create("weekly")
        try store.lists.create("daily", optIn: .double)
    }

    @discardableResult
    func add(
        _ address: EmailAddress, name: String? = nil, status: SubscriberStatus? = nil,
        lists: [ListName] = [], revives: Bool = false
    ) throws -> EntryOutcome {
        try store.people.add(
            SubscriberEntry(address: address, name: name, status: status, lists: lists),
            revives: revives, origin: .command)
    }

    @Test func `the database is for its owner alone`() {
        #expect(folder.mode("Subscribers") == 0o700)
        #expect(folder.mode("Subscribers/subscribers.sqlite") == 0o600)
    }

    @Test func `what is added comes back whole`() throws {
        let entry = SubscriberEntry(
            address: "Anna@Example.org", name: "Anna", language: "de", lists: ["weekly", "daily"],
            tags: ["paid", "a b"], attributes: ["city": "Bath", "age": "41"],
            consentSource: "fair", consentAt: .test)
        #expect(try store.people.add(entry, origin: .command) == .added)
        let anna = try #require(try store.people.subscriber("anna@example.ORG"))
        #expect(anna.address.description == "Anna@Example.org")
        #expect(anna.name == "Anna" && anna.language == "de" && anna.status == .active)
        #expect(Set(anna.tags) == ["paid", "a b"])
        #expect(anna.attributes == ["city": "Bath", "age": "41"])
        #expect(anna.memberships == ["weekly": .active, "daily": .pending])
        #expect(anna.consentSource == "fair" && anna.consentAt == .test)
        #expect(anna.createdAt == .test)
        #expect(try store.people.subscriber(.id(anna.id)) == anna)
        #expect(try store.people.history(of: anna.id).map(\.kind) == ["added"])
    }

    @Test func `adding again merges and empties nothing`() throws {
        try store.people.add(
            SubscriberEntry(
                address: "a@example.org", name: "A", tags: ["x"], attributes: ["city": "Bath"]),
            origin: .command)
        #expect(try add("A@example.org") == .unchanged)
        let entry = SubscriberEntry(
            address: "a@example.org", lists: ["weekly"], tags: ["y", "x"],
            attributes: ["age": "3"])
        #expect(try store.people.add(entry, origin: .command) == .updated)
        #expect(try store.people.add(entry, origin: .command) == .unchanged)
        let a = try #require(try store.people.subscriber("a@example.org"))
        #expect(a.name == "A" && Set(a.tags) == ["x", "y"])
        #expect(a.attributes == ["city": "Bath", "age": "3"])
        #expect(a.memberships == ["weekly": .active])
    }

    @Test(arguments: [SubscriberStatus.unsubscribed, .bounced, .complained])
    func `nobody is revived unless it is said`(_ status: SubscriberStatus) throws {
        try add("a@example.org")
        try store.people.mark("a@example.org", as: status, note: "550 gone", origin: .mailing)
        guard case .skipped = try add("a@example.org", name: "New", lists: ["weekly"]) else {
            Issue.record("not skipped")
            return
        }
        #expect(try store.people.subscriber("a@example.org")?.name == nil)
        #expect(try add("a@example.org", name: "New", lists: ["weekly"], revives: true) == .updated)
        let a = try #require(try store.people.subscriber("a@example.org"))
        #expect(a.status == .active && a.name == "New" && a.memberships == ["weekly": .active])
        #expect(try store.suppressions.suppression(of: "a@example.org") == nil)
    }

    @Test func `a list that was left stays left`() throws {
        try add("a@example.org", lists: ["weekly"])
        #expect(
            try store.people.unsubscribe("a@example.org", from: "weekly", origin: .link) == .left)
        #expect(
            try store.people.unsubscribe("a@example.org", from: "weekly", origin: .link) == .already
        )
        #expect(try add("a@example.org", lists: ["weekly"]) == .skipped(.unsubscribed))
        #expect(try add("a@example.org", lists: ["weekly"], revives: true) == .updated)
        #expect(try store.people.subscriber("a@example.org")?.memberships == ["weekly": .active])
    }

    @Test func `leaving is remembered and counted`() throws {
        try add("a@example.org")
        #expect(try store.people.unsubscribe("a@example.org", origin: .link) == .left)
        #expect(try store.people.unsubscribe("a@example.org", origin: .link) == .already)
        #expect(try store.people.unsubscribe("b@example.org", origin: .link) == .unknown)
        #expect(try store.people.count(SubscriberFilter(status: .unsubscribed)) == 1)
    }

    @Test func `whoever left stays suppressed when removed`() throws {
        try add("a@example.org")
        try store.people.unsubscribe("a@example.org", origin: .link)
        let id = try #require(try store.people.remove("a@example.org", origin: .command)).id
        #expect(try store.people.subscriber("a@example.org") == nil)
        #expect(try store.suppressions.suppression(of: "a@example.org")?.reason == .unsubscribed)
        #expect(try add("A@example.org") == .skipped(.suppressed))
        #expect(
            try store.people.history(of: id).map(\.kind) == ["added", "unsubscribed", "removed"])
        try add("b@example.org")
        try store.people.remove("b@example.org", origin: .command)
        #expect(try store.suppressions.suppression(of: "b@example.org") == nil)
        #expect(try store.people.remove("b@example.org", origin: .command) == nil)
    }

    @Test func `a pending membership waits for its confirmation`() throws {
        try add("a@example.org", lists: ["daily"])
        #expect(try add("a@example.org", lists: ["daily"]) == .unchanged)
        #expect(try store.people.confirm("a@example.org", on: "daily", origin: .link))
        #expect(try !store.people.confirm("a@example.org", on: "daily", origin: .link))
        #expect(try store.people.subscriber("a@example.org")?.memberships == ["daily": .active])
    }

    @Test func `tags come and go`() throws {
        try add("a@example.org")
        #expect(
            try store.people.tag("a@example.org", adding: ["x", "y"], origin: .command) == true)
        #expect(try store.people.tag("a@example.org", adding: ["x"], origin: .command) == false)
        #expect(try store.people.tag("a@example.org", removing: ["x"], origin: .command) == true)
        #expect(try store.people.tag("b@example.org", adding: ["x"], origin: .command) == nil)
        #expect(try store.people.subscriber("a@example.org")?.tags == ["y"])
        #expect(throws: FileError.self) {
            try store.people.tag("a@example.org", adding: ["a;b"], origin: .command)
        }
    }

    @Test func `an unknown list is named with the nearest`() throws {
        let error = #expect(throws: FileError.self) {
            try add("a@example.org", lists: ["weekli"])
        }
        #expect(error?.description.contains("did you mean \"weekly\"") == true)
        #expect(try store.people.count() == 0)
    }

    @Test func `lists are counted and deleted`() throws {
        try add("a@example.org", lists: ["weekly", "daily"])
        try add("b@example.org", lists: ["weekly"])
        try store.people.unsubscribe("b@example.org", from: "weekly", origin: .link)
        let lists = try store.lists.all()
        #expect(lists.map(\.name) == ["daily", "weekly"])
        #expect(lists[0].members[.pending] == 1)
        #expect(lists[1].members[.active] == 1 && lists[1].members[.unsubscribed] == 1)
        #expect(try !store.lists.create("weekly"))
        #expect(try store.lists.delete("weekly") && !store.lists.delete("weekly"))
        #expect(try store.people.subscriber("b@example.org")?.memberships.isEmpty == true)
    }

    @Test func `many are suppressed at once and each once`() throws {
        try add("a@example.org")
        let addresses: [EmailAddress] = ["a@example.org", "b@example.org", "A@example.org"]
        #expect(try store.suppressions.suppress(addresses, reason: .bounced, origin: .command) == 2)
        #expect(try store.suppressions.suppress(addresses, reason: .bounced, origin: .command) == 0)
        #expect(try store.suppressions.all().map(\.reason) == [.bounced, .bounced])
        // A person's reason outlives a bounce, and is not changed by another.
        #expect(try store.suppressions.suppress(addresses, origin: .command) == 2)
        #expect(
            try store.suppressions.suppress(addresses, reason: .complained, origin: .command) == 0)
        #expect(try store.suppressions.all().map(\.reason) == [.manual, .manual])
    }

    @Test func `suppressions are kept by address`() throws {
        #expect(
            try store.suppressions.suppress(
                "X@example.org", note: "asked by phone", origin: .command))
        #expect(try !store.suppressions.suppress("x@example.org", origin: .command))
        #expect(try store.suppressions.all().map(\.address) == ["x@example.org"])
        #expect(try store.suppressions.suppression(of: "x@EXAMPLE.org")?.note == "asked by phone")
        #expect(try store.suppressions.lift("x@example.org", origin: .command))
        #expect(try !store.suppressions.lift("x@example.org", origin: .command))
    }

    @Test func `a filter lets through who fits`() throws {
        try add("a@example.org", name: "Zoë", lists: ["weekly"])
        try add("b@example.org", lists: ["daily"])
        try store.people.tag("b@example.org", adding: ["x"], origin: .command)
        try store.people.unsubscribe("a@example.org", origin: .link)
        func found(_ filter: SubscriberFilter) throws -> [String] {
            try store.people.subscribers(filter).map(\.address.localPart)
        }
        #expect(try found(SubscriberFilter()) == ["a", "b"])
        #expect(try found(SubscriberFilter(list: "weekly")) == ["a"])
        #expect(try found(SubscriberFilter(list: "daily", membership: .active)) == [])
        #expect(try found(SubscriberFilter(status: .active)) == ["b"])
        #expect(try found(SubscriberFilter(tag: "x")) == ["b"])
        #expect(try found(SubscriberFilter(text: "A@EX")) == ["a"])
        #expect(try store.people.subscribers(limit: 1).count == 1)
        #expect(throws: FileError.self) { try found(SubscriberFilter(list: "none")) }
    }

    @Test func `another program's lock is busy after the timeout`() throws {
        let path = folder.file("Subscribers/subscribers.sqlite")
        let other = try SubscriberDatabase(
            at: path, effects: .fixed(), busyTimeout: .milliseconds(50))
        try store.people.forEachSubscriber { _ in }
        try add("a@example.org")
        // Whoever reads holds a lock until the last row was pulled, so nobody can commit meanwhile.
        let reading = try store.audiences.candidates(attributes: [])
        let error = #expect(throws: FileError.self) {
            try other.suppressions.suppress("x@example.org", origin: .command)
        }
        #expect(error?.reason == .busy && error?.isTemporary == true)
        #expect(try reading.all().count == 1)
        try other.suppressions.suppress("x@example.org", origin: .command)
        #expect(try store.suppressions.all().count == 1)
    }

    @Test func `rows that nobody pulls any more hold up nobody`() throws {
        let path = folder.file("Subscribers/subscribers.sqlite")
        let other = try SubscriberDatabase(
            at: path, effects: .fixed(), busyTimeout: .milliseconds(50))
        try add("a@example.org")
        _ = try store.audiences.candidates(attributes: [])
        try other.suppressions.suppress("x@example.org", origin: .command)
        #expect(try store.people.count() == 1)
    }
}

struct AudienceTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        try store.lists.create("weekly")
        try store.lists.create("daily", optIn: .double)
        for (name, lists) in [
            ("plain", []), ("weekly", ["weekly"]), ("waiting", ["daily"]),
            ("both", ["weekly", "daily"]), ("left", ["weekly"]), ("gone", ["weekly"]),
            ("bounced", ["weekly"]), ("complained", ["weekly"]), ("suppressed", ["weekly"]),
        ] as [(String, [ListName])] {
            try store.people.add(
                SubscriberEntry(
                    address: try EmailAddress("\(name)@example.org"), lists: lists,
                    attributes: ["city": "Bath", "age": "3"]),
                origin: .command)
        }
        try store.people.unsubscribe("left@example.org", from: "weekly", origin: .link)
        try store.people.unsubscribe("gone@example.org", origin: .link)
        try store.people.mark("bounced@example.org", as: .bounced, note: nil, origin: .mailing)
        try store.people.mark(
            "complained@example.org", as: .complained, note: nil, origin: .mailing)
        try store.suppressions.suppress("suppressed@example.org", origin: .command)
    }

    func audience(_ lists: [ListName]) throws -> [String: ExclusionReason?] {
        var out: [String: ExclusionReason?] = [:]
        try store.audiences.forEachCandidate(of: lists) { candidate in
            let name = String(candidate.address.prefix { $0 != "@" })
            #expect(out.updateValue(candidate.exclusion, forKey: name) == nil)
        }
        return out
    }

    @Test func `a list has its members each with a reason`() throws {
        #expect(
            try audience(["weekly"]) == [
                "weekly": nil, "both": nil, "left": .unsubscribed, "gone": .unsubscribed,
                "bounced": .bounced, "complained": .complained, "suppressed": .suppressed,
            ])
        #expect(try audience(["daily"]) == ["waiting": .pending, "both": .pending])
        let either = try audience(["daily", "weekly"])
        #expect(either["both"] == .some(nil) && either["waiting"] == .pending)
    }

    @Test func `the whole newsletter leaves out who never confirmed or left every list`() throws {
        let all = try audience([])
        #expect(all.count == 9)
        #expect(all["plain"] == .some(nil) && all["both"] == .some(nil))
        #expect(all["waiting"] == .pending && all["left"] == .unsubscribed)
    }

    @Test func `an address that is none is invalid`() throws {
        store.close()
        let path = folder.file("subscribers.sqlite")
        try edit(path, "UPDATE subscriber SET address = 'no address' WHERE id = 1")
        let again = try SubscriberDatabase(at: path, effects: .fixed())
        var first: Candidate?
        try again.audiences.forEachCandidate { if first == nil { first = $0 } }
        #expect(first?.exclusion == .invalid && first?.address == "no address")
        #expect(try again.people.subscribers().count == 8)
    }

    @Test func `only the attributes asked for come along`() throws {
        try store.audiences.forEachCandidate { #expect($0.attributes.isEmpty) }
        try store.audiences.forEachCandidate(attributes: ["city", "none"]) {
            #expect($0.attributes == ["city": "Bath"])
        }
    }

    @Test func `a tag that is asked for comes along as no attribute can`() throws {
        try store.audiences.forEachCandidate(attributes: ["tag.vip"]) {
            #expect($0.attributes == [:])
        }
        try store.people.add(
            SubscriberEntry(
                address: "tagged@example.org", tags: ["vip", "other"],
                attributes: ["tag.board": "yes"]),
            origin: .command)
        var found: [String: [String: String]] = [:]
        try store.audiences.forEachCandidate(attributes: ["tag.vip", "tag.board", "city"]) {
            found[$0.address] = $0.attributes
        }
        #expect(found["tagged@example.org"] == ["tag.vip": "vip"])
        let names = try store.people.names()
        #expect(names.tags == ["vip", "other"])
        #expect(names.attributes == ["age", "city", "tag.board"])
        #expect(!names.isEmptyList)
    }

    @Test func `who leaves later is found out`() throws {
        let both = try #require(try store.people.subscriber("both@example.org")).id
        let plain = try #require(try store.people.subscriber("plain@example.org")).id
        #expect(try store.audiences.exclusions(of: [both, plain]) == [:])
        #expect(
            try store.audiences.exclusions(of: [both, plain], in: ["daily"]) == [
                both: .pending, plain: .removed,
            ])
        try store.people.unsubscribe(.id(both), origin: .link)
        try store.people.remove(.id(plain), origin: .command)
        #expect(
            try store.audiences.exclusions(of: [both, plain]) == [
                both: .unsubscribed, plain: .removed,
            ])
    }

    @Test func `the version tells that somebody else wrote`() throws {
        let other = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
        let before = try store.audiences.version()
        #expect(try store.audiences.version() == before)
        try other.people.unsubscribe("plain@example.org", origin: .link)
        #expect(try store.audiences.version() != before)
    }
}
