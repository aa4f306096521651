import NewsletterCore
import Subscribing

/// What ``Suppressions`` promise, whether they stand in memory or in a database.
package enum SuppressionsContract {
    /// Every promise.
    package static let clauses: [Clause<ListUnderTest.Maker>] = suppressing + wishing

    private static let suppressing: [Clause<ListUnderTest.Maker>] = [
        Clause("what is suppressed is new once; domains come first, then addresses, then hashes") {
            let list = try $0()
            let hash = String(repeating: "ab", count: 32)
            let entries = try ["zoe@example.org", hash, "ann@example.org", "@example.net"]
                .map { try SuppressionEntry($0) }
            try expect(try suppress(entries, list), [.added, .added, .added, .added])
            try expect(try suppress(entries, list), [.known, .known, .known, .known])
            let all = try list.suppressions.all()
            try expect(
                all.map(\.address), ["@example.net", "ann@example.org", "zoe@example.org", hash])
            try expect(try list.suppressions.all(limit: 2), Array(all.prefix(2)))
        },
        Clause("a dry run tells what it would do, and does nothing") {
            let list = try $0()
            let entry = try SuppressionEntry("ann@example.org")
            let outcomes = try list.suppressions.suppress(
                entries: [entry, entry], origin: .command, isDryRun: true)
            try expect(outcomes, [.added, .known])
            try expect(try list.suppressions.all(), [])
        },
        Clause("where one entry cannot be kept, none is") {
            let list = try $0()
            let entries = [
                try SuppressionEntry("ann@example.org"),
                SuppressionEntry(target: .address("no address")),
            ]
            let outcomes = try? suppress(entries, list)
            try expect(outcomes, nil)
            try expect(try list.suppressions.all(), [])
        },
        Clause("a domain reaches those below it only where that is said") {
            let list = try $0()
            let below = try EmailAddress("ann@mail.example.net")
            _ = try suppress([try SuppressionEntry("@example.net")], list)
            try expect(try list.suppressions.suppression(of: below), nil)
            try expect(try suppress([try SuppressionEntry("@*.example.net")], list), [.added])
            let found = try list.suppressions.suppression(of: below)
            try expect(found?.address, "@*.example.net")
            let domain = DomainKey("example.net")!
            try expect(try list.suppressions.unblock(domain), true)
            try expect(try list.suppressions.unblock(domain), false)
            try expect(try list.suppressions.suppression(of: below), nil)
        },
        Clause("nobody is added who is suppressed, or whose domain is") {
            let list = try $0()
            _ = try suppress(
                ["ann@example.org", "@example.net"].map { try SuppressionEntry($0) }, list)
            try expect(try list.add("ann"), .skipped(.suppressed))
            let bob = SubscriberEntry(address: try EmailAddress("bob@example.net"))
            try expect(try list.people.add(bob, origin: .command), .skipped(.blocked))
            try expect(try list.people.count(), 0)
            let ann = try ListUnderTest.address("ann")
            try expect(try list.suppressions.lift(ann, origin: .command), true)
            try expect(try list.suppressions.lift(ann, origin: .command), false)
            try expect(try list.add("ann"), .added)
        },
        Clause("what a person said takes the place of a bounce, and not the other way round") {
            let list = try $0()
            let key = "ann@example.org"
            let bounce = SuppressionEntry(target: .address(key), reason: .bounced)
            let manual = SuppressionEntry(target: .address(key), reason: .manual)
            try expect(try suppress([bounce, manual, bounce], list), [.added, .added, .known])
            try expect(try list.suppressions.all().map(\.reason), [.manual])
        },
        Clause("a bounce is taken back where nothing else keeps them away") {
            let list = try $0()
            let issue = Slug("first")!
            for name in ["ann", "bob", "cem"] { try list.add(name) }
            for name in ["ann", "bob"] {
                _ = try list.people.mark(
                    try ListUnderTest.who(name), as: .bounced, note: "550",
                    origin: .mailing(issue))
            }
            _ = try list.people.mark(
                try ListUnderTest.who("bob"), as: .complained, note: nil, origin: .command)
            let bounces = try ["ann", "bob", "cem"].compactMap { name in
                try list.person(name).map {
                    ReportedBounce(subscriber: $0.id, address: $0.address, note: "550", at: nil)
                }
            }
            for isDryRun in [true, false] {
                let outcomes = try list.suppressions.takeBack(
                    bounces, of: issue, origin: .command, isDryRun: isDryRun)
                try expect(outcomes, [.takenBack, .otherCause, .unknown])
                let status: SubscriberStatus = isDryRun ? .bounced : .active
                try expect(try list.person("ann")?.status, status)
            }
            let ann = try ListUnderTest.address("ann")
            try expect(try list.suppressions.suppression(of: ann), nil)
        },
        Clause("what a report did is taken back, unless another word came later") {
            let list = try $0()
            for name in ["ann", "bob", "cem"] { try list.add(name) }
            func mark(_ name: String, _ status: SubscriberStatus, _ cause: String) throws {
                let who = try ListUnderTest.who(name)
                try list.people.mark(who, as: status, note: "550", origin: Origin(cause))
            }
            try mark("ann", .bounced, "bounce 1")
            try mark("bob", .complained, "bounce 2")
            try mark("cem", .bounced, "bounce 3")
            try list.people.unsubscribe(
                try ListUnderTest.who("cem"), from: nil, origin: .command)
            let marks = try ["ann", "bob", "cem"].enumerated().map { index, name in
                ReportedMark(
                    subscriber: try list.person(name)!.id,
                    address: try ListUnderTest.address(name), note: "550",
                    cause: Origin("bounce \(index + 1)"))
            }
            var other = marks[0]
            other.cause = Origin("bounce 9")
            try expect(
                try list.suppressions.takeBack([other], origin: .command), [.otherCause])
            try expect(
                try list.suppressions.takeBack(marks, origin: .command),
                [.takenBack, .takenBack, .otherCause])
            try expect(
                try list.suppressions.takeBack(marks, origin: .command),
                [.unknown, .unknown, .otherCause])
            let states = try ["ann", "bob", "cem"].map { try list.person($0)?.status }
            try expect(states, [.active, .active, .unsubscribed])
            let ann = try ListUnderTest.address("ann")
            try expect(try list.suppressions.suppression(of: ann), nil)
        },
        Clause("an opt-out that is recorded holds once it is applied") {
            let list = try $0()
            try list.add("ann")
            let id = try list.suppressions.record(
                .leave(try ListUnderTest.who("ann")), origin: .link)
            try expect(try list.suppressions.recordedOptOuts(), [id])
            try expect(try list.suppressions.applyIntake()[id], .done)
            try expect(try list.suppressions.recordedOptOuts(), [])
            try expect(try list.person("ann")?.status, .unsubscribed)
            try expect(try list.suppressions.setAside(), [])
        },
    ]

    // MARK: - What readers wish for

    private static let page = Origin.page(Slug("first"))

    /// Records a wish and applies it; returns what it did.
    private static func wish(
        _ wish: OptOut, _ list: ListUnderTest, by origin: Origin = page
    ) throws -> OptOutOutcome? {
        let id = try list.suppressions.record(wish, origin: origin)
        return try list.suppressions.applyIntake()[id]
    }

    private static let wishing: [Clause<ListUnderTest.Maker>] = [
        Clause("a pause lasts until its day, or until it is lifted") {
            let list = try $0()
            try list.add("ann")
            let ann = try ListUnderTest.who("ann")
            let day = Timestamp("2099-01-01")!
            try expect(try wish(.pause(ann, until: day), list), .done)
            try expect(try list.person("ann")?.pausedUntil, day)
            try expect(try wish(.pause(ann, until: day), list), .already)
            try expect(try wish(.pause(ann, until: Timestamp("2001-01-01")!), list), .done)
            try expect(try list.person("ann")?.pausedUntil, nil)
            try expect(try wish(.pause(ann, until: nil), list), .already)
            try expect(try wish(.pause(try ListUnderTest.who("bob"), until: day), list), .unknown)
            let told = try list.people.history(of: list.person("ann")!.id).map(\.kind)
            try expect(told.suffix(2), ["paused", "resumed"])
        },
        Clause("who has left pauses no more, and who comes back has no pause from before") {
            let list = try $0()
            try list.add("ann")
            let ann = try ListUnderTest.who("ann")
            let day = Timestamp("2099-01-01")!
            try expect(try wish(.pause(ann, until: day), list), .done)
            try expect(try wish(.leave(ann), list), .done)
            try expect(try wish(.pause(ann, until: Timestamp("2098-01-01")!), list), .already)
            try expect(try list.person("ann")?.pausedUntil, day)
            let entry = SubscriberEntry(address: try EmailAddress("ann@example.org"))
            _ = try list.people.add(
                entry, revives: true, createsLists: false, origin: .command)
            try expect(try list.person("ann")?.status, .active)
            try expect(try list.person("ann")?.pausedUntil, nil)
        },
        Clause("what a leaving took is given back once, and nothing else is") {
            let list = try $0()
            try list.add("ann", to: ListUnderTest.daily, ListUnderTest.weekly)
            let ann = try ListUnderTest.who("ann")
            let daily = ListUnderTest.daily
            try expect(try wish(.undo(ann, list: daily), list), .already)
            try expect(try wish(.leave(ann, list: daily), list), .done)
            try expect(try wish(.undo(ann, list: ListUnderTest.weekly), list), .already)
            try expect(try wish(.undo(ann), list), .already)
            try expect(try wish(.undo(ann, list: daily), list), .done)
            let lists = try list.person("ann")?.memberships
            try expect(lists, [daily: .active, ListUnderTest.weekly: .active])
            try expect(try wish(.undo(ann, list: daily), list), .already)
            try expect(try wish(.leave(ann), list), .done)
            try expect(try wish(.undo(ann), list), .done)
            try expect(try list.person("ann")?.status, .active)
            let told = try list.people.history(of: list.person("ann")!.id).last?.kind
            try expect(told, "returned")
        },
        Clause("who left by other means, bounced or is suppressed since, stays away") {
            let list = try $0()
            for name in ["ann", "bob", "cem"] { try list.add(name) }
            let (ann, bob, cem) = try (
                ListUnderTest.who("ann"), ListUnderTest.who("bob"), ListUnderTest.who("cem")
            )
            try expect(try wish(.leave(ann), list, by: .oneClick(Slug("first"))), .done)
            try expect(try wish(.undo(ann), list), .already)
            try expect(try wish(.leave(bob), list), .done)
            let entry = try SuppressionEntry("bob@example.org")
            _ = try suppress([entry], list)
            try expect(try wish(.undo(bob), list), .already)
            try expect(try wish(.leave(cem), list), .done)
            try expect(try wish(.mark(cem, as: .complained, note: nil), list), .done)
            try expect(try wish(.undo(cem), list), .already)
            let states = try ["ann", "bob", "cem"].map { try list.person($0)?.status }
            try expect(states, [.unsubscribed, .unsubscribed, .complained])
        },
        Clause("why somebody left stands in the history") {
            let list = try $0()
            try list.add("ann")
            let ann = try ListUnderTest.who("ann")
            try expect(try wish(.leave(ann), list), .done)
            try expect(try wish(.reason(ann, .tooMany, words: "Every day!"), list), .done)
            let event = try list.people.history(of: list.person("ann")!.id).last
            try expect(event?.kind, "leaving reason")
            try expect(event?.detail, "too_many: Every day!")
        },
    ]

    private static func suppress(
        _ entries: [SuppressionEntry], _ list: ListUnderTest
    ) throws -> [SuppressionOutcome] {
        try list.suppressions.suppress(entries: entries, origin: .command, isDryRun: false)
    }
}
