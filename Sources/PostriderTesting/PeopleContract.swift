import NewsletterCore
package import Subscribing

/// The parts of a list that a contract is about.
package struct ListUnderTest: Sendable {
    package let people: any People
    package let lists: any Lists
    package let suppressions: any Suppressions

    package init(people: any People, lists: any Lists, suppressions: any Suppressions) {
        self.people = people
        self.lists = lists
        self.suppressions = suppressions
    }

    /// Makes an empty one.
    package typealias Maker = @Sendable () throws -> ListUnderTest

    static let daily = ListName("daily")!
    static let weekly = ListName("weekly")!

    static func address(_ name: String) throws -> EmailAddress {
        try EmailAddress("\(name)@example.org")
    }

    static func who(_ name: String) throws -> SubscriberReference { .address(try address(name)) }

    /// Adds somebody to lists that are made for them.
    @discardableResult
    func add(
        _ name: String, to lists: ListName..., revives: Bool = false
    ) throws -> EntryOutcome {
        try people.add(
            SubscriberEntry(address: try Self.address(name), lists: lists), revives: revives,
            createsLists: true, origin: .command)
    }

    func person(_ name: String) throws -> Subscriber? {
        try people.subscriber(try Self.who(name))
    }
}

/// Throws a breach unless what was found is what was promised.
func expect<T: Equatable>(_ found: T, _ promised: T) throws {
    try ContractBreach.unless(found == promised, "\(found) instead of \(promised)")
}

