internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 7 and 17: minutes in which nothing happens. They really pass, unless the scale says that
// time goes faster for the program while it waits; the relay's waits are shortened with it.

extension Scale {
    /// So many minutes of the program's, as they pass here where it does nothing but wait.
    func minutes(_ count: Double) -> Duration { .seconds(count * 60 / Double(speed)) }

    /// How the page tells of the speed.
    var clockInWords: String {
        speed == 1 ? "" : "; all in \(speed) times the speed, by the shim's clock"
    }
}

extension SoakCase {
    static let stalledDots = SoakCase("stalled-dot", rows: "7", isPatient: true) {
        scale, record in
        // Hastened time does not go faster than its speed, but may go slower.
        let (short, long) = scale.speed == 1 ? (9.0, 11.0) : (9.0, 1_000.0)
        record.fault =
            "the reply to the dot takes \(Int(short)) min for 5 mails of 25, one on each of 5 "
            + "connections; then \(Int(long)) min; smtp.timeouts.dot is RFC 5321's 10 min"
            + scale.clockInWords
        record.expected =
            "\(Int(short)) min: waited for, each once; \(Int(long)) min: after 10 min 3 to 5 in "
            + "doubt, exit 69, which the relay has; after reconcile each once"
        async let replied = stall(scale, minutes: short)
        async let inDoubt = stall(scale, minutes: long)
        let (first, second) = try await (replied, inDoubt)
        record.observed =
            "\(Int(short)) min: \(first.words). \(Int(long)) min: \(second.words)"
        record.require(
            first.status == 0 && first.inDoubt == 0 && first.isWhole
                && (scale.speed > 1 || first.minutes > short), "it was replied: \(first.words)")
        record.require(
            second.status == 69 && (3...5).contains(second.inDoubt) && second.minutes >= 10
                && second.minutes <= long && second.isWhole, "it was not replied: \(second.words)")
    }

    private struct StalledRun {
        var status: Int32 = 0, inDoubt = 0, minutes = 0.0
        var arrived = 0, people = 0, doubled = 0
        var failures: [String] = []

        var isWhole: Bool { arrived == people && doubled == 0 && failures.isEmpty }
        var words: String {
            "exit \(status) after \(minutes.formatted(.number.precision(.fractionLength(1)))) "
                + "min, in doubt \(inDoubt), in the end \(arrived) of \(people), doubled "
                + "\(doubled)" + failures.map { ", \($0)" }.joined()
        }
    }

    private static func stall(_ scale: Scale, minutes: Double) async throws -> StalledRun {
        let rule = SinkRule(.accepted, times: 5, do: .delay(scale.minutes(minutes)))
        return try await Room.with(recipients: 25, connections: 5, rules: [rule]) { room in
            let began = room.time.now
            let ending = try await room.send(environment: room.clock(scale))
            var run = StalledRun(status: ending.status, minutes: room.minutes(since: began))
            run.inDoubt = try await room.status()?.indoubt ?? -1
            room.sink.follow([])
            var convergence = Convergence(room)
            try await convergence.finish()
            let accepted = try room.acceptances()
            run.failures = convergence.failures
            (run.arrived, run.people) = (accepted.people, room.recipients)
            run.doubled = accepted.doubled
            return run
        }
    }

    static let asleepForLong = SoakCase("asleep-for-long", rows: "17", isPatient: true) {
        scale, record in
        let scale = scale.hastened
        record.fault =
            "SIGSTOP for 20 min in the middle of a mailing, as a lid that is shut; the relay says "
            + "421 and closes after 5 min of silence; a rival comes meanwhile"
            + scale.clockInWords
        record.expected =
            "the rival is refused with 75; nothing sent meanwhile; then exit 0, nobody in doubt, "
            + "each once"
        let patience = SinkRule(
            .idle(after: scale.minutes(5)), do: .reply(421, "4.4.2", "You are silent"))
        try await Room.with(
            recipients: 150, rules: [patience], configure: { $0.dotDelay = .milliseconds(100) }
        ) { room in
            let running = try room.startSending(environment: room.clock(scale))
            try await room.waitForMails(5)
            running.signal(SIGSTOP)
            let rival = try await room.send()
            try await Task.sleep(for: .milliseconds(500))
            let before = try room.acceptances().people
            try await Task.sleep(for: scale.minutes(20))
            let meanwhile = try room.acceptances().people - before
            running.signal(SIGCONT)
            let ending = await running.ending()
            let accepted = try room.acceptances()
            let doubts = try await room.status()?.indoubt ?? -1
            record.observed =
                "rival exit \(rival.status), sent meanwhile \(meanwhile), then exit "
                + "\(ending.status), in doubt \(doubts), \(accepted.people) of 150, doubled "
                + "\(accepted.doubled)"
            record.require(
                rival.status == 75 && meanwhile == 0 && ending.status == 0 && doubts == 0
                    && before < 150 && accepted.people == 150 && accepted.doubled == 0,
                "\(record.observed) \(ending)")
        }
    }
}
