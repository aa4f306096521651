/// Every key of postrider.yml, by its path.
///
/// Its environment name is POSTRIDER_ and the path.
enum SettingKey: String, CaseIterable {
    case newsletterName = "newsletter.name"
    case newsletterLanguage = "newsletter.language"
    case newsletterURL = "newsletter.url"
    case newsletterPostalAddress = "newsletter.postal_address"
    case from = "from"
    case replyTo = "reply_to"
    case returnPath = "return_path"
    case template = "template"
    case smtpURL = "smtp.url"
    case smtpTLS = "smtp.tls"
    case smtpUsername = "smtp.username"
    case smtpPasswordFile = "smtp.password_file"
    case smtpPasswordEnv = "smtp.password_env"
    case smtpPasswordCommand = "smtp.password_command"
    case smtpTokenCommand = "smtp.token_command"
    case smtpMechanism = "smtp.mechanism"
    case smtpProxy = "smtp.proxy"
    case smtpCAFile = "smtp.ca_file"
    case smtpHello = "smtp.hello"
    case smtpConnections = "smtp.connections"
    case smtpMessagesPerConnection = "smtp.messages_per_connection"
    case smtpTimeoutOpening = "smtp.timeouts.opening"
    case smtpTimeoutMail = "smtp.timeouts.mail"
    case smtpTimeoutRcpt = "smtp.timeouts.rcpt"
    case smtpTimeoutData = "smtp.timeouts.data"
    case smtpTimeoutBlock = "smtp.timeouts.block"
    case smtpTimeoutDot = "smtp.timeouts.dot"
    case ratePerSecond = "rate.per_second"
    case ratePerMinute = "rate.per_minute"
    case ratePerHour = "rate.per_hour"
    case ratePerDay = "rate.per_day"
    case rateSenderPerSecond = "rate.sender.per_second"
    case rateSenderPerMinute = "rate.sender.per_minute"
    case rateSenderPerHour = "rate.sender.per_hour"
    case rateSenderPerDay = "rate.sender.per_day"
    case rateWarmUpFirstDay = "rate.warm_up.first_day"
    case rateWarmUpGrowth = "rate.warm_up.growth"
    case rateHours = "rate.hours"
    case retryGiveUpAfter = "retry.give_up_after"
    case linksUnsubscribe = "links.unsubscribe"
    case linksArchive = "links.archive"
    case linksMailto = "links.mailto"

    /// The environment variable that overrides the key.
    var environmentName: String {
        "POSTRIDER_" + rawValue.uppercased().replacing(".", with: "_")
    }
}
