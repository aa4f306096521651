import DeliveryEngine
import Foundation
import NewsletterCore
import Storage

/// `send --test`: the real mail to a few addresses, without a trace in the ledger.
struct TestSend {
    let desk: MailingDesk
    let addresses: [String]
    let options: RunOptions
    let isConfirmed: Bool

    func run() async throws -> ExitStatus {
        let relay = try desk.relay()
        let mailing = try desk.newMailing(to: [])
        let edition = try desk.compiled(mailing, trial: true)
        let candidates = try addresses.map { try candidate(try EmailAddress($0)) }
        var missing = MissingValues(edition)
        for candidate in candidates { missing.check(candidate) }
        try missing.verify()
        guard try confirm(relay) else { return .success }
        let transport = try options.transport(relay, desk.workspace)
        let (result, signal) = try await desk.withPassingLedger(mailing) { add in
            for candidate in candidates { try add(candidate) }
        } _: { ledger in
            // A test counts at the relay like any mail, but may leave at any hour.
            var pacing = options.mailing(desk.settings, connections: 1)
            pacing.pace.hours = nil
            let book = try desk.paceBook(
                relay, holder: "test \(SubscriberID(random: desk.effects))")
            let run = MailingRun(
                ledger: ledger, readership: OpenReadership(), options: pacing, paceBook: book,
                effects: desk.effects, render: MailingDesk.rendering(edition))
            let outcome = try await desk.run(
                run, over: transport, ledger,
                progress: ProgressReport(style: .none, effects: desk.effects))
            for row in try ledger.lastReplies(limit: candidates.count).reversed() {
                let said = row.reply.map { ": \($0)" } ?? ""
                Console.write("\(row.address)  \(row.state.rawValue)\(said)".escapingControls())
            }
            return outcome
        }
        result.tellUnmade()
        if let error = result.transportError {
            Console.say("postrider: \(error.explanation)\n\(error.advice)")
            return .unavailable
        }
        if case .resting = result.stop, let reason = result.reasonInWords {
            Console.say("Stopped: \(reason)".escapingControls())
            return .tryLater
        }
        if let signal { return signal }
        return result.tally[.sent] == candidates.count ? .success : .incomplete
    }

    /// The subscriber with an address, or somebody who has nothing but the address.
    private func candidate(_ address: EmailAddress) throws -> Candidate {
        guard let known = try desk.people.subscriber(.address(address)) else {
            return Candidate(
                Recipient(subscriber: SubscriberID(random: desk.effects), address: address))
        }
        var recipient = Recipient(known)
        recipient.address = address
        return Candidate(recipient)
    }

    private func confirm(_ relay: RelayConfiguration) throws -> Bool {
        if isConfirmed { return true }
        guard Console.canAsk else {
            throw Failure(
                .usage, "nothing was sent: there is no terminal to ask on",
                advice: "Add --yes to send the test.")
        }
        let who = addresses.joined(separator: ", ")
        return Console.confirm("Send a test of \(desk.folder.slug) to \(who) over \(relay.place)?")
    }
}
