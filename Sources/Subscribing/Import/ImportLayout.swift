/// A program whose exports are known by their headings.
///
/// Most columns say by their names what they hold, whoever wrote them (``ImportColumn``); a
/// layout knows those that only mean something there.
public enum ImportLayout: String, Hashable, Sendable, CaseIterable {
    case postrider
    case listmonk
    case mailchimp
    case substack
    case ghost
    case buttondown
    case beehiiv
    case keila
    case phplist
    case brevo
    case hubspot

    /// Recognises the program; nil where no headings tell.
    init?(recognising headings: [String]) {
        let names = Set(headings.map(\.headingKey))
        let layout = Self.allCases.first { layout in
            layout.signatures.contains { $0.isSubset(of: names) }
        }
        guard let layout else { return nil }
        self = layout
    }

    /// What a heading means in this program's exports; nil where its name tells.
    func column(_ heading: String) -> ImportColumn? {
        meanings[heading.headingKey]
    }

    /// Headings that stand together in no other program's exports.
    private var signatures: [Set<String>] {
        switch self {
        case .postrider: [["postriderid"]]
        case .listmonk: [["uuid", "email", "attributes", "status"]]
        case .mailchimp: [["emailaddress", "euid"], ["emailaddress", "memberrating"]]
        case .substack:
            [
                ["email", "activesubscription", "emaildisabled"],
                ["email", "stripeplan", "startdate"],
            ]
        case .ghost: [["email", "subscribedtoemails"]]
        case .buttondown: [["subscribertype"], ["emailaddress", "secondaryid", "type"]]
        case .beehiiv: [["email", "subscriptiontier"], ["email", "subscriptionid", "status"]]
        case .keila: [["email", "firstname", "lastname", "data", "status"]]
        case .phplist:
            [
                ["email", "confirmed", "blacklisted"], ["email", "confirmed", "htmlemail"],
                ["email", "isthisuserconfirmed"], ["email", "isthissubscriberconfirmed10"],
                ["email", "isthissubscriberconfirmed"], ["email", "isthisuserconfirmed10"],
            ]
        case .brevo: [["email", "emailblacklisted"], ["contactid", "email", "smsblacklisted"]]
        case .hubspot:
            [
                ["email", "unsubscribedfromallemail"],
                ["recordid", "email", "marketingcontactstatus"],
            ]
        }
    }

    private var meanings: [String: ImportColumn] {
        switch self {
        case .postrider: [:]
        case .substack: ["startdate": .createdAt]
        case .keila: ["insertedat": .createdAt, "updatedat": .ignored]
        case .listmonk: ["updatedat": .ignored, "id": .ignored]
        case .mailchimp: ["lastchanged": .ignored]
        case .ghost: ["id": .ignored, "deletedat": .leftAt]
        case .buttondown: ["id": .ignored, "type": .status]
        case .beehiiv: ["id": .ignored, "subscriptionid": .ignored]
        case .phplist: Self.meaningsOfPhpList
        case .brevo:
            [
                "contactid": .ignored, "addedtime": .createdAt, "modifiedtime": .ignored,
                "modifiedat": .ignored, "lastchanged": .ignored,
            ]
        case .hubspot: ["recordid": .ignored, "createdate": .createdAt]
        }
    }

    /// `optedin` is 0 there for nearly everybody, whoever confirmed; a password is nobody's business.
    private static let meaningsOfPhpList: [String: ImportColumn] = [
        "id": .ignored, "uniqid": .ignored, "uniqueid": .ignored, "uniqueidforuser": .ignored,
        "uniqueidforsubscriber": .ignored, "optedin": .ignored,
        "didthisusermanuallyconfirm": .ignored, "didthissubscribermanuallyconfirm": .ignored,
        "password": .ignored, "passwordchanged": .ignored, "entered": .createdAt,
        "modified": .ignored, "lastmodified": .ignored,
    ]
}
