public import NewsletterCore

/// Whom a mailing goes to.
///
/// It is kept as JSON: `{"asked": ..., "expression": ..., "lists": [...]}`; of a part `part` and
/// `backup`, and `part_lists` in place of `lists`, which a program that knows of no parts cannot
/// read: it would mail the others too.
public struct Audience: Hashable, Sendable {
    /// The lists; none means everybody.
    public let lists: [ListName]
    /// The expression that narrows them, every saved segment written out; nil for all.
    public var expression: String?
    /// The expression as it was asked for, such as `segment:locals`.
    public var asked: String?
    /// The part that this machine sends; nil where it sends to all.
    public var chosen: ChosenPart?

    /// Everybody on some lists, or everybody; narrowed by an expression, if there is one.
    public init(
        _ lists: [ListName], expression: String? = nil, asked: String? = nil,
        chosen: ChosenPart? = nil
    ) {
        self.lists = lists
        self.expression = expression
        self.asked = asked
        self.chosen = chosen
    }

    /// Whether this machine sends to whoever has an address, if anybody does.
    public func includes(addressKey: String) -> Bool {
        chosen?.part.holds(addressKey: addressKey) ?? true
    }

    /// In words: `the lists daily, weekly where tag:paid, part 1 of 3`.
    public var description: String {
        wholeDescription + (chosen.map { ", \($0.part.inWords)" } ?? "")
    }

    /// The same without the part.
    public var wholeDescription: String {
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
    private enum CodingKeys: String, CodingKey {
        case lists, expression, asked, part, backup
        case partLists = "part_lists"
    }

    /// Throws where a list or the part is none: what is left out would widen the audience.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        chosen = try Self.chosenPart(values)
        let key = chosen == nil ? CodingKeys.lists : .partLists
        lists = try values.decode([String].self, forKey: key).map { text in
            if let name = ListName(text) { return name }
            throw DecodingError.dataCorruptedError(
                forKey: key, in: values, debugDescription: "no name of a list")
        }
        expression = try values.decodeIfPresent(String.self, forKey: .expression)
        asked = try values.decodeIfPresent(String.self, forKey: .asked)
    }

    private static func chosenPart(
        _ values: KeyedDecodingContainer<CodingKeys>
    ) throws -> ChosenPart? {
        guard let text = try values.decodeIfPresent(String.self, forKey: .part) else { return nil }
        guard let part = AudiencePart(text) else {
            throw DecodingError.dataCorruptedError(
                forKey: .part, in: values, debugDescription: "no part of an audience")
        }
        return ChosenPart(part, backup: try values.decode(String.self, forKey: .backup))
    }

    /// Writes what ``init(from:)`` reads.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(
            lists.map(\.description), forKey: chosen == nil ? .lists : .partLists)
        try values.encodeIfPresent(expression, forKey: .expression)
        try values.encodeIfPresent(asked, forKey: .asked)
        try values.encodeIfPresent(chosen?.part.description, forKey: .part)
        try values.encodeIfPresent(chosen?.backup, forKey: .backup)
    }
}
