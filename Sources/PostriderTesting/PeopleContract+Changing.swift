import NewsletterCore
import Subscribing

extension PeopleContract {
    private static let daily = ListUnderTest.daily

    private static func change(
        _ list: ListUnderTest, _ name: String, _ change: PersonalChange
    ) throws -> PersonalChangeOutcome {
        try list.people.change(try ListUnderTest.who(name), to: change, origin: .joining)
    }

    /// What is promised of those who change what is known of them.
    package static let changing: [Clause<ListUnderTest.Maker>] = [
        Clause("a name and a language are changed, and on record") {
            let list = try $0()
            try list.add("ann", to: daily)
            try expect(try change(list, "ann", .name("Ann")), .done)
            try expect(try change(list, "ann", .name("Ann")), .already)
            try expect(try change(list, "ann", .language("de")), .done)
            try expect(try list.person("ann")?.name, "Ann")
            try expect(try list.person("ann")?.language, "de")
            try expect(try change(list, "ann", .name(nil)), .done)
            try expect(try list.person("ann")?.name, nil)
            try expect(try change(list, "nobody", .name("X")), .unknown)
            let id = try list.person("ann")?.id ?? SubscriberID("-")
            try expect(
                try list.people.history(of: id).filter { $0.kind == "changed" }.count, 3)
        },
        Clause("with another address somebody keeps identity and lists") {
            let list = try $0()
            try list.add("ann", to: daily)
            let id = try list.person("ann")?.id
            let new = try ListUnderTest.address("anna")
            try expect(try change(list, "ann", .address(new, by: nil)), .done)
            try expect(try list.person("anna")?.id, id)
            try expect(try list.person("anna")?.memberships, [daily: .active])
            try expect(try list.person("ann"), nil)
            try expect(try change(list, "anna", .address(new, by: nil)), .already)
        },
        Clause("an address that somebody else has, or that gets no mail, is not taken") {
            let list = try $0()
            try list.add("ann", to: daily)
            try list.add("bob", to: daily)
            let bob = try ListUnderTest.address("bob")
            try expect(try change(list, "ann", .address(bob, by: nil)), .taken)
            let cat = try ListUnderTest.address("cat")
            _ = try list.suppressions.suppress(
                entries: [SuppressionEntry(target: .address(cat.key))], origin: .command,
                isDryRun: false)
            try expect(try change(list, "ann", .address(cat, by: nil)), .taken)
            try expect(try list.person("ann")?.memberships, [daily: .active])
        },
        Clause("who bounced gets mail again at another address, and who left does not") {
            let list = try $0()
            try list.add("ann", to: daily)
            try list.add("bob", to: daily)
            _ = try list.people.mark(
                try ListUnderTest.who("ann"), as: .bounced, note: nil, origin: .mailing)
            _ = try list.people.unsubscribe(
                try ListUnderTest.who("bob"), from: nil, origin: .link)
            for name in ["ann", "bob"] {
                let new = try ListUnderTest.address("new-\(name)")
                try expect(try change(list, name, .address(new, by: nil)), .done)
            }
            try expect(try list.person("new-ann")?.status, .active)
            try expect(try list.person("new-bob")?.status, .unsubscribed)
        },
    ]
}
