import Foundation
import NewsletterCore
import SMTPTransport
import Storage

/// Whom a mailing goes to; stored in its ledger as JSON.
struct Audience: Equatable {
    /// The lists; none means everybody.
    let listNames: [ListName]
    /// The expression that narrows them, every saved segment written out; nil for all.
    private(set) var expression: String?
    /// The expression as it was asked for, such as `segment:locals`.
    private(set) var asked: String?

    init(_ lists: [ListName]) { listNames = lists }

    /// Narrows the lists by an expression, which stays as it is now when a segment changes.
    init(_ lists: [ListName], _ segment: Segment?, of people: SubscriberDatabase) throws {
        self.init(lists)
        guard let segment else { return }
        expression = try people.expanded(segment).description
        try people.checkTags(of: segment)
        asked = segment.description
    }

    /// The lists by name.
    var lists: [String] { listNames.map(\.description) }

    /// The part of the lists that is meant; nil for all of them.
    var segment: Segment? { get throws { try expression.map { try Segment($0) } } }

    /// The audience with a keyed hash in the place of an address; it selects the same.
    func hiding(_ address: EmailAddress, as hash: String) -> Audience {
        func hidden(_ text: String?) -> String? {
            guard let text, let segment = try? Segment(text) else { return text }
            return segment.hiding(address, as: hash)?.description ?? text
        }
        var audience = self
        audience.expression = hidden(expression)
        audience.asked = hidden(asked)
        return audience
    }

    /// In words: `the lists daily, weekly where tag:paid`.
    var description: String {
        let whole =
            switch lists.count {
            case 0: "all subscribers"
            case 1: "the list \(lists[0])"
            default: "the lists \(lists.joined(separator: ", "))"
            }
        return whole + ((asked ?? expression).map { " where \($0)" } ?? "")
    }
}

extension Audience: ExpressibleByArrayLiteral {
    init(arrayLiteral lists: ListName...) { self.init(lists) }
}

extension Audience: Codable {
    enum CodingKeys: CodingKey { case lists, expression, asked }

    /// Throws where a list or the expression is none: what is left out would widen the audience.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        listNames = try values.decode([String].self, forKey: .lists).map { text in
            if let name = ListName(text) { return name }
            throw DecodingError.dataCorruptedError(
                forKey: .lists, in: values, debugDescription: "no name of a list")
        }
        expression = try values.decodeIfPresent(String.self, forKey: .expression)
        asked = try values.decodeIfPresent(String.self, forKey: .asked)
        _ = try segment
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(lists, forKey: .lists)
        try values.encodeIfPresent(expression, forKey: .expression)
        try values.encodeIfPresent(asked, forKey: .asked)
    }

    /// Reads what the ledger at a path keeps; throws where that cannot be read, since whoever
    /// took everybody instead would mail people who were never meant.
    init(stored json: String, in ledger: String) throws {
        do {
            self = try JSONDecoder().decode(Audience.self, from: Data(json.utf8))
        } catch {
            throw Problem(
                .badData, "\(ledger): whom this mailing goes to cannot be read",
                remedy: "Nothing was changed; put the file back from a backup.")
        }
    }
}

extension Encodable {
    /// The value as a ledger keeps it: JSON with the names of the properties.
    func stored() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

/// How many a mailing would reach, and whom it leaves out.
struct AudienceCount: Encodable {
    var candidates = 0
    var recipients = 0
    var excluded: [String: Int] = [:]
    /// Those on the lists who are no candidates, since the expression does not hold for them.
    var outside = 0

    mutating func add(_ candidate: Candidate) {
        candidates += 1
        if let reason = candidate.exclusion {
            excluded[reason.rawValue, default: 0] += 1
        } else {
            recipients += 1
        }
    }
}

extension Candidate {
    /// Whether the domain of the address has a form in ASCII, in which it travels.
    var canBeWritten: Bool {
        address.utf8.allSatisfy { $0 < 0x80 }
            || (try? EmailAddress(address)).flatMap { DomainName.ascii($0.domain) } != nil
    }
}
