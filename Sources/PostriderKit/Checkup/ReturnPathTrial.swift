import Composing
import DeliveryEngine
import Inbound
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Mails an address that does not exist and waits for what comes back: the whole way, end to end.
package final class ReturnPathTrial {
    /// What came of it.
    package enum Outcome: String, Encodable {
        /// The bounce came, and told whose it is by its return path, header or envelope.
        case proved
        /// The relay refused the address at once, so no bounce is sent.
        case refused
        /// Nothing came in that time.
        case silent
    }

    /// What came of it, as `--json` tells it.
    package struct Record: Encodable {
        package let address: String
        package let returnPath: String
        package let outcome: Outcome
        /// What the relay said.
        package let reply: String?
        /// By what the bounce told whose it is.
        package internal(set) var identified: String?
        /// What the bounce said.
        package internal(set) var text: String?
        /// How long it took, in seconds.
        package internal(set) var seconds: Int?
    }

    package let address: EmailAddress
    private let workspace: Workspace
    private let settings: Settings
    private let relay: RelayConfiguration
    private let person: SubscriberID

    /// To an address, or to one of the sender's domain that nobody has.
    package init(in workspace: Workspace, to address: String?) throws {
        self.workspace = workspace
        settings = try workspace.settings()
        guard let relay = settings.smtp else {
            throw Problem(
                .badConfiguration, "smtp.url is missing",
                remedy: "Add it, such as: smtp: {url: smtp://relay.example.org:587}")
        }
        try settings.refusePlaceholders()
        self.relay = relay
        person = SubscriberID(random: workspace.effects)
        let name = "no-such-mailbox-\(person.description.suffix(8))"
        self.address = try EmailAddress(address ?? "\(name)@\(settings.from.address.domain)")
    }

    /// Over which relay it goes.
    package var place: String { relay.place }

    /// Sends the mail; returns what the relay said and nil where it took it.
    package func send() async throws -> Record? {
        let keys = try workspace.tokenKeys()
        let snapshot = SenderSnapshot(settings, lists: [], key: keys.current.id)
        var sender = try snapshot.profile(
            keys: keys,
            signers: try settings.signing.map {
                try $0.signer(newsroom: workspace.newsroom.folder)
            })
        sender.listID = nil
        sender.isBulk = false
        sender.unsubscribeURL = nil
        sender.unsubscribeMailbox = nil
        let words = "This email tests whether bounces come back. Nobody should receive it."
        let edition = Edition(
            slug: Slug("return-path-test")!,
            subject: try SlottedText(parsing: "A test of the return path", as: .header),
            html: try SlottedText(parsing: "<p>\(words)</p>", as: .html),
            text: try SlottedText(parsing: words, as: .plainText),
            language: settings.newsletter.language)
        let compiled = try CompiledEdition(edition, from: sender)
        let now = workspace.effects.now()
        let mailing = Mailing(
            edition: edition, digest: EditionDigest(edition).description, sender: snapshot,
            audience: [], createdAt: now)
        let candidate = Candidate(Recipient(subscriber: person, address: address))
        let passing = try PassingLedger(
            of: mailing, in: workspace.adapters.ledgers, at: now, ListedBatches([candidate]))
        defer { passing.close() }
        let limits = try workspace.adapters.limits.open(
            at: workspace.newsroom.rateLimitStore, relay: relay.place,
            holder: "bounces test \(person)", effects: workspace.effects)
        defer { limits.close() }
        var pace = settings.pace
        pace.hours = nil
        let run = MailingRun(
            ledger: passing.ledger, eligibility: OpenEligibility(),
            options: MailingOptions(
                pace: pace, retry: settings.retry, lookahead: 1,
                brake: BrakePolicy(least: 10_000, share: 1), patience: .zero),
            rateLimitStore: limits, effects: workspace.effects,
            render: MailingContext.rendering(compiled, showing: nil))
        var reached = try await relay.fetchedSettings(
            in: workspace.effects, folder: workspace.newsroom.folder)
        reached.connections = 1
        let result = try await run.run(
            over: workspace.adapters.relays.transport(to: reached, showing: .none))
        let row = try passing.ledger.lastReplies(limit: 1).first
        if row?.state == .sent { return nil }
        if let error = result.transportError { throw error }
        return record(.refused, row?.reply?.description ?? row?.note)
    }

    /// Reads what came back now; nil while it has not come.
    package func look(since begun: Timestamp) throws -> Record? {
        let problems = try read()
        let store = try workspace.adapters.bounces.open(
            at: workspace.newsroom.bounces, reading: true)
        defer { store?.close() }
        var question = BounceQuestion()
        question.subscriber = person
        if let found = try store?.evidence(question, limit: 1).first {
            var record = record(.proved, nil)
            record.identified = found.identified
            record.text = found.note
            record.seconds = Int((workspace.effects.now() - begun).milliseconds / 1000)
            return record
        }
        if let problem = problems.first, problem.kind == .badConfiguration { throw problem }
        return nil
    }

    /// What is told where nothing came in time.
    package var silence: Record { record(.silent, nil) }

    private func read() throws -> [Problem] {
        let reader = try workspace.settingsReader()
        let hasMailbox =
            try !reader.mailboxes().isEmpty || reader.value(\.bounces.maildir) != nil
        do {
            let work = try ProcessBounces(in: workspace)
            defer { work.close() }
            let problems =
                hasMailbox ? try FetchBounces(in: workspace, by: work).run() : []
            _ = try work.finish()
            return problems
        } catch let error as any Explained where error.problem.kind == .tryLater {
            return []
        }
    }

    private func record(_ outcome: Outcome, _ reply: String?) -> Record {
        let path = settings.returnPath ?? settings.from.address
        let keys = try? workspace.tokenKeys()
        let tagged =
            settings.tagsReturnPath
            ? keys.flatMap { path.returnPath(for: person, in: Slug("return-path-test"), keys: $0) }
            : nil
        return Record(
            address: address.description, returnPath: (tagged ?? path).description,
            outcome: outcome, reply: reply)
    }
}
