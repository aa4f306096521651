import Composing
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Asks those who wait for a list to confirm that, each at most once a week.
package struct InvitePeople {
    /// What became of it, as `--json` tells it.
    package struct Record: Encodable {
        package let list: String
        /// How many wait to confirm.
        package let waiting: Int
        /// Whether `serve` runs, and mails them.
        package let isServed: Bool
        /// How many mails have left, where it does not.
        package let mailed: Int
        /// How many have not, and leave once `serve` runs.
        package let left: Int
    }

    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Asks everybody who waits for the list.
    ///
    /// Where `serve` runs it sends the mails; otherwise they leave before this returns, as far as
    /// the limits let them.
    package func invite(to list: ListName) async throws -> Record {
        let settings = try workspace.settings()
        try settings.checkJoining()
        guard settings.serve.url != nil else {
            throw Problem(
                .badConfiguration, "serve.url is not set, so a mail could lead nowhere",
                remedy: "Add where readers reach postrider serve.")
        }
        let items = try waiting(for: list, settings.newsletter.language)
        if items.isEmpty {
            return Record(
                list: list.description, waiting: 0, isServed: false, mailed: 0, left: 0)
        }
        let name = "invite-\(SubscriberID(random: workspace.effects))"
        try HandOver(in: workspace.newsroom.signUpHandOver).hand(items, named: name)
        let sending = try await JoiningWork.sendWhatWasHanded(in: workspace)
        return Record(
            list: list.description, waiting: items.count, isServed: sending == nil,
            mailed: sending?.sent ?? 0, left: sending?.waiting ?? items.count)
    }

    private func waiting(for list: ListName, _ language: String) throws -> [HandOver.Item] {
        let store = try workspace.subscribers()
        defer { store.close() }
        guard try store.lists.optIn(of: list) != nil else {
            let known = try store.lists.names()
            throw Problem(
                .badData, NoSuchName.explain("list", list.description, known))
        }
        let now = workspace.effects.now().milliseconds
        let filter = SubscriberFilter(list: list, membership: .pending, status: .active)
        return try store.people.subscribers(filter).map { person in
            HandOver.Item(
                kind: .invite, id: SubscriberID(random: workspace.effects).description,
                address: person.address.description, subscriber: person.id.description,
                lists: [list.description], language: person.language ?? language, at: now)
        }
    }
}
