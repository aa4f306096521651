import ArgumentParser
import Foundation
import MailFormat
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

/// Which part of the lists a mailing goes to.
struct SegmentOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: "Only to whom this holds for, such as 'tag:paid and city = \"Bath\"'.")
    var expression: String?
    @Option(help: "Only to this saved segment; see: postrider segments list.")
    var segment: SegmentName?

    /// The part; nil for all.
    var part: Segment? { get throws { try Self.part(expression, segment) } }

    /// What an expression and the name of a segment mean together: both must hold.
    static func part(_ expression: String?, _ name: SegmentName?) throws -> Segment? {
        switch (try expression.map { try Segment($0) }, name) {
        case (let segment, nil): segment
        case (nil, let name?): try Segment("segment:\(name)")
        case (let segment?, let name?): try Segment("(\(segment)) and segment:\(name)")
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

/// Finds recipients who lack a value that the edition cannot do without.
struct MissingValues {
    private let edition: CompiledEdition
    private var count = 0
    private var examples: [String] = []
    private var fields: Set<String> = []

    init(_ edition: CompiledEdition) { self.edition = edition }

    /// The attributes that the edition asks for, and tags as ``Recipient/attributes`` has them.
    static func attributes(of edition: CompiledEdition) -> Set<String> {
        Set(edition.fields.compactMap(\.attributeKey))
    }

    mutating func check(_ candidate: Candidate) {
        guard candidate.exclusion == nil, let recipient = Recipient(candidate) else { return }
        let missing = edition.missing(for: recipient)
        guard !missing.isEmpty else { return }
        count += 1
        fields.formUnion(missing.map(\.syntax))
        if examples.count < 5 { examples.append(candidate.address) }
    }

    /// Throws where anybody lacks anything.
    func verify() throws {
        guard count > 0 else { return }
        let more = count > examples.count ? " and \(count - examples.count) more" : ""
        throw Failure(
            .badData,
            "\(count) recipients have no value for \(fields.sorted().joined(separator: ", ")): "
                + examples.joined(separator: ", ") + more,
            advice:
                "Nothing was sent. Give the slot a fallback, such as {{subscriber.name|reader}}.")
    }
}

extension Candidate {
    /// Whether the domain of the address has a form in ASCII, in which it travels.
    var canBeWritten: Bool {
        address.utf8.allSatisfy { $0 < 0x80 }
            || (try? EmailAddress(address)).flatMap { DomainName.ascii($0.domain) } != nil
    }
}

extension Recipient {
    /// The recipient that a candidate is; nil where the stored address is none.
    init?(_ candidate: Candidate) {
        guard let address = try? EmailAddress(candidate.address) else { return nil }
        self.init(
            subscriber: candidate.subscriber, address: address, name: candidate.name,
            attributes: candidate.attributes)
    }
}
