package import DeliveryEngine
import Files
import MailFormat
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Begins the mailing of an issue that has none: a plan to be agreed to, then the ledger.
package struct BeginMailing {
    /// What is going to be sent, and to whom; nothing is written yet.
    package struct Plan {
        package let issue: Slug
        package let subject: String
        package let from: EmailAddress
        package let audience: Audience
        package let count: AudienceCount
        /// The settings that are not the newsroom's own yet, in words; nil where all are.
        package let placeholders: String?
        /// The page of the issue to which its mails lead; nil where it gets none.
        package var archivedAt: String? { mailing.sender.archivedAt }
        /// Whether `postrider serve` answers that page, so that nobody has to write it.
        package let isArchiveServed: Bool
        let mailing: Mailing
        let edition: CompiledEdition
    }

    private let context: MailingContext
    private let lists: [ListName]
    private let part: Segment?
    private let chosen: ChosenPart?
    private let ignoresLint: Bool

    /// To the lists, or everybody where none is named, or only that part of them; of those only whom
    /// this machine was chosen to mail.
    package init(
        _ context: MailingContext, to lists: [ListName] = [], part: Segment? = nil,
        chosen: ChosenPart? = nil, ignoresLint: Bool = false
    ) {
        self.context = context
        self.lists = lists
        self.part = part
        self.chosen = chosen
        self.ignoresLint = ignoresLint
    }

    /// Looks at the issue and its audience.
    ///
    /// Throws where lint finds an error, a recipient lacks a value, or nobody would get it.
    package func plan() throws -> Plan {
        let audience = try context.audience(lists, part, chosen)
        let rendered = try context.rendered()
        if !ignoresLint { try IssueLint(context).refuseErrors(in: rendered) }
        let mailing = try context.newMailing(of: rendered, to: audience)
        let edition = try context.compiled(mailing)
        let count = try context.count(audience, of: mailing, for: edition)
        guard count.recipients > 0 else {
            throw Problem(
                .badData,
                "nobody to send to: \(audience.description) has no active subscriber",
                remedy: audience.asked.map { .showSubscribers(where: $0) } ?? .showLists)
        }
        return Plan(
            issue: context.folder.slug, subject: mailing.edition.subject.source,
            from: context.settings.from.address, audience: audience, count: count,
            placeholders: context.settings.placeholdersInWords,
            isArchiveServed: context.settings.servedArchivePath != nil, mailing: mailing,
            edition: edition)
    }

    /// Writes the ledger of the mailing; nil where another run has begun it since.
    package func begin(_ plan: Plan) throws -> OpenMailing? {
        do {
            let (ledger, version) = try context.newLedger(
                plan.mailing, to: plan.audience, plan.edition)
            return OpenMailing(ledger: ledger, version: version)
        } catch let error as FileError where error.isTaken {
            return nil
        }
    }
}
