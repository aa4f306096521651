import DeliveryEngine
import NewsletterCore

extension SettingKey {
    /// What holds where the setting is not given; nil where nothing does.
    var standard: String? {
        let relay = RelaySettings(host: "", port: 0, security: .startTLS)
        let timeouts = relay.timeouts
        return switch self {
        case .newsletterLanguage: "en"
        case .returnPathTag: "true"
        case .template: "classic"
        case .typography: Typesetting.plain.rawValue
        case .articlesFollowLinks: "false"
        case .imagesMaxWidth: "536"
        case .imagesDensity: "2"
        case .smtpTLS: "required"
        case .smtpConnections: "\(relay.connections)"
        case .smtpMessagesPerConnection: "\(relay.messagesPerConnection)"
        case .smtpTimeoutOpening: "\(timeouts.opening.milliseconds / 1000)s"
        case .smtpTimeoutMail: "\(timeouts.mail.milliseconds / 1000)s"
        case .smtpTimeoutRcpt: "\(timeouts.rcpt.milliseconds / 1000)s"
        case .smtpTimeoutData: "\(timeouts.data.milliseconds / 1000)s"
        case .smtpTimeoutBlock: "\(timeouts.block.milliseconds / 1000)s"
        case .smtpTimeoutDot: "\(timeouts.dot.milliseconds / 1000)s"
        case .retryGiveUpAfter: "\(RetryPolicy().giveUpAfter.milliseconds / 3_600_000)h"
        case .sendBrakeLeast: "\(BrakePolicy().least)"
        case .sendBrakeShare: "\(Int(BrakePolicy().share * 100))%"
        default: nil
        }
    }
}
