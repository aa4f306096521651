import DeliveryEngine
import NewsletterCore

private let chosenPart = ChosenPart(
    AudiencePart("2/3")!, backup: String(repeating: "a1", count: 32))

// What a person decides, and what the rows tell.

extension MailingLedgersContract {
    // MARK: - Looking

    static let looking: [Clause<Maker>] = [
        Clause("a row tells the last reply, when it came, and when the mail was made") {
            let ledger = try $0().create([try candidate("ann"), try candidate("bob")])
            let ids = try ledger.commit([], claiming: 2, at: beginning).map(\.id)
            let heard = beginning + .milliseconds(2500)
            let due = beginning + .seconds(300)
            _ = try ledger.commit([.deferred(ids[0], until: due, later)], claiming: 0, at: heard)
            _ = try ledger.commit([.sent(ids[1], taken)], claiming: 0, at: heard + .seconds(1))
            let row = try ledger.row(for: EmailAddress("ANN@example.org"))
            try expect(row?.state, .deferred)
            try expect(row?.reply, later)
            try expect(row?.at, heard)
            try expect(row?.madeAt, Timestamp(seconds: beginning.seconds))
            try expect(row?.refusals, 1)
            try expect(row?.due, due)
            try expect(try ledger.lastReplies(limit: 1).map(\.id), [ids[1]])
            try expect(try ledger.lastReplies(limit: 9).map(\.id), [ids[1], ids[0]])
        },
        Clause("the recipients in a state come in order, as many as are asked for") {
            let ledger = try $0().create(try (0..<5).map { try candidate("reader\($0)") })
            let all = try ledger.rows(in: .queued).all()
            try expect(all.map(\.subscriber.description), (0..<5).map { "reader\($0)" })
            let page = try ledger.rows(in: .queued, after: all[1].id, limit: 2)
            try expect(page, Array(all[2...3]))
            try expect(try ledger.rows(in: .sent, after: nil, limit: 9), [])
        },
        Clause("a breakdown counts by domain, reply, time and attempts") {
            let ledger = try $0().create([
                try candidate("ann", at: "ann@a.example"),
                try candidate("bob", at: "bob@b.example"),
                try candidate("cem", at: "cem@b.example"), try candidate("dee", .suppressed),
            ])
            let ids = try ledger.commit([], claiming: 9, at: beginning).map(\.id)
            let due = beginning + .seconds(60)
            _ = try ledger.commit(
                [.sent(ids[0], taken), .deferred(ids[1], until: due, later)], claiming: 0,
                at: beginning)
            _ = try ledger.commit([.inDoubt(ids[2], "lost")], claiming: 1, at: due)
            _ = try ledger.commit([.failed(ids[1], unknown)], claiming: 0, at: due)
            let found = try ledger.breakdown(groups: 1, buckets: 60)
            try expect(found.tally, try ledger.tally())
            try expect(found.domains.map(\.name), ["b.example"])
            try expect(
                found.domains.map(\.counts),
                [LedgerBreakdown.Counts(recipients: 2, failed: 1, indoubt: 1)])
            try expect(found.otherDomainCount, 1)
            try expect(found.otherDomains, LedgerBreakdown.Counts(recipients: 1, sent: 1))
            try expect(found.answers.count, 1)
            try expect(found.otherAnswers, 2)
            try expect(found.bucketWidth, .seconds(2))
            try expect(found.timeline.count, 31)
            try expect(found.timeline.first?.counts.sent, 1)
            try expect(found.timeline.last?.counts.failed, 1)
            try expect(found.firstSent, beginning)
            try expect(found.lastSent, beginning)
            try expect(found.attempts.map(\.attempts), [1])
            let wait = found.longestWaits.first
            try expect(wait?.address, "bob@b.example")
            try expect(wait?.attempts, 2)
            try expect(wait?.duration, .seconds(60))
        },
    ]

    // MARK: - Joining

