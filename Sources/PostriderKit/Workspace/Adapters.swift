package import DeliveryEngine
package import Files
package import Inbound
package import NewsletterCore
package import Subscribing

/// The world outside the newsroom as use cases reach it, each part by its port.
///
/// What stands behind them is a front's business: its wiring alone names it.
package struct Adapters: Sendable {
    package let dns: any DNSLookup
    package let pages: any PageSource
    package let pictures: any PictureFitter
    package let relays: any RelayClient
    package let lists: any SubscriberStores
    package let ledgers: any MailingLedgers
    package let limits: any RateLimitStores
    package let checkups: any DatabaseCheckups
    package let bounces: any BounceStores
    package let signUps: any SignUpStores
    package let mailboxes: any MailboxClient

    package init(
        dns: any DNSLookup, pages: any PageSource, pictures: any PictureFitter,
        relays: any RelayClient, lists: any SubscriberStores, ledgers: any MailingLedgers,
        limits: any RateLimitStores, checkups: any DatabaseCheckups, bounces: any BounceStores,
        signUps: any SignUpStores, mailboxes: any MailboxClient
    ) {
        self.dns = dns
        self.pages = pages
        self.pictures = pictures
        self.relays = relays
        self.lists = lists
        self.ledgers = ledgers
        self.limits = limits
        self.checkups = checkups
        self.bounces = bounces
        self.signUps = signUps
        self.mailboxes = mailboxes
    }
}
