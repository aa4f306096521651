import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import PostriderKit

extension TestMailing {
    /// Sends the test once that is confirmed, and says what became of it.
    func run(
        to addresses: [String], as reader: String?, of context: MailingContext,
        _ options: RunOptions,
        yes: Bool, json: Bool
    ) async throws -> ExitStatus {
        let relay = try context.relay()
        let plan = try plan()
        plan.tell()
        let who = addresses.joined(separator: ", ")
        let words = reader.map { ", as \($0) gets it," } ?? ""
        let question =
            "Send a test of \(context.folder.slug)\(words) to \(who) over \(relay.place)?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return .success }
        let running = try start(
            plan, over: try await options.transport(relay, context.workspace), relay,
            options.choices)
        defer { running.close() }
        let (result, signal) = try await running.watched(
            by: ProgressReport(style: .none, effects: context.effects))
        let records = try records(of: running, plan)
        if json { try writeJSON(records) } else { for record in records { record.tell() } }
        result.tellUnmade()
        let ending = result.testEnding(signal, of: addresses.count, context.folder.slug)
        ending.tell(json: json)
        return ending.status
    }
}

extension TestMailing.Plan {
    /// Says who does not want mail, and what is not the newsroom's own yet.
    fileprivate func tell() {
        for warning in warnings {
            let since = warning.since.map { " since \($0)" } ?? ""
            Console.say(
                "note: \(warning.address) gets no mail (\(warning.reason)\(since))"
                    .escapingControls())
        }
        if let placeholders {
            Console.say("Not your own yet, as init wrote them: \(placeholders).")
        }
    }
}

extension TestMailing.Record {
    fileprivate func tell() {
        let words = said.map { ": \($0)" } ?? ""
        Console.write("\(email)  \(state)\(words)".escapingControls())
    }
}

extension MailingResult {
    /// What the end of a test of that many means; what became of each mail has been told.
    fileprivate func testEnding(
        _ signal: ExitStatus?, of count: Int, _ issue: Slug
    ) -> MailingEnding {
        if let ending = endingUnrecorded(signal) { return ending }
        if let error = transportError {
            return MailingEnding(
                .unavailable, ["postrider: \(error.explanation)", error.remedy(issue).text])
        }
        if stop?.isPassing == true, let reason = reasonInWords {
            return MailingEnding(
                .tryLater,
                ["postrider: stopped: \(reason)".escapingControls(), "Run the same again later."])
        }
        if let signal { return MailingEnding(signal, ["Stopped as asked."]) }
        return MailingEnding(tally[.sent] == count ? .success : .incomplete, [])
    }
}
