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

    /// Recognises the program; nil where no headings tell.
    init?(recognising headings: [String]) {
        let names = Set(headings.map { ImportColumn.simplified($0) })
        let layout = Self.allCases.first { layout in
            layout.signatures.contains { $0.isSubset(of: names) }
        }
        guard let layout else { return nil }
        self = layout
    }

    /// What a heading means in this program's exports; nil where its name tells.
    func column(_ heading: String) -> ImportColumn? {
        meanings[ImportColumn.simplified(heading)]
    }

    /// Headings that stand together in no other program's exports.
    private var signatures: [Set<String>] {
        switch self {
        case .postrider: [["postriderid"]]
        case .listmonk: [["uuid", "email", "attributes", "status"]]
        case .mailchimp: [["emailaddress", "euid"], ["emailaddress", "memberrating"]]
        case .substack: [["email", "activesubscription", "emaildisabled"]]
        case .ghost: [["email", "subscribedtoemails"]]
        case .buttondown: [["subscribertype"], ["emailaddress", "secondaryid", "type"]]
        case .beehiiv: [["email", "subscriptiontier"], ["email", "subscriptionid", "status"]]
        case .keila: [["email", "firstname", "lastname", "data", "status"]]
        }
    }

    private var meanings: [String: ImportColumn] {
        switch self {
        case .postrider, .substack, .keila: [:]
        case .listmonk: ["updatedat": .ignored, "id": .ignored]
        case .mailchimp: ["lastchanged": .ignored]
        case .ghost: ["id": .ignored, "deletedat": .leftAt]
        case .buttondown: ["id": .ignored, "type": .status]
        case .beehiiv: ["id": .ignored, "subscriptionid": .ignored]
        }
    }
}
