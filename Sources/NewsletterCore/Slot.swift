/// A place in a body that is filled for each recipient when the mail is made.
///
/// In a template and in the rendered bodies it is written `{{unsubscribe_url}}` or, with
/// what stands in for a missing value, `{{subscriber.name|reader}}`.
public struct Slot: Hashable, Sendable {
    /// What it is filled with.
    public var field: RecipientField
    /// What is put in where the recipient has no value.
    public var fallback: String?

    /// Makes a slot.
    public init(_ field: RecipientField, fallback: String? = nil) {
        self.field = field
        self.fallback = fallback
    }

    /// Reads what stands between the braces; nil where it names no field.
    public init?(parsing inside: some StringProtocol) {
        let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard let field = RecipientField(parts[0].trimmingSpace()) else { return nil }
        if case .tag = field { return nil }
        self.init(field, fallback: parts.count > 1 ? parts[1].trimmingSpace() : nil)
    }

    /// Whether it holds the address of a page, and so may be where a link leads.
    public var isPage: Bool { field == .unsubscribeURL || field == .archiveURL }

    /// The slot as it is written, braces and all.
    public var syntax: String {
        fallback.map { "{{\(field)|\($0)}}" } ?? "{{\(field)}}"
    }
}

/// What a slot can be filled with.
public enum RecipientField: Hashable, Sendable, LosslessStringConvertible {
    case email
    case name
    /// The page where this recipient leaves the list.
    case unsubscribeURL
    /// The issue's own page in the archive, the same for everybody; empty where it has none.
    case archiveURL
    /// A column of the subscriber list that Postrider gives no meaning.
    case attribute(String)
    /// Whether the recipient has a tag; for the conditions of blocks only.
    case tag(String)

    static let tagPrefix = "tag."

    /// The name in a slot: `subscriber.name`.
    public var description: String {
        switch self {
        case .email: "subscriber.email"
        case .name: "subscriber.name"
        case .unsubscribeURL: "unsubscribe_url"
        case .archiveURL: "issue.archive_url"
        case .attribute(let name): "subscriber.\(name)"
        case .tag(let name): "\(Self.tagPrefix)\(name)"
        }
    }

    /// The name without what all of its kind begin with: `city` of `subscriber.city`.
    public var shortName: String {
        switch self {
        case .email: "email"
        case .name: "name"
        case .unsubscribeURL: "unsubscribe_url"
        case .archiveURL: "archive_url"
        case .attribute(let name), .tag(let name): name
        }
    }

    /// Reads the name in a slot.
    public init?(_ text: String) {
        switch text {
        case "subscriber.email": self = .email
        case "subscriber.name": self = .name
        case "unsubscribe_url": self = .unsubscribeURL
        case "issue.archive_url": self = .archiveURL
        case _ where text.hasPrefix(Self.tagPrefix):
            let name = text.dropFirst(Self.tagPrefix.count).trimmingSpace()
            if name.isEmpty { return nil }
            self = .tag(name)
        default:
            guard text.hasPrefix("subscriber."), text.count > 11,
                text.dropFirst(11).allSatisfy({ $0.isLetter || $0.isNumber || "_-".contains($0) })
            else { return nil }
            self = .attribute(String(text.dropFirst(11)))
        }
    }

    /// The tag that stands as this key among the attributes of a ``Recipient``; nil for every
    /// other key.
    public init?(tagKey key: String) {
        guard case .tag(let name)? = RecipientField(key) else { return nil }
        self = .tag(name)
    }

    /// The key among the attributes of a ``Recipient``; nil for what is no attribute.
    public var attributeKey: String? {
        switch self {
        case .email, .name, .unsubscribeURL, .archiveURL: nil
        case .attribute(let name): name
        case .tag: description
        }
    }

    /// Every name that is known without looking at the subscriber list.
    public static let fixed: [RecipientField] = [.email, .name, .unsubscribeURL, .archiveURL]
}
