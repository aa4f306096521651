internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 5 to 8, 15 and 18: what a relay and a network do to a mailing.

extension SoakCase {
    static let relayFaults = SoakCase("relay-fault-at-one-mail", rows: "5, 18") { scale, record in
        let recipients = scale.choose(12, 1000)
        let numbers = scale.choose([1], [1, recipients / 2, recipients])
        let faults =
            scale.isShort ? RelayFault.all.filter { $0.name.contains("closed") } : RelayFault.all
        record.fault =
            "\(faults.count) faults of the relay, each at mail "
            + "\(numbers.map(String.init).joined(separator: ", ")) of \(recipients), or at connection "
            + "1, 2 and 3"
        record.expected =
            "each once, except: refused for good where the relay said so, in doubt where the dot "
            + "or its reply was lost (then 1); after reconcile each once"
        var tries = 0, doubts = 0, failed = 0, delivered = 0
        for fault in faults {
            for number in fault.isAtOpening ? Array(1...numbers.count) : numbers {
                let what = "\(fault.name), mail \(number)"
                tries += 1
                try await Room.with(recipients: recipients, rules: [fault.rule(at: number)]) {
                    room in
                    let first = try await room.send(
                        "--wait", "0", environment: fault.environment)
                    let later = try await room.sendUntilSettled(first)
                    guard let status = try await room.status() else { throw SoakError("\(first)") }
                    let accepted = try room.acceptances()
                    doubts += status.indoubt
                    failed += status.failed
                    delivered += status.sent
                    record.require(
                        status.indoubt == (fault.end == .inDoubt ? 1 : 0)
                            && status.failed == (fault.end == .failed ? 1 : 0)
                            && status.left == 0 && accepted.doubled == 0
                            && accepted.people >= status.sent,
                        "\(what): \(status), \(accepted.doubled) doubled, \(later)")
                    guard fault.end == .inDoubt else { return }
                    try await room.run(
                        "reconcile", Room.issue, try room.writeLog(), "--missing", "resend")
                    try await room.send()
                    let end = try room.acceptances()
                    record.require(
                        end.people == recipients && end.doubled == 0,
                        "\(what): after reconcile \(end.people), doubled \(end.doubled)")
                }
                Progress.tell(what)
            }
        }
        record.observed =
            "\(tries) mailings: \(delivered) delivered, \(failed) failed, \(doubts) in doubt"
    }

    static let relayGone = SoakCase("relay-is-gone", rows: "18") { scale, record in
        record.fault =
            "the relay's name is unknown, nobody listens, every connection is reset; in the middle "
            + "of a mailing"
        record.expected = "exit 69, nothing sent meanwhile, nobody in doubt; then each once"
        let reset = SinkRule(.greeting, do: .reset)
        let places: [(String, [String: String], [SinkRule])] = [
            (
                "unknown",
                [
                    "POSTRIDER_SMTP_URL": "smtp://relay.invalid:2525",
                    "POSTRIDER_SMTP_TLS": "required",
                ], []
            ),
            ("nobody", ["POSTRIDER_SMTP_URL": "smtp://127.0.0.1:9"], []),
            ("reset", [:], [reset]),
        ]
        for (name, environment, rules) in places {
            try await Room.with(recipients: 20) { room in
                try await room.send("--limit", "5")
                room.sink.follow(rules)
                let ending = try await room.send(environment: environment)
                let meanwhile = try room.acceptances().people - 5
                let status = try await room.status()
                room.sink.follow([])
                try await room.send()
                let accepted = try room.acceptances()
                record.observed +=
                    "\(name): exit \(ending.status), sent meanwhile \(meanwhile), then "
                    + "\(accepted.people) of 20, doubled \(accepted.doubled). "
                record.require(
                    ending.status == 69 && meanwhile == 0 && status?.indoubt == 0
                        && accepted.people == 20 && accepted.doubled == 0, "\(name): \(ending)")
            }
        }
    }

