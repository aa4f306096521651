internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Rows 29, 31 to 33: who leaves at any moment, a restore that dies, a key that is lost, people
// who come back. Judged by what the relay accepted.

extension SoakCase {
    static let leavingAtAnyMoment = SoakCase("leaving-at-any-moment", rows: "29") {
        scale, record in
        let times = scale.choose(3, 20)
        record.fault =
            "`suppress add` of the last reader at a random moment of the first `send`: while its "
            + "audience is taken, while mails are handed out; every second time an import is "
            + "under way; \(times) times"
        record.expected =
            "exit 0 every time; not mailed from 1 s after it on; everybody else once"
        var chance = scale.chance("leaving-at-any-moment")
        var spared = 0, late = 0
        for number in 0..<times {
            let recipients = scale.choose(80, 1000)
            let pause = Duration.milliseconds(
                Int.random(in: 0...scale.choose(300, 900), using: &chance))
            try await Room.with(
                recipients: recipients, connections: 2,
                configure: { $0.dotDelay = .milliseconds(scale.choose(20, 2)) }
            ) { room in
                let leaver = "reader\(recipients)@example\(recipients % 7).org"
                let list = "\(room.besides)/more.csv"
                try Furniture.table(scale.choose(2000, 20_000), prefix: "late")
                    .write(toFile: list, atomically: true, encoding: .utf8)
                let running = try room.startSending(["--list", "daily"])
                let importing =
                    number % 2 == 0 ? nil : try room.start(["subscribers", "import", list])
                try await Task.sleep(for: pause)
                let left = try await room.run("suppress", "add", leaver)
                let hasLeft = Int(Date().timeIntervalSince1970 * 1000)
                _ = await importing?.ending()
                // The list may have been held for too long for the run, which is another case.
                var ending = await running.ending()
                for _ in 0..<5 where ending.status == 75 { ending = try await room.send() }
                let accepted = try room.acceptances()
                let mail = accepted.records.first { $0.recipient == leaver }
                if let mail {
                    late += 1
                    record.require(mail.at < hasLeft + 1000, "mailed \(mail.at - hasLeft) ms later")
                } else {
                    spared += 1
                }
                record.require(
                    left.status == 0 && accepted.doubled == 0
                        && accepted.people == recipients - (mail == nil ? 1 : 0),
                    "mailing \(number + 1): \(left) \(ending) \(accepted.people)")
            }
        }
        record.observed = "\(spared) not mailed, \(late) had the mail already or on its way"
        record.require(spared + late == times, record.observed)
    }

    static let dyingRestore = SoakCase("restore-dies", rows: "31") { scale, record in
        record.fault =
            "`subscribers restore` is killed before or after its n-th write, sync, truncation and "
            + "rename, or the power fails there, or the disk is full: n = "
            + (scale.isShort ? "some of them" : "1, 2, 3 ... until one is not reached")
        record.expected =
            "the list is as it was, or restored; who had left, was suppressed or forgotten since the "
            + "backup is not mailed, at no n; integrity_check ok"
        var runs = 0, restored = 0
        let actions: [Fault.Action] = [
            .kill(), .kill(after: true), .power(), .error("ENOSPC", forGood: true),
        ]
        for call in [Fault.Call.write, .sync, .truncate, .rename] {
            for (kind, action) in actions.enumerated() {
                // Most writes are alike: every third of them stands for its neighbours.
                let step = scale.isShort ? 29 : call == .write ? 3 : 1
                var number = scale.isShort ? 3 + 5 * kind : 1
                while true {
                    let fault = Fault(call, at: number, action)
                    let (hasStruck, isDone) = try await Room.with(recipients: 6) { room in
                        try await room.proveRestoring(fault, &record)
                    }
                    runs += 1
                    restored += isDone ? 1 : 0
                    Progress.tell("\(fault)")
                    if !hasStruck || scale.isShort { break }
                    number += step
                }
            }
        }
        record.observed = "\(runs) restores, \(restored) of them got to the end"
    }

