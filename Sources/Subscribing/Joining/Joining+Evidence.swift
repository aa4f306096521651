package import NewsletterCore
import TextFormats

extension Joining {
    /// What the history keeps of it beside the consents, as JSON: the lists, how it was confirmed,
    /// and which mail asked for that.
    package func evidence(_ lists: [ListName]) -> String {
        var members: [(name: String, value: JSONValue)] = [
            ("lists", .array(lists.map { .string($0.description) })),
            ("request", .string(request.id.description)),
            ("asked", .string(request.askedAt.description)),
            ("page", .string(request.page)),
            ("language", .string(request.language)),
            ("confirmed", .string(confirmation.at.description)),
            ("way", .string(confirmation.way.rawValue)),
        ]
        if let mail {
            members += [
                ("mailed", .string(mail.sentAt.description)),
                ("message_id", .string(mail.messageID)),
                ("mail_sha256", .string(mail.sha256)),
                ("relay", .string(mail.reply)),
            ]
        }
        return JSONText.encode(.object(members))
    }
}

/// What the history keeps of somebody's joining, read again.
package struct JoinEvidence: Hashable, Sendable {
    private let values: [String: String]
    /// The lists that were joined.
    package let lists: [String]

    /// Reads what ``Joining/evidence(_:)`` wrote; nil for all else.
    package init?(_ text: String) {
        guard case .object(let members)? = try? JSONText.parse(text.utf8) else { return nil }
        var values: [String: String] = [:]
        var lists: [String] = []
        for (name, value) in members {
            switch value {
            case .string(let text): values[name] = text
            case .array(let items):
                lists = items.compactMap { if case .string(let item) = $0 { item } else { nil } }
            default: return nil
            }
        }
        guard values["request"] != nil else { return nil }
        self.values = values
        self.lists = lists
    }

    /// A part, such as `page` or `relay`; nil where it is not known.
    package subscript(_ name: String) -> String? { values[name] }
}
