internal import Foundation
internal import GRDB
internal import PostriderTesting
internal import SMTPSink

// Rows 11, 12 and 16: a disk that is full, a database that others hold, a ledger that is none.

extension SoakCase {
    static let diskFull = SoakCase("disk-full", rows: "11") { scale, record in
        let recipients = scale.choose(30, 300)
        let places: [(String, Fault.Call, String?, ClosedRange<Int>)] = [
            ("before the ledger is in place", .write, "sqlite.new", 1...4),
            ("before claim", .write, "ledger.sqlite-wal", 1...3),
            ("at a hand-out or at the result", .write, "ledger.sqlite-wal", 4...recipients / 2),
            ("as the log is moved", .write, "ledger.sqlite", 1...recipients / 2),
            ("anywhere", .disk, nil, 1...recipients),
        ]
        let runs = scale.choose(1, 6)
        record.fault =
            "ENOSPC for good, \(places.map(\.0).joined(separator: ", ")): \(runs) mailings of "
            + "\(recipients) each; somebody stops them; then there is space again"
        try await prove(
            scale, "disk-full", places.count * runs, &record, recipients: recipients
        ) { convergence, chance, number in
            let (_, call, path, range) = places[number % places.count]
            try await convergence.runUntilStopped(
                Fault(
                    call, on: path, at: Int.random(in: range, using: &chance),
                    .error("ENOSPC", forGood: true)))
            try convergence.checkIntegrity()
        }
    }

    static let smallDisk = SoakCase("disk-really-full", rows: "11") { scale, record in
        let (runs, recipients) = scale.choose((3, 60), (30, 300))
        let size = 4096
        record.fault =
            "a disk of \(size / 1024) MB (tmpfs) on which only 0 to 400 KB are left, \(runs) "
            + "mailings of \(recipients); then, while it waits, there is space again"
        var full = 0
        try await prove(
            scale, "disk-really-full", runs, &record, recipients: recipients, disk: size
        ) { convergence, chance, number in
            // Where the ledger finds no place, where it has just found it, and in the WAL.
            let left = [0...60, 60...160, 100...400][number % 3]
            if try await convergence.run(
                onDiskWith: Int.random(in: left, using: &chance))
            {
                full += 1
            }
            try convergence.checkIntegrity()
        }
        record.expected += "; who waited for space ends with 0, nobody in doubt"
        record.observed += "; the disk was full in \(full)"
    }

    static let heldLocked = SoakCase("database-held", rows: "12") { scale, record in
        let times = scale.choose([1], [1, 10, 60])
        record.fault =
            "another program holds the subscribers for "
            + times.map { "\($0) s" }.joined(separator: ", ")
        record.expected =
            "sent meanwhile 0; up to 5 s waited for, then exit 75 and \"another program\"; lost "
            + "0, doubled 0"
        for time in times {
            try await Room.with(recipients: 20) { room in
                var configuration = Configuration()
                configuration.allowsUnsafeTransactions = true
                let holder = try DatabaseQueue(path: room.people, configuration: configuration)
                let (ending, meanwhile) = try await holder.hold {
                    let running = try room.startSending()
                    try await Task.sleep(for: .seconds(time))
                    let meanwhile = try room.acceptances().records.count
                    return (running, meanwhile)
                }
                let end = await ending.ending()
                let isPatient = time < 5
                record.observed +=
                    "\(time) s: exit \(end.status), sent meanwhile \(meanwhile). "
                record.require(meanwhile == 0, "\(meanwhile) sent meanwhile")
                record.require(end.status == (isPatient ? 0 : 75), "\(time) s: \(end)")
                record.require(
                    isPatient || end.err.contains("another program"), "\(time) s: \(end)")
                var convergence = Convergence(room)
                try await convergence.finish()
                record.add(convergence, "\(time) s")
            }
        }
    }

