import Foundation
import NewsletterCore
import SMTPTransport
import Storage

/// Whom a mailing goes to; stored in its ledger as JSON.
struct Audience: Codable, Equatable {
    /// The lists by name; none means everybody.
    var lists: [String]
    /// The expression that narrows them, every saved segment written out; nil for all.
    var expression: String?
    /// The expression as it was asked for, such as `segment:locals`.
    var asked: String?

    init(_ lists: [ListName]) { self.lists = lists.map(\.description) }

    /// Narrows the lists by an expression, which stays as it is now when a segment changes.
    init(_ lists: [ListName], _ segment: Segment?, of people: SubscriberDatabase) throws {
        self.init(lists)
        guard let segment else { return }
        expression = try people.expanded(segment).description
        try people.checkTags(of: segment)
        asked = segment.description
    }

    var listNames: [ListName] { lists.compactMap { ListName($0) } }

    /// The part of the lists that is meant; nil for all of them.
    var segment: Segment? { get throws { try expression.map { try Segment($0) } } }

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
