package import Archiving
import DeliveryEngine
import NewsletterCore

/// Why the archive does not show an issue.
package enum ArchiveObstacle: Hashable, Sendable {
    /// archive.public is not set.
    case notPublic
    /// links.archive is not set.
    case noAddress
    /// No mail of it has left yet.
    case notSent
    /// issue.yml says so.
    case plan
    /// issue.yml cannot be read, so that nobody knows what it says.
    case unreadablePlan(String)
    /// Its archive.yml cannot be read, and why.
    case record(String)
    /// Its correction.md cannot be read, and why.
    case correction(String)
    /// It went to a part of the readers: the expression.
    case segment(String)
    /// It went to lists that are not public.
    case lists([String])
    /// The archive has the name for a file of its own.
    case name
    /// The edition cannot be shown to everybody.
    case edition(NobodysEdition.Obstacle)
    /// The ledger cannot be read, and why.
    case ledger(String)

    /// A word for scripts.
    package var code: String {
        switch self {
        case .notPublic: "archive_not_public"
        case .noAddress: "no_address"
        case .notSent: "not_sent"
        case .plan: "archive_false"
        case .unreadablePlan: "unreadable_plan"
        case .record, .correction: "unreadable_file"
        case .segment: "segment"
        case .lists: "lists"
        case .name: "name"
        case .edition(.noFallback): "no_fallback"
        case .edition: "personal"
        case .ledger: "unreadable_ledger"
        }
    }

    /// In a sentence without its period, with the way out where there is one.
    package var words: String {
        switch self {
        case .notPublic: "nothing is public until archive.public: true stands in postrider.yml"
        case .noAddress: "links.archive in postrider.yml does not say where the archive stands"
        case .notSent: "no email of it has left yet"
        case .plan: "issue.yml says archive: false"
        case .unreadablePlan(let why): "issue.yml cannot be read: \(why)"
        case .record(let why), .correction(let why): why
        case .segment(let expression): "it went to a part of the readers only: \(expression)"
        case .lists(let names):
            "it went to \(names.joined(separator: ", ")), which was not public when it was sent"
        case .name: "the archive has this name for a file of its own"
        case .edition(let obstacle): obstacle.description
        case .ledger(let why): "its ledger cannot be read: \(why)"
        }
    }
}

/// Decides which issues everybody may read.
struct ArchivePublicity {
    private let settings: Settings.Archive
    private let address: String?
    init(_ settings: Settings, address: String? = nil) {
        self.settings = settings.archive
        self.address = address ?? settings.links.archive
    }

    /// The archive's address; nil where nothing is public.
    var base: String? {
        guard settings.isPublic, let address else { return nil }
        return address.hasSuffix("/") ? address : "\(address)/"
    }

    /// What keeps an issue out that went to an audience, apart from what stands in it.
    ///
    /// `publicLists` are the lists that were public when its mailing began: a list that becomes so
    /// later publishes nothing that was said to its members alone.
    func obstacle(
        to slug: Slug, plan: Issue?, audience: Audience, publicLists: [String]
    ) -> ArchiveObstacle? {
        if !settings.isPublic { return .notPublic }
        if address == nil { return .noAddress }
        if plan?.isArchived == false { return .plan }
        if let expression = audience.asked ?? audience.expression { return .segment(expression) }
        let lists = audience.lists.map(\.description)
        let hidden = lists.filter { !publicLists.contains($0) }
        if !hidden.isEmpty { return .lists(hidden) }
        return FixedNames.contains("\(slug)") ? .name : nil
    }

    /// The address of the page of an issue that is about to be mailed; nil where it gets none.
    func url(
        of edition: Edition, plan: Issue?, audience: Audience, publicLists: [String]
    ) -> String? {
        let obstacle = obstacle(
            to: edition.slug, plan: plan, audience: audience, publicLists: publicLists)
        guard obstacle == nil, let base else { return nil }
        let url = "\(base)\(edition.slug)/"
        return (try? NobodysEdition(edition, url: url)) == nil ? nil : url
    }
}
