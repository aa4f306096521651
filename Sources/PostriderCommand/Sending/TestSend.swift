import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `send --test`: the real mail to a few addresses, without a trace in the ledger.
struct TestSend {
    let desk: MailingDesk
    let addresses: [String]
    /// In whose words; those of each address's own subscriber otherwise.
    let reader: String?
    let options: RunOptions
    let isConfirmed: Bool
    let json: Bool

    /// What became of a test, for scripts.
    private struct Record: Encodable {
        let email: String
        let state: String
        let reply: String?
    }

    func run() async throws -> ExitStatus {
        let relay = try desk.relay()
        let mailing = try desk.newMailing(to: [])
        let edition = try desk.compiled(mailing, trial: true)
        let shown = try reader.map { try desk.recipient(at: try EmailAddress($0)) }
        let candidates = try addresses.map { try candidate(try EmailAddress($0), as: shown) }
        var missing = MissingValues(edition)
        for candidate in candidates { missing.check(candidate) }
        try missing.verify()
        for warning in try warnings() { Console.say(warning) }
        guard try confirm(relay) else { return .success }
        let transport = try options.transport(relay, desk.workspace)
        let (result, signal) = try await desk.withPassingLedger(mailing) { add in
            for candidate in candidates { try add(candidate) }
        } _: { ledger in
            // A test counts at the relay like any mail, but may leave at any hour.
            var pacing = options.mailing(desk.settings, connections: 1)
            pacing.pace.hours = nil
            // Whoever tests looks on, and is told at once.
            if options.wait == nil { pacing.patience = .zero }
            let book = try desk.rateLimitStore(
                relay, holder: "test \(SubscriberID(random: desk.effects))")
            let run = MailingRun(
                ledger: ledger, readership: OpenEligibility(), options: pacing,
                rateLimitStore: book,
                effects: desk.effects,
                render: MailingDesk.rendering(edition, showing: shown?.address))
            let outcome = try await desk.run(
                run, over: transport, ledger,
                progress: ProgressReport(style: .none, effects: desk.effects))
            try tell(try ledger.lastReplies(limit: candidates.count).reversed())
            return outcome
        }
        result.tellUnmade()
        let ending = ending(of: result, signal, isWhole: result.tally[.sent] == candidates.count)
        ending.tell(json: json)
        return ending.status
    }

    /// What the end of the test means; what became of each mail has been told.
    private func ending(
        of result: MailingResult, _ signal: ExitStatus?, isWhole: Bool
    ) -> MailingEnding {
        if let ending = result.endingUnrecorded(signal) { return ending }
        if let error = result.transportError {
            return MailingEnding(
                .unavailable, ["postrider: \(error.explanation)", error.remedy.text])
        }
        if result.stop?.isPassing == true, let reason = result.reasonInWords {
            return MailingEnding(
                .tryLater,
                ["postrider: stopped: \(reason)".escapingControls(), "Run the same again later."])
        }
        if let signal { return MailingEnding(signal, ["Stopped as asked."]) }
        return MailingEnding(isWhole ? .success : .incomplete, [])
    }

    private func tell(_ rows: [LedgerRow]) throws {
        if json {
            return try writeJSON(
                rows.map {
                    Record(
                        email: $0.address, state: $0.state.rawValue,
                        reply: $0.reply?.description ?? $0.note)
                })
        }
        for row in rows {
            let said = row.reply.map { ": \($0)" } ?? ""
            Console.write("\(row.address)  \(row.state.rawValue)\(said)".escapingControls())
        }
    }

    /// The reader, the subscriber with the address, or somebody who has nothing but the address;
    /// under an identity that nobody has, so that no link in the test is about anybody.
    private func candidate(_ address: EmailAddress, as reader: Recipient?) throws -> Candidate {
        let known = try reader ?? desk.people.subscriber(.address(address)).map { Recipient($0) }
        let identity = SubscriberID(random: desk.effects)
        var recipient = known ?? Recipient(subscriber: identity, address: address)
        recipient.subscriber = identity
        recipient.address = address
        return Candidate(recipient)
    }

    /// Who of the addresses does not want mail, a sentence each.
    private func warnings() throws -> [String] {
        try addresses.compactMap { text in
            let address = try EmailAddress(text)
            if let suppression = try desk.people.suppression(of: address) {
                let reason = suppression.reason.rawValue
                return "note: \(address) gets no mail (\(reason) since \(suppression.at))"
                    .escapingControls()
            }
            guard let status = try desk.people.subscriber(.address(address))?.status,
                status != .active
            else { return nil }
            return "note: \(address) gets no mail (\(status.rawValue))".escapingControls()
        }
    }

    private func confirm(_ relay: RelayConfiguration) throws -> Bool {
        if let words = desk.settings.placeholdersInWords {
            Console.say("Not your own yet, as init wrote them: \(words).")
        }
        let who = addresses.joined(separator: ", ")
        let words = reader.map { ", as \($0) gets it," } ?? ""
        return try Confirmation.isGiven(
            to: "Send a test of \(desk.folder.slug)\(words) to \(who) over \(relay.place)?",
            yes: isConfirmed)
    }
}
