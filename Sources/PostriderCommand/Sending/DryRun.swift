import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `send --dry-run`: every mail through the same code, into files.
struct DryRun {
    let desk: MailingDesk
    let lists: [ListName]
    let part: Segment?
    let outbox: String?
    let options: RunOptions
    /// What sends it.
    let next: SendCommand
    let json: Bool

    private struct Record: Encodable {
        let issue: String
        let mails: Int
        let candidates: Int
        let excluded: [String: Int]
        let outside: Int
        let outbox: String
    }

    func run() async throws -> ExitStatus {
        let audience = try desk.audience(lists, part)
        let mailing = try desk.newMailing(to: audience)
        let edition = try desk.compiled(mailing)
        let count = try desk.count(audience, of: mailing, for: edition)
        let folder = outbox ?? "\(desk.workspace.newsroom.outbox)/\(desk.folder.slug)"
        try prepare(folder)
        let transport = OutboxTransport(folder: folder)
        var version: ListVersion?
        let (result, signal) = try await desk.withPassingLedger(mailing) { add in
            version = try desk.forEachCandidate(audience, of: mailing, edition, add)
        } _: { ledger in
            let run = MailingRun(
                ledger: ledger,
                readership: try ListEligibility(
                    desk.people, lists: audience.lists, asOf: version,
                    issue: desk.folder.slug, effects: desk.effects),
                options: MailingOptions(lookahead: 64, limit: options.limit ?? .max),
                effects: desk.effects, render: MailingDesk.rendering(edition))
            return try await desk.run(
                run, over: transport, ledger,
                progress: ProgressReport(style: options.progress, effects: desk.effects))
        }
        try tell(
            Record(
                issue: desk.folder.slug.description, mails: transport.count,
                candidates: count.candidates, excluded: count.excluded, outside: count.outside,
                outbox: folder))
        result.tellUnmade()
        if let ending = result.endingUnrecorded(signal) {
            ending.tell(json: json)
            return ending.status
        }
        return signal ?? (result.tally[.failed] + result.unmade > 0 ? .incomplete : .success)
    }

    /// Makes the folder, and takes away what an earlier dry run left in our own one.
    private func prepare(_ folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let left = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }
        if outbox != nil, !left.isEmpty {
            throw Problem(
                .badData, "\(folder) holds mails already",
                remedy: "Choose an empty folder, so that none of them is taken for one of this run."
            )
        }
        for name in left { try files.removeItem(atPath: "\(folder)/\(name)") }
    }

    private func tell(_ record: Record) throws {
        if json { return try writeJSON(record) }
        Console.write("Dry run: \(record.mails.of("mail")) in \(record.outbox); nothing was sent.")
        for (reason, count) in record.excluded.sorted(by: { $0.key < $1.key }) {
            Console.write("  left out, \(reason): \(count)")
        }
        if record.outside > 0 {
            Console.write("  not in the segment: \(record.outside)")
        }
        Console.say(hint(record))
    }

    /// How to send it, unless `send` would refuse it.
    private func hint(_ record: Record) -> String {
        if desk.folder.hasLedger {
            return
                "Its mailing has begun; to go on: \(SendCommand(slug: next.slug, folder: next.folder).text)"
        }
        if record.candidates == record.excluded.values.reduce(0, +) {
            return "Nobody would get it; choose other people to send it to."
        }
        do {
            _ = try desk.relay()
            if !next.ignoresLint { try IssueLint(desk).refuseErrors(in: desk.rendered()) }
            return "To send it: \(next.text)"
        } catch {
            let words = Problem(error).text
            return "It would not be sent as it is: "
                + words.replacing("nothing was sent: ", with: "", maxReplacements: 1)
        }
    }
}
