package import DeliveryEngine
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
    package let bounces: any BounceStores

    package init(
        dns: any DNSLookup, pages: any PageSource, pictures: any PictureFitter,
        relays: any RelayClient, lists: any SubscriberStores, bounces: any BounceStores
    ) {
        self.dns = dns
        self.pages = pages
        self.pictures = pictures
        self.relays = relays
        self.lists = lists
        self.bounces = bounces
    }
}
