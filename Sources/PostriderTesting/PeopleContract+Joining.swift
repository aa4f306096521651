import NewsletterCore
import Subscribing

extension PeopleContract {
    private static let daily = ListUnderTest.daily
    /// Long after whatever a test does before, and long before what it does afterwards.
    private static let early = Timestamp(seconds: 1_000_000_000)
    private static let late = Timestamp(seconds: 4_000_000_000)

    private static func wish(_ name: String, at moment: Timestamp = late) throws -> Joining {
        let request = JoinRequest(
            id: SubscriberID("request-of-\(name)"), address: try ListUnderTest.address(name),
            lists: [daily], name: nil, language: "de", askedAt: moment, page: "/subscribe",
            wording: "Yes, the daily mail.", network: "192.0.2.0/24")
        return Joining(request, JoinConfirmation(at: moment, way: .button))
    }

    private static func join(_ list: ListUnderTest, _ joining: Joining) throws -> JoinOutcome {
        try list.people.join(joining, origin: .joining)
    }

    /// What is promised of those who asked to join and confirmed it.
    package static let joining: [Clause<ListUnderTest.Maker>] = [
        Clause("who confirmed is active on a list that asks for it, under the request's identity") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .double)
            let wish = try wish("ann")
            try expect(try join(list, wish), .joined(wish.request.id))
            try expect(try list.person("ann")?.memberships, [daily: .active])
            try expect(try list.person("ann")?.language, "de")
            let history = try list.people.history(of: wish.request.id)
            try expect(history.last?.kind, "joined")
            let evidence = history.last?.detail.flatMap { JoinEvidence($0) }
            try expect(evidence?.lists, ["daily"])
            try expect(evidence?["way"], "button")
        },
        Clause("what is let in twice changes nothing the second time") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .double)
            let wish = try wish("ann")
            _ = try join(list, wish)
            let before = try list.people.history(of: wish.request.id)
            try expect(try join(list, wish), .joined(wish.request.id))
            try expect(try list.people.history(of: wish.request.id), before)
        },
        Clause("who is known keeps identity and language") {
            let list = try $0()
            try list.add("ann", to: daily)
            let id = try list.person("ann")?.id ?? SubscriberID("nobody")
            try expect(try join(list, try wish("ann")), .joined(id))
        },
        Clause("who left or complained before comes back, and is suppressed no more") {
            let list = try $0()
            try list.add("ann", to: daily)
            try list.add("bob", to: daily)
            _ = try list.people.unsubscribe(
                try ListUnderTest.who("ann"), from: nil, origin: .link)
            _ = try list.people.mark(
                try ListUnderTest.who("bob"), as: .complained, note: nil, origin: .mailing)
            for name in ["ann", "bob"] {
                _ = try join(list, try wish(name))
                try expect(try list.person(name)?.status, .active)
                try expect(
                    try list.suppressions.suppression(of: try ListUnderTest.address(name)), nil)
            }
        },
        Clause("who left since they confirmed stays away") {
            let list = try $0()
            try list.add("ann", to: daily)
            _ = try list.people.unsubscribe(
                try ListUnderTest.who("ann"), from: daily, origin: .link)
            try expect(try join(list, try wish("ann", at: early)), .refused)
            try expect(try list.person("ann")?.memberships, [daily: .unsubscribed])
        },
        Clause("an address or a domain that was suppressed here stays so") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .single)
            let ann = try ListUnderTest.address("ann")
            _ = try list.suppressions.suppress(
                entries: [SuppressionEntry(target: .address(ann.key))], origin: .command,
                isDryRun: false)
            try expect(try join(list, try wish("ann")), .refused)
            try expect(try list.person("ann"), nil)
            _ = try list.suppressions.lift(ann, origin: .command)
            _ = try list.suppressions.suppress(
                entries: [try SuppressionEntry("@example.org")], origin: .command, isDryRun: false)
            try expect(try join(list, try wish("ann")), .refused)
        },
        Clause("where every list is gone nobody is let in") {
            let list = try $0()
            try expect(try join(list, try wish("ann")), .noList)
            try expect(try list.person("ann"), nil)
        },
    ]
}
