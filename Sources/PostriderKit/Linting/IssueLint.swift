import Archiving
import Composing
import DeliveryEngine
import Foundation
package import Linting
package import MailFormat
package import NewsletterCore
package import NewsroomFiles
import Subscribing

/// Lints an issue with what the newsroom knows about it.
package struct IssueLint {
    let workspace: Workspace
    let settings: Settings
    /// The subscribers where they are open: a second connection would have a cache of its own.
    private let store: SubscriberStore?

    /// Lints with the settings that were read.
    package init(workspace: Workspace, settings: Settings) {
        self.workspace = workspace
        self.settings = settings
        store = nil
    }

    /// Lints what is about to be sent.
    package init(_ context: MailingContext) {
        workspace = context.workspace
        settings = context.settings
        store = context.store
    }

    /// Throws where an issue has an error that would spoil its mailing for everybody.
    package func refuseErrors(in rendered: RenderedIssue) throws {
        let errors = try findings(in: rendered).filter { $0.severity == .error }
        guard let first = errors.first else { return }
        let more = errors.count > 1 ? ", and \((errors.count - 1).of("error")) more" : ""
        let place = first.origin?.description ?? first.place
        throw Problem(
            .badData, "nothing was sent: \(place): \(first.message)\(more)",
            remedy: .mendWhatLintFound(rendered.folder.slug))
    }

    /// The findings on an edition that was just composed by a plan, the worst first.
    package func findings(
        in edition: Edition, of plan: Issue, articles: [Article], pictures: [AttachedFile]
    ) -> [Finding] {
        var facts = self.facts()
        facts.articles = articles
        facts.note(plan)
        facts.sources = IssueSources(workspace).sources(
            of: plan, edition: edition, articles: articles, settings: settings)
        facts.note(pictures)
        facts.archiveFault = archiveFault(of: edition, plan)
        return Lint(facts: facts).findings(in: edition)
    }

    /// The findings on an issue as it stands on the disk; with `network` also those that ask
    /// the pages that it links, or DNS.
    package func findings(in folder: IssueFolder, network: NetworkChecks = NetworkChecks()) throws
        -> [Finding]
    {
        try findings(in: try IssueBodies(in: workspace).rendered(folder), network: network)
    }

    /// The findings on an issue as it was read.
    func findings(in rendered: RenderedIssue, network: NetworkChecks = NetworkChecks()) throws
        -> [Finding]
    {
        let (folder, plan, edition) = (rendered.folder, rendered.plan, rendered.edition)
        if let excess = Lint.excess(of: edition) { return [excess] }
        let articles = try CatalogReader(in: workspace).articles()
        var facts = self.facts()
        facts.articles = plan.articles.compactMap { entry in
            articles.first { $0.name == entry.name }
        }
        facts.note(plan)
        facts.sources = IssueSources(workspace).sources(
            of: plan, edition: edition, articles: facts.articles, settings: settings)
        facts.note(rendered.attachments)
        facts.archiveFault = archiveFault(of: edition, plan)
        facts.previousFrom = try previousSender(before: folder)
        try measure(edition, into: &facts)
        let links = LinkChecker(
            asking: workspace.adapters.pages,
            allowsPrivateAddresses: network.allowsPrivateAddresses)
        if network.links { facts.linkAnswers = links.answers(for: Lint.links(in: edition)) }
        if network.dns {
            facts.domain = try DomainLookup(
                settings: settings, folder: workspace.newsroom.folder,
                dns: workspace.adapters.dns.asking(network.server),
                unsubscribePage: facts.encodedMail.flatMap(Self.unsubscribePage),
                links: links
            ).facts()
        }
        return Lint(facts: facts).findings(in: edition)
    }

    /// Who sent the last mailing of another issue; nil where there was none.
    private func previousSender(before folder: IssueFolder) throws -> Mailbox? {
        let others = try workspace.newsroom.issueSlugs().filter { $0 != folder.slug }
            .map(workspace.newsroom.issue).filter(\.hasLedger)
        func changed(_ path: String) -> Date {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return attributes?[.modificationDate] as? Date ?? .distantPast
        }
        // A ledger that cannot be read is no fault of this issue.
        return others.sorted { changed($0.ledger) > changed($1.ledger) }
            .lazy.compactMap { try? sender(of: $0) }.first
    }

    private func sender(of folder: IssueFolder) throws -> Mailbox {
        let ledger = try workspace.adapters.ledgers.read(folder.ledger)
        defer { ledger.close() }
        let sender = try ledger.mailing().sender
        return Mailbox(name: sender.fromName, address: try EmailAddress(sender.fromAddress))
    }

    /// The page in a mail's List-Unsubscribe.
    private static func unsubscribePage(in mail: [UInt8]) -> String? {
        let start = "List-Unsubscribe: <"
        // A line break of two bytes is one character.
        let lines = String(decoding: mail.prefix(20_000), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        return lines.first { $0.hasPrefix("\(start)http") }
            .map { String($0.dropFirst(start.count).prefix { $0 != ">" }) }
    }

    private func facts() -> LintFacts {
        let unsigned = settings.signing.contains { signer in
            !signer.unsignedHeaders.isDisjoint(
                with: ["list-unsubscribe", "list-unsubscribe-post"])
        }
        var facts = LintFacts(
            from: settings.from, signingDomain: settings.signing.first?.domain,
            hasOneClickUnsubscribe: settings.links.unsubscribe?.hasPrefix("https://") ?? false,
            signsUnsubscribe: !settings.signing.isEmpty && !unsigned,
            postalAddress: settings.newsletter.postalAddress)
        facts.newsletterLanguage = settings.newsletter.language
        facts.newsletterName = settings.newsletter.name
        if !settings.isPractice {
            facts.placeholders = settings.placeholders.map { ($0.key.path, $0.value) }
            facts.placeholderNames = StarterSettings.names
        }
        return facts
    }

    /// What keeps an issue for everybody out of the archive, if anything does.
    private func archiveFault(of edition: Edition, _ plan: Issue) -> LintFacts.ArchiveFault? {
        let archive = ArchivePublicity(settings)
        switch archive.obstacle(to: edition.slug, plan: plan, audience: [], publicLists: []) {
        case nil: break
        case .name?: return .init(message: ArchiveObstacle.name.words, isName: true)
        default: return nil
        }
        do throws(NobodysEdition.Obstacle) {
            _ = try NobodysEdition(edition, url: archive.base ?? "")
            return nil
        } catch {
            return .init(message: "\(error)", isName: false)
        }
    }

    /// The subscribers; nil in a newsroom that has none yet.
    private func openPeople() throws -> SubscriberStore? {
        if let store { return store }
        return workspace.newsroom.hasList ? try workspace.subscribers() : nil
    }

    /// Finds the longest values of all recipients, and makes the mail that has them all.
    private func measure(_ edition: Edition, into facts: inout LintFacts) throws {
        var largest = LargestRecipient(edition)
        if let store = try openPeople() {
            try store.audiences.candidates(attributes: largest.attributes)
                .forEach { largest.add($0) }
        }
        facts.longestValues = largest.values
        if edition.asksForNames { facts.subscriberNames = try workspace.subscriberNames() }
        let keys = try workspace.tokenKeys()
        let signers = try settings.signing.map {
            try $0.signer(newsroom: workspace.newsroom.folder)
        }
        let sender = try SenderSnapshot(settings, lists: [], key: keys.current.id)
            .profile(keys: keys, signers: signers)
        do throws(MailError) {
            let compiled = try CompiledEdition(edition, from: sender)
            let mail = try compiled.mail(
                for: largest.recipient(filling: edition.slots), at: workspace.effects.now())
            facts.encodedMail = mail.message.bytes
        } catch {
            // Another rule says so better.
            if case .missing = error { return }
            facts.encodingProblem = "\(error)"
        }
    }
}

extension LintFacts {
    /// Notes what the plan says that no body shows.
    fileprivate mutating func note(_ plan: Issue) {
        preheader = plan.preheader
        planLanguage = plan.language
        hasArticles = !plan.articles.isEmpty
        let texts = [
            ("subject", plan.subject), ("title", plan.title), ("preheader", plan.preheader),
            ("intro", plan.intro), ("outro", plan.outro),
        ]
        planTexts = texts.compactMap { key, text in text.map { (key, $0) } }
        for entry in plan.articles {
            for (key, text) in [
                ("title", entry.title), ("section", entry.section), ("more", entry.more),
            ] {
                if let text { planTexts.append((key, text)) }
            }
        }
    }

    /// Notes how large the pictures are that travel in the mails.
    fileprivate mutating func note(_ pictures: [AttachedFile]) {
        for picture in pictures {
            imageSizes["cid:\(picture.contentID ?? "")"] = picture.bytes.count
        }
    }
}

/// Which checks may ask the network.
package struct NetworkChecks {
    package var links = false
    package var dns = false
    /// Whether links into private networks are followed too.
    package var allowsPrivateAddresses = false
    /// The DNS server to ask; nil asks the system's.
    package var server: String?

    package init(
        links: Bool = false, dns: Bool = false, allowsPrivateAddresses: Bool = false,
        server: String? = nil
    ) {
        self.links = links
        self.dns = dns
        self.allowsPrivateAddresses = allowsPrivateAddresses
        self.server = server
    }
}
