internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 13, second part: a newsroom that somebody has copied in the middle of a mailing.

extension SoakCase {
    static let copied = SoakCase("copied-newsroom", rows: "13") { scale, record in
        let times = scale.choose(1, 50)
        record.fault =
            "the newsroom is copied after 10 of 60 mails, and both send at once; \(times) times. Then "
            + "the copy goes on with --moved; and somebody says --moved although both go on"
        record.expected =
            "the copy ends with 65, names the original and sends nothing; doubled 0, lost 0; a copy "
            + "that was moved finishes the mailing, each once; of two that send, every double has the "
            + "same Message-ID"
        var refused = 0, doubled = 0, lost = 0
        for _ in 0..<times {
            try await Room.with(
                recipients: 60, configure: { $0.dotDelay = .milliseconds(5) }
            ) { room in
                let copy = try await room.copyAfterTen()
                let runs = [try room.startSending(), try room.startSending(in: copy)]
                let (original, second) = (await runs[0].ending(), await runs[1].ending())
                let accepted = try room.acceptances()
                doubled += accepted.doubled
                lost += room.recipients - accepted.people
                if second.status == 65, second.err.contains(room.ledger) { refused += 1 }
                record.require(original.status == 0, "the original: \(original)")
                record.require(second.status == 65, "the copy: \(second)")
            }
        }
        record.observed =
            "refused \(refused) of \(times), doubled \(doubled), lost \(lost). "
        record.require(refused == times && doubled == 0 && lost == 0, record.observed)
        try await Room.with(recipients: 60) { room in
            let copy = try await room.copyAfterTen()
            let ending = try await room.startSending(["--moved"], in: copy).ending()
            let again = try await room.startSending(in: copy).ending()
            let accepted = try room.acceptances()
            record.observed +=
                "Moved: exit \(ending.status), then \(again.status), \(accepted.people) of 60, "
                + "doubled \(accepted.doubled). "
            record.require(
                ending.status == 0 && again.status == 0 && accepted.people == 60
                    && accepted.doubled == 0, "moved: \(ending) \(again)")
        }
        try await Room.with(recipients: 60) { room in
            let copy = try await room.copyAfterTen()
            let runs = [try room.startSending(["--moved"], in: copy), try room.startSending()]
            let endings = [await runs[0].ending().status, await runs[1].ending().status]
            let accepted = try room.acceptances()
            record.observed +=
                "Forced: \(accepted.people) of 60, doubled \(accepted.doubled), with another "
                + "Message-ID \(accepted.strangers)"
            record.require(
                endings == [0, 0] && accepted.people == 60 && accepted.strangers == 0,
                "forced: \(endings) \(record.observed)")
        }
    }
}

extension Room {
    /// Sends ten mails, and copies the newsroom with everything in it.
    fileprivate func copyAfterTen() async throws -> String {
        try await send("--limit", "10")
        let copy = "\(besides)/copy"
        let ending = try await RunningProgram.start(["/bin/cp", "-a", folder, copy]).ending()
        guard ending.status == 0 else { throw SoakError("cp: \(ending)") }
        return copy
    }
}
