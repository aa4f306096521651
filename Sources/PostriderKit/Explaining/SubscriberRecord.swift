package import NewsletterCore

/// A subscriber as `--json` tells it.
package struct SubscriberRecord: Encodable {
    package let id: String
    package let email: String
    package let name: String?
    package let status: String
    package let language: String?
    package let timeZone: String?
    package let lists: [String: String]
    package let tags: [String]
    package let attributes: [String: String]
    package let consentSource: String?
    package let consentAt: String?
    package let createdAt: String
    /// Until when they get no mail, by their own wish.
    package let pausedUntil: String?

    package init(_ subscriber: Subscriber) {
        id = subscriber.id.description
        email = subscriber.address.description
        name = subscriber.name
        status = subscriber.status.rawValue
        language = subscriber.language
        timeZone = subscriber.timeZone
        lists = Dictionary(
            uniqueKeysWithValues: subscriber.memberships.map { ($0.description, $1.rawValue) })
        tags = subscriber.tags
        attributes = subscriber.attributes
        consentSource = subscriber.consentSource
        consentAt = subscriber.consentAt?.description
        createdAt = subscriber.createdAt.description
        pausedUntil = subscriber.pausedUntil?.description
    }
}