    static let joining: [Clause<Maker>] = [
        Clause("who joins later is added, and who was left out for a while is taken in again") {
            let ledger = try $0().create([
                try candidate("ann"), try candidate("bob", .unrenderable),
                try candidate("cem", .removed), try candidate("dee", .unsubscribed),
            ])
            let expansion = try ledger.append(
                ListedBatches([
                    try candidate("ann"), try candidate("bob", attributes: ["city": "Graz"]),
                    try candidate("cem"), try candidate("dee"), try candidate("eva"),
                    try candidate("fay", .suppressed),
                ]), asking: Presence())
            try expect(
                expansion, Expansion(added: 2, excluded: 1, known: 4, completed: 1, returned: 1))
            try expect(
                try ledger.rows(in: .queued).all().map(\.subscriber.description),
                ["ann", "bob", "cem", "eva"])
            let bob = try ledger.row(for: SubscriberID("bob"))
            let recipient = try bob.flatMap { try ledger.recipient(of: $0.id) }
            try expect(recipient?.attributes, ["city": "Graz"])
        },
        Clause("a new row takes the mail of a former one of its address, and of no other") {
            let ledger = try $0().create([
                try candidate("old", at: "one@example.org"),
                try candidate("here", at: "two@example.org"),
            ])
            let expansion = try ledger.append(
                ListedBatches([
                    try candidate("new", at: "one@example.org"),
                    try candidate("twin", at: "two@example.org"),
                ]), asking: Presence(gone: [SubscriberID("old")]))
            try expect(expansion, Expansion(added: 2, duplicates: 2, returned: 1))
            try expect(
                try ledger.rows(in: .queued).all().map(\.subscriber.description), ["here", "new"])
            try expect(try ledger.row(for: SubscriberID("old"))?.exclusion, .duplicate)
        },
    ]

    // MARK: - Sending again

    static let resending: [Clause<Maker>] = [
        Clause("the failed that a choice takes are queued anew, and their replies are kept") {
            let ledger = try $0().create(
                try ["ann", "bob", "cem"].map { try candidate($0) })
            let ids = try ledger.commit([], claiming: 9, at: beginning).map(\.id)
            _ = try ledger.commit(
                [
                    .failed(ids[0], refused), .failed(ids[1], unknown),
                    .held(ids[2], unknown, route: "example.org"),
                ], claiming: 0, at: beginning)
            try expect(try ledger.held().map(\.id), [ids[2]])
            let choice = ResendChoice()
            let selection = try ledger.failed(choice)
            try expect(selection.deliveries, [ids[0], ids[2]])
            try expect(selection.taken, [.passing: 1, .held: 1])
            try expect(selection.left, [.dead: 1])
            try ledger.resend(selection, choice, at: beginning + .seconds(60))
            try expect(try ledger.rows(in: .queued).all().map(\.id), [ids[0], ids[2]])
            try expect(try ledger.held(), [])
            try expect(try ledger.row(for: SubscriberID("ann"))?.reply, nil)
            try expect(try ledger.earlierReplyCount(), 2)
            let earlier = EarlierReply(address: "ann@example.org", at: beginning, reply: refused)
            try expect(try ledger.earlierReplies(of: ids[0], limit: 9), [earlier])
            try expect(try ledger.earlierReplies(of: nil, limit: 1).count, 1)
            try expect(try ledger.decisions().map(\.kind), [.failedResent])
        },
        Clause("a brake that tripped goes on holding where some who are held are left") {
            let ledger = try $0().create([try candidate("ann"), try candidate("bob")])
            let ids = try ledger.commit([], claiming: 9, at: beginning).map(\.id)
            _ = try ledger.commit(
                [.failed(ids[0], refused), .held(ids[1], unknown, route: "example.org")],
                claiming: 0, at: beginning)
            try ledger.note(LedgerDecision(.brakeTripped, at: beginning, detail: "2 of 2"))
            let some = ResendChoice(replies: ["5.7.1"])
            try ledger.resend(try ledger.failed(some), some, at: beginning)
            try expect(try ledger.undecidedTrip()?.detail, "2 of 2")
            try ledger.resend(try ledger.failed(ResendChoice()), ResendChoice(), at: beginning)
            try expect(try ledger.undecidedTrip(), nil)
        },
        Clause("who was refused for a reason of ours is counted while they are queued") {
            let ledger = try $0().create([try candidate("ann")])
            let id = try ledger.commit([], claiming: 1, at: beginning)[0].id
            _ = try ledger.commit([.refusedForUs(id, refused)], claiming: 0, at: beginning)
            try expect(try ledger.refusedForUs(), 1)
            _ = try ledger.openRun(lastAnswers: 9)
            _ = try ledger.commit([], claiming: 1, at: beginning)
            try expect(try ledger.refusedForUs(), 0)
        },
    ]

    // MARK: - Ending

