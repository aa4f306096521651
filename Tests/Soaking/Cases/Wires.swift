internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 7 and 18: what happens on the way to the relay.

extension SoakCase {
    static let trickle = SoakCase("trickle", rows: "7") { scale, record in
        let (rate, recipients) = scale.choose((8192, 6), (512, 8))
        record.fault =
            "each connection takes \(rate) bytes a second, the window as small as TCP makes it; "
            + "\(recipients) mails over 4 connections"
        record.expected = "exit 0, each once, not faster than the wire"
        try await Room.with(recipients: recipients) { room in
            let wire = try Wire(to: room.sink.port, bytesPerSecond: rate)
            defer { wire.cut() }
            let ending = try await room.send(environment: wire.environment)
            let accepted = try room.acceptances()
            let bytes = accepted.records.reduce(0) { $0 + $1.bytes }
            let least = Duration.seconds(Double(bytes) / Double(rate) / 4)
            record.observed =
                "\(bytes) bytes in \(Int(ending.time / .seconds(1))) s, exit \(ending.status), "
                + "\(accepted.people) of \(recipients), doubled \(accepted.doubled)"
            record.require(
                ending.status == 0 && ending.time >= least && accepted.people == recipients
                    && accepted.doubled == 0, "\(record.observed) \(ending)")
        }
    }

    static let moved = SoakCase("relay-moves", rows: "18") { scale, record in
        record.fault =
            "the relay moves from 127.0.0.1 to 127.0.0.2, once between two runs, once while 100 "
            + "mails are sent; connections to the old address break and no more are taken there"
        record.expected =
            "each once but for at most one a connection (2) in doubt where a reply was on its way; "
            + "after reconcile each once"
        try await Room.with(recipients: 20) { room in
            try await room.send("--limit", "10")
            let wire = try Wire(to: room.sink.port, at: "127.0.0.2")
            defer { wire.cut() }
            let ending = try await room.send(
                environment: ["POSTRIDER_SMTP_URL": "smtp://127.0.0.2:\(wire.port)"])
            let accepted = try room.acceptances()
            record.observed =
                "between: exit \(ending.status), \(accepted.people) of 20, doubled "
                + "\(accepted.doubled). "
            record.require(
                ending.status == 0 && accepted.people == 20 && accepted.doubled == 0,
                "between: \(ending)")
        }
        // Three in doubt in a row would end the run, and nobody would see the new place.
        try await Room.with(
            recipients: 100, connections: 2, configure: { $0.dotDelay = .milliseconds(20) }
        ) { room in
            let old = try Wire(to: room.sink.port)
            let new = try Wire(to: room.sink.port, at: "127.0.0.2", port: old.port)
            defer { new.cut() }
            let route = "\(room.besides)/route"
            func lead(to address: String) throws {
                try address.write(toFile: route, atomically: true, encoding: .utf8)
            }
            try lead(to: "127.0.0.1")
            let running = try room.startSending(
                environment: old.environment.merging([
                    "LD_PRELOAD": Programs.shim, "FAULT_ROUTE": route,
                ]) { $1 })
            try await room.waitForMails(20)
            try lead(to: "127.0.0.2")
            old.cut()
            let ending = await running.ending()
            let afterwards = try room.acceptances()
            var convergence = Convergence(room)
            try await convergence.finish()
            record.add(convergence, "while it runs")
            let accepted = try room.acceptances()
            record.observed +=
                "while it runs: exit \(ending.status), \(afterwards.people) by then, in doubt "
                + "\(convergence.count.inDoubt); in the end \(accepted.people) of 100, doubled "
                + "\(accepted.doubled)"
            record.require(
                [0, 1].contains(ending.status) && convergence.count.inDoubt <= room.connections
                    && afterwards.people + convergence.count.inDoubt >= 100
                    && accepted.people == 100 && accepted.doubled == 0, "\(ending)")
        }
    }

    static let halfOpen = SoakCase("half-open", rows: "18", isPatient: true) { scale, record in
        record.fault =
            "all connections go dead without a FIN or RST, as when a firewall forgets them: between "
            + "two mails, and while replies to the dot are on their way; timeouts as in RFC 5321"
            + scale.clockInWords
        record.expected =
            "found after 5 min (MAIL) and sent over new connections; after 10 min (dot) in doubt, at "
            + "most one a connection (4), and exit 69 as 3 in a row are; nobody lost or doubled; after "
            + "reconcile each once"
        async let idle = goDead(scale, rate: "1/s", count: 12, holding: 0)
        async let busy = goDead(scale, rate: "1000/s", count: 24, holding: 4)
        for (name, run) in try await [("between", idle), ("at the dot", busy)] {
            record.observed += "\(name): \(run.words). "
            for failure in run.failures { record.require(false, "\(name): \(failure)") }
            let (time, status, doubts): (Double, Int32, ClosedRange<Int>) =
                name == "between" ? (5, 0, 0...0) : (10, 69, 3...4)
            record.require(
                run.status == status && run.minutes >= time && doubts.contains(run.inDoubt)
                    && (scale.speed > 1 || run.minutes <= time + 6), "\(name): \(run.words)")
        }
    }

    private struct DeadRun {
        var status: Int32, minutes: Double, inDoubt: Int
        var failures: [String]

        var words: String {
            "exit \(status) after \(minutes.formatted(.number.precision(.fractionLength(1)))) "
                + "min, in doubt \(inDoubt)"
        }
    }

    /// Sends over a wire that goes dead at the sixth reply to a dot, or when so many more are
    /// held back.
    private static func goDead(
        _ scale: Scale, rate: String, count recipients: Int, holding held: Int
    ) async throws -> DeadRun {
        // An hour is longer than anybody waits here.
        let rule = SinkRule(
            .accepted, messages: 7...recipients, times: held, do: .delay(.seconds(3600)))
        return try await Room.with(recipients: recipients, rules: held > 0 ? [rule] : []) { room in
            let wire = try Wire(to: room.sink.port, goesDeadAfter: held > 0 ? nil : 6)
            defer { wire.cut() }
            let began = room.time.now
            let running = try room.startSending(
                ["--rate", rate, "--wait", "30m"],
                environment: wire.environment.merging(room.clock(scale)) { $1 })
            if held > 0 {
                try await room.waitForMails(6 + held)
                wire.goDead()
            }
            let ending = await running.ending()
            let minutes = room.minutes(since: began)
            var convergence = Convergence(room)
            try await convergence.finish()
            return DeadRun(
                status: ending.status, minutes: minutes,
                inDoubt: convergence.count.inDoubt, failures: convergence.failures)
        }
    }
}

extension Wire {
    /// The environment in which the relay stands at its end.
    fileprivate var environment: [String: String] {
        ["POSTRIDER_SMTP_URL": "smtp://127.0.0.1:\(port)"]
    }
}
