internal import DeliveryEngine
internal import NewsletterCore

extension SMTPTimeouts {
    /// The wait for the reply to a command.
    func wait(for command: Reply.Command) -> Duration {
        switch command {
        case .mail, .reset: mail
        case .rcpt: rcpt
        case .data: data
        case .dot: dot
        case .quit: quit
        case .greeting, .hello, .startTLS, .auth: opening
        }
    }
}