    static let storm = SoakCase("4yz-storm", rows: "6") { scale, record in
        let recipients = scale.choose(40, 1000)
        let rule = SinkRule(
            .rcpt, every: 2, times: recipients * 9 / 10, do: .reply(451, "4.7.1", "Greylisted"))
        record.fault =
            "every second RCPT is answered 451, in a mailing to \(recipients), until \(recipients * 9 / 10) were; "
            + "the clock moves on between runs"
        record.expected = "each once; exit 75 while somebody is deferred; nobody suppressed"
        try await Room.with(recipients: recipients, rules: [rule]) { room in
            let first = try await room.send("--wait", "0")
            let deferred = try await room.status()?.deferred ?? 0
            _ = try await room.sendUntilSettled(first)
            let status = try await room.status()
            let accepted = try room.acceptances()
            let people = try await room.run("suppress", "list", "--json")
            record.observed =
                "first run exit \(first.status) with \(deferred) deferred; in the end "
                + "\(accepted.people) of \(recipients), doubled \(accepted.doubled), "
                + "failed \(status?.failed ?? -1)"
            record.require(
                first.status == 75 && deferred > recipients / 4 && accepted.people == recipients
                    && accepted.doubled == 0 && status?.sent == recipients
                    && !people.out.contains("reader"),
                "\(record.observed) \(people.out)")
        }
    }

    static let closedForBusiness = SoakCase("421-for-a-while", rows: "6") { scale, record in
        let time = scale.choose(2, 120)
        record.fault =
            "in the middle of a mailing the relay answers everything with 421 for \(time) s"
        record.expected = "at most two connections a run meanwhile; then each once"
        try await Room.with(recipients: 200, connections: 2) { room in
            room.sink.follow([
                SinkRule(.mail, messages: 50...Int.max, do: .reply(421, "4.3.2", "Busy"))
            ])
            let began = ContinuousClock.now
            var ending = try await room.send("--wait", "0")
            var runs = 1
            while ContinuousClock.now - began < .seconds(time) {
                ending = try await room.send("--wait", "0", environment: room.later(runs * 650))
                runs += 1
                try await Task.sleep(for: .seconds(1))
            }
            let connections = room.sink.statistics.connections
            room.sink.follow([])
            // From the time that has been reached, and before anybody is given up after a day.
            _ = try await room.sendUntilSettled(ending, after: runs * 650, step: 650)
            let accepted = try room.acceptances()
            record.observed =
                "\(runs) runs, \(connections) connections meanwhile; in the end "
                + "\(accepted.people) of 200, doubled \(accepted.doubled)"
            record.require(
                accepted.people == 200 && accepted.doubled == 0
                    && connections <= runs * 2 + 4,
                record.observed)
        }
    }

    static let slowRelay = SoakCase("slow-relay", rows: "7") { scale, record in
        let time = scale.choose(1, 5)
        record.fault =
            "the reply to the dot takes \(time) s; then it never comes (smtp.timeouts.dot 1 s)"
        record.expected =
            "each once; then the run stops when 3 in a row are in doubt (with those under way at most "
            + "5), nothing doubled"
        try await Room.with(recipients: 6, configure: { $0.dotDelay = .seconds(time) }) { room in
            let ending = try await room.send()
            let accepted = try room.acceptances()
            record.observed = "\(accepted.people) of 6, doubled \(accepted.doubled); "
            record.require(
                ending.status == 0 && accepted.people == 6 && accepted.doubled == 0,
                "slow: \(ending)")
        }
        try await Room.with(
            recipients: 20, connections: 1, rules: [SinkRule(.accepted, do: .stall)]
        ) { room in
            let ending = try await room.send(environment: ["POSTRIDER_SMTP_TIMEOUTS_DOT": "1s"])
            let status = try await room.status()
            let accepted = try room.acceptances()
            record.observed +=
                "exit \(ending.status), in doubt \(status?.indoubt ?? -1), doubled \(accepted.doubled)"
            record.require(
                ending.status == 69 && (3...5).contains(status?.indoubt ?? 0)
                    && accepted.doubled == 0, "\(ending)")
        }
    }

