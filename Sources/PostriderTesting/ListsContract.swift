import NewsletterCore
import Subscribing

/// What ``Lists`` promise, whether they stand in memory or in a database.
package enum ListsContract {
    private static let daily = ListUnderTest.daily
    private static let weekly = ListUnderTest.weekly

    /// Every promise.
    package static let clauses: [Clause<ListUnderTest.Maker>] = [
        Clause("a list is made once, and keeps the opt-in that it was made with") {
            let list = try $0()
            try expect(try list.lists.create(weekly, optIn: .double), true)
            try expect(try list.lists.create(weekly, optIn: .single), false)
            try expect(try list.lists.create(daily, optIn: .single), true)
            try expect(try list.lists.names(), [daily, weekly])
            try expect(try list.lists.all().map(\.optIn), [.single, .double])
        },
        Clause("the opt-in is changed once, and of a list that there is") {
            let list = try $0()
            _ = try list.lists.create(weekly, optIn: .single)
            try expect(try list.lists.setOptIn(.double, of: weekly), true)
            try expect(try list.lists.setOptIn(.double, of: weekly), false)
            let none = try? list.lists.setOptIn(.double, of: daily)
            try expect(none, nil)
        },
        Clause("a list is private until it is said otherwise, and what is said of it stays") {
            let list = try $0()
            _ = try list.lists.create(daily, optIn: .single)
            try expect(try list.lists.all().map(\.facts), [ListFacts()])
            try expect(try list.lists.publicNames(), [])
            let facts = ListFacts(
                isPublic: true, title: "Every day", description: "All news.", language: "de")
            try expect(try list.lists.describe(daily) { $0 = facts }, true)
            try expect(try list.lists.describe(daily) { $0.isPublic = true }, false)
            try expect(try list.lists.publicNames(), [daily])
            _ = try list.lists.setOptIn(.double, of: daily)
            try expect(try list.lists.all().map(\.facts), [facts])
            let none = try? list.lists.describe(weekly) { $0.title = "Every week" }
            try expect(none, nil)
        },
        Clause("members are counted by how they stand, and those who get no mail apart") {
            let list = try $0()
            for name in ["ann", "bob", "cem", "dee"] { try list.add(name, to: daily) }
            _ = try list.people.unsubscribe(
                try ListUnderTest.who("bob"), from: daily, origin: .link)
            _ = try list.people.mark(
                try ListUnderTest.who("cem"), as: .bounced, note: nil, origin: .mailing)
            let found = try list.lists.all().first
            try expect(found?.members, [.active: 2, .pending: 0, .unsubscribed: 1])
            try expect(found?.unreachable, 1)
        },
        Clause("a list goes with its memberships, and the people stay") {
            let list = try $0()
            try list.add("ann", to: daily, weekly)
            try expect(try list.lists.delete(daily), true)
            try expect(try list.lists.delete(daily), false)
            try expect(try list.person("ann")?.memberships, [weekly: .active])
        },
    ]
}
