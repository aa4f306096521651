internal import Foundation
internal import PostriderTesting

/// Sends again after each fault until everybody has it, and judges by what the relay accepted.
struct Convergence {
    /// What came of one mailing, or of many together.
    struct Count {
        var mailings = 0
        var people = 0
        /// Runs that were started with a fault, and those that it struck.
        var faults = 0, struck = 0
        /// Never accepted, and not reported as in doubt.
        var lost = 0
        /// Accepted more than once although nobody asked for it.
        var doubled = 0
        /// Reported as in doubt; those of them that the relay had.
        var inDoubt = 0, hadArrived = 0
        /// The most mails that one fault left in doubt.
        var mostInDoubt = 0
        /// Accepted again after `--in-doubt resend`, as is asked for there.
        var resent = 0

        static func += (sum: inout Count, one: Count) {
            sum.mailings += one.mailings
            sum.people += one.people
            sum.faults += one.faults
            sum.struck += one.struck
            sum.lost += one.lost
            sum.doubled += one.doubled
            sum.inDoubt += one.inDoubt
            sum.hadArrived += one.hadArrived
            sum.mostInDoubt = max(sum.mostInDoubt, one.mostInDoubt)
            sum.resent += one.resent
        }

        var words: String {
            "\(mailings) mailings to \(people) people in all, \(struck) faults struck: lost "
                + "\(lost), doubled \(doubled), in doubt \(inDoubt) (\(hadArrived) of them had "
                + "arrived), at most \(mostInDoubt) at once"
                + (resent == 0 ? "" : "; \(resent) twice by --in-doubt resend")
        }
    }

    /// How the mails in doubt are decided in the end.
    enum Decision: CaseIterable { case reconcile, resend, skip }

    let room: Room
    var count = Count()
    /// How many were in doubt when it was last looked.
    private var foundInDoubt = 0
    private var losesPower = false
    /// How many were out when the last fault had struck; after a power cut all of them are in doubt.
    private var foundOut = 0
    var failures: [String] = []

    init(_ room: Room) {
        self.room = room
        count.mailings = 1
        count.people = room.recipients
    }

    /// Has what follows expect that all that was out may be in doubt, as after a power cut.
    mutating func expectAllThatWasOutInDoubt() { losesPower = true }

    private mutating func require(_ isTrue: Bool, _ otherwise: @autoclosure () -> String) {
        if !isTrue { failures.append(otherwise()) }
    }

    /// One run that a fault may end.
    ///
    /// The mails under way when it dies are at most as many as there are connections. After ten
    /// minutes somebody presses Ctrl-C, and again.
    mutating func run(_ fault: Fault) async throws {
        try await run(fault) { _ in try await Task.sleep(for: .seconds(600)) }
    }

    /// One run that waits for a fault to pass, until somebody presses Ctrl-C a second after it
    /// struck, and again.
    mutating func runUntilStopped(_ fault: Fault) async throws {
        try await run(fault) { room in
            while !room.hasStruck { try await Task.sleep(for: .milliseconds(50)) }
            try await Task.sleep(for: .seconds(1))
        }
    }

    private mutating func run(
        _ fault: Fault, until impatient: @escaping @Sendable (Room) async throws -> Void
    ) async throws {
        count.faults += 1
        if fault.isPowerCut { losesPower = true }
        let before = try? await room.status()?.indoubt
        let running = try room.startSending(fault: fault)
        let impatience = Task { [room] in
            try await impatient(room)
            running.signal(SIGINT)
            try await Task.sleep(for: .milliseconds(500))
            running.signal(SIGINT)
        }
        let ending = await running.ending()
        impatience.cancel()
        if room.hasStruck {
            count.struck += 1
            require(
                !fault.isDeadly || ending.wasKilled, "\(fault) struck and did not end it: \(ending)"
            )
        }
        try await noteDoubts(since: before ?? 0, "\(fault)")
    }

    /// One run that is killed so long after its beginning.
    mutating func run(killedAfter time: Duration) async throws {
        count.faults += 1
        let before = try? await room.status()?.indoubt
        let running = try room.startSending()
        running.signal(SIGKILL, after: time)
        if await running.ending().wasKilled { count.struck += 1 }
        try await noteDoubts(since: before ?? 0, "kill after \(time)")
    }

