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
    case timeZone
    case consentSource
    case consentAt
    /// The words that were agreed to.
    case consentForm
    /// The network address that the consent came from.
    case consentAddress
    case confirmedAt
    case createdAt
    /// A yes says that the person is subscribed, a no that they left.
    case isSubscribed
    /// A yes says that the person gets no mail.
    case isUnsubscribed
    /// Anything in it says that the person left.
    case leftAt
    /// Anything in it says that the address bounced.
    case bouncedAt
    /// A JSON object whose members are attributes.
    case attributes
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
        case .consentForm: "consent_form"
        case .consentAddress: "consent_ip"
        case .confirmedAt: "confirmed_at"
        case .timeZone: "time_zone"
        case .createdAt: "created_at"
        case .isSubscribed: "subscribed"
        case .isUnsubscribed: "email_disabled"
        case .leftAt: "unsubscribed_at"
        case .bouncedAt: "bounced_at"
        case .attributes: "attributes"
        case .attribute(let name):
            ImportColumn(heading: name) == self ? name : Self.attributePrefix + name
        case .ignored: ""
        }
    }

    /// Stands before the name of an attribute that would be taken for something else.
    private static let attributePrefix = "attribute:"

    /// Letters and digits alone, in lower case: `E-Mail Address` is `emailaddress`.
    static func simplified(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static let known: [String: ImportColumn] = {
        let spellings: [(ImportColumn, String)] = [
            (.email, "email emailaddress emailadresse mail subscriberemail useremail"),
            (.identity, "postriderid"),
            (.name, "name fullname displayname subscribername"),
            (.firstName, "firstname first fname givenname vorname"),
            (.lastName, "lastname last lname surname familyname nachname"),
            (.language, "language lang locale sprache"),
            (.status, "status subscriptionstatus emailstatus subscribertype"),
            (.lists, "lists list newsletters audiences"),
            (.tags, "tags tag labels"),
            (.consentSource, "consentsource source signupsource optinsource"),
            (.timeZone, "timezone tz zeitzone"),
            (.consentAt, "consentat consentdate optintime optindate"),
            (.consentForm, "consentform consenttext formtext"),
            (.consentAddress, "consentip optinip signupip ipaddress"),
            (.confirmedAt, "confirmedat confirmtime confirmationtime"),
            (
                .createdAt,
                "createdat subscribedat signupdate datejoined subscriptiondate creationdate"
            ),
            (.isSubscribed, "subscribed issubscribed subscribedtoemails"),
            (.isUnsubscribed, "emaildisabled isunsubscribed optedout"),
            (.leftAt, "unsubtime unsubscribedat unsubscriptiondate unsubscribedate"),
            (.bouncedAt, "cleantime bouncedat"),
            (.attributes, "attributes metadata data customfields"),
            // Numbers that only mean something to the program that gave them.
            (.ignored, "leid euid uuid"),
        ]
        var known: [String: ImportColumn] = [:]
        for (column, words) in spellings {
            for word in words.split(separator: " ") { known[String(word)] = column }
        }
        return known
    }()
}
