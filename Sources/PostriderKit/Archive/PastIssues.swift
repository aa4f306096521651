package import Archiving
import Composing
package import DeliveryEngine
import Files
import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Reads which of the issues that were mailed everybody may read.
package struct PastIssues {
    private let workspace: Workspace
    private let settings: Settings
    private let publicity: ArchivePublicity
    private let languages: [IssueLanguage]

    /// Reads the settings; another address takes the place of `links.archive`.
    package init(in workspace: Workspace, at address: String? = nil) throws {
        self.workspace = workspace
        settings = try workspace.settings()
        publicity = ArchivePublicity(settings, address: address)
        languages = try workspace.languages()
    }

    /// The archive's address; nil where nothing is public.
    package var base: String? { publicity.base }

    /// Every issue whose mailing has begun, by name.
    package func all() throws -> [PastIssue] {
        // Each opens a ledger of its own.
        try workspace.newsroom.mailedIssues().mappedOnAllCores { issue($0) }
    }

    /// What all pages of the archive have in common, of these issues.
    func site(of issues: [PastIssue], at base: String) -> ArchiveSite {
        let first = issues.compactMap(\.record).min {
            ($0.number ?? .max, $0.published, $0.id) < ($1.number ?? .max, $1.published, $1.id)
        }
        return ArchiveSite(
            newsletter: settings.newsletter, author: settings.from.name ?? settings.newsletter.name,
            address: base, subscribeURL: subscribeURL, isIndexed: settings.archive.isIndexed,
            feedID: first?.feedID, languages: languages)
    }

    /// Where one subscribes: at `serve`, where it has a list that everybody may join.
    private var subscribeURL: String? {
        guard let url = settings.serve.url, (try? settings.checkJoining()) != nil else {
            return nil
        }
        let lookup = workspace.adapters.lists.lookup(
            at: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        let lists = (try? lookup.lists()) ?? [:]
        return lists.values.contains(where: \.isPublic) ? "\(url)/subscribe" : nil
    }

    /// The page, the text and the pictures of an issue that is being worked on, as they would be
    /// published; throws a ``Problem`` where it could not be shown to everybody.
    package func proof(of mailing: Mailing, plan: Issue) throws -> [ArchiveFile] {
        let slug = mailing.edition.slug
        if plan.isArchived == false { throw Self.notShown(slug, .plan) }
        let base = settings.links.archive ?? "https://archive.example/"
        do throws(NobodysEdition.Obstacle) {
            let edition = try NobodysEdition(
                mailing.edition, url: "\(base)\(slug)/", without: reasons(mailing.edition))
            var issue = archived(mailing, edition, mailing.createdAt, at: base)
            issue.number = 1
            return Archive(site(of: [], at: base), of: [issue]).files(of: slug)
        } catch {
            throw Self.notShown(slug, .edition(error))
        }
    }

    private static func notShown(_ slug: Slug, _ obstacle: ArchiveObstacle) -> Problem {
        Problem(.badData, "the archive would not show \(slug): \(obstacle.words)")
    }

    // MARK: One issue

    private func issue(_ folder: IssueFolder) -> PastIssue {
        var past = PastIssue(
            slug: folder.slug, title: "\(folder.slug)", date: nil, standing: .listed,
            folder: folder)
        do { past.record = try ArchiveRecord(folder) } catch {
            past.standing = .hidden(.record(Problem(error).what))
        }
        do { try read(&past) } catch { past.hide(.ledger(Problem(error).what)) }
        return past
    }

    private func read(_ past: inout PastIssue) throws {
        let folder = past.folder
        var plan: Issue?
        if try Folder.holdsAnything(folder.plan) {
            do { plan = try workspace.plan(folder) } catch {
                past.hide(.unreadablePlan(Problem(error).what))
            }
        }
        // Then it needs no ledger to be private, only for what it was called.
        if plan?.isArchived == false { past.hide(.plan) }
        let ledger = try workspace.adapters.ledgers.read(folder.ledger)
        defer { ledger.close() }
        let mailing = try ledger.mailing()
        if mailing.edition.slug != folder.slug {
            throw Problem(.badData, "it is the ledger of \(mailing.edition.slug)")
        }
        let subject = mailing.edition.subject
        past.title =
            headline(NobodysEdition.text(of: subject) ?? subject.source.withoutBraces).inOneLine
        past.date = CalendarDate("\(folder.slug)") ?? mailing.createdAt.date
        let obstacle = publicity.obstacle(
            to: folder.slug, plan: plan, audience: mailing.audience,
            publicLists: mailing.sender.publicLists ?? [])
        if let obstacle { past.hide(obstacle) }
        let first = try ledger.rows(in: .sent, after: nil, limit: 1).first
        if past.record == nil, first == nil { past.hide(.notSent) }
        guard case .listed = past.standing else { return }
        guard let base else { return past.hide(.noAddress) }
        let published = past.record?.published ?? first?.at ?? mailing.createdAt
        do throws(NobodysEdition.Obstacle) {
            let edition = try NobodysEdition(
                mailing.edition, url: "\(base)\(folder.slug)/", without: reasons(mailing.edition))
            let issue = archived(mailing, edition, published, at: base)
            past.issue = issue
            past.title = issue.title
            past.date = issue.date
        } catch {
            return past.hide(.edition(error))
        }
        do { try correct(&past) } catch {
            return past.hide(.correction(Problem(error).what))
        }
        if past.record?.number == nil {
            if let why = try delay(of: mailing, ledger, published, folder) {
                past.standing = .unlisted(why)
            }
        }
    }

    /// The issue as it was mailed: a plan that was edited since has no part in it.
    private func archived(
        _ mailing: Mailing, _ edition: NobodysEdition, _ published: Timestamp, at base: String
    ) -> ArchivedIssue {
        let slug = mailing.edition.slug
        return ArchivedIssue(
            slug: slug, title: headline(edition.subject).inOneLine,
            date: CalendarDate("\(slug)") ?? published.date,
            language: mailing.edition.language, summary: edition.summary?.inOneLine,
            edition: edition, pictures: mailing.attachments, published: published,
            id: ArchiveRecord(of: slug, at: base, published: published).id,
            lists: mailing.audience.lists)
    }

    /// A subject without the newsletter's name, which heads every page already.
    private func headline(_ subject: String) -> String {
        let name = "\(settings.newsletter.name): "
        let rest = subject.hasPrefix(name) ? String(subject.dropFirst(name.count)) : subject
        return rest.isBlank ? subject : rest
    }

    /// Why a mail came, as templates say it in the edition's language.
    private func reasons(_ edition: Edition) -> Set<String> {
        [IssueLanguage.named(edition.language, among: languages).phrase(.unsubscribeReason)]
    }

    /// Puts what is written down, and a correction, into the issue.
    private func correct(_ past: inout PastIssue) throws {
        var text: String?
        if try Folder.holdsAnything(past.folder.correction) { text = try correction(past.folder) }
        if var record = past.record {
            record.note(correction: text, at: workspace.effects.now())
            past.record = record
            past.issue?.id = record.id
            past.issue?.number = record.number
            past.issue?.corrected = record.corrected
        }
        guard let text, !text.isBlank else { return }
        let document = MarkdownReader().read(text)
        past.issue?.correction = ArchivedIssue.Correction(
            html: PublicMarkup(HTMLWriter(topHeadingLevel: 2).write(document).withoutBraces),
            text: TextWriter().write(document).withoutBraces,
            at: past.record?.corrected ?? workspace.effects.now())
    }

    private func correction(_ folder: IssueFolder) throws -> String {
        do { return try workspace.text(of: folder.correction) } catch {
            let why = Problem(error).what.replacing(
                folder.correction, with: "Issues/\(folder.slug)/correction.md")
            throw Problem(.badData, why)
        }
    }

    /// Why an issue is not listed yet; nil where it may be.
    ///
    /// A mailing that was stopped within the delay, since somebody saw an error, say, waits until it
    /// goes on.
    private func delay(
        of mailing: Mailing, _ ledger: any LedgerReader, _ published: Timestamp,
        _ folder: IssueFolder
    ) throws -> String? {
        let due = published + settings.archive.delay
        if workspace.effects.now() < due { return "listed from \(due) on" }
        guard let ended = mailing.runEnded, ended < due else { return nil }
        let isRunning = try workspace.adapters.ledgers.writer(of: folder.ledger) != nil
        if isRunning { return nil }
        let isDone = try ledger.closed() == nil && ledger.tally().isFinished
        return isDone ? nil : "its mailing was stopped within archive.delay, and has not gone on"
    }
}

extension PastIssue {
    /// Keeps it out; the first reason counts.
    fileprivate mutating func hide(_ obstacle: ArchiveObstacle) {
        if case .hidden = standing { return }
        standing = .hidden(obstacle)
        issue = nil
    }
}

extension String {
    /// A text in which double braces stand as such, as `{{'{{'}}`, without that.
    fileprivate var withoutBraces: String { replacing("{{'{{'}}", with: "{{") }
}
