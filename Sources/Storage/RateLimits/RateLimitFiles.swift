public import DeliveryEngine
import Files
internal import Glibc
public import NewsletterCore
internal import Synchronization

/// The two stores of rate limits of a newsroom: one for limits of a minute and longer, which
/// lasts, and one for those of a second, which serves until the machine starts again.
///
/// The brief one is written without an fsync, fourteen times a second where a relay takes
/// fourteen mails a second. Its name holds the start of the machine, so that nobody opens what a
/// power cut may have damaged; whoever comes first after a start removes it.
public final class RateLimitFiles: RateLimitStore {
    private let lasting: RateLimitDatabase
    private let brief: Mutex<RateLimitDatabase?>
    private let openBrief: @Sendable () throws -> RateLimitDatabase

    /// Opens the lasting store at a path, or makes it, for one run over a relay.
    ///
    /// The brief one stands beside it once it is needed. The arguments are those of
    /// ``RateLimitDatabase``.
    public init(
        at path: String, relay: String, holder: String,
        boot: String = RateLimitDatabase.currentBoot, effects: Effects
    ) throws {
        lasting = try RateLimitDatabase(
            at: path, relay: relay, holder: holder, boot: boot, effects: effects)
        brief = Mutex(nil)
        openBrief = {
            let name = "pace-\(boot.prefix(13)).sqlite"
            let folder = Folder.parent(of: path)
            try Self.removeBriefBooks(in: folder, butFor: name)
            return try RateLimitDatabase(
                at: "\(folder)/\(name)", relay: relay, holder: holder, boot: boot, lasts: false,
                effects: effects)
        }
    }

    /// Closes both; what is asked of them later fails.
    public func close() {
        lasting.close()
        brief.withLock { $0?.close() }
    }

    /// Has each store take down and lend what is its own.
    public func exchange(_ orders: [RateLimitRequest]) throws -> [RateLimitLease] {
        let long = orders.filter { !$0.key.isBrief }
        let short = orders.filter(\.key.isBrief)
        var longGrants = (long.isEmpty ? [] : try lasting.exchange(long))[...]
        var shortGrants = (short.isEmpty ? [] : try briefBook().exchange(short))[...]
        return orders.map {
            $0.key.isBrief ? shortGrants.removeFirst() : longGrants.removeFirst()
        }
    }

    /// How long ago the relay carried its first mail.
    public func age() throws -> Duration { try lasting.age() }

    /// Notes in the lasting store that the relay rests.
    public func rest(_ rest: RelayRest) throws { try lasting.rest(rest) }

    /// How long the relay rests still, or since when it does not.
    public func rest() throws -> RelayRest? { try lasting.rest() }

    private func briefBook() throws -> RateLimitDatabase {
        try brief.withLock { store in
            if let store { return store }
            let opened = try openBrief()
            store = opened
            return opened
        }
    }

    private static func removeBriefBooks(in folder: String, butFor name: String) throws {
        for other in try Folder.names(in: folder)
        where other.hasPrefix("pace-") && other.contains(".sqlite") && !other.hasPrefix(name) {
            unlink("\(folder)/\(other)")
        }
    }
}

/// The limits of relays as SQLite files, for use cases.
package struct RateLimitDatabases: RateLimitStores {
    package init() {}

    /// Opens the store at a place, or makes it, for one run over a relay.
    package func open(
        at path: String, relay: String, holder: String, effects: Effects
    ) throws -> any RateLimitStore {
        try RateLimitFiles(at: path, relay: relay, holder: holder, effects: effects)
    }
}
