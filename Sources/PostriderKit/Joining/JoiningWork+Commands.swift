import Files
import NewsletterCore
import NewsroomFiles
import Subscribing

// What commands do about sign-ups where no `serve` runs, and what they hand to one that does.

extension JoiningWork {
    /// Sends what commands have handed over, where no `serve` runs; nil where one does, which then
    /// does it by itself.
    static func sendWhatWasHanded(in workspace: Workspace) async throws -> OutboxStanding? {
        let newsroom = workspace.newsroom
        guard let lock = try? FileLock(at: newsroom.serveLock, now: workspace.effects.now()) else {
            return nil
        }
        defer { withExtendedLifetime(lock) {} }
        let work = try JoiningWork(in: workspace)
        let standing = try await work.sendAll()
        await work.stop()
        return standing
    }

    /// Works on the database of sign-ups where no `serve` runs; throws an error that is temporary
    /// where one does.
    static func withDatabase(
        in workspace: Workspace, _ body: (any SignUpStore) throws -> Void
    ) throws {
        let newsroom = workspace.newsroom
        try Folder.create(newsroom.subscribers, mode: 0o700)
        let lock = try FileLock(at: newsroom.serveLock, now: workspace.effects.now())
        defer { withExtendedLifetime(lock) {} }
        let database = try workspace.adapters.signUps.open(
            at: newsroom.signUpDatabase, effects: workspace.effects)
        defer { database.close() }
        try body(database)
    }

    /// Takes over what a command handed to `serve`, while few mails wait.
    func takeHanded() throws {
        let wishes = database.wishes
        try HandOver(in: workspace.newsroom.signUpHandOver).take { items in
            let now = workspace.effects.now()
            let requests = items.compactMap(\.request)
            var mails: [OutboxMail] = []
            for request in requests where request.purpose == .address {
                for address in [request.former, request.address].compactMap({ $0 }) {
                    mails.append(
                        OutboxMail(
                            .moved, request: request.id,
                            subscriber: request.subscriber ?? request.id, address: address,
                            queuedAt: now))
                }
            }
            try wishes.take(requests, mails)
            return try database.outboxTally().waiting < HandOver.mostItems
        }
    }
}
