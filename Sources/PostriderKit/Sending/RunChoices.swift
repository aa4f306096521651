package import DeliveryEngine
import NewsletterCore

/// How far and how fast a run goes, besides what the settings say.
package struct RunChoices: Sendable {
    /// The wait for which a run stays that nobody has said anything about.
    package static let usualPatience = Duration.seconds(900)

    /// How many mails it may send at most; nil for all.
    package var limit: Int?
    /// A rate limit for this run alone.
    package var rate: RateLimit?
    /// Connections to the relay; nil for as many as the settings say.
    package var connections: Int?
    /// How long it stays for retries, limits and other programs; nil for what is usual.
    package var patience: Duration?
    /// Who is told what happens.
    package var listeners: [any MailingListener] = []

    /// Goes as the settings say.
    package init(
        limit: Int? = nil, rate: RateLimit? = nil, connections: Int? = nil,
        patience: Duration? = nil
    ) {
        self.limit = limit
        self.rate = rate
        self.connections = connections
        self.patience = patience
    }

    /// The options of a run over that many connections, each with so many mails under way at once;
    /// where other machines mail other parts at the same time, it takes its share of the limits.
    func options(
        _ settings: Settings, connections: Int, window: Int, part: AudiencePart? = nil,
        telling notices: Notices
    ) -> MailingOptions {
        var pace = part.map { settings.pace.share(of: $0) } ?? settings.pace
        if let rate { pace.relay.append(rate) }
        var options = MailingOptions(
            pace: pace, retry: settings.retry, lookahead: connections * max(4, 3 * window),
            limit: limit ?? .max, brake: settings.brake, patience: patience ?? Self.usualPatience,
            neighbourPatience: patience ?? .seconds(300))
        options.gathering = .milliseconds(50)
        options.onRest = { throttle in
            notices.interrupt(
                "\(throttle.inWords) Trying again in \(throttle.left.inWords).")
        }
        options.listener = MailingListeners(listeners)
        return options
    }
}