/// What ``People`` promises, whether they stand in memory or in a database.
package enum PeopleContract {
    /// Every promise.
    package static let clauses: [Clause<ListUnderTest.Maker>] =
        adding + leaving + reading + joining + changing

    private static let daily = ListUnderTest.daily
    private static let weekly = ListUnderTest.weekly

    // MARK: - Adding

    private static let adding: [Clause<ListUnderTest.Maker>] = [
        Clause("somebody new is found by address, whatever its case, and by identity") {
            let list = try $0()
            try expect(try list.add("ann"), .added)
            let ann = try list.people.subscriber(.address(try EmailAddress("ANN@Example.ORG")))
            try expect(ann?.address.description, "ann@example.org")
            try expect(try ann.flatMap { try list.people.subscriber(.id($0.id)) }, ann)
            try expect(try list.people.count(), 1)
        },
        Clause("what is told again changes nothing, and what is new empties nothing") {
            let list = try $0()
            var entry = SubscriberEntry(
                address: try ListUnderTest.address("ann"), name: "Ann", tags: ["paid"],
                attributes: ["city": "Bath"])
            try expect(try list.people.add(entry, origin: .command), .added)
            try expect(try list.people.add(entry, origin: .command), .unchanged)
            (entry.name, entry.tags, entry.attributes) = (nil, ["new"], ["plan": "gold"])
            try expect(try list.people.add(entry, origin: .command), .updated)
            let ann = try list.person("ann")
            try expect(ann?.name, "Ann")
            try expect(ann?.tags.sorted(), ["new", "paid"])
            try expect(ann?.attributes, ["city": "Bath", "plan": "gold"])
        },
        Clause("a list that is not there is an error, and nothing of the entry is done") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .single)
            let entry = SubscriberEntry(
                address: try ListUnderTest.address("ann"), lists: [daily, weekly])
            let outcome = try? list.people.add(entry, origin: .command)
            try expect(outcome, nil)
            try expect(try list.people.count(), 0)
            try expect(try list.lists.names(), [daily])
            try expect(try list.add("ann", to: daily, weekly), .added)
            try expect(try list.lists.names(), [daily, weekly])
        },
        Clause("whoever left, bounced or complained is revived only where that is asked for") {
            for status in [SubscriberStatus.unsubscribed, .bounced, .complained] {
                let list = try $0()
                try list.add("ann")
                if status == .unsubscribed {
                    _ = try list.people.unsubscribe(
                        try ListUnderTest.who("ann"), from: nil, origin: .link)
                } else {
                    _ = try list.people.mark(
                        try ListUnderTest.who("ann"), as: status, note: nil, origin: .mailing)
                }
                try expect(try list.add("ann"), .skipped(SkipReason(status)!))
                try expect(try list.person("ann")?.status, status)
                try expect(try list.add("ann", revives: true), .updated)
                try expect(try list.person("ann")?.status, .active)
            }
        },
        Clause("a list that asks for a confirmation is joined by it, and once") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .double)
            try list.add("ann", to: daily)
            try expect(try list.person("ann")?.memberships, [daily: .pending])
            let who = try ListUnderTest.who("ann")
            for isNew in [true, false] {
                try expect(
                    try list.people.confirm(who, on: daily, from: nil, origin: .link), isNew)
                try expect(try list.person("ann")?.memberships, [daily: .active])
            }
        },
        Clause("a tag is one in whatever case, and is set for all whom a filter lets through") {
            let list = try $0()
            try list.add("ann", to: daily)
            try list.add("bob", to: daily)
            try list.add("cem")
            let who = try ListUnderTest.who("ann")
            let first = try list.people.tag(who, adding: ["VIP"], removing: [], origin: .command)
            try expect(first, true)
            let again = try list.people.tag(who, adding: ["vip"], removing: [], origin: .command)
            try expect(again, false)
            let changed = try list.people.tag(
                SubscriberFilter(list: daily), adding: ["vip"], removing: [], origin: .command)
            try expect(changed, 1)
            try expect(try list.person("bob")?.tags, ["VIP"])
            try expect(try list.people.count(SubscriberFilter(tag: "vip")), 2)
            let gone = try list.people.tag(who, adding: [], removing: ["Vip"], origin: .command)
            try expect(gone, true)
            try expect(try list.person("ann")?.tags, [])
        },
    ]

    // MARK: - Leaving

    private static let leaving: [Clause<ListUnderTest.Maker>] = [
        Clause("whoever leaves one list stays on the others, and leaves once") {
            let list = try $0()
            try list.add("ann", to: daily, weekly)
            let who = try ListUnderTest.who("ann")
            for outcome in [LeaveOutcome.left, .already] {
                try expect(
                    try list.people.unsubscribe(who, from: daily, origin: .link), outcome)
            }
            let ann = try list.person("ann")
            try expect(ann?.memberships, [daily: .unsubscribed, weekly: .active])
            try expect(ann?.status, .active)
            try expect(try list.add("ann", to: daily), .skipped(.unsubscribed))
            try expect(try list.person("ann")?.memberships[daily], .unsubscribed)
        },
        Clause("an address that bounced gets no mail, also when its row is gone") {
            let list = try $0()
            try list.add("ann")
            let who = try ListUnderTest.who("ann")
            try expect(
                try list.people.mark(who, as: .bounced, note: "550 gone", origin: .mailing), true)
            try expect(try list.person("ann")?.status, .bounced)
            let address = try ListUnderTest.address("ann")
            try expect(try list.suppressions.suppression(of: address)?.reason, .bounced)
            let gone = try list.people.remove(who, origin: .command)
            try expect(gone?.address, address)
            try expect(try list.person("ann"), nil)
            try expect(try list.suppressions.suppression(of: address)?.reason, .bounced)
            try expect(try list.add("ann"), .skipped(.suppressed))
        },
        Clause("of nobody nothing is done, and that is told") {
            let list = try $0()
            let who = try ListUnderTest.who("ann")
            try expect(try list.people.unsubscribe(who, from: nil, origin: .link), .unknown)
            try expect(try list.people.remove(who, origin: .command), nil)
            try expect(
                try list.people.mark(who, as: .complained, note: nil, origin: .mailing), false)
            try expect(try list.people.confirm(who, on: daily, from: nil, origin: .link), false)
            try expect(
                try list.people.tag(who, adding: ["paid"], removing: [], origin: .command), nil)
        },
        Clause("the history tells what happened, in order, and outlives the row") {
            let list = try $0()
            try list.add("ann")
            let who = try ListUnderTest.who("ann")
            let id = try list.person("ann")?.id ?? SubscriberID("nobody")
            _ = try list.people.unsubscribe(who, from: nil, origin: .link)
            _ = try list.people.remove(who, origin: .command)
            let history = try list.people.history(of: id)
            try expect(history.map(\.kind), ["added", "unsubscribed", "removed"])
            try expect(history.map(\.origin), ["command", "link", "command"])
        },
    ]

    // MARK: - Reading

    private static let reading: [Clause<ListUnderTest.Maker>] = [
        Clause("people come in the order in which they were added, up to a limit") {
            let list = try $0()
            let names = ["zoe", "ann", "moe"]
            for name in names { try list.add(name) }
            let all = try list.people.subscribers(SubscriberFilter())
            try expect(all.map(\.address.localPart.description), names)
            let two = try list.people.subscribers(SubscriberFilter(), limit: 2)
            try expect(two, Array(all.prefix(2)))
        },
        Clause("every part of a filter must hold") {
            let list = try $0()
            try list.add("ann", to: daily)
            try list.add("bob", to: daily)
            try list.add("cem", to: weekly)
            _ = try list.people.unsubscribe(
                try ListUnderTest.who("bob"), from: nil, origin: .link)
            try expect(try list.people.count(SubscriberFilter(list: daily)), 2)
            try expect(try list.people.count(SubscriberFilter(list: daily, status: .active)), 1)
            try expect(try list.people.count(SubscriberFilter(text: "BOB@")), 1)
            let none = SubscriberFilter(list: weekly, membership: .pending)
            try expect(try list.people.count(none), 0)
        },
        Clause("whoever is gone is told from those who are there") {
            let list = try $0()
            try list.add("ann")
            try list.add("bob")
            let ids = try ["ann", "bob"].compactMap { try list.person($0)?.id }
            _ = try list.people.remove(try ListUnderTest.who("bob"), origin: .command)
            try expect(try list.people.absent(among: ids), [ids[1]])
        },
    ]
}
