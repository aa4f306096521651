internal import Foundation
internal import GRDB
internal import PostriderTesting
internal import SMTPSink

// Row 34: what stands beside a mailing is held by others, full or damaged while it runs. Nothing
// new goes out then, what is in flight is recorded, and nobody is in doubt.

/// A database that a mailing uses.
enum Neighbour: String, CaseIterable {
    case list, limits
    /// The limits of a second, which have a file of their own.
    case secondLimits = "limits of a second"
    case ledger

    /// What makes a mailing use it in every few mails.
    var options: [String] {
        switch self {
        case .list, .ledger: []
        case .limits: ["--rate", "600/m"]
        case .secondLimits: ["--rate", "10/s"]
        }
    }

    /// So many mails may still go out after it has become useless: of the list two on each of four
    /// connections, and two more of whom it was asked within a second; of the limits those of which
    /// they had said before that they may; of the ledger those that are out.
    var mostMeanwhile: Int { 16 }

    /// Where it stands in a room whose mailing runs.
    func path(in room: Room) throws -> String {
        switch self {
        case .list: return room.people
        case .ledger: return room.ledger
        case .limits: return "\(room.folder)/Subscribers/pace.sqlite"
        case .secondLimits:
            let folder = "\(room.folder)/Subscribers"
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            guard
                let name = names.first(where: { $0.hasPrefix("pace-") && $0.hasSuffix(".sqlite") })
            else { throw SoakError("no limits of a second") }
            return "\(folder)/\(name)"
        }
    }

    /// Keeps all others out of it while the closure runs.
    func hold<Result>(in room: Room, _ body: () async throws -> Result) async throws -> Result {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.busyMode = .timeout(30)
        let holder = try DatabaseQueue(path: path(in: room), configuration: configuration)
        return try await holder.hold(body)
    }
}