    static let ending: [Clause<Maker>] = [
        Clause("those in doubt are sent again or given up, but for those who are skipped") {
            let ledger = try $0().create(
                try ["ann", "bob", "cem"].map { try candidate($0) })
            let ids = try ledger.commit([], claiming: 9, at: beginning).map(\.id)
            _ = try ledger.commit(
                ids.map { .inDoubt($0, "lost") }, claiming: 0, at: beginning)
            try expect(
                try ledger.resolveInDoubt(.resend, besides: [ids[1], ids[2]], at: beginning), 1)
            try expect(
                try ledger.resolveInDoubt(.skip, besides: [ids[2]], at: beginning), 1)
            try expect(try ledger.inDoubt(), [ids[2]])
            try expect(try ledger.row(for: SubscriberID("ann"))?.state, .queued)
            let bob = try ledger.row(for: SubscriberID("bob"))
            try expect(bob?.state, .failed)
            try expect(bob?.reply?.text, "given up: in doubt (lost)")
        },
        Clause("a mailing that is closed leaves out who was still to be mailed, and nobody else") {
            let ledger = try $0().create(
                try ["ann", "bob", "cem", "dee"].map { try candidate($0) })
            let ids = try ledger.commit([], claiming: 3, at: beginning).map(\.id)
            _ = try ledger.commit(
                [
                    .sent(ids[0], taken), .inDoubt(ids[1], "lost"),
                    .deferred(ids[2], until: beginning + .seconds(60), later),
                ], claiming: 0, at: beginning)
            try expect(try ledger.closed(), nil)
            try expect(try ledger.closeMailing(at: beginning + .seconds(9)), 2)
            try expect(try ledger.closed(), beginning + .seconds(9))
            let tally = try ledger.tally()
            try expect(tally.excluded[.closed], 2)
            try expect([tally[.sent], tally[.indoubt], tally[.queued]], [1, 1, 0])
            try expect(tally.nextDue, nil)
            try expect(
                try ledger.commit([], claiming: 9, at: beginning + .seconds(99)).isEmpty, true)
        },
    ]

    // MARK: - Forgetting

    static let forgetting: [Clause<Maker>] = [
        Clause("of who is forgotten the count stays, and nothing that names them") {
            let ledger = try $0().create([
                try candidate("ann", attributes: ["city": "Wien"]), try candidate("bob"),
                try candidate("cem"),
            ])
            let ids = try ledger.commit([], claiming: 2, at: beginning).map(\.id)
            let reply = Reply(code: 550, text: "ann@example.org unknown", command: .rcpt)
            _ = try ledger.commit(
                [.held(ids[0], reply, route: "example.org")], claiming: 0, at: beginning)
            try ledger.endRun(at: beginning, stopped: "ann@example.org was refused")
            let ann = try EmailAddress("ann@example.org")
            try expect(try ledger.names(ann), true)
            try expect(
                try ledger.erase(ann, or: [], at: beginning, hidingAs: "ab12"), 1)
            try expect(try ledger.row(for: ann), nil)
            let row = try ledger.row(for: SubscriberID("ann"))
            try expect(row?.address.hasSuffix("@forgotten.invalid"), true)
            try expect(row?.reply?.text, "")
            try expect(row?.isHeld, false)
            try expect(row?.state, .failed)
            try expect(try row.flatMap { try ledger.recipient(of: $0.id) }?.attributes, [:])
            try expect(try ledger.names(ann), false)
            try expect(try ledger.mailing().stopped?.contains("ann"), false)
            try expect(try ledger.tally().candidates, 3)
            try expect(
                try ledger.erase(ann, or: [], at: beginning, hidingAs: "ab12"), 0)
        },
        Clause("who is forgotten is mailed no more, and what was in doubt is given up") {
            let ledger = try $0().create([try candidate("ann"), try candidate("bob")])
            let id = try ledger.commit([], claiming: 1, at: beginning)[0].id
            _ = try ledger.commit([.inDoubt(id, "lost")], claiming: 0, at: beginning)
            for name in ["ann", "bob"] {
                _ = try ledger.erase(
                    try EmailAddress("\(name)@example.org"), or: [SubscriberID(name)],
                    at: beginning, hidingAs: "ab12")
            }
            try expect(try ledger.row(for: SubscriberID("ann"))?.state, .failed)
            try expect(try ledger.row(for: SubscriberID("bob"))?.exclusion, .unsubscribed)
        },
        Clause("whom a mailing is for says a hash in the place of who is forgotten") {
            let ledger = try $0().create([]) {
                $0.audience = Audience([], expression: "email = \"ann@example.org\"")
            }
            let ann = try EmailAddress("ann@example.org")
            try expect(try ledger.names(ann), true)
            _ = try ledger.erase(ann, or: [], at: beginning, hidingAs: "ab12")
            try expect(try ledger.names(ann), false)
            try expect(try ledger.mailing().audience.expression, "email = \"#ab12\"")
        },
        Clause("a part of an audience stays that part when somebody is forgotten") {
            let ledger = try $0().create([try candidate("ann")]) {
                $0.audience.chosen = chosenPart
            }
            _ = try ledger.erase(
                try EmailAddress("ann@example.org"), or: [], at: beginning, hidingAs: "ab12")
            try expect(try ledger.mailing().audience.chosen, chosenPart)
        },
    ]
}
