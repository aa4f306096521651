import DeliveryEngine
import NewsletterCore
import PostriderKit

extension DryRunMailing {
    /// Makes the mails, and says what was made and how to send it.
    func run(_ options: RunOptions, next: SendCommand, json: Bool) async throws -> ExitStatus {
        let plan = try plan()
        let progress = ProgressReport(options)
        let running = try start(plan, progress.heard(by: options.choices))
        defer { running.close() }
        let (result, signal) = try await running.watched(by: progress)
        let record = record(of: plan)
        if json {
            try writeJSON(record)
        } else {
            record.tell()
            Console.say(prospect(of: plan, ignoresLint: next.ignoresLint).hint(next))
        }
        result.tellUnmade()
        if let ending = result.endingUnrecorded(signal) {
            ending.tell(json: json)
            return ending.status
        }
        return signal ?? (result.tally[.failed] + result.unmade > 0 ? .incomplete : .success)
    }
}

extension DryRunMailing.Record {
    fileprivate func tell() {
        Console.write("Dry run: \(mails.of("mail")) in \(outbox); nothing was sent.")
        for (reason, count) in excluded.sorted(by: { $0.key < $1.key }) {
            Console.write("  left out, \(reason): \(count)")
        }
        if inOtherParts > 0 { Console.write("  in other parts: \(inOtherParts)") }
        if outside > 0 { Console.write("  not in the segment: \(outside)") }
    }
}

extension DryRunMailing.Prospect {
    /// How to send it, unless `send` would refuse it.
    fileprivate func hint(_ next: SendCommand) -> String {
        switch self {
        case .ready: return "To send it: \(next.text)"
        case .begun:
            let again = SendCommand(slug: next.slug, folder: next.folder)
            return "Its mailing has begun; to go on: \(again.text)"
        case .nobody: return "Nobody would get it; choose other people to send it to."
        case .refused(let problem):
            return "It would not be sent as it is: "
                + problem.text.replacing("nothing was sent: ", with: "", maxReplacements: 1)
        }
    }
}
