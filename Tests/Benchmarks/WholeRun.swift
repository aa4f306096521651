import ArgumentParser
import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import SMTPTransport
import Storage

/// A whole run: every mail rendered for its recipient, recorded in a ledger on the disk.
struct WholeRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run")

    @OptionGroup var load: Load
    @Option(help: "The folder of the ledger.") var folder: String

    func run() async throws {
        try emptyFolder()
        let expanding = Stopwatch()
        let (edition, ledger) = try expand()
        var figures = SendingFigures(
            sending: 0, sendingCPU: 0, expansion: expanding.wall, expansionCPU: expanding.cpu,
            mailBytes: 0)
        var options = MailingOptions(lookahead: load.connections * max(4, 3 * load.window))
        options.gathering = .milliseconds(50)
        let mailingRun = MailingRun(
            ledger: ledger, eligibility: Everybody(), options: options, effects: .running
        ) { delivery, now in
            let (envelope, message) = try edition.mail(for: delivery.recipient, at: now)
            return OutgoingMail(id: delivery.id, envelope: envelope, message: message)
        }
        let transport = CurlTransport(
            to: RelaySettings(
                host: "127.0.0.1", port: load.port, security: .none,
                connections: load.connections, messagesPerConnection: .max,
                window: load.window),
            effects: .running)
        let watch = Stopwatch()
        let result = try await mailingRun.run(over: transport)
        figures.sending = watch.wall
        figures.sendingCPU = watch.cpu
        ledger.close()
        guard result.tally[.sent] == load.count else {
            throw ValidationError("only \(result.tally[.sent]) of \(load.count) arrived")
        }
        figures.ledgerBytes = try size(of: "\(folder)/ledger.sqlite")
        var bytes: [UInt8] = []
        _ = try edition.write(for: reader(0), at: Effects.running.now(), into: &bytes)
        figures.mailBytes = bytes.count
        try figures.report()
    }

    private func reader(_ number: Int) throws -> Recipient {
        Recipient(
            subscriber: SubscriberID("subscriber\(number)"),
            address: try EmailAddress("reader\(number)@example.org"), name: "Reader \(number)")
    }

    private func emptyFolder() throws {
        for file in try FileManager.default.contentsOfDirectory(atPath: folder)
        where file.hasPrefix("ledger") {
            try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
        }
    }

    private func size(of path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    /// The edition, and a ledger with a row for everybody.
    private func expand() throws -> (CompiledEdition, LedgerDatabase) {
        let keys = TokenKeys(current: TokenKey(id: "k1", secret: Array(repeating: 7, count: 32))!)!
        let edition = try CompiledEdition(
            try edition(),
            from: SenderProfile(
                from: try Mailbox("News <news@example.org>"),
                returnPath: try EmailAddress("bounces@example.org"),
                listID: ListID(id: "news.example.org"),
                unsubscribeURL: "https://news.example.org/u/{token}", keys: keys))
        let mailing = Mailing(
            edition: try self.edition(), digest: edition.digest.description,
            sender: SenderSnapshot(
                fromAddress: "news@example.org", listID: "news.example.org", listPhrase: "News",
                key: "k1"),
            createdAt: Effects.running.now())
        let (ledger, _) = try LedgerDatabase.create(
            at: "\(folder)/ledger.sqlite", mailing: mailing, now: Effects.running.now()
        ) { add in
            for number in 0..<load.count { try add(Candidate(try reader(number))) }
        }
        return (edition, ledger)
    }

    /// An edition whose mails have about the bytes that the load asks for.
    private func edition() throws -> Edition {
        let line =
            "<p>Dear {{subscriber.name|reader}}, all work and no play makes a dull line.</p>\n"
        let plain = String(
            repeating: "All work and no play makes a dull line of mail.\n",
            count: max(1, load.bytes / 5 / 49))
        let html = String(
            repeating: "<p>All work and no play makes a dull line.</p>\n",
            count: max(1, load.bytes * 3 / 4 / 48))
        return Edition(
            slug: Slug("benchmark")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(
                parsing:
                    "<html><body>\(line)\(html)<a href=\"{{unsubscribe_url}}\">Leave</a></body></html>",
                as: .html),
            text: try SlottedText(
                parsing: "Dear {{subscriber.name|reader}},\n\(plain)\n{{unsubscribe_url}}\n",
                as: .plainText), language: "en")
    }
}

/// A check that finds everybody eligible.
private struct Everybody: EligibilityCheck {
    func exclusions(of recipients: [Recipient]) -> [SubscriberID: ExclusionReason] { [:] }
    func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) {}
}
