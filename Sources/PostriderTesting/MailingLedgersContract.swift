package import DeliveryEngine
import Files
package import NewsletterCore

/// What ``MailingLedgers`` promises of its ledgers, whether they stand in memory or in files.
package enum MailingLedgersContract {
    /// Makes ledgers, and a place where none stands yet.
    package typealias Maker = @Sendable () throws -> Place

    /// Where a ledger may be made.
    package struct Place {
        let ledgers: any MailingLedgers
        let path: String
        private let mailing: Mailing

        /// A place for the ledger of a mailing to everybody, without articles, that began at
        /// ``MailingLedgersContract/beginning``.
        package init(_ ledgers: any MailingLedgers, at path: String, for mailing: Mailing) {
            self.ledgers = ledgers
            self.path = path
            self.mailing = mailing
        }

        func create(
            _ candidates: [Candidate], _ change: (inout Mailing) -> Void = { _ in }
        ) throws -> any MailingLedger {
            var mailing = mailing
            change(&mailing)
            return try ledgers.create(
                path, for: .settling, of: mailing, at: beginning, concluding: RecoveredAnswers(),
                ListedBatches(candidates))
        }

        func write() throws -> any MailingLedger {
            try ledgers.write(
                path, for: .settling, at: beginning, concluding: RecoveredAnswers())
        }
    }

    /// When the mailing begins.
    package static let beginning = Timestamp(milliseconds: 1_795_340_000_000)

    /// Every promise.
    package static let clauses: [Clause<Maker>] =
        making + opening + running + looking + joining + resending + ending + forgetting

    static let taken = Reply(code: 250, text: "ok", command: .dot)
    static let later = Reply(code: 451, text: "later", command: .rcpt)
    static let unknown = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
    static let refused = Reply(
        code: 554, status: EnhancedStatus(5, 7, 1), text: "blocked", command: .rcpt)

    static func candidate(
        _ name: String, at address: String? = nil, _ exclusion: ExclusionReason? = nil,
        attributes: [String: String] = [:]
    ) throws -> Candidate {
        var candidate = Candidate(
            Recipient(
                subscriber: SubscriberID(name),
                address: try EmailAddress(address ?? "\(name)@example.org")), exclusion: exclusion)
        candidate.attributes = attributes
        return candidate
    }

    /// Throws a breach unless the body fails for a reason.
    static func refuses(
        _ reason: FileError.Reason, _ body: () throws -> some Any
    ) throws {
        do { _ = try body() } catch let error as FileError where error.reason == reason { return }
        throw ContractBreach(description: "not refused as \(reason)")
    }

    // MARK: - Making

    private static let making: [Clause<Maker>] = [
        Clause("a new ledger has its mailing, and a row for every candidate") {
            let place = try $0()
            var ann = try candidate("ann", attributes: ["city": "Wien"])
            ann.name = "Ann"
            let ledger = try place.create([ann, try candidate("bob", .suppressed)]) {
                $0.articles = ["thaw", "snow"]
            }
            try expect(ledger.path, place.path)
            try expect(try ledger.tally().states[.queued], 1)
            try expect(try ledger.tally().excluded.filter { $0.value > 0 }, [.suppressed: 1])
            let mailing = try ledger.mailing()
            try expect(mailing.createdAt, beginning)
            let outline = try ledger.outline()
            try expect(outline.slug, mailing.edition.slug.description)
            try expect(outline.subject, mailing.edition.subject.source)
            try expect(outline.audience, mailing.audience)
            try expect(try ledger.articles(), ["thaw", "snow"])
            let row = try ledger.row(for: SubscriberID("ann"))
            try expect(row?.name, "Ann")
            let recipient = try row.flatMap { try ledger.recipient(of: $0.id) }
            try expect(recipient?.attributes, ["city": "Wien"])
        },
        Clause("of those with one address the first keeps it who is not excluded") {
            let ledger = try $0().create([
                try candidate("ann", at: "one@example.org", .unsubscribed),
                try candidate("bob", at: "ONE@example.org"),
                try candidate("cem", at: "one@example.org"),
            ])
            try expect(
                try ledger.row(for: EmailAddress("one@example.org"))?.subscriber,
                SubscriberID("bob"))
            try expect(try ledger.tally().excluded[.duplicate], 2)
            let claims = try ledger.commit([], claiming: 9, at: beginning)
            try expect(claims.map(\.recipient.subscriber), [SubscriberID("bob")])
        },
        Clause("a subscriber who comes twice counts once") {
            let ledger = try $0().create([
                try candidate("ann"), try candidate("ann", at: "other@example.org"),
            ])
            try expect(try ledger.tally().candidates, 1)
            try expect(try ledger.row(for: EmailAddress("other@example.org")), nil)
        },
        Clause("where a candidate cannot be read nothing is made") {
            let place = try $0()
            do {
                _ = try place.ledgers.create(
                    place.path, for: .settling, of: try place.create([]).mailing(), at: beginning,
                    concluding: RecoveredAnswers(), FailingBatches())
                throw ContractBreach(description: "made")
            } catch is FileError {}
        },
        Clause("none is made where one stands, and none is opened where none does") {
            let place = try $0()
            try refuses(.missing) { try place.ledgers.read(place.path) }
            try refuses(.missing) { try place.write() }
            try place.create([]).close()
            try refuses(.exists) { try place.create([]) }
        },
    ]

    // MARK: - Opening

    private static let opening: [Clause<Maker>] = [
        Clause("one writes, while others read what was committed") {
            let place = try $0()
            let ledger = try place.create([try candidate("ann")])
            let reader = try place.ledgers.read(place.path)
            let id = try ledger.commit([], claiming: 1, at: beginning)[0].id
            try expect(try reader.tally()[.out], 1)
            try expect(try reader.row(for: SubscriberID("ann"))?.id, id)
            let writer = try place.ledgers.writer(of: place.path)
            try expect(writer != nil, true)
            do {
                _ = try place.write()
                throw ContractBreach(description: "two write")
            } catch let error as FileError {
                guard case .locked = error.reason else { throw error }
            }
            ledger.close()
            try expect(try place.ledgers.writer(of: place.path), nil)
            try place.write().close()
        },
        Clause("what a writer left out is in doubt, where nothing tells more of it") {
            let place = try $0()
            let ledger = try place.create([try candidate("ann"), try candidate("bob")])
            let id = try ledger.commit([], claiming: 1, at: beginning)[0].id
            try expect(ledger.recovery, LedgerRecovery())
            ledger.close()
            let reader = try place.ledgers.read(place.path)
            try expect(try reader.doubtfulOut(), [id])
            try expect(try reader.tally()[.out], 1)
            let next = try place.write()
            try expect(next.recovery, LedgerRecovery(doubts: [id]))
            try expect(try next.inDoubt(), [id])
            try expect(try next.row(for: SubscriberID("ann"))?.state, .indoubt)
        },
    ]

    // MARK: - Running

    private static let running: [Clause<Maker>] = [
        Clause("a mailing tells when its last run began and ended, and why it ended early") {
            let ledger = try $0().create([])
            try ledger.beginRun(at: beginning + .seconds(5))
            try expect(try ledger.mailing().runBegan, beginning + .seconds(5))
            try expect(try ledger.mailing().runEnded, nil)
            try ledger.endRun(at: beginning + .seconds(9), stopped: "the relay rests")
            try expect(try ledger.mailing().runEnded, beginning + .seconds(9))
            try expect(try ledger.mailing().stopped, "the relay rests")
            try ledger.beginRun(at: beginning + .seconds(20))
            try expect(try ledger.mailing().runEnded, nil)
            try expect(try ledger.mailing().stopped, nil)
        },
        Clause("decisions are kept in order, and a brake that tripped waits for one") {
            let ledger = try $0().create([])
            try expect(try ledger.undecidedTrip(), nil)
            let trip = LedgerDecision(.brakeTripped, at: beginning, detail: "11 of 30")
            try ledger.note(trip)
            try expect(try ledger.undecidedTrip(), trip)
            try expect(try ledger.openRun(lastAnswers: 9).areRefusalsAccepted, false)
            let accepted = LedgerDecision(.refusalsAccepted, at: beginning + .seconds(1))
            try ledger.note(accepted)
            try expect(try ledger.undecidedTrip(), nil)
            try expect(try ledger.openRun(lastAnswers: 9).areRefusalsAccepted, true)
            try expect(try ledger.decisions(), [trip, accepted])
        },
        Clause("a mail was made under the sender of its time") {
            let ledger = try $0().create([])
            let old = try ledger.mailing().sender
            var new = old
            new.fromAddress = "other@example.org"
            try ledger.changeSender(to: new, at: beginning + .seconds(60))
            try expect(try ledger.mailing().sender, new)
            try expect(try ledger.sender(at: beginning + .seconds(59)), old)
            try expect(try ledger.sender(at: beginning + .seconds(61)), new)
            try expect(try ledger.decisions().map(\.kind), [.senderChanged])
        },
    ]

    /// Nobody is on the list any more but who is named.
    struct Presence: PresenceCheck {
        var gone: Set<SubscriberID> = []

        func absent(among subscribers: [SubscriberID]) throws -> Set<SubscriberID> {
            gone.intersection(subscribers)
        }
    }

    /// Candidates that cannot be read.
    private struct FailingBatches: Batches {
        func next() throws -> [Candidate] {
            throw FileError(path: "subscribers.sqlite", reason: .busy)
        }
    }
}
