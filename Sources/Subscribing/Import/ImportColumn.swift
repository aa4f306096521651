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
    /// Until when the person gets no mail, by their own wish.
    case pausedUntil
    /// A yes says that the person is subscribed, a no that they left.
    case isSubscribed
    /// A yes says that the person confirmed or opted in, a no that they have yet to.
    case isConfirmed
    /// A mark, a yes or a date says that the person left.
    case isUnsubscribed
    /// When the person left; read as ``isUnsubscribed`` is.
    case leftAt
    /// A mark, a yes or a date says that the address bounced.
    case bouncedAt
    /// Any words in it say that the address bounced.
    case bounceReason
    /// A mark, a yes or a date says that the person reported a mailing as spam.
    case hasComplained
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
        let trimmed = heading.inOneLine
        if trimmed.hasPrefix(Self.attributePrefix) {
            self = .attribute(String(trimmed.dropFirst(Self.attributePrefix.count)))
            return
        }
        self =
            KnownHeadings.columns[trimmed.headingKey]
            ?? (Self.isOfOneKind(trimmed) ? .isUnsubscribed : nil)
            ?? (trimmed.isEmpty ? .ignored : .attribute(trimmed))
    }

    /// Whether a heading is HubSpot's of one kind of email, as `Opted out of email: Newsletter`.
    ///
    /// Which of them the newsletter is cannot be told, so whoever left any has left.
    static func isOfOneKind(_ heading: String) -> Bool {
        guard let colon = heading.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
            return false
        }
        return heading[..<colon].headingKey == "optedoutofemail"
    }

    /// Reads what somebody says that a column holds: the usual heading of such a column,
    /// `attribute` for one under its own name, `ignored`, or another name for an attribute.
    ///
    /// Nil where the word is only near to one that has a meaning: that would make an attribute
    /// of a slip.
    public init?(said word: String, of heading: String) {
        switch word.headingKey {
        case "attribute":
            let name = heading.inOneLine
            self =
                name.hasPrefix(Self.attributePrefix)
                ? ImportColumn(heading: name) : .attribute(name)
        case "ignored", "ignore": self = .ignored
        default:
            self = ImportColumn(heading: word)
            guard case .attribute = self, !word.hasPrefix(Self.attributePrefix) else { return }
            if HeadingLikeness(word) != nil || Self.nearest(to: word) != nil { return nil }
        }
    }

    /// The word about standing that was likely meant by one that has no meaning.
    public static func nearest(to word: String) -> String? {
        word == "state" ? nil : word.nearest(in: wordsOfStanding)
    }

    /// Whoever mistypes one of these must not get an attribute.
    private static let wordsOfStanding =
        [
            ImportColumn.status, .isSubscribed, .isConfirmed, .isUnsubscribed, .leftAt,
            .bouncedAt, .hasComplained,
        ].map(\.heading) + ["attribute", "ignored"]

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
        case .pausedUntil: "paused_until"
        case .isSubscribed: "subscribed"
        case .isConfirmed: "confirmed"
        case .isUnsubscribed: "unsubscribed"
        case .leftAt: "unsubscribed_at"
        case .bouncedAt: "bounced"
        case .bounceReason: "email_hard_bounce_reason"
        case .hasComplained: "complained"
        case .attributes: "attributes"
        case .attribute(let name):
            ImportColumn(heading: name) == self && HeadingLikeness(name) == nil
                ? name : Self.attributePrefix + name
        case .ignored: ""
        }
    }

    /// Whether a blank in it may be a no.
    var isOfConsent: Bool { self == .isSubscribed || self == .isConfirmed }

    /// Whether it may say who left, or whose the row is.
    var mayTellLeaving: Bool {
        switch self {
        case .email, .status, .lists, .isSubscribed, .isConfirmed, .isUnsubscribed, .leftAt,
            .bouncedAt, .bounceReason, .hasComplained, .attributes:
            true
        default: false
        }
    }

    /// What a yes in it says of somebody; nil for columns of other meanings.
    var wordOfLeaving: StatusWord? {
        switch self {
        case .isUnsubscribed, .leftAt: .unsubscribed
        case .bouncedAt: .bounced
        case .hasComplained: .complained
        default: nil
        }
    }

    /// Whether the day that a date in it names is kept, so that its order must be known.
    var keepsDates: Bool {
        switch self {
        case .consentAt, .confirmedAt, .createdAt, .pausedUntil, .isSubscribed, .isConfirmed: true
        default: false
        }
    }

    /// Whether a table may have several such columns; of all that they say the gravest holds.
    var mayRepeat: Bool {
        switch self {
        case .isSubscribed, .isConfirmed, .isUnsubscribed, .leftAt, .bouncedAt, .bounceReason,
            .hasComplained, .status, .ignored:
            true
        default: false
        }
    }

    /// Stands before the name of an attribute that would be taken for something else.
    static let attributePrefix = "attribute:"
}
