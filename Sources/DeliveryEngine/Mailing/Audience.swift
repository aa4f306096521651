public import NewsletterCore

/// Whom a mailing goes to.
///
/// It is kept as JSON: `{"asked": ..., "expression": ..., "lists": [...]}`.
public struct Audience: Hashable, Sendable {
    /// The lists; none means everybody.
    public let lists: [ListName]
    /// The expression that narrows them, every saved segment written out; nil for all.
    public var expression: String?
    /// The expression as it was asked for, such as `segment:locals`.
    public var asked: String?

    /// Everybody on some lists, or everybody; narrowed by an expression, if there is one.
    public init(_ lists: [ListName], expression: String? = nil, asked: String? = nil) {
        self.lists = lists
        self.expression = expression
        self.asked = asked
    }

    /// In words: `the lists daily, weekly where tag:paid`.
    public var description: String {
        let whole =
            switch lists.count {
            case 0: "all subscribers"
            case 1: "the list \(lists[0])"
            default: "the lists \(lists.map(\.description).joined(separator: ", "))"
            }
        return whole + ((asked ?? expression).map { " where \($0)" } ?? "")
    }
}

extension Audience: ExpressibleByArrayLiteral {
    /// Everybody on some lists.
    public init(arrayLiteral lists: ListName...) { self.init(lists) }
}

extension Audience: Codable {
    private enum CodingKeys: CodingKey { case lists, expression, asked }

    /// Throws where a list is none: what is left out would widen the audience.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        lists = try values.decode([String].self, forKey: .lists).map { text in
            if let name = ListName(text) { return name }
            throw DecodingError.dataCorruptedError(
                forKey: .lists, in: values, debugDescription: "no name of a list")
        }
        expression = try values.decodeIfPresent(String.self, forKey: .expression)
        asked = try values.decodeIfPresent(String.self, forKey: .asked)
    }

    /// Writes what ``init(from:)`` reads.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(lists.map(\.description), forKey: .lists)
        try values.encodeIfPresent(expression, forKey: .expression)
        try values.encodeIfPresent(asked, forKey: .asked)
    }
}
