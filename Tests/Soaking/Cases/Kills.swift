internal import PostriderTesting

// Sudden death, rows 1 to 3 of the matrix. Four tenths of the mailings die at a random moment,
// five tenths at an instrumented point, one tenth five times in a row.

/// A place in a run at which it may die, found by the calls that it makes to the system.
struct InstrumentedPoint {
    let name: String
    let call: Fault.Call
    var path: String?
    var isAfter = false
    /// Whether no dot can have left by then.
    var leavesNoDoubt: Bool { name.hasPrefix("draft") || name.hasPrefix("lock") }
    /// Between which calls chance chooses, for a mailing of this many.
    var range: @Sendable (Int) -> ClosedRange<Int> = { _ in 1...1 }

    func fault(_ recipients: Int, _ chance: inout SeededRandom) -> Fault {
        Fault(
            call, on: path, at: Int.random(in: range(recipients), using: &chance),
            .kill(after: isAfter))
    }

    /// From the making of the ledger to its closing.
    static let all: [InstrumentedPoint] = {
        let rounds: @Sendable (Int) -> ClosedRange<Int> = { 1...max(2, $0 / 20) }
        let mails: @Sendable (Int) -> ClosedRange<Int> = { 1...$0 }
        let log = "ledger.sqlite-wal"
        let both = [
            InstrumentedPoint(name: "draft written", call: .write, path: "sqlite.new") { _ in 1...9
            },
            InstrumentedPoint(name: "draft on disk", call: .sync, path: "sqlite.new"),
            InstrumentedPoint(name: "draft renamed", call: .rename, path: "ledger.sqlite"),
            InstrumentedPoint(name: "lock noted", call: .write, path: "ledger.lock"),
            InstrumentedPoint(name: "places lent", call: .write, path: "pace.sqlite") { _ in 1...4
            },
            InstrumentedPoint(name: "round written", call: .write, path: log, range: rounds),
            InstrumentedPoint(name: "round committed", call: .sync, path: log, range: rounds),
            InstrumentedPoint(
                name: "log moved", call: .write, path: "ledger.sqlite",
                range: { 1...max(4, $0 / 4) }),
            InstrumentedPoint(name: "file on disk", call: .sync, path: "ledger.sqlite") { _ in
                1...12
            },
            InstrumentedPoint(name: "departures made", call: .create, path: "departures-"),
            InstrumentedPoint(name: "departures deleted", call: .unlink, path: "departures-"),
            InstrumentedPoint(name: "connected", call: .connect) { _ in 1...4 },
            InstrumentedPoint(name: "sent", call: .send, range: mails),
            InstrumentedPoint(name: "dot sent", call: .dot, range: mails),
            InstrumentedPoint(name: "received", call: .recv, range: mails),
            InstrumentedPoint(name: "log closed", call: .unlink, path: log),
        ]
        let after = both.map { point in
            var point = point
            point.isAfter = true
            return point
        }
        return both + after
            + [InstrumentedPoint(name: "reply read", call: .reply, isAfter: true, range: mails)]
    }()
}

extension SoakCase {
    static let killAtRandom = SoakCase("kill-at-random", rows: "1") { scale, record in
        let mailings = max(1, scale.mailings * 4 / 10)
        record.fault =
            "kill -9 at a random moment of each of \(mailings) mailings of \(scale.recipients)"
        try await prove(scale, "kill-at-random", mailings, &record) { convergence, chance, _ in
            // A whole mailing of this size takes about so long; most kills come before its end.
            let whole = Duration.milliseconds(150 + scale.recipients * 3 / 10)
            let share = Double.random(in: 0...1, using: &chance)
            try await convergence.run(killedAfter: whole * share)
        }
    }

    static let killAtPoints = SoakCase("kill-at-every-point", rows: "2") { scale, record in
        let points = InstrumentedPoint.all
        let mailings = scale.isShort ? points.count / 4 : max(points.count, scale.mailings / 2)
        record.fault =
            "kill -9 at \(points.count) instrumented points, before and after the call, "
            + "\(mailings) mailings of \(scale.recipients)"
        // The short form takes other points of the list, evenly.
        let step = scale.isShort ? 4 : 1
        try await prove(scale, "kill-at-every-point", mailings, &record) {
            convergence, chance, number in
            let point = points[(number * step) % points.count]
            try await convergence.run(point.fault(scale.recipients, &chance))
            if point.leavesNoDoubt && convergence.count.mostInDoubt > 0 {
                convergence.failures.append("\(point.name): in doubt before any dot")
            }
        }
        record.expected += "; 0 in doubt where no dot had left"
    }

    static let killAgainAndAgain = SoakCase("kill-five-times", rows: "3") { scale, record in
        let mailings = max(1, scale.mailings / 10)
        record.fault = "five kills in each of \(mailings) mailings, also while it recovers"
        try await prove(scale, "kill-five-times", mailings, &record) { convergence, chance, _ in
            for number in 0..<5 {
                // Every second one dies while the ledger is opened again.
                let place = number % 2 == 1 ? 1...8 : 1...max(9, scale.recipients / 40)
                try await convergence.run(
                    Fault(
                        .disk, on: "ledger", at: Int.random(in: place, using: &chance),
                        .kill(after: Bool.random(using: &chance))))
            }
        }
    }

    /// Mailings that meet faults, each in a room of its own, brought to their end.
    static func prove(
        _ scale: Scale, _ name: String, _ mailings: Int, _ record: inout Record,
        recipients: Int? = nil, disk: Int? = nil,
        _ faults: (inout Convergence, inout SeededRandom, Int) async throws -> Void
    ) async throws {
        record.expected =
            "lost 0, doubled 0; in doubt at most one a connection (4) for each fault; with "
            + "reconcile everybody once, with resend the same Message-ID"
        var chance = scale.chance(name)
        var sum = Convergence.Count()
        var number = 0
        // A machine that is busy at the wrong moment lets a mailing end before its fault comes.
        while number < mailings || sum.struck == 0 && number < mailings + 10 {
            let one = try await Room.with(
                recipients: recipients ?? scale.recipients, disk: disk
            ) { room in
                var convergence = Convergence(room)
                try await faults(&convergence, &chance, number)
                try await convergence.finish(
                    Convergence.Decision.allCases[number % 3])
                return convergence
            }
            sum += one.count
            number += 1
            record.add(one, "mailing \(number)")
            Progress.tell("\(name) \(number)/\(mailings)")
        }
        record.observed = sum.words
        record.require(sum.struck > 0, "no fault ever struck")
    }
}