    static let ledgerHeld = SoakCase("ledger-held", rows: "12") { scale, record in
        let times = scale.choose([1], [1, 10, 60])
        record.fault =
            "another program holds the ledger in the middle of a mailing for "
            + times.map { "\($0) s" }.joined(separator: ", ")
        record.expected = "it is waited for; exit 0, nobody in doubt, everybody once"
        for time in times {
            try await Room.with(recipients: 40, configure: { $0.dotDelay = .milliseconds(200) }) {
                room in
                let running = try room.startSending()
                try await room.waitForMails(5)
                var configuration = Configuration()
                configuration.allowsUnsafeTransactions = true
                configuration.busyMode = .timeout(5)
                let holder = try DatabaseQueue(path: room.ledger, configuration: configuration)
                try await holder.hold { try await Task.sleep(for: .seconds(time)) }
                let ending = await running.ending()
                let accepted = try room.acceptances()
                record.observed +=
                    "\(time) s: exit \(ending.status), \(accepted.people) of 40 once, doubled "
                    + "\(accepted.doubled). "
                record.require(
                    ending.status == 0 && accepted.people == 40 && accepted.doubled == 0,
                    "\(time) s: \(ending)")
            }
        }
    }

    static let damagedLedgers = SoakCase("ledger-is-none", rows: "16") { _, record in
        let damages: [(String, @Sendable (Room) throws -> Void)] = [
            ("cut short", { truncate($0.ledger, 9000) }),
            ("of 40 bytes", { truncate($0.ledger, 40) }),
            (
                "a text",
                { try $0.overwrite($0.ledger, at: 0, Data("email,name\n".utf8), cut: true) }
            ),
            ("a page of noise", { try $0.overwrite($0.ledger, at: 8192, .noise) }),
            ("a header of noise", { try $0.overwrite($0.ledger, at: 0, .noise) }),
            ("another program's", { try $0.execute("PRAGMA application_id = 77") }),
            ("a newer version's", { try $0.execute("PRAGMA user_version = 99") }),
        ]
        record.fault =
            "the ledger of a mailing under way is \(damages.map(\.0).joined(separator: ", "))"
        record.expected =
            "exit 65 with advice, sent 0, the file as it was byte for byte, from each of send, "
            + "status and report"
        var refused = 0
        for (name, damage) in damages {
            try await Room.with(recipients: 200) { room in
                try await room.send("--limit", "5")
                try damage(room)
                let files = FileManager.default
                let before = files.contents(atPath: room.ledger)
                let sent = try room.acceptances().records.count
                for arguments in [
                    ["send", Room.issue, "--yes"], ["status", Room.issue], ["report", Room.issue],
                ] {
                    let ending = try await room.start(arguments).ending()
                    // Readers need not walk through every page.
                    let mayPass = name == "a page of noise" && arguments[0] != "send"
                    record.require(
                        ending.status == 65 || mayPass, "\(name), \(arguments): \(ending)")
                    refused += ending.status == 65 ? 1 : 0
                    record.require(
                        files.contents(atPath: room.ledger) == before,
                        "\(name), \(arguments): it was written to")
                }
                record.require(try room.acceptances().records.count == sent, "\(name): sent some")
            }
        }
        record.observed = "\(damages.count) ledgers, refused \(refused) times, 0 bytes changed"
    }
}

extension Data {
    static let noise = Data(repeating: 0xA5, count: 4096)
}

extension Room {
    func overwrite(
        _ path: String, at offset: UInt64, _ bytes: Data, cut: Bool = false
    ) throws {
        guard let file = FileHandle(forWritingAtPath: path) else { throw SoakError(path) }
        try file.seek(toOffset: offset)
        try file.write(contentsOf: bytes)
        if cut { try file.truncate(atOffset: UInt64(bytes.count)) }
        try file.close()
    }

    fileprivate func execute(_ sql: String) throws {
        let queue = try DatabaseQueue(path: ledger)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}

extension DatabaseQueue {
    /// Keeps everybody else out of the file while the closure runs.
    func hold<Result>(_ body: () async throws -> Result) async throws -> Result {
        try await writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
        let result = try await body()
        try await writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        return result
    }
}
