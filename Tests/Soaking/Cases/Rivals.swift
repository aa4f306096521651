internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 13, 14, 17 and 29: others who act at the same time.

extension SoakCase {
    static let twoSenders = SoakCase("two-senders", rows: "13") { scale, record in
        let times = scale.choose(3, 100)
        record.fault = "`send` started twice at once, \(times) times"
        record.expected =
            "\(times) mailings; whoever comes second ends with 75 and names the first, unless "
            + "the first has ended; doubled 0, lost 0"
        var refused = 0, other = 0, doubled = 0, lost = 0
        for _ in 0..<times {
            try await Room.with(recipients: 40, configure: { $0.dotDelay = .milliseconds(20) }) {
                room in
                let runs = [try room.startSending(), try room.startSending()]
                let endings = [await runs[0].ending(), await runs[1].ending()]
                for (number, ending) in endings.enumerated() {
                    if ending.status == 75 {
                        refused += 1
                        let rival = runs[1 - number].id
                        record.require(
                            ending.err.contains("process \(rival)"), "does not name it: \(ending)")
                    } else if ending.status != 0 {
                        other += 1
                        record.require(false, "\(ending)")
                    }
                }
                let accepted = try room.acceptances()
                doubled += accepted.doubled
                lost += room.recipients - accepted.people
            }
        }
        record.observed =
            "refused \(refused) of \(times), other endings \(other), doubled \(doubled), lost \(lost)"
        record.require(doubled == 0 && lost == 0, record.observed)
        // On a machine that is busy enough the first has ended before the second comes.
        record.require(
            refused > scale.choose(-1, times / 2), "only \(refused) of \(times) were refused")
    }

    static let signals = SoakCase("signals", rows: "14") { scale, record in
        let times = scale.choose(4, 100)
        record.fault =
            "SIGINT or SIGTERM at a random moment, \(times) times; every third time a second one "
            + "at once"
        record.expected =
            "exit 130 or 143 (0 where it had ended); in doubt 0, after a second signal at most 4; "
            + "lost 0, doubled 0"
        var chance = scale.chance("signals")
        var stopped = 0, inDoubt = 0
        var sum = Convergence.Count()
        for number in 0..<times {
            let pause = Duration.milliseconds(Int.random(in: 0...400, using: &chance))
            let one = try await Room.with(
                recipients: 60, configure: { $0.dotDelay = .milliseconds(scale.choose(150, 30)) }
            ) { room in
                let running = try room.startSending()
                for _ in 0..<500 where !room.exists(room.ledger) {
                    try await Task.sleep(for: .milliseconds(5))
                }
                try await Task.sleep(for: pause)
                let signal = number % 2 == 0 ? SIGINT : SIGTERM
                running.signal(signal)
                let isTwice = number % 3 == 2
                if isTwice {
                    try await Task.sleep(for: .milliseconds(3))
                    running.signal(signal)
                }
                let ending = await running.ending()
                if ending.status != 0 { stopped += 1 }
                var convergence = Convergence(room)
                let status = try await room.status()
                let doubts = status?.indoubt ?? 0
                inDoubt += doubts
                if ![0, 128 + signal].contains(ending.status) && doubts == 0 {
                    convergence.failures.append("signal \(signal): \(ending)")
                }
                if doubts > (isTwice ? room.connections : 0) {
                    convergence.failures.append("\(doubts) in doubt")
                }
                try await convergence.finish()
                return convergence
            }
            sum += one.count
            record.add(one, "mailing \(number + 1)")
        }
        record.observed =
            "\(stopped) of \(times) stopped early, in doubt \(inDoubt), lost \(sum.lost), "
            + "doubled \(sum.doubled)"
        // On a machine that is busy enough every mailing ends before its signal comes.
        record.require(stopped > scale.choose(-1, times / 3), "only \(stopped) were stopped")
    }

    static let asleep = SoakCase("asleep", rows: "17") { scale, record in
        let time = scale.choose(1, 20)
        record.fault = "SIGSTOP for \(time) s in the middle of a mailing; a rival comes meanwhile"
        record.expected = "the rival is refused with 75; nothing sent meanwhile; then each once"
        try await Room.with(recipients: 150, configure: { $0.dotDelay = .milliseconds(200) }) {
            room in
            let running = try room.startSending()
            try await room.waitForMails(5)
            running.signal(SIGSTOP)
            let rival = try await room.send()
            // What was on its way when it stopped still arrives.
            try await Task.sleep(for: .milliseconds(500))
            let before = try room.acceptances().people
            try await Task.sleep(for: .seconds(time))
            let meanwhile = try room.acceptances().people - before
            running.signal(SIGCONT)
            let ending = await running.ending()
            let accepted = try room.acceptances()
            record.observed =
                "rival exit \(rival.status), sent meanwhile \(meanwhile), then exit "
                + "\(ending.status), \(accepted.people) of 150 once, doubled \(accepted.doubled)"
            record.require(
                rival.status == 75 && meanwhile == 0 && ending.status == 0
                    && accepted.people == 150 && accepted.doubled == 0, record.observed)
        }
    }

    static let leaving = SoakCase("unsubscribed-while-it-runs", rows: "29") { scale, record in
        let times = scale.choose(2, 100)
        record.fault =
            "somebody from the 20th to the last of 60 leaves by `subscribers remove` while the "
            + "mailing runs, \(times) times"
        record.expected =
            "who left is not mailed, and excluded as removed, or was on the way and is "
            + "mailed within 1 s; everybody else once"
        var chance = scale.chance("unsubscribed-while-it-runs")
        var spared = 0, late = 0
        for number in 0..<times {
            let place = Int.random(in: 20...60, using: &chance)
            let leaver = "reader\(place)@example\(place % 7).org"
            try await Room.with(
                recipients: 60, connections: 2, configure: { $0.dotDelay = .milliseconds(60) }
            ) { room in
                let running = try room.startSending()
                try await room.waitForMails(2)
                let left = try await room.run("subscribers", "remove", leaver, "--yes")
                let hasLeft = Int(Date().timeIntervalSince1970 * 1000)
                let ending = await running.ending()
                let accepted = try room.acceptances()
                let status = try await room.status()
                let mail = accepted.records.first { $0.recipient == leaver }
                if let mail {
                    late += 1
                    record.require(mail.at < hasLeft + 1000, "mailed \(mail.at - hasLeft) ms later")
                } else {
                    spared += 1
                }
                record.require(
                    left.status == 0 && ending.status == 0
                        && accepted.people == (mail == nil ? 59 : 60) && accepted.doubled == 0
                        && status?.excluded == (mail == nil ? ["removed": 1] : [:]),
                    "mailing \(number + 1): \(left) \(ending) \(accepted.people)")
            }
        }
        record.observed = "\(spared) not mailed, \(late) had the mail already or on its way"
        record.require(
            spared + late == times && spared > scale.choose(-1, times / 3), record.observed)
    }
}