    /// One run on a small disk with so many kilobytes left, which are given back once it has ended
    /// or waits for them; says whether that was too little.
    ///
    /// A run that has something to record waits, and nobody is in doubt.
    mutating func run(onDiskWith kilobytes: Int) async throws -> Bool {
        guard let disk = room.disk else { throw SoakError("there is no disk to fill") }
        count.faults += 1
        try disk.fill(leaving: kilobytes)
        let running = try room.startSending(["--progress", "json"])
        while running.isRunning, !running.talk.contains("waitingFor") {
            try await Task.sleep(for: .milliseconds(20))
        }
        try disk.makeRoom()
        let ending = await running.ending()
        let hasWaited = ending.err.contains("waitingFor")
        let isFull = hasWaited || ending.status == 75 && ending.err.contains("no space is left")
        if isFull { count.struck += 1 }
        require(
            ending.status == 0 || isFull && !hasWaited, "with \(kilobytes) KB left: \(ending)")
        if let status = try await room.status() {
            require(status.indoubt == 0, "with \(kilobytes) KB left: \(status.indoubt) in doubt")
        }
        let accepted = try room.acceptances().people
        let status = try await room.status()
        let known = status.map { $0.sent + $0.indoubt + $0.out } ?? 0
        require(accepted <= known, "\(accepted) arrived, the ledger knows of \(known)")
        try await noteDoubts(since: 0, "with \(kilobytes) KB left")
        return isFull
    }

    private mutating func noteDoubts(since before: Int, _ what: String) async throws {
        guard let status = try await room.status() else { return }
        // Those of a run that died show when the next one opens the ledger.
        let new = status.indoubt - before
        foundInDoubt = status.indoubt
        foundOut = status.out
        count.mostInDoubt = max(count.mostInDoubt, new)
        require(new <= room.connections, "\(what): \(new) in doubt")
    }

    /// Runs without a fault until the mailing has come to its end; then nobody may be lost or
    /// doubled, and those in doubt are decided about.
    mutating func finish(_ decision: Decision = .reconcile) async throws {
        var ending = try await room.send()
        for _ in 0..<5 where ![0, 1].contains(ending.status) { ending = try await room.send() }
        guard let status = try await room.status() else {
            return require(false, "there is no ledger in the end: \(ending)")
        }
        let new = status.indoubt - foundInDoubt
        count.mostInDoubt = max(count.mostInDoubt, new)
        let most = losesPower ? max(foundOut, room.connections) : room.connections
        require(new <= most, "\(new) in doubt in the end")
        let accepted = try room.acceptances()
        let absent = room.recipients - accepted.people
        require(ending.status == (status.indoubt > 0 ? 1 : 0), "it ended so: \(ending)")
        require(status.state == "finished" && status.left == 0, "it is not finished: \(status)")
        require(status.sent + status.indoubt == room.recipients, "counts: \(status)")
        require(accepted.people >= status.sent, "\(accepted.people) arrived of \(status)")
        count.inDoubt += status.indoubt
        count.hadArrived += status.indoubt - absent
        count.lost += max(0, absent - status.indoubt)
        count.doubled += accepted.doubled
        require(absent <= status.indoubt, "lost \(absent - status.indoubt)")
        require(accepted.doubled == 0, "doubled \(accepted.doubled)")
        if status.indoubt > 0 { try await decide(decision, inDoubt: status.indoubt, accepted) }
    }

    private mutating func decide(
        _ decision: Decision, inDoubt: Int, _ before: Acceptances
    ) async throws {
        switch decision {
        case .reconcile:
            let log = try room.writeLog()
            let told = try await room.run(
                "reconcile", Room.issue, log, "--missing", "resend")
            require(told.status == 0, "reconcile: \(told)")
            try await room.send()
            let after = try room.acceptances()
            require(
                after.people == room.recipients && after.doubled == 0,
                "after reconcile \(after.people) have it, \(after.doubled) doubled")
        case .resend:
            try await room.send("--in-doubt", "resend")
            let after = try room.acceptances()
            count.resent += after.doubled
            require(after.people == room.recipients, "resend left \(after.people)")
            require(
                after.doubled <= inDoubt && after.strangers == 0,
                "resend: \(after.doubled) twice, \(after.strangers) of them other mails")
        case .skip:
            try await room.send("--in-doubt", "skip")
            let after = try room.acceptances()
            require(after.copies == before.copies, "skip sent something")
        }
        let end = try await room.status()
        require(
            end?.indoubt == 0 && end?.left == 0, "after \(decision): \(String(describing: end))")
    }
}

extension Record {
    /// Takes over what came of a mailing.
    mutating func add(_ convergence: Convergence, _ what: @autoclosure () -> String) {
        for failure in convergence.failures { require(false, "\(what()): \(failure)") }
    }
}
