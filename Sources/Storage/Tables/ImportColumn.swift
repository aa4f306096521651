internal import NewsletterCore

/// What a column of a table of people holds.
public enum ImportColumn: Hashable, Sendable {
    case email
    /// The identity in the newsroom that exported the table.
    case identity
    case name
    case firstName
    case lastName
    case language
    case status
    case lists
    case tags
    case consentSource
    case consentAt
    case createdAt
    /// Of no known meaning: kept under its own name.
    case attribute(String)
    /// Left out: an empty heading, or what another newsroom's numbers mean.
    case ignored
}

extension ImportColumn {
    /// Recognises a column by the common spellings of its heading.
    public init(heading: String) {
        let trimmed = heading.trimmingSpace()
        if trimmed.hasPrefix(Self.attributePrefix) {
            self = .attribute(String(trimmed.dropFirst(Self.attributePrefix.count)))
            return
        }
        self =
            Self.known[Self.simplified(trimmed)]
            ?? (trimmed.isEmpty ? .ignored : .attribute(trimmed))
    }

    /// The heading that an export writes.
    public var heading: String {
        switch self {
        case .email: "email"
        case .identity: "postrider_id"
        case .name: "name"
        case .firstName: "first_name"
        case .lastName: "last_name"
        case .language: "language"
        case .status: "status"
        case .lists: "lists"
        case .tags: "tags"
        case .consentSource: "consent_source"
        case .consentAt: "consent_at"
        case .createdAt: "created_at"
        case .attribute(let name):
            ImportColumn(heading: name) == self ? name : Self.attributePrefix + name
        case .ignored: ""
        }
    }

    /// Stands before the name of an attribute that would be taken for something else.
    private static let attributePrefix = "attribute:"

    /// Letters and digits alone, in lower case: `E-Mail Address` is `emailaddress`.
    private static func simplified(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static let known: [String: ImportColumn] = {
        let spellings: [(ImportColumn, String)] = [
            (.email, "email emailaddress emailadresse mail address subscriberemail useremail"),
            (.identity, "postriderid"),
            (.name, "name fullname displayname subscribername"),
            (.firstName, "firstname first fname givenname vorname"),
            (.lastName, "lastname last lname surname familyname nachname"),
            (.language, "language lang locale sprache"),
            (.status, "status state subscriptionstatus emailstatus"),
            (.lists, "lists list newsletters audiences"),
            (.tags, "tags tag labels"),
            (.consentSource, "consentsource source signupsource optinsource"),
            (.consentAt, "consentat consentdate optintime optindate confirmedat confirmtime"),
            (.createdAt, "createdat subscribedat signupdate datejoined subscriptiondate"),
        ]
        var known: [String: ImportColumn] = [:]
        for (column, words) in spellings {
            for word in words.split(separator: " ") { known[String(word)] = column }
        }
        return known
    }()
}

/// What peers write into a status column.
enum StatusWord: Hashable {
    case status(SubscriberStatus)
    /// Waits for a confirmation on the lists of the row.
    case pending

    init?(_ text: String) {
        let word = String(text.lowercased().filter { $0.isLetter })
        switch word {
        case "active", "subscribed", "enabled", "confirmed", "free", "paid", "premium", "regular":
            self = .status(.active)
        case "unsubscribed", "optedout", "optout", "removed", "disabled", "inactive":
            self = .status(.unsubscribed)
        case "bounced", "cleaned", "undeliverable", "hardbounced":
            self = .status(.bounced)
        case "complained", "blocklisted", "blacklisted", "blocked", "spam", "spammy":
            self = .status(.complained)
        case "pending", "unconfirmed", "unactivated", "validating":
            self = .pending
        default: return nil
        }
    }
}
