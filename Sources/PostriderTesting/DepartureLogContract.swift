internal import DeliveryEngine
internal import NewsletterCore

/// What a ``DepartureLog`` promises to the run that comes after, in memory or as a file.
public enum DepartureLogContract {
    /// Every promise.
    public static let clauses: [Clause<any DepartureLogBench>] =
        remembering + telling + losing + fencing

    private static let now = Timestamp(milliseconds: 1_795_340_000_000)
    private static let taken = Reply(
        code: 250, status: EnhancedStatus(2, 0, 0), text: "queued as 4711", command: .dot)
    private static let refused = Reply(code: 550, text: "no such user", command: .rcpt)

    private static func attempt(_ delivery: Int64, _ number: Int32 = 1) -> Attempt {
        Attempt(DeliveryID(rawValue: delivery), number: number)
    }

    private static func expect(
        _ bench: any DepartureLogBench, _ attempt: Attempt, _ expected: DepartureSettlement.Kind
    ) throws {
        let settlement = try bench.recover().settlement(of: attempt)
        try ContractBreach.unless(settlement.kind == expected, "\(attempt): \(settlement)")
    }

    private static func leave(_ log: any DepartureLog, _ attempts: Attempt...) throws {
        for attempt in attempts {
            let clearance = log.left(attempt, over: 0)
            try ContractBreach.unless(clearance == .mayLeave, "\(attempt): \(clearance)")
        }
    }

    // MARK: - What was stored

    private static let remembering: [Clause<any DepartureLogBench>] = [
        Clause("what stands nowhere has not left") {
            let log = try $0.make(slots: 4)
            try leave(log, attempt(1))
            try expect($0, attempt(2), .queued)
        },
        Clause("what has left without an answer is in doubt") {
            let log = try $0.make(slots: 4)
            try leave(log, attempt(1), attempt(2))
            log.answered(attempt(2), DepartureAnswer(.accepted(taken), at: now))
            try expect($0, attempt(1), .inDoubt)
            try expect($0, attempt(2), .answered)
        },
        Clause("an answer comes back as it was stored") {
            let results: [TransportResult] = [
                .accepted(taken), .refused(refused),
                .refused(Reply(code: 0, text: "", command: .mail)),
            ]
            for result in results {
                let log = try $0.make(slots: 1)
                try leave(log, attempt(7))
                let answer = DepartureAnswer(result, at: now)
                log.answered(attempt(7), answer)
                let settlement = try $0.recover().settlement(of: attempt(7))
                try ContractBreach.unless(settlement == .answered(answer), "\(settlement)")
            }
        },
        Clause("a mail that was cut off before its end is queued, one in doubt stays so") {
            let log = try $0.make(slots: 2)
            try leave(log, attempt(1), attempt(2))
            log.answered(
                attempt(1),
                DepartureAnswer(.notSent("cut off", insteadOfAnswerTo: .data), at: now))
            log.answered(attempt(2), DepartureAnswer(.inDoubt("no reply"), at: now))
            try expect($0, attempt(1), .queued)
            let settlement = try $0.recover().settlement(of: attempt(2))
            try ContractBreach.unless(settlement == .inDoubt("no reply"), "\(settlement)")
        },
        Clause("a refusal is kept of a mail that never left") {
            let log = try $0.make(slots: 2)
            let answer = DepartureAnswer(.refused(refused), at: now)
            log.answered(attempt(3), answer)
            let settlement = try $0.recover().settlement(of: attempt(3))
            try ContractBreach.unless(settlement == .answered(answer), "\(settlement)")
        },
        Clause("a text is kept to 500 bytes, cut between two characters") {
            let log = try $0.make(slots: 1)
            try leave(log, attempt(1))
            let text = "x" + String(repeating: "é", count: 400)
            log.answered(attempt(1), DepartureAnswer(.inDoubt(text), at: now))
            guard case .inDoubt(let kept) = try $0.recover().settlement(of: attempt(1)) else {
                throw ContractBreach(description: "not in doubt")
            }
            try ContractBreach.unless(
                text.hasPrefix(kept) && kept.utf8.count >= 499, "\(kept.utf8.count): \(kept)")
        },
        Clause("what one attempt heard is no word on another") {
            let log = try $0.make(slots: 2)
            try leave(log, attempt(1))
            log.answered(attempt(1), DepartureAnswer(.notSent("cut off"), at: now))
            log.settled([attempt(1)])
            try leave(log, attempt(1, 2))
            try expect($0, attempt(1, 2), .inDoubt)
            try expect($0, attempt(1, 3), .queued)
        },
        Clause("the number of the last commit tells of a ledger or a log that was set back") {
            let log = try $0.make(slots: 1)
            log.committed(upTo: 41)
            log.committed(upTo: 42)
            let reading = try $0.recover()
            let standings = [41, 42, 43, 44].map { reading.standing(toCommit: $0) }
            try ContractBreach.unless(
                standings == [.ahead, .level, .level, .behind], "\(reading): \(standings)")
        },
        Clause("it can be read twice, as where the run that reads it dies") {
            let log = try $0.make(slots: 2)
            try leave(log, attempt(1))
            let first = try $0.recover()
            let second = try $0.recover()
            try ContractBreach.unless(first == second, "\(first) \(second)")
        },
    ]

