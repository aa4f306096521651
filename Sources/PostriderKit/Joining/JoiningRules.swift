import DeliveryEngine
import NewsletterCore
import Subscribing

/// How joining goes, as the settings say now.
package struct JoiningRules: Sendable {
    package var confirming: ConfirmingWay
    /// How long a request waits for its owner.
    package var pending: Duration
    /// How many confirmations leave an hour.
    package var confirmationsPerHour: Int
    /// Whether the link of a mail lets its holder join lists with single opt-in at once.
    package var joinsByLink: Bool

    package init(
        confirming: ConfirmingWay = .button, pending: Duration = .seconds(7 * 86_400),
        confirmationsPerHour: Int = ServeSettings.usualConfirmations, joinsByLink: Bool = true
    ) {
        self.confirming = confirming
        self.pending = pending
        self.confirmationsPerHour = confirmationsPerHour
        self.joinsByLink = joinsByLink
    }

    init(_ settings: ServeSettings) {
        self.init(
            confirming: settings.confirming, pending: settings.pending,
            confirmationsPerHour: settings.confirmationsPerHour, joinsByLink: settings.joinsByLink)
    }

    /// How many confirmations go to an address in a day.
    static let ofAddress = 3
    /// How many links, new addresses and other mails somebody can ask for by a link in a day, and
    /// how often they change anything else.
    static let mailsByLink = 3
    static let changesByLink = 20
    /// How long a link to what is held is good, and one to confirm a new address.
    static let settingsTime = Duration.seconds(3600)
    static let addressTime = Duration.seconds(86_400)
    /// How long a change of address can be taken back.
    static let keepingTime = Duration.seconds(7 * 86_400)
    /// How long leaving can be taken back by a mail.
    static let returnTime = Duration.seconds(30 * 86_400)
    /// How long somebody who wants to be erased can think better of it.
    static let erasureDelay = Duration.seconds(86_400)
    /// How often somebody who waits to confirm is asked by the sender.
    static let inviting = Duration.seconds(7 * 86_400)

    /// How many digits are tried for an address in a day, and wrong ones for all in an hour.
    static let triesOfAddress = 5
    static let wrongInAll = 100

    var hourlyLimits: OutboxLimits {
        OutboxLimits(
            inAll: confirmationsPerHour, toDomain: max(1, confirmationsPerHour * 2 / 5))
    }
}
