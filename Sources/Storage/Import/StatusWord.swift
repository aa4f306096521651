internal import NewsletterCore

/// What listmonk, Mailchimp, Substack, Ghost, Buttondown, beehiiv and Keila say of somebody;
/// of two that a row holds, the greater one is meant: nobody is subscribed by a contradiction.
enum StatusWord: Int, Hashable, Comparable {
    case active
    /// Waits for a confirmation on the lists of the row.
    case pending
    case unsubscribed
    case bounced
    case complained

    init?(_ text: String) {
        guard let word = Self.words[String(text.lowercased().filter { $0.isLetter })] else {
            return nil
        }
        self = word
    }

    /// Nil for somebody who waits.
    var status: SubscriberStatus? {
        switch self {
        case .active: .active
        case .pending: nil
        case .unsubscribed: .unsubscribed
        case .bounced: .bounced
        case .complained: .complained
        }
    }

    static func < (a: StatusWord, b: StatusWord) -> Bool { a.rawValue < b.rawValue }

    /// A yes or a no; nil for anything else.
    static func answer(_ text: String) -> Bool? {
        switch text.trimmingSpace().lowercased() {
        case "true", "yes", "y", "1", "t": true
        case "false", "no", "n", "0", "f": false
        default: nil
        }
    }

    private static let words: [String: StatusWord] = {
        let spellings: [(StatusWord, String)] = [
            (.active, "active subscribed enabled confirmed regular free paid premium comped"),
            (.active, "gifted trialed unpaid pastdue complimentary"),
            (.pending, "pending unconfirmed unactivated validating"),
            (.unsubscribed, "unsubscribed optedout optout removed disabled inactive paused"),
            (.bounced, "bounced bounce hardbounced hardbounce cleaned undeliverable"),
            (.bounced, "unreachable invalid"),
            (.complained, "complained complaint spamcomplaint abuse spam spammy"),
            (.complained, "blocklisted blacklisted blocked"),
        ]
        var words: [String: StatusWord] = [:]
        for (status, text) in spellings {
            for word in text.split(separator: " ") { words[String(word)] = status }
        }
        return words
    }()
}
