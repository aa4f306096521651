internal import Foundation
internal import PostriderTesting

// Fault injection in the manner of SQLite: the n-th call fails, once and for good, for n = 1, 2,
// 3 ... until a run does not get as far. Afterwards integrity holds, an import is there whole or
// not at all, and `send`, run again, converges.

extension SoakCase {
    static let failingSend = SoakCase("n-th-call-fails-in-send", rows: "n-th call") {
        scale, record in
        record.fault = faultWords(scale, "`send` to 6", "write, sync, send and recv")
        record.expected =
            "integrity_check ok, lost 0, doubled 0; in doubt at most one a connection (2)"
        var sum = Convergence.Count()
        var reached: [String] = []
        for (call, error) in [
            (Fault.Call.write, "ENOSPC"), (.sync, "EIO"), (.send, "ECONNRESET"), (.recv, "EIO"),
        ] {
            for forGood in [false, true] {
                let last = try await walk(scale, step: call == .write || call == .sync ? 9 : 5) {
                    number in
                    let fault = Fault(call, at: number, .error(error, forGood: forGood))
                    let one = try await Room.with(recipients: 6, connections: 2) { room in
                        var convergence = Convergence(room)
                        // A relay that is gone is tried for two minutes.
                        try await convergence.runUntilStopped(fault)
                        try convergence.checkIntegrity()
                        try await convergence.finish()
                        return convergence
                    }
                    sum += one.count
                    record.add(one, "\(fault)")
                    Progress.tell("\(fault)")
                    return one.count.struck > 0
                }
                reached.append("\(call.rawValue)\(forGood ? " for good" : "") up to \(last)")
            }
        }
        record.observed = "\(sum.words); \(reached.joined(separator: ", "))"
        record.require(sum.struck > 0, "no fault ever struck")
    }

    static let failingImport = SoakCase(
        "n-th-call-fails-in-import", rows: "n-th call"
    ) { scale, record in
        record.fault = faultWords(scale, "`subscribers import` of 300 into 6", "write and sync")
        record.expected = "integrity_check ok; 6 or 306 people, and 306 after importing again"
        var runs = 0, none = 0, whole = 0
        for (call, error) in [(Fault.Call.write, "ENOSPC"), (.sync, "EIO")] {
            for forGood in [false, true] {
                _ = try await walk(scale, step: 13) { number in
                    let fault = Fault(call, at: number, .error(error, forGood: forGood))
                    let (count, again, faults, hasStruck, status) =
                        try await Room.with(recipients: 6) { room in
                            let list = "\(room.besides)/more.csv"
                            try Furniture.table(300, prefix: "late")
                                .write(toFile: list, atomically: true, encoding: .utf8)
                            let ending = try await room.run(
                                "subscribers", "import", list, "--list", "daily", fault: fault)
                            let hasStruck = room.hasStruck
                            let faults = try Integrity.faults(in: room)
                            let count = try await room.subscribers()
                            try await room.run("subscribers", "import", list, "--list", "daily")
                            return (
                                count, try await room.subscribers(), faults, hasStruck,
                                ending.status
                            )
                        }
                    runs += 1
                    none += count == 6 ? 1 : 0
                    whole += count == 306 ? 1 : 0
                    record.require(count == 6 || count == 306, "\(fault): \(count) people")
                    record.require(status != 0 || count == 306, "\(fault): exit 0 with \(count)")
                    record.require(again == 306, "\(fault): \(again) people after another import")
                    record.require(faults.isEmpty, "\(fault): \(faults)")
                    Progress.tell("import, \(fault)")
                    return hasStruck
                }
            }
        }
        record.observed = "\(runs) imports: \(none) left nothing, \(whole) were whole"
        record.require(
            none > 0 && (whole > 0 || scale.isShort), "both ends should have been seen")
    }