    static let deadPeople = SoakCase("dead-addresses", rows: "8") { scale, record in
        let recipients = scale.choose(50, 1000)
        let dead = recipients / 50
        record.fault =
            "every 50th RCPT of \(recipients) is 550 5.1.1; then a relay that says 5.7.1 to all"
        record.expected =
            "\(dead) failed and suppressed, the others once; then stopped after 10 in a row of one domain, 0 failed, 0 suppressed"
        let rule = SinkRule(.rcpt, every: 50, do: .reply(550, "5.1.1", "No such user"))
        try await Room.with(recipients: recipients, rules: [rule]) { room in
            let ending = try await room.send()
            let status = try await room.status()
            let accepted = try room.acceptances()
            let active = try await room.active()
            record.observed =
                "failed \(status?.failed ?? -1), still active \(active), arrived \(accepted.people); "
            record.require(
                ending.status == 1 && status?.failed == dead && active == recipients - dead
                    && accepted.people == recipients - dead && accepted.doubled == 0,
                "dead: \(record.observed) \(ending)")
        }
        let policy = SinkRule(.rcpt, do: .reply(550, "5.7.1", "Not from you"))
        try await Room.with(recipients: recipients, connections: 1, rules: [policy]) { room in
            let ending = try await room.send()
            let status = try await room.status()
            let active = try await room.active()
            record.observed +=
                "exit \(ending.status), failed \(status?.failed ?? -1), active \(active)"
            record.require(
                ending.status == 69 && status?.failed == 0 && active == recipients,
                "policy: \(ending)")
        }
    }

    static let clock = SoakCase("clock-is-set", rows: "15") { scale, record in
        let jumps = [-3600, 3600, 10 * 365 * 86_400, -20 * 365 * 86_400]
        record.fault =
            "the clock is set by -1 h, +1 h, +10 years, -20 years in the middle of a mailing at 40/s"
        record.expected =
            "each once, not faster than the limit lets 60 go; deferred mails are not lost"
        for jump in jumps {
            let rule = SinkRule(.rcpt, every: 10, times: 3, do: .reply(451, "4.7.1", "Greylisted"))
            try await Room.with(recipients: 60, rules: [rule]) { room in
                let clock = [
                    "LD_PRELOAD": Programs.shim, "FAULT_CLOCK": "\(jump)", "FAULT_CLOCK_AT": "700",
                ]
                let began = ContinuousClock.now
                let first = try await room.send(
                    "--rate", "40/s", "--wait", "20s", environment: clock)
                let time = ContinuousClock.now - began
                _ = try await room.sendUntilSettled(first)
                let accepted = try room.acceptances()
                record.observed +=
                    "\(jump) s: \(accepted.people) of 60, doubled \(accepted.doubled). "
                record.require(
                    accepted.people == 60 && accepted.doubled == 0 && time > .milliseconds(400),
                    "\(jump): \(accepted.people) in \(time), \(first)")
            }
        }
    }
}

extension Room {
    /// An environment in which so many seconds have passed.
    func later(_ seconds: Int) -> [String: String] {
        ["LD_PRELOAD": Programs.shim, "FAULT_CLOCK": "\(seconds)"]
    }

    /// Runs again as a timer would, some time later each time, until nothing is deferred.
    func sendUntilSettled(
        _ first: Ending, after time: Int = 0, step: Int = 6000
    ) async throws -> Ending {
        var ending = first
        for number in 1...12 where ![0, 1].contains(ending.status) {
            ending = try await send("--wait", "0", environment: later(time + number * step))
        }
        return ending
    }

    /// How many people are active.
    func active() async throws -> Int {
        let ending = try await run("subscribers", "export")
        return ending.out.split(whereSeparator: \.isNewline).count { $0.contains(",active") }
    }
}
