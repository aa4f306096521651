internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 35: what happens to a departure log, once its run is dead and while it is used.

/// What happens to a departure log whose run was killed.
enum DepartureLogHarm: String, CaseIterable {
    case halfWritten = "an answer is half written"
    case deleted = "it is deleted"
    case cutOff = "it is cut off"
    case remade = "a copy stands in its place"
    case foreign = "another file stands in its place"
    case zeroed = "its slots are zeros"

    /// The words of the layout (`DepartureLayout`): what stands behind the head, a kilobyte a slot.
    private static let head = 4096
    private static let slot = 1024
    /// The last word of a half that is being written.
    private static let begun: UInt64 = 0xBE61_0000_0000_BE61
    private static let free: UInt64 = 0xF5EE_0000_0000_F5EE

    /// Whether all that was out may be in doubt: the log cannot be believed any more.
    var isDisbelieved: Bool { self != .halfWritten }

    func strike(_ path: String) throws {
        let place = URL(fileURLWithPath: path)
        var bytes = try Data(contentsOf: place)
        switch self {
        case .deleted: try FileManager.default.removeItem(at: place)
        case .cutOff: truncate(path, off_t(bytes.count / 2))
        case .remade, .foreign:
            if self == .foreign { bytes = Data(repeating: 7, count: bytes.count) }
            try bytes.write(to: URL(fileURLWithPath: path + ".new"))
            if rename(path + ".new", path) != 0 { throw SoakError("\(path): not renamed") }
        case .zeroed:
            bytes.replaceSubrange(
                Self.head..., with: Data(repeating: 0, count: bytes.count - Self.head))
            try write(bytes, to: place)
        case .halfWritten:
            for begin in stride(from: Self.head, to: bytes.count, by: Self.slot) {
                let last = begin + Self.slot - 8..<begin + Self.slot
                let word = bytes[last].withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
                if word == Self.free.littleEndian { continue }
                withUnsafeBytes(of: Self.begun.littleEndian) {
                    bytes.replaceSubrange(last, with: $0)
                }
                break
            }
            try write(bytes, to: place)
        }
    }

    /// Over what stands there, so that it stays the same file.
    private func write(_ bytes: Data, to place: URL) throws {
        let file = try FileHandle(forWritingTo: place)
        try file.write(contentsOf: bytes)
        try file.close()
    }
}

extension Room {
    /// The departure log of the run that is at work, or was the last; nil where there is none.
    var departureLog: String? {
        let folder = (ledger as NSString).deletingLastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.first { $0.hasPrefix("departures-") }.map { "\(folder)/\($0)" }
    }
}

extension SoakCase {
    static let harmedLog = SoakCase("departure-log-harmed", rows: "35") { scale, record in
        let harms = DepartureLogHarm.allCases
        let mailings = harms.count * scale.choose(1, 10)
        let recipients = scale.choose(40, 1000)
        record.fault =
            "kill -9 at a random dot, and then: \(harms.map(\.rawValue).joined(separator: ", ")); "
            + "\(mailings) mailings of \(recipients)"
        var struck = 0
        try await prove(scale, "departure-log-harmed", mailings, &record, recipients: recipients) {
            convergence, chance, number in
            try await convergence.run(
                Fault(
                    .dot, at: Int.random(in: 1...recipients / 2, using: &chance),
                    .kill(after: Bool.random(using: &chance))))
            guard let log = convergence.room.departureLog else { return }
            let harm = harms[number % harms.count]
            try harm.strike(log)
            struck += 1
            if harm.isDisbelieved { convergence.expectAllThatWasOutInDoubt() }
        }
        record.expected =
            "lost 0, doubled 0; in doubt at most all that was out; with "
            + "reconcile everybody once, with resend the same Message-ID"
        record.observed += "; \(struck) logs were harmed"
        record.require(struck > 0, "no log was there to harm")
    }

    static let logLostWhileUsed = SoakCase("departure-log-lost-while-used", rows: "35") {
        scale, record in
        let times = scale.choose(1, 10)
        let recipients = scale.choose(40, 400)
        record.fault =
            "the log of a run at work is cut off at 0 or 5000 bytes, or deleted; \(times) times each"
        record.expected =
            "cut off: exit 75, nobody in doubt; deleted: exit 0, since its run lives; each once"
        var endings: [String] = []
        for number in 0..<times * 3 {
            let size: Int? = [0, 5000, nil][number % 3]
            let words = try await Room.with(
                recipients: recipients, configure: { $0.dotDelay = .milliseconds(20) }
            ) { room in
                let running = try room.startSending()
                try await room.waitForMails(recipients / 8)
                guard let log = room.departureLog else { return "no log" }
                if let size { truncate(log, off_t(size)) } else { unlink(log) }
                let ending = await running.ending()
                let doubts = try await room.status()?.indoubt ?? 0
                let last = try await room.send()
                let accepted = try room.acceptances()
                let isGood =
                    ending.status == (size == nil ? 0 : 75) && doubts == 0 && last.status == 0
                    && accepted.people == recipients && accepted.doubled == 0
                let harm = size.map { "\($0) bytes" } ?? "deleted"
                return isGood ? "" : "\(harm): \(ending), \(last)"
            }
            endings.append(words)
        }
        let failures = endings.filter { !$0.isEmpty }
        record.observed = "\(endings.count - failures.count) of \(endings.count) so, each once"
        for failure in failures { record.require(false, failure) }
    }
}
