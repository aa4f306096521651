package import DeliveryEngine
import Foundation
package import MailFormat
package import NewsletterCore
package import NewsroomFiles
package import Storage
package import Subscribing

/// Everything that a send of one issue needs, opened and checked.
package struct MailingDesk {
    package let workspace: Workspace
    package let settings: Settings
    package let folder: IssueFolder
    package let store: SubscriberStore
    let keys: TokenKeys

    /// Opens the issue and checks settings, bodies and keys; the subscribers may be open already.
    package init(_ workspace: Workspace, slug: String, store opened: SubscriberStore? = nil)
        throws
    {
        self.workspace = workspace
        settings = try workspace.settings()
        folder = try workspace.issueFolder(slug)
        store = try opened ?? workspace.keyedSubscribers()
        keys = try workspace.tokenKeys()
    }

    package var effects: Effects { workspace.effects }

    /// The lists, each of which must exist.
    func checked(_ lists: [ListName]) throws -> [ListName] {
        try store.check(lists)
        return lists
    }

    /// The audience as it is asked for; throws where a list or what a segment asks for is
    /// not there, or the list is not the one of whose parts one was chosen.
    package func audience(
        _ lists: [ListName], _ part: Segment?, _ chosen: ChosenPart? = nil
    ) throws -> Audience {
        try chosen.map(checkRestored)
        var audience = try Audience(try checked(lists), part, of: store.segments)
        audience.chosen = chosen
        return audience
    }

    /// The mailing as it would begin now.
    package func newMailing(to audience: Audience) throws -> Mailing {
        try newMailing(of: try rendered(), to: audience)
    }

    /// The mailing as it would begin now, of an issue that was read: what lint judges and what is
    /// pinned are the same bytes.
    package func newMailing(of rendered: RenderedIssue, to audience: Audience) throws -> Mailing {
        var mailing = try mailing(
            of: rendered.edition, with: rendered.attachments, to: audience)
        mailing.articles = rendered.plan.articles.map(\.name)
        let publicLists = try publicNames(among: audience.lists)
        mailing.sender.publicLists = publicLists
        let archive = ArchivePublicity(settings)
        let url = archive.url(
            of: rendered.edition, plan: rendered.plan, audience: audience,
            publicLists: publicLists)
        if let url {
            mailing.sender.archivedAt = url
            mailing.sender.listArchive = archive.base
        }
        return mailing
    }

    /// Which of the lists everybody may see now.
    private func publicNames(among lists: [ListName]) throws -> [String] {
        if lists.isEmpty { return [] }
        return try store.lists.publicNames().filter { lists.contains($0) }.map(\.description)
    }

    /// The issue as it is to be sent; where writing it was cut off, it is composed anew.
    package func rendered() throws -> RenderedIssue {
        try workspace.finishComposing(folder)
        return try workspace.rendered(folder)
    }

    /// A mailing of an edition and its pictures, which need not be those on the disk.
    package func mailing(
        of edition: Edition, with attachments: [AttachedFile], to audience: Audience
    ) throws -> Mailing {
        var sender = SenderSnapshot(settings, lists: audience.lists, key: keys.current.id)
        sender.keyMark = keys.current.mark
        return Mailing(
            edition: edition, attachments: attachments,
            digest: EditionDigest(edition, attachments).description,
            sender: sender, audience: audience, createdAt: effects.now())
    }

    /// The edition of a mailing, ready to make mails.
    ///
    /// For a test it has another name, so that Message-IDs are others, `[Test]` before its
    /// subject, and tokens that are good for nobody. `isProof` makes the tokens so, and nothing
    /// else: of mails that nobody gets. Where it is only to be looked at, a signer that is gone is
    /// left out.
    package func compiled(
        _ mailing: Mailing, trial: Bool = false, isProof: Bool = false, toLookAt: Bool = false
    ) throws -> CompiledEdition {
        var edition = mailing.edition
        var profile = try mailing.sender.profile(
            keys: keys, signers: try signers(of: mailing.sender, toLookAt))
        profile.isTest = trial || isProof
        if trial {
            edition.subject = try SlottedText(
                parsing: "[Test] \(edition.subject.source)", as: .header)
            let chance = effects.randomBytes(4).map { String($0, radix: 16) }.joined()
            edition.slug = Slug("\(edition.slug)-test-\(chance)") ?? edition.slug
        }
        return try CompiledEdition(
            edition, from: profile, attachments: mailing.attachments)
    }

    /// The signers under which a mailing began, their keys read; those of the settings where it
    /// does not say.
    private func signers(of sender: SenderSnapshot, _ toLookAt: Bool) throws -> [DKIMSigner] {
        let all = settings.signing
        let wanted = try sender.signers.map { signers in
            try signers.compactMap { name -> SigningSettings? in
                let found = all.first { $0.domain == name.domain && $0.selector == name.selector }
                if found == nil && !toLookAt { throw gone(name) }
                return found
            }
        }
        return try (wanted ?? all).map { try $0.signer(newsroom: workspace.newsroom.folder) }
    }

    private func gone(_ signer: SenderSnapshot.Signer) -> Problem {
        Problem(
            .badConfiguration,
            "the DKIM key \(signer), which signs this mailing, is not under dkim",
            remedy: .putBackSignerOrSignAsToday(folder.slug))
    }

    /// The subscriber with an address, with everything that slots may ask for.
    package func recipient(at address: EmailAddress) throws -> Recipient {
        guard let person = try store.people.subscriber(.address(address)) else {
            throw Problem(
                .badData, "\(address) is not a subscriber",
                remedy: .nameSubscriber)
        }
        return Recipient(person)
    }

    /// Counts the audience, and finds those who lack a value, before anything is written.
    package func count(_ audience: Audience, of mailing: Mailing, for edition: CompiledEdition)
        throws
        -> AudienceCount
    {
        var count = AudienceCount()
        var missing = MissingValues(edition)
        var whole = audience
        whole.chosen = nil
        try forEachCandidate(whole, of: mailing, edition) { candidate in
            guard audience.includes(addressKey: candidate.addressKey) else {
                count.inOtherParts += 1
                return
            }
            count.add(candidate)
            if candidate.exclusion == .unrenderable { missing.check(candidate) }
        }
        try missing.verify()
        if audience.expression != nil {
            count.outside =
                try store.audiences.candidateCount(of: audience.lists) - count.candidates
                - count.inOtherParts
        }
        return count
    }

    /// Hands over everybody whom a mailing to the audience is about; `30 days ago` counts from
    /// the mailing's beginning, also when it goes on later.
    ///
    /// Returns the version of the list.
    @discardableResult
    package func forEachCandidate(
        _ audience: Audience, of mailing: Mailing, _ edition: CompiledEdition,
        _ body: (Candidate) throws -> Void
    ) throws -> ListVersion {
        let held = HeldPeople(in: workspace).all()
        return try store.audiences.forEachCandidate(
            of: audience.lists, in: try audience.segment, asOf: mailing.createdAt,
            attributes: MissingValues.attributes(of: edition)
        ) { found in
            guard audience.includes(addressKey: found.addressKey) else { return }
            var candidate = found
            if candidate.exclusion == nil, held.contains(candidate.subscriber) {
                candidate.exclusion = .held
            }
            // Nobody is promised a mail that cannot be made.
            if candidate.exclusion == nil, !candidate.canBeWritten {
                candidate.exclusion = .invalid
            }
            try body(MissingValues.marking(candidate, for: edition))
        }
    }

    /// Makes the mail of a delivery; in a test slots may show another's address.
    package static func rendering(
        _ edition: CompiledEdition, showing shown: EmailAddress? = nil
    ) -> MailingRun.Rendering {
        { delivery, now in
            var recipient = delivery.recipient
            recipient.shownAddress = shown
            let (envelope, message) = try edition.mail(for: recipient, at: now)
            return OutgoingMail(id: delivery.id, envelope: envelope, message: message)
        }
    }

    /// The relay; throws where the settings name none, or where mail would leave this machine
    /// with placeholders in it.
    package func relay() throws -> RelayConfiguration {
        guard let smtp = settings.smtp else {
            throw Problem(
                .badConfiguration, "postrider.yml: smtp.url is missing",
                remedy: "Add it, such as: smtp: {url: smtp://relay.example.org:587}")
        }
        try settings.refusePlaceholders()
        try smtp.checkCertificates(folder: workspace.newsroom.folder)
        return smtp
    }

    /// Throws where a mailing that was begun with placeholders would leave this machine.
    package func refusePlaceholders(of mailing: Mailing) throws {
        let placeholders = mailing.sender.placeholders
        guard !settings.isPractice, let words = SettingKey.inWords(placeholders) else {
            return
        }
        throw Problem(
            .badConfiguration, "\(folder.slug) was begun with what init had written: \(words)",
            remedy: "Send it to a relay on 127.0.0.1 only, and compose another issue for readers.")
    }

    /// The books of the rate limits, for one run over the relay.
    package func rateLimitStore(_ relay: RelayConfiguration, holder: String) throws
        -> RateLimitStores
    {
        try RateLimitStores(
            at: workspace.newsroom.rateLimitStore, relay: relay.place, holder: holder,
            effects: effects)
    }
}
