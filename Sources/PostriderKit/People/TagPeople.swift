package import NewsletterCore
package import Subscribing

/// Adds tags to people, and takes others off.
package struct TagPeople {
    /// What was changed, as `--json` tells it.
    package struct Record: Encodable {
        /// How many were meant.
        package let subscribers: Int
        /// How many of them have other tags now.
        package let changed: Int
    }

    private let store: SubscriberStore
    private let added: [String]
    private let removed: [String]

    /// On a list that is open.
    package init(on store: SubscriberStore, adding added: [String], removing removed: [String]) {
        self.store = store
        self.added = added
        self.removed = removed
    }

    /// Changes the tags of everybody whom the filter means.
    package func tag(_ filter: SubscriberFilter) throws -> Record {
        let count = try store.people.count(filter)
        if count == 0 { return Record(subscribers: 0, changed: 0) }
        return Record(
            subscribers: count,
            changed: try store.people.tag(
                filter, adding: added, removing: removed, origin: .command))
    }

    /// Changes the tags of one; throws where nobody has the address.
    package func tag(_ address: EmailAddress) throws -> Record {
        let changed = try store.people.tag(
            .address(address), adding: added, removing: removed, origin: .command)
        guard let changed else { throw Problem.noSubscriber(address) }
        return Record(subscribers: 1, changed: changed ? 1 : 0)
    }
}
