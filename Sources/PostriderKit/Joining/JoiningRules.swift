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

    package init(
        confirming: ConfirmingWay = .button, pending: Duration = .seconds(7 * 86_400),
        confirmationsPerHour: Int = ServeSettings.usualConfirmations
    ) {
        self.confirming = confirming
        self.pending = pending
        self.confirmationsPerHour = confirmationsPerHour
    }

    init(_ settings: ServeSettings) {
        self.init(
            confirming: settings.confirming, pending: settings.pending,
            confirmationsPerHour: settings.confirmationsPerHour)
    }

    /// How many confirmations go to an address in a day.
    static let ofAddress = 3
    /// How many digits are tried for an address in a day, and wrong ones for all in an hour.
    static let triesOfAddress = 5
    static let wrongInAll = 100

    var hourlyLimits: OutboxLimits {
        OutboxLimits(
            inAll: confirmationsPerHour, toDomain: max(1, confirmationsPerHour * 2 / 5))
    }
}