    static let failingUnsubscribe = SoakCase(
        "n-th-call-fails-in-unsubscribe", rows: "n-th call"
    ) { scale, record in
        record.fault = faultWords(scale, "`subscribers remove` of one of 6", "write and sync")
        record.expected =
            "integrity_check ok; they have left or not, left where it said so, and left after a "
            + "second time; the others stay"
        var runs = 0, stayed = 0, left = 0
        for (call, error) in [(Fault.Call.write, "ENOSPC"), (.sync, "EIO")] {
            for forGood in [false, true] {
                _ = try await walk(scale, step: 1) { number in
                    let fault = Fault(call, at: number, .error(error, forGood: forGood))
                    return try await Room.with(recipients: 6) { room in
                        let command = ["subscribers", "remove", "reader3@example3.org", "--yes"]
                        let ending = try await room.start(command, fault: fault).ending()
                        let hasStruck = room.hasStruck
                        let faults = try Integrity.faults(in: room)
                        let active = try await room.active()
                        try await room.start(command).ending()
                        let end = try await room.active()
                        runs += 1
                        stayed += active == 6 ? 1 : 0
                        left += active == 5 ? 1 : 0
                        record.require(
                            (5...6).contains(active) && (ending.status != 0 || active == 5)
                                && end == 5 && faults.isEmpty,
                            "\(fault): \(active), then \(end) active, \(faults), \(ending)")
                        return hasStruck
                    }
                }
            }
        }
        record.observed = "\(runs) runs: \(stayed) left nobody out, \(left) did it"
        record.require(
            stayed > 0 && (left > 0 || scale.isShort), "both ends should have been seen")
    }

    static let failingCompose = SoakCase(
        "n-th-call-fails-in-compose", rows: "n-th call"
    ) { scale, record in
        record.fault = faultWords(scale, "`compose`", "write, sync, create and rename")
        record.expected =
            "no half file: each of issue.yml, .html and .text is missing, as before or as after, and "
            + "a mixture of both is marked as one; composing again ends with exit 0"
        var runs = 0
        for call in [Fault.Call.write, .sync, .create, .rename] {
            for forGood in [false, true] {
                _ = try await walk(scale, step: 3) { number in
                    let fault = Fault(call, at: number, .error("ENOSPC", forGood: forGood))
                    let (failures, hasStruck) = try await Room.with(recipients: 6) { room in
                        try await room.proveComposing(fault)
                    }
                    runs += 1
                    for failure in failures { record.require(false, "\(fault): \(failure)") }
                    return hasStruck
                }
            }
        }
        record.observed = "\(runs) runs, \(record.failures.count) half files or other faults"
    }

    private static func faultWords(_ scale: Scale, _ what: String, _ calls: String) -> String {
        "the n-th \(calls) fails during \(what), once and for good, n = "
            + (scale.isShort ? "one of them" : "1, 2, 3 ... until one is not reached")
    }

    /// Calls the closure with 1, 2, 3 and so on until it says that the call was not reached; in
    /// the short form only once, with `step`.
    ///
    /// - Returns: The last number that was reached.
    private static func walk(
        _ scale: Scale, step: Int, _ body: (Int) async throws -> Bool
    ) async throws -> Int {
        if scale.isShort { return try await body(step) ? step : 0 }
        var number = 1
        while try await body(number) { number += 1 }
        return number - 1
    }
}

extension Room {
    /// How many people are in the database.
    func subscribers() async throws -> Int {
        let ending = try await run("subscribers", "export")
        guard ending.status == 0 else { throw SoakError("export: \(ending)") }
        return ending.out.split(whereSeparator: \.isNewline).count - 1
    }

    /// Composes the issue anew with another subject and a fault, and looks at its files.
    fileprivate func proveComposing(_ fault: Fault) async throws -> ([String], Bool) {
        let names = ["issue.yml", "issue.html", "issue.txt"]
        func contents() -> [String: Data] {
            names.reduce(into: [:]) {
                $0[$1] = FileManager.default.contents(
                    atPath: "\(folder)/Issues/\(Self.issue)/\($1)")
            }
        }
        let arguments = ["compose", Self.issue, "--intro", "Mind the step."]
        let before = contents()
        let faulty = try await start(arguments, fault: fault).ending()
        let hasStruck = self.hasStruck
        let between = contents()
        let isMixed = between != before && names.contains { between[$0] == before[$0] }
        let isMarked = FileManager.default.fileExists(
            atPath: "\(folder)/Issues/\(Self.issue)/.composing")
        let again = try await start(arguments).ending()
        let after = contents()
        var failures: [String] = []
        if again.status != 0 { failures.append("composing again: \(again)") }
        if isMixed && !isMarked { failures.append("a mixture passes for a whole: \(faulty)") }
        if faulty.status == 0 && between != after { failures.append("exit 0, but \(faulty)") }
        for name in names where between[name] != before[name] && between[name] != after[name] {
            failures.append("\(name) is neither as before nor as after")
        }
        let all = try FileManager.default.contentsOfDirectory(
            atPath: "\(folder)/Issues/\(Self.issue)")
        for name in all where !names.contains(name) { failures.append("\(name) was left behind") }
        return (failures, hasStruck)
    }
}
