import NewsletterCore
package import Subscribing

/// A list as `--json` tells it.
package struct ListRecord: Encodable {
    package let name: String
    package let optIn: String
    package let createdAt: String
    package let active: Int
    package let pending: Int
    package let unsubscribed: Int
    /// On the list, and gone from the newsletter, bounced, complained or suppressed.
    package let unreachable: Int
    /// Whether readers may see and join it.
    package let isPublic: Bool
    package let title: String?
    package let description: String?
    package let language: String?

    private enum CodingKeys: String, CodingKey {
        case name, optIn, createdAt, active, pending, unsubscribed, unreachable
        case isPublic = "public"
        case title, description, language
    }

    /// Tells of a list.
    package init(_ list: MailingList) {
        name = list.name.description
        optIn = list.optIn.rawValue
        createdAt = list.createdAt.description
        active = list.members[.active] ?? 0
        pending = list.members[.pending] ?? 0
        unsubscribed = list.members[.unsubscribed] ?? 0
        unreachable = list.unreachable
        isPublic = list.facts.isPublic
        title = list.facts.title
        description = list.facts.description
        language = list.facts.language
    }
}