    // MARK: - Slots

    private static let telling: [Clause<any DepartureLogBench>] = [
        Clause("where all slots are taken nothing more may leave, until one is settled") {
            let log = try $0.make(slots: 2)
            try leave(log, attempt(1), attempt(2))
            log.answered(attempt(1), DepartureAnswer(.accepted(taken), at: now))
            let clearance = log.left(attempt(3), over: 0)
            try ContractBreach.unless(clearance == .notStored, "\(clearance)")
            log.settled([attempt(1)])
            try leave(log, attempt(3))
            try expect($0, attempt(2), .inDoubt)
            try expect($0, attempt(3), .inDoubt)
        },
        Clause("no slot is used again before its last word is settled") {
            let log = try $0.make(slots: 3)
            try leave(log, attempt(1))
            log.answered(attempt(1), DepartureAnswer(.accepted(taken), at: now))
            try leave(log, attempt(2), attempt(3))
            try expect($0, attempt(1), .answered)
            try expect($0, attempt(2), .inDoubt)
            try expect($0, attempt(3), .inDoubt)
        },
        Clause("what stood in a slot before is no word on what stands there now") {
            let log = try $0.make(slots: 1)
            try leave(log, attempt(1))
            log.answered(attempt(1), DepartureAnswer(.accepted(taken), at: now))
            log.settled([attempt(1)])
            try leave(log, attempt(2))
            try expect($0, attempt(2), .inDoubt)
        },
    ]

    // MARK: - Damage

    private static let losing: [Clause<any DepartureLogBench>] =
        [
            Clause("a torn left half has not left") {
                let log = try $0.make(slots: 2)
                try leave(log, attempt(1), attempt(2))
                try $0.harm(.tornLeft(attempt(1)))
                try expect($0, attempt(1), .queued)
                try expect($0, attempt(2), .inDoubt)
            },
            Clause("a torn or unreadable answer counts as left") {
                for harm in [DepartureHarm.tornAnswer(attempt(1)), .unreadableAnswer(attempt(1))] {
                    let log = try $0.make(slots: 1)
                    try leave(log, attempt(1))
                    log.answered(attempt(1), DepartureAnswer(.accepted(taken), at: now))
                    try $0.harm(harm)
                    try expect($0, attempt(1), .inDoubt)
                }
            },
            Clause("an unreadable left half puts everybody without a record in doubt") {
                let log = try $0.make(slots: 3)
                try leave(log, attempt(1), attempt(2))
                log.answered(attempt(2), DepartureAnswer(.accepted(taken), at: now))
                try $0.harm(.unreadableLeft(attempt(1)))
                try expect($0, attempt(1), .inDoubt)
                try expect($0, attempt(2), .answered)
                try expect($0, attempt(3), .inDoubt)
            },
        ] + doubted

    private static let doubted: [Clause<any DepartureLogBench>] = [
        (DepartureHarm.missing, DepartureReading.Disbelief.missing, "gone"),
        (.remade, .anotherFile, "made anew"), (.foreign, .foreign, "of another run"),
        (.cutOff, .damaged, "cut off"), (.anotherBoot, .anotherBoot, "of another boot"),
        (.anotherMount, .anotherMount, "of another mount"),
    ].map { harm, disbelief, words in
        Clause("a log that is \(words) is not believed, and all that was out is in doubt") {
            let log = try $0.make(slots: 2)
            try leave(log, attempt(1))
            log.answered(attempt(1), DepartureAnswer(.accepted(taken), at: now))
            try $0.harm(harm)
            let reading = try $0.recover()
            try ContractBreach.unless(reading == .notBelieved(disbelief), "\(reading)")
            try expect($0, attempt(1), .inDoubt)
            try expect($0, attempt(2), .inDoubt)
        }
    }

    // MARK: - The fence

    private static let fencing: [Clause<any DepartureLogBench>] = [
        Clause("a sender that was stopped lets nothing leave once the next run has read its log") {
            let log = try $0.make(slots: 3)
            try leave(log, attempt(1))
            let reading = try $0.recover()
            try ContractBreach.unless(
                reading.settlement(of: attempt(1)).kind == .inDoubt
                    && reading.settlement(of: attempt(2)).kind == .queued, "\(reading)")
            for attempt in [attempt(1), attempt(2)] {
                let clearance = log.left(attempt, over: 1)
                try ContractBreach.unless(clearance == .closed, "\(attempt): \(clearance)")
            }
        },
        Clause("a log that its own run has closed lets nothing leave") {
            let log = try $0.make(slots: 3)
            log.close()
            let clearance = log.left(attempt(1), over: 0)
            try ContractBreach.unless(clearance == .closed, "\(clearance)")
        },
    ]
}

extension DepartureSettlement {
    fileprivate enum Kind { case queued, inDoubt, answered }

    fileprivate var kind: Kind {
        switch self {
        case .queued: .queued
        case .inDoubt: .inDoubt
        case .answered: .answered
        }
    }
}
