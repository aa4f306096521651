package import NewsletterCore
package import Subscribing

/// Puts somebody on the list, or tells more about somebody who is there.
package struct AddPerson {
    /// What an addition did, as `--json` tells it.
    package struct Record: Encodable {
        /// `added`, `updated` or `unchanged`.
        package let outcome: String
        /// What looks like a slip in the address.
        package let note: String?
        /// Lists that did not exist before.
        package let newLists: [String]
        let subscriber: SubscriberRecord?
    }

    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Adds what the entry says; `revives` says that the person asked to come back.
    ///
    /// Throws where the address must not be mailed, or a list is not there that is not to be made.
    package func add(
        _ entry: SubscriberEntry, revives: Bool = false, makesLists: Bool = false
    ) throws -> Record {
        let store = try workspace.keyedSubscribers()
        defer { store.close() }
        let newLists = try store.newLists(among: entry.lists, makesLists: makesLists)
        let outcome = try store.people.add(
            entry, revives: revives, createsLists: true, origin: .command)
        let note = outcome == .added ? AddressAdvice(entry.address).map { "\($0)" } : nil
        let subscriber = try store.people.subscriber(.address(entry.address))
        return Record(
            outcome: try word(outcome, entry.address, store), note: note,
            newLists: newLists.map(\.description), subscriber: subscriber.map(SubscriberRecord.init)
        )
    }

    private func word(
        _ outcome: EntryOutcome, _ address: EmailAddress, _ store: SubscriberStore
    ) throws -> String {
        switch outcome {
        case .added: return "added"
        case .updated: return "updated"
        case .unchanged: return "unchanged"
        case .skipped(.blocked):
            let blocked = try store.suppressions.suppression(of: address)?.address
            throw Problem(
                .badData, "\(address) was not added: its domain is suppressed",
                remedy: .unblock(blocked ?? ""))
        case .skipped(let reason):
            throw Problem(
                .badData, "\(address) is \(reason.rawValue) and was not added",
                remedy: .sayTheyCameBack)
        }
    }
}

extension SubscriberStore {
    /// Which of the lists will be made; throws for one that is likely a slip.
    ///
    /// In a newsroom without lists none can be a slip: there the first is made.
    func newLists(among lists: [ListName], makesLists: Bool) throws -> [ListName] {
        let known = try self.lists.names()
        let names = Set(known)
        let new = lists.filter { !names.contains($0) }
        if let first = new.first, !makesLists, !known.isEmpty {
            throw Problem.noList(first, among: known, canBeMade: true)
        }
        for list in new { try Self.checkName(ofNew: list) }
        return new
    }
}

extension Problem {
    /// Says that nobody has the address, and how to look for it.
    package static func noSubscriber(_ address: EmailAddress) -> Problem {
        Problem(
            .badData, "\(address) is not a subscriber",
            remedy: .searchSubscribers(String(address.localPart.prefix(4))))
    }
}
