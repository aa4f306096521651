import Files
import Foundation
package import MailFormat
package import NewsletterCore
package import NewsroomFiles
public import Subscribing

// The list and the keys of the newsroom. Hashes of forgotten people, links and Message-IDs are
// made with a key, which must not change unawares: a key is made only where nothing depends on
// one yet. Where it is lost, what needs it is refused, and what does not need it works.

extension Workspace {
    /// Opens the subscriber database, which is made if there is none; without a key where that
    /// is lost.
    ///
    /// Throws where the list itself is lost.
    package func subscribers(waiting: Bool = true) throws -> SubscriberStore {
        try refuseLostList()
        return try subscribersOrNone(waiting: waiting)
    }

    /// Opens the subscriber database as ``subscribers(waiting:)`` does, and makes it also where
    /// it is lost: for a backup, which comes into it at once.
    package func subscribersOrNone(waiting: Bool = true) throws -> SubscriberStore {
        let keys = try keyring() ?? makeFirstKey(waiting: waiting)
        return try open(keys, waiting: waiting)
    }

    /// Opens the subscriber database for what makes or checks hashes; throws where the key is
    /// lost, or is another list's.
    package func keyedSubscribers() throws -> SubscriberStore {
        try refuseLostList()
        guard let keys = try keyring() ?? makeFirstKey() else { throw Problem.lostKey(nil) }
        let store = try open(keys, waiting: true)
        if let missing = try store.keys.missing().first {
            store.close()
            throw Problem.lostKey(missing.id)
        }
        return store
    }

    /// Whether there is no list though mailings were sent: an empty one in its place would know
    /// of nobody who has left.
    var isListLost: Bool {
        get throws { try !newsroom.hasList && !newsroom.mailedIssues().isEmpty }
    }

    private func refuseLostList() throws {
        if try isListLost { throw Problem.lostList }
    }

    /// The keys of tokens and Message-IDs; throws where they are lost.
    package func tokenKeys() throws -> TokenKeys {
        guard let keys = try keyring() ?? makeFirstKey() else { throw Problem.lostKey(nil) }
        return keys
    }

    /// The keys of the newsroom's file; nil where there is none.
    package func keyring() throws -> TokenKeys? {
        try SecretKeyFile.keys(at: newsroom.secretKey).map { try tokenKeys($0) }
    }

    package func tokenKeys(_ secrets: [SecretKey]) throws -> TokenKeys {
        let keys = secrets.compactMap { TokenKey(id: $0.id, secret: $0.bytes) }
        guard let first = keys.first, keys.count == secrets.count,
            let ring = TokenKeys(current: first, older: Array(keys.dropFirst()))
        else { throw Problem(.software, "\(newsroom.secretKey) holds no usable key") }
        return ring
    }

    /// Makes the key where nothing depends on one yet: no subscriber, no suppression and no
    /// ledger; nil where something does.
    private func makeFirstKey(waiting: Bool = true) throws -> TokenKeys? {
        guard try newsroom.mailedIssues().isEmpty else { return nil }
        let exists = FileManager.default.fileExists(atPath: newsroom.subscriberDatabase)
        if exists {
            let store = try open(nil, waiting: waiting)
            defer { store.close() }
            guard try store.keys.isUntouched() else { return nil }
        }
        let keys = try tokenKeys(
            SecretKeyFile.create(at: newsroom.secretKey, random: effects.randomBytes))
        if exists {
            // A list that everybody has left does not miss the key that it had.
            let store = try open(keys, waiting: waiting)
            defer { store.close() }
            if try !store.keys.missing().isEmpty { try store.keys.giveUpMissing() }
        }
        return keys
    }

    /// Opens another copy of the list, such as one that was laid aside.
    package func list(at path: String) throws -> SubscriberStore {
        try open(try keyring(), waiting: true, at: path)
    }

    private func open(
        _ keys: TokenKeys?, waiting: Bool, at path: String? = nil
    ) throws -> SubscriberStore {
        try adapters.lists.open(
            at: path ?? newsroom.subscriberDatabase, effects: effects, keys: keys?.forList ?? [],
            issues: newsroom, isWaiting: waiting)
    }

    // MARK: - Leaving

    /// Records opt-outs, and writes them into the list where no other program is at work on it;
    /// returns what became of each.
    ///
    /// They are on the disk, and hold, before the list is so much as opened.
    package func optOut(_ optOuts: [OptOut], origin: Origin = .command) throws -> [OptOutOutcome] {
        let intake = adapters.lists.intake(of: newsroom.subscriberDatabase, effects: effects)
        let recorded = try intake.append(optOuts, origin: origin)
        // The backup that is restored takes them over.
        if try isListLost { return recorded.map { _ in .waiting } }
        do {
            let store = try subscribers(waiting: false)
            defer { store.close() }
            let outcomes = try store.suppressions.applyIntake()
            // What another program has applied a moment earlier was not seen here.
            return recorded.map { outcomes[$0.id] ?? .done }
        } catch let error as FileError where error.isTemporary || error.isShortOfSpace {
            return recorded.map { _ in .waiting }
        }
    }

    /// Why an opt-out that holds is not in the list yet.
    package func optOutDelay() throws -> OptOutDelay { try isListLost ? .listIsLost : .listIsBusy }
}

/// Why an opt-out that is recorded, and holds, is not in the list yet.
package enum OptOutDelay: Hashable, Sendable {
    /// Another program is at work on the list, and it is written there when that has ended.
    case listIsBusy
    /// The list is gone: it holds in the backup that is restored.
    case listIsLost
}

extension TokenKeys {
    /// The keys as the list uses them, the present one first.
    var forList: [ListKey] {
        all.map { key in
            ListKey(id: key.id, mark: key.mark) { key.hash(ofAddress: $0) }
        }
    }
}

extension Problem {
    /// Says that the list is lost, and both ways out.
    static var lostList: Problem {
        Problem(
            .badConfiguration,
            "Subscribers/subscribers.sqlite is gone though mailings were sent; an empty list would "
                + "not know who has left",
            remedy: .restoreListOrBeginAnew)
    }

    /// Says that a key is lost, and both ways out.
    package static func lostKey(_ id: String?) -> Problem {
        Problem(
            .badConfiguration,
            id.map { "Subscribers/secret.key does not hold the key \($0) of this newsroom" }
                ?? "Subscribers/secret.key is gone, and people or mailings depend on it",
            remedy: .putBackOrReplaceKey)
    }
}

extension Newsroom: IssueLedgers {
    /// Whether there is an issue of that name, planned or mailed.
    package func hasIssue(_ slug: Slug) -> Bool { issue(slug).exists || issue(slug).hasLedger }

    /// The path of the issue's ledger; nil where its mailing has not begun.
    package func ledgerPath(of slug: Slug) -> String? {
        issue(slug).hasLedger ? issue(slug).ledger : nil
    }
}
