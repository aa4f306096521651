internal import PostriderTesting

// Row 4. Every synced byte stays; of the rest nothing, or some of it in any order.

extension SoakCase {
    static let powerCuts = SoakCase("power-cut", rows: "4") { scale, record in
        let cuts = scale.choose(5, 200)
        let recipients = scale.choose(20, 400)
        record.fault =
            "the power fails at a random change of the disk, at a dot or at a reply; what was "
            + "not synchronised is lost, or partly written; \(cuts) mailings of \(recipients)"
        try await prove(scale, "power-cut", cuts, &record, recipients: recipients) {
            convergence, chance, number in
            let call: Fault.Call = number % 4 == 3 ? [.dot, .reply, .send][number / 4 % 3] : .disk
            let last = call == .disk ? recipients : recipients * 3 / 4
            let seed = number % 2 == 0 ? 0 : UInt64.random(in: 1...UInt64.max, using: &chance)
            try await convergence.run(
                Fault(
                    call, at: Int.random(in: 1...last, using: &chance),
                    .power(after: Bool.random(using: &chance), seed: seed)))
            try convergence.checkIntegrity()
        }
        record.expected += "; integrity_check ok"
    }

    static let syncsAreMade = SoakCase("hand-outs-are-synced", rows: "4") { scale, record in
        let recipients = scale.choose(40, 1000)
        record.fault =
            "none; the fsyncs of the ledger's log are counted in a mailing to "
            + "\(recipients) over one connection"
        // One connection has four mails out at most.
        let least = recipients / 4
        record.expected = "at least \(least): each hand-out was fsynced before its MAIL"
        try await Room.with(recipients: recipients, connections: 1) { room in
            let ending = try await room.send(
                fault: Fault(.sync, on: "ledger.sqlite-wal", at: 0, .kill()))
            let count = room.countedCalls
            let accepted = try room.acceptances()
            record.observed = "\(count) fsyncs, \(accepted.people) of \(recipients) sent"
            record.require(
                ending.status == 0 && count >= least && accepted.people == recipients,
                "\(record.observed) \(ending)")
        }
    }

    static let everySyncCounts = SoakCase("power-cut-at-each-call", rows: "4") { scale, record in
        let step = scale.choose(47, 1)
        record.fault =
            "a mailing to 8 in which all that was not synchronised is lost, at call "
            + (step == 1
                ? "1, 2, 3, ... of the disk until one is not reached"
                : "1, \(1 + step), \(1 + 2 * step), ... of the disk")
        record.expected = "lost 0, doubled 0, integrity_check ok, at every call"
        var sum = Convergence.Count()
        var number = 1
        while true {
            let one = try await Room.with(recipients: 8, connections: 2) { [number] room in
                var convergence = Convergence(room)
                try await convergence.run(Fault(.disk, at: number, .power(after: number % 2 == 0)))
                try convergence.checkIntegrity()
                try await convergence.finish()
                return convergence
            }
            sum += one.count
            record.add(one, "call \(number)")
            Progress.tell("power-cut-at-each-call \(number)")
            if one.count.struck == 0 { break }
            number += step
        }
        record.observed = "\(sum.words); the last call was before \(number)"
    }
}