    static let lostKey = SoakCase("key-is-lost", rows: "32") { _, record in
        let commands: [[String]] = [
            ["subscribers", "import", "LIST"], ["subscribers", "add", "reader2@example2.org"],
            ["send", Room.issue, "--yes"], ["reconcile", Room.issue, "LIST"],
            ["subscribers", "forget", "reader3@example3.org", "--yes"],
        ]
        record.fault =
            "Subscribers/secret.key is deleted before "
            + commands.map { $0.prefix(2).joined(separator: " ") }.joined(separator: ", ")
            + "; then it is given up for a new one, who was forgotten is imported again, and it "
            + "is put back"
        record.expected =
            "each is refused with 78 and makes no key; nobody forgotten is mailed; once the key is "
            + "back, everybody else once"
        var refused = 0
        for command in commands {
            try await Room.with(recipients: 6) { room in
                let key = "\(room.folder)/Subscribers/secret.key"
                let list = "\(room.besides)/list.csv"
                try Furniture.table(6).write(toFile: list, atomically: true, encoding: .utf8)
                try await room.send("--limit", "1")
                try await room.run("subscribers", "forget", "reader2@example2.org", "--yes")
                let bytes = FileManager.default.contents(atPath: key)
                try FileManager.default.removeItem(atPath: key)
                let ending = try await room.start(command.map { $0 == "LIST" ? list : $0 }).ending()
                refused += ending.status == 78 ? 1 : 0
                record.require(
                    ending.status == 78 && !room.exists(key), "\(command): \(ending)")
                _ = FileManager.default.createFile(
                    atPath: key, contents: bytes, attributes: [.posixPermissions: 0o600])
                try await room.run("subscribers", "import", list)
                try await room.send()
                let accepted = try room.acceptances()
                record.require(
                    accepted.copies["reader2@example2.org"] == nil && accepted.people == 5
                        && accepted.doubled == 0,
                    "\(command): \(accepted.copies)")
            }
        }
        try await Room.with(recipients: 6) { room in
            let key = "\(room.folder)/Subscribers/secret.key"
            let list = "\(room.besides)/list.csv"
            try Furniture.table(6).write(toFile: list, atomically: true, encoding: .utf8)
            try await room.run("subscribers", "forget", "reader2@example2.org", "--yes")
            let old = FileManager.default.contents(atPath: key) ?? Data()
            try FileManager.default.removeItem(atPath: key)
            try await room.run("key", "new", "--yes")
            try await room.run("subscribers", "import", list, "--list", "daily")
            let new = FileManager.default.contents(atPath: key) ?? Data()
            _ = FileManager.default.createFile(
                atPath: key, contents: new + old, attributes: [.posixPermissions: 0o600])
            let ending = try await room.send()
            let accepted = try room.acceptances()
            record.require(
                accepted.copies["reader2@example2.org"] == nil && accepted.people == 5
                    && accepted.doubled == 0,
                "put back after it was given up: \(ending) \(accepted.copies)")
        }
        record.observed = "refused \(refused) of \(commands.count)"
    }

    static let comingBack = SoakCase("gone-and-back", rows: "33") { scale, record in
        let times = scale.choose(2, 20)
        record.fault =
            "the import of everybody is undone after some of 30 mails and made again; every second "
            + "time a run in between leaves them out; \(times) times"
        record.expected = "after `send --include-new` everybody once; lost 0, doubled 0"
        var chance = scale.chance("gone-and-back")
        var lost = 0, doubled = 0
        for number in 0..<times {
            try await Room.with(recipients: 30) { room in
                let list = "\(room.besides)/list.csv"
                try Furniture.table(30).write(toFile: list, atomically: true, encoding: .utf8)
                try await room.send("--limit", "\(Int.random(in: 1...29, using: &chance))")
                try await room.run("subscribers", "undo", "1", "--yes")
                if number % 2 == 1 { try await room.send() }
                try await room.run("subscribers", "import", list, "--list", "daily")
                let ending = try await room.send("--include-new")
                let accepted = try room.acceptances()
                lost += 30 - accepted.people
                doubled += accepted.doubled
                record.require(
                    ending.status == 0 && accepted.people == 30 && accepted.doubled == 0,
                    "mailing \(number + 1): \(ending) \(accepted.people)")
            }
        }
        record.observed = "lost \(lost), doubled \(doubled) in \(times) mailings to 30"
    }
}

extension Room {
    /// Restores with a fault a backup from which people have left since, and looks who is mailed.
    ///
    /// - Returns: Whether the fault struck, and whether the restore got to its end.
    fileprivate func proveRestoring(
        _ fault: Fault, _ record: inout Record
    ) async throws -> (hasStruck: Bool, isDone: Bool) {
        let backup = "\(besides)/backup.sqlite"
        try await run("subscribers", "backup", backup)
        try await run("suppress", "add", "reader1@example1.org")
        try await run("suppress", "add", "@example2.org")
        try await run("subscribers", "remove", "reader3@example3.org", "--list", "daily")
        try await run("subscribers", "forget", "reader4@example4.org", "--yes")
        let ending = try await run("subscribers", "restore", backup, "--yes", fault: fault)
        let hasStruck = self.hasStruck
        let faults = try Integrity.faults(in: self)
        record.require(faults.isEmpty, "\(fault): \(faults)")
        let sent = try await send()
        let accepted = try acceptances()
        record.require(
            sent.status == 0
                && Set(accepted.copies.keys) == ["reader5@example5.org", "reader6@example6.org"],
            "\(fault): \(ending) \(sent) mailed \(accepted.copies.keys.sorted())")
        return (hasStruck, ending.status == 0)
    }
}
