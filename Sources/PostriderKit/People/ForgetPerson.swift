import DeliveryEngine
package import Files
import Inbound
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Erases a person from the list, from its copies and from every ledger; a keyed hash of the
/// address stays, so that no import brings it back.
package struct ForgetPerson {
    /// What was erased and what still names the person, as `--json` tells it.
    package struct Record: Encodable {
        package let email: String
        package let wasKnown: Bool
        /// The issues whose ledgers named the person, and do no more.
        package let ledgers: [String]
        /// The issues whose ledgers still name them: the same has to be done again.
        package let left: [String]
        /// Files below the newsroom in which the address still stands.
        package let residue: [String]
        /// Where the list's other records name the address, such as `an attribute of bob@...`.
        package let mentions: [String]
        /// Saved segments that name the address.
        package let segments: [String]
    }

    /// What became of it.
    package struct Outcome {
        package let record: Record
        /// From what they could not be erased, and why, a sentence each.
        package let faults: [String]
        /// Another program has a ledger that names them: later the same may succeed.
        package let busy: FileError?
    }

    /// The list is in use: they get no more mail, and are not erased yet.
    package struct Postponed: Explained {
        package let address: EmailAddress
        package let error: FileError

        /// Why they could not be erased.
        package var problem: Problem { error.problem }
    }

    private let workspace: Workspace

    /// From the newsroom.
    package init(from workspace: Workspace) { self.workspace = workspace }

    /// Erases whoever has the address, for good.
    ///
    /// Throws ``Postponed`` where another program is at work on the list.
    package func forget(_ address: EmailAddress) throws -> Outcome {
        do { return try erase(address) } catch let error as FileError where error.isTemporary {
            // What somebody who leaves can do at any time, this does as well.
            _ = try workspace.optOut([
                .suppress(SuppressionEntry(target: .address(address.key), note: "to be forgotten"))
            ])
            throw Postponed(address: address, error: error)
        }
    }

    private func erase(_ address: EmailAddress) throws -> Outcome {
        let store = try workspace.keyedSubscribers()
        defer { store.close() }
        let current = try store.people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace)
        let wasKnown = try store.personalData.forget(address, former: traces.former(than: current))
        try eraseAside(address, traces)
        try eraseSignUps(address)
        let (erased, left) = try eraseLedgers(address, traces, store)
        try eraseEvidence(address, traces)
        return Outcome(
            record: Record(
                email: address.description, wasKnown: wasKnown, ledgers: erased,
                left: left.map(\.issue.description),
                residue: Residue(of: address).files(in: workspace.newsroom),
                mentions: try store.personalData.mentions(of: address),
                segments: try store.segments.naming(address).map(\.description)),
            faults: traces.faults + left.map { "\($0.error)" },
            busy: left.first(where: \.error.isTemporary)?.error)
    }

    /// Erases somebody whom the list has forgotten from ledgers that were in use then; true where
    /// one still is.
    package func forgetInLedgers(_ address: EmailAddress) throws -> Bool {
        let store = try workspace.keyedSubscribers()
        defer { store.close() }
        let current = try store.people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace)
        return try eraseLedgers(address, traces, store).left.contains(where: \.error.isTemporary)
    }

    /// Where `serve` runs, that erases what it holds by itself: it looks for the forgotten every few
    /// seconds.
    private func eraseSignUps(_ address: EmailAddress) throws {
        let newsroom = workspace.newsroom
        guard Folder.fileSize(newsroom.signUpDatabase) != nil,
            let lock = try? FileLock(at: newsroom.serveLock, now: workspace.effects.now())
        else { return }
        defer { withExtendedLifetime(lock) {} }
        let database = try workspace.adapters.signUps.open(
            at: newsroom.signUpDatabase, effects: workspace.effects)
        defer { database.close() }
        try database.erase(address)
    }

    /// A ledger from which the person could not be erased, and why.
    private struct Left {
        let issue: Slug
        let error: FileError
    }

    /// Erases the person from the ledgers; one that is being written, or cannot be, holds up no
    /// other.
    private func eraseLedgers(
        _ address: EmailAddress, _ traces: PersonTraces, _ store: SubscriberStore
    ) throws -> (done: [String], left: [Left]) {
        let now = workspace.effects.now()
        // Whom the law lets be forgotten need not wait for settings that can be read.
        let answers = (try? workspace.settings()).map { RecoveredAnswers($0) }
        var done: [String] = []
        var left: [Left] = []
        for trace in traces.all where trace.namesThem {
            do {
                let ledger = try workspace.adapters.ledgers.write(
                    trace.issue.ledger, for: .settling, at: now,
                    concluding: answers ?? RecoveredAnswers())
                defer { ledger.close() }
                _ = try ledger.erase(
                    address, or: traces.identities, at: now,
                    hidingAs: store.keys.hash(of: address) ?? "")
                done.append(trace.issue.slug.description)
            } catch let error as FileError {
                left.append(Left(issue: trace.issue.slug, error: error))
            }
        }
        return (done, left)
    }

    /// What came back of their mail.
    private func eraseEvidence(_ address: EmailAddress, _ traces: PersonTraces) throws {
        let path = workspace.newsroom.bounces
        guard Folder.fileSize(path) ?? 0 > 0 else { return }
        let store = try workspace.adapters.bounces.open(at: path)
        defer { store.close() }
        try store.forget(traces.identities, address: address.key)
    }

    /// The copies of the list that were laid aside as backups were restored name the person as
    /// well; one that cannot be opened is told with the files in which the address still stands.
    private func eraseAside(_ address: EmailAddress, _ traces: PersonTraces) throws {
        for path in try workspace.newsroom.listsLaidAside() {
            guard let copy = try? workspace.list(at: path) else { continue }
            defer { copy.close() }
            let current = try? copy.people.subscriber(.address(address))?.id
            // Nobody works with these any more, so their segments are changed without a word.
            try? copy.segments.hide(address)
            _ = try? copy.personalData.forget(address, former: traces.former(than: current))
        }
    }
}
