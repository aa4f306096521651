import Fetching
import Imaging
import MailboxTransport
import NewsletterCore
import PostriderKit
import Resolving
import SMTPTransport
import Storage

// No other file of the command line names an adapter, and none of the use cases does.

extension Adapters {
    /// The real world, in whose time the effects count.
    static func live(_ effects: Effects) -> Adapters {
        Adapters(
            dns: DNSResolver(), pages: PageFetcher(effects: effects), pictures: PictureCodecs(),
            relays: CurlRelayClient(effects: effects), lists: SubscriberDatabases(),
            ledgers: LedgerDatabases(effects), limits: RateLimitDatabases(),
            checkups: SQLiteCheckups(), bounces: BounceDatabases(), signUps: WebDatabases(),
            mailboxes: CurlMailboxClient())
    }
}