extension SoakCase {
    static let neighbourHeld = SoakCase("neighbour-held", rows: "34", isPatient: true) {
        scale, record in
        let scale = scale.hastened
        let times = [1.0, 10, 60, 300]
        record.fault =
            "another program holds the list, the limits, those of a second, or the ledger in the "
            + "middle of a mailing to 40 for \(times.map { "\(Int($0)) s" }.joined(separator: ", "))"
            + "; --wait 10m\(scale.clockInWords)"
        record.expected =
            "nothing new goes out meanwhile (at most 16 mails, that were out); "
            + "exit 0, nobody in doubt, everybody once"
        let runs = try await withThrowingTaskGroup(of: [HeldRun].self) { group in
            for neighbour in Neighbour.allCases {
                group.addTask {
                    var runs: [HeldRun] = []
                    for time in times {
                        runs.append(try await hold(neighbour, for: time, scale))
                    }
                    return runs
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        for run in runs.sorted(by: { $0.name < $1.name }) {
            for failure in run.failures { record.require(false, "\(run.name): \(failure)") }
        }
        let most = runs.map(\.meanwhile).max() ?? 0
        let others = runs.count { $0.status != 0 }
        record.observed =
            "\(runs.count) mailings, other endings than 0: \(others), at most \(most) accepted "
            + "while it was held, in doubt \(runs.map(\.inDoubt).reduce(0, +))"
    }

    private struct HeldRun: Sendable {
        var name: String
        var status: Int32 = 0
        var meanwhile = 0, inDoubt = 0
        var failures: [String] = []
    }

    private static func hold(
        _ neighbour: Neighbour, for time: Double, _ scale: Scale
    ) async throws -> HeldRun {
        try await Room.with(recipients: 40, configure: { $0.dotDelay = .milliseconds(400) }) {
            room in
            var run = HeldRun(name: "\(neighbour.rawValue), \(Int(time)) s")
            let running = try room.startSending(
                ["--wait", "10m"] + neighbour.options, environment: room.clock(scale))
            try await room.waitForMails(5)
            run.meanwhile = try await neighbour.hold(in: room) {
                let before = try room.acceptances().records.count
                try await Task.sleep(for: scale.minutes(time / 60))
                return try room.acceptances().records.count - before
            }
            let ending = await running.ending()
            run.status = ending.status
            run.inDoubt = try await room.status()?.indoubt ?? -1
            let accepted = try room.acceptances()
            if ending.status != 0 || run.inDoubt != 0 { run.failures.append("\(ending)") }
            if accepted.people != 40 || accepted.doubled != 0 {
                run.failures.append("\(accepted.people) of 40, doubled \(accepted.doubled)")
            }
            if run.meanwhile > neighbour.mostMeanwhile {
                run.failures.append("\(run.meanwhile) accepted meanwhile")
            }
            return run
        }
    }

    static let neighbourHeldTooLong = SoakCase("neighbour-held-too-long", rows: "34") {
        _, record in
        record.fault =
            "another program holds the list, the limits, or those of a second in the middle of a "
            + "mailing to 150, for longer than --wait 5s"
        record.expected =
            "exit 75 and \"another program\", nobody in doubt, everything accepted is recorded; the "
            + "next run mails the rest, everybody once"
        for neighbour in Neighbour.allCases where neighbour != .ledger {
            try await endInOrder(neighbour, 75, "another program", &record) { room, running in
                try await neighbour.hold(in: room) {
                    Disturbed(
                        at: try room.acceptances().people, ending: await running.ending())
                }
            }
        }
    }

    static let neighbourDamaged = SoakCase("neighbour-damaged", rows: "34") { _, record in
        record.fault =
            "the list, the limits, or those of a second are overwritten in the middle of a mailing "
            + "to 150, and put back afterwards"
        record.expected =
            "exit 65 (0 where the limits had lent enough), nobody in doubt, everything accepted is "
            + "recorded; the next run mails the rest, everybody once"
        for neighbour in Neighbour.allCases where neighbour != .ledger {
            // On a slow machine the copy is made, and the file held, for longer than some would wait.
            try await endInOrder(neighbour, 65, "sqlite", &record, waiting: "30m") {
                room, running in
                let path = try neighbour.path(in: room)
                let copy = "\(room.besides)/sound.sqlite"
                try? FileManager.default.removeItem(atPath: copy)
                try await neighbour.hold(in: room) {
                    // By another process: closing the file here would give up SQLite's locks.
                    let ending = try await RunningProgram.start(
                        ["/bin/cp", path, copy], environment: [:]
                    ).ending()
                    guard ending.status == 0 else { throw SoakError("\(ending)") }
                }
                let noise = Data(repeating: 0xA5, count: 1 << 16)
                let accepted = try room.acceptances().people
                try room.overwrite(path, at: 0, noise, cut: true)
                let ending = await running.ending()
                try room.overwrite(
                    path, at: 0, try Data(contentsOf: URL(fileURLWithPath: copy)), cut: true)
                return Disturbed(at: accepted, ending: ending)
            }
        }
    }

    /// How a disturbed mailing ended, and how many mails were accepted when it was disturbed.
    private struct Disturbed {
        let at: Int
        let ending: Ending
    }

    /// One mailing that a neighbour ends, and the next, which mails the rest.
    ///
    /// Where a busy machine disturbed it so late that it had nothing more to ask for, a longer one
    /// is disturbed.
    private static func endInOrder(
        _ neighbour: Neighbour, _ status: Int32, _ words: String, _ record: inout Record,
        waiting patience: String = "5s", recipients: Int = 150,
        _ disturb: (Room, RunningProgram) async throws -> Disturbed
    ) async throws {
        let slow = SinkRule(.accepted, do: .delay(.milliseconds(400)))
        let wasTooLate = try await Room.with(recipients: recipients, rules: [slow]) {
            room -> Bool in
            let running = try room.startSending(["--wait", patience] + neighbour.options)
            try await room.waitForMails(5)
            let disturbed = try await disturb(room, running)
            let ending = disturbed.ending
            let accepted = try room.acceptances().people
            if disturbed.at > recipients - 50, ending.status == 0, recipients < 2_000 {
                return true
            }
            let left = try await room.status()
            record.observed +=
                "\(neighbour.rawValue): exit \(ending.status), \(accepted) accepted, in doubt "
                + "\(left?.indoubt ?? -1). "
            let isEnded =
                ending.status == status && ending.err.contains(words) && accepted < recipients
            // Of a minute's places the run may hold all that it needs by then, and asks no more.
            let hasNoNeed =
                neighbour == .limits && ending.status == 0 && accepted == recipients
            record.require(
                isEnded || hasNoNeed && status == 65,
                "\(neighbour.rawValue): \(ending)")
            record.require(
                left?.indoubt == 0 && left?.sent == accepted,
                "\(neighbour.rawValue): \(accepted) accepted, \(String(describing: left))")
            room.sink.follow([])
            var convergence = Convergence(room)
            try await convergence.finish()
            record.add(convergence, neighbour.rawValue)
            return false
        }
        if wasTooLate {
            try await endInOrder(
                neighbour, status, words, &record, waiting: patience,
                recipients: recipients * 4, disturb)
        }
    }

    static let neighbourFull = SoakCase("neighbour-full", rows: "34") { scale, record in
        let places = [("pace.sqlite", ["--rate", "600/m"]), ("/pace-", ["--rate", "20/s"])]
        record.fault =
            "ENOSPC once, and for good, at a write to the limits, to those of a second, and where a "
            + "dead address is suppressed, in mailings to 20"
        record.expected =
            "once: waited for, exit 0 (1 with the dead address), nobody in doubt; for good, with "
            + "--wait 5s: exit 75 and \"no space\", nobody in doubt; then everybody once, and the "
            + "dead address suppressed"
        var struck = 0
        for forGood in [false, true] {
            for (path, options) in places {
                // Later than the making of the file, of which the run could not begin.
                let fault = Fault(.write, on: path, at: 30, .error("ENOSPC", forGood: forGood))
                struck += try await meet(fault, options, [], &record) { _ in nil }
            }
            let fault = Fault(
                .write, on: "subscribers.intake", at: 1, .error("ENOSPC", forGood: forGood))
            let dead = SinkRule(
                .rcpt, messages: 3...3, times: 1, do: .reply(550, "5.1.1", "Nobody"))
            struck += try await meet(fault, [], [dead], &record) { room in
                let list = try await room.run("suppress", "list", "--json")
                return list.out.contains("bounced") ? nil : "not suppressed: \(list)"
            }
        }
        record.observed += "\(struck) of 6 struck"
        record.require(struck == 6, "only \(struck) of 6 struck")
    }

    /// One mailing that meets a full disk at a neighbour, and is brought to its end.
    ///
    /// Returns 1 where the fault struck; `check` says what is wrong in the end.
    private static func meet(
        _ fault: Fault, _ options: [String], _ rules: [SinkRule], _ record: inout Record,
        _ check: (Room) async throws -> String?
    ) async throws -> Int {
        try await Room.with(recipients: 20, rules: rules) { room in
            let ending = try await room.startSending(["--wait", "5s"] + options, fault: fault)
                .ending()
            let hasStruck = room.hasStruck
            var isForGood = false
            if case .error(_, true) = fault.action { isForGood = true }
            let well: Int32 = rules.isEmpty ? 0 : 1
            let status = try await room.status()
            record.require(
                status?.indoubt == 0
                    && (isForGood && hasStruck
                        ? ending.status == 75 && ending.err.contains("no space is left")
                        : ending.status == well),
                "\(fault): \(ending)")
            let next = try await room.send()
            let end = try await room.status()
            let accepted = try room.acceptances()
            record.require(
                next.status == well && end?.left == 0 && end?.indoubt == 0
                    && accepted.people == 20 - rules.count && accepted.doubled == 0,
                "\(fault), then: \(next)")
            if let failure = try await check(room) { record.require(false, failure) }
            return hasStruck ? 1 : 0
        }
    }
}
