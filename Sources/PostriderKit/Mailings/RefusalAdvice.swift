import DeliveryEngine
package import NewsletterCore

extension ReplyMeaning {
    /// What to do about a refusal that is about us, of an issue if it is known.
    package func wayOut(_ slug: Slug? = nil) -> Remedy {
        switch remedy {
        case .login where reason == .relaying:
            """
            It does not take emails to others from here: set smtp.username and its password, or \
            have this machine allowed.
            """
        case .login: "Set smtp.username and its password, or check them."
        case .encryption: "It wants TLS: write smtps:// in smtp.url, or smtp.tls: required."
        case .helloName: "Set smtp.hello to a full host name, such as mail.example.org."
        case .rate: "Set rate.per_day or rate.per_hour to what it allows."
        case .sender: "Check from and return_path: the relay must know them as yours."
        case .domainRecords: .checkDomainRecords
        case .reputation: "Ask whoever runs the relay about the standing of its address."
        case .content: .lookAtContent(slug)
        case nil: "This is about the sender or the content; ask whoever runs the relay."
        }
    }
}
