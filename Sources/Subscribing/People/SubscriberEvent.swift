public import NewsletterCore
import TextFormats

/// Something that happened to a subscriber.
public struct SubscriberEvent: Hashable, Sendable {
    /// When it happened.
    public var at: Timestamp
    /// One word such as `added`, `changed`, `unsubscribed`, `confirmed` or `bounced`.
    public var kind: String
    /// What exactly; a list, a reply, or as JSON the values that were replaced.
    public var detail: String?
    /// Who or what did it.
    public var origin: String
    /// The import that did it.
    public var batch: Int64?

    package init(
        at: Timestamp, kind: String, detail: String? = nil, origin: String, batch: Int64? = nil
    ) {
        self.at = at
        self.kind = kind
        self.detail = detail
        self.origin = origin
        self.batch = batch
    }

    /// The values that a `changed` replaced, by name; `list:daily` is the state of a
    /// membership, `tags_added` holds new tags, and null stands for what was not there.
    public var replaced: [String: PlainValue] {
        guard kind == "changed", let detail, let value = try? JSONText.parse(detail.utf8),
            case .object(let members) = PlainValue(value)
        else { return [:] }
        return members
    }
}
