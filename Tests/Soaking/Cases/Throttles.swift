internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 6, second part: how fast we are after a relay has said that we are too fast, by the times
// in the log of what it accepted.

extension SoakCase {
    static let throttled = SoakCase("slowed-by-421", rows: "6", isPatient: true) {
        scale, record in
        record.fault =
            "one 421 to the 30th MAIL of a mailing to 300 at --rate 1/s" + scale.clockInWords
        record.expected =
            "within 60 s nothing for 10 min; then 30 a minute, and 6 more each minute, to 60; at most "
            + "10 connections; exit 0, each once, nobody failed or suppressed"
        let rule = SinkRule(
            .mail, messages: 30...30, times: 1, do: .reply(421, "4.3.2", "Too much at once"))
        try await Room.with(recipients: 300, rules: [rule]) { room in
            let ending = try await room.send(
                "--rate", "1/s", "--wait", "30m", environment: room.clock(scale))
            let accepted = try room.acceptances()
            let pace = Pace(accepted)
            let status = try await room.status()
            let active = try await room.active()
            let connections = room.sink.statistics.connections
            let steps = (0..<5).map { pace.count(inMinute: $0) }
            record.observed =
                "\(pace.before) before it and on their way, then nothing for "
                + "\(Int(pace.rest / 60)) min; in the minutes after that "
                + steps.map(String.init).joined(separator: ", ")
                + " mails, at last \(pace.lastRate.formatted(.number.precision(.fractionLength(1))))"
                + "/s; \(connections) connections; exit \(ending.status), "
                + "\(accepted.people) of 300, doubled \(accepted.doubled), failed "
                + "\(status?.failed ?? -1), suppressed \(300 - active)"
            record.require(
                (595...720).contains(pace.rest) && pace.before <= 29 + room.connections,
                "the rest: \(record.observed)")
            // A busy machine is late for each mail, so that it comes short of the rate.
            let least = scale.speed == 1 ? 0.9 : 0.5
            for (number, count) in steps.enumerated() {
                let most = 60 * (0.5 + 0.1 * Double(number))
                record.require(
                    (least * most...1.05 * most + 2).contains(Double(count)),
                    "minute \(number + 1): \(count) mails of \(most)")
            }
            record.require((least...1.05).contains(pace.lastRate), "at last \(pace.lastRate)/s")
            record.require(
                ending.status == 0 && connections <= 10 && accepted.people == 300
                    && accepted.doubled == 0 && status?.failed == 0 && active == 300,
                "\(record.observed) \(ending)")
        }
    }

    static let hiddenLimit = SoakCase("slowed-by-454", rows: "6", isPatient: true) {
        scale, record in
        let (rate, recipients) = (5, 150)
        let most = rate * 3 / 5
        let mostInAMinute = most * 60
        record.fault =
            "the relay takes \(most) mails in any second and answers more with 454, in a mailing to "
            + "\(recipients) at --rate \(rate)/s" + scale.clockInWords
        record.expected =
            "within 60 s of the first 454 at most \(mostInAMinute) a minute are even tried, so that it "
            + "is the last but for those on their way (8); at most 12 connections; exit 0, each "
            + "once, nobody failed"
        let rule = SinkRule(
            .rcpt, perSecond: most,
            do: .reply(454, "4.7.0", "Throttling failure: Maximum sending rate exceeded"))
        try await Room.with(recipients: recipients, rules: [rule]) { room in
            let ending = try await room.send(
                "--rate", "\(rate)/s", "--wait", "30m", environment: room.clock(scale))
            let accepted = try room.acceptances()
            let pace = Pace(accepted)
            let status = try await room.status()
            let statistics = room.sink.statistics
            record.observed =
                "\(pace.before) accepted, \(statistics.refused) refused, then nothing for "
                + "\(Int(pace.rest / 60)) min, and at most \(pace.mostInAMinuteAfter) in a minute; "
                + "\(statistics.connections) connections; exit \(ending.status), "
                + "\(accepted.people) of \(recipients), doubled \(accepted.doubled), failed "
                + "\(status?.failed ?? -1)"
            record.require(
                (1...8).contains(statistics.refused) && (595...720).contains(pace.rest)
                    && pace.mostInAMinuteAfter <= mostInAMinute && statistics.connections <= 12,
                record.observed)
            record.require(
                ending.status == 0 && accepted.people == recipients && accepted.doubled == 0
                    && status?.failed == 0, "\(record.observed) \(ending)")
        }
    }

    static let unknownLimit = SoakCase("unknown-limit", rows: "6", isLong: true, isPatient: true) {
        _, record in
        let (limit, recipients) = (10, 1500)
        record.fault =
            "the relay takes \(limit) mails in any second and answers more with 454, in a mailing to "
            + "\(recipients) whose settings name no rate"
        record.expected =
            "after the first 454 none is refused but those on their way (8), nothing for 10 min, then "
            + "at most \(limit * 60) a minute, done in 6 min more; exit 0, each once, nobody failed"
        let rule = SinkRule(
            .rcpt, perSecond: limit,
            do: .reply(454, "4.7.0", "Throttling failure: Maximum sending rate exceeded"))
        try await Room.with(recipients: recipients, rules: [rule]) { room in
            let ending = try await room.send("--wait", "30m")
            let accepted = try room.acceptances()
            let pace = Pace(accepted)
            let status = try await room.status()
            let refused = room.sink.statistics.refused
            record.observed =
                "\(pace.before) accepted, \(refused) refused, then nothing for "
                + "\(Int(pace.rest / 60)) min, at most \(pace.mostInAMinuteAfter) in a minute, done "
                + "in \(Int(pace.after.last ?? 0)) s; exit \(ending.status), \(accepted.people) of "
                + "\(recipients), doubled \(accepted.doubled), failed \(status?.failed ?? -1)"
            record.require(
                (1...2 * room.connections).contains(refused) && (595...720).contains(pace.rest)
                    && pace.mostInAMinuteAfter <= limit * 60
                    && pace.after.last.map { $0 < 360 } == true, record.observed)
            record.require(
                ending.status == 0 && accepted.people == recipients && accepted.doubled == 0
                    && status?.failed == 0, "\(record.observed) \(ending)")
        }
    }
}

/// How fast mails were accepted, in the seconds of the program's time, before and after the longest rest.
private struct Pace {
    /// How many were accepted before the rest.
    let before: Int
    /// How long the rest was.
    let rest: Double
    /// When those after the rest were accepted, from its end.
    let after: [Double]

    init(_ accepted: Acceptances) {
        let times = accepted.times
        let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
        let longest = gaps.indices.max { gaps[$0] < gaps[$1] } ?? 0
        before = longest + 1
        rest = gaps.isEmpty ? 0 : gaps[longest]
        let rested = times.dropFirst(longest + 1)
        after = rested.map { $0 - (rested.first ?? 0) }
    }

    func count(inMinute number: Int) -> Int {
        after.count { Int($0 / 60) == number }
    }

    var mostInAMinuteAfter: Int {
        (0...Int((after.last ?? 0) / 60)).map { count(inMinute: $0) }.max() ?? 0
    }

    /// The rate from a minute after the last step, 0 where that was not reached.
    var lastRate: Double {
        let last = after.filter { $0 > 310 }
        guard let first = last.first, let end = last.last, end > first else { return 0 }
        return Double(last.count - 1) / (end - first)
    }
}
