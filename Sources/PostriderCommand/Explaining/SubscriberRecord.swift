import NewsletterCore

/// A subscriber as `--json` tells it.
struct SubscriberRecord: Encodable {
    let id: String
    let email: String
    let name: String?
    let status: String
    let language: String?
    let timeZone: String?
    let lists: [String: String]
    let tags: [String]
    let attributes: [String: String]
    let consentSource: String?
    let consentAt: String?
    let createdAt: String

    init(_ subscriber: Subscriber) {
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
    }
}
