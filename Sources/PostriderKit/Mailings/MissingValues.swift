package import DeliveryEngine
package import MailFormat
import NewsletterCore

/// Those who lack a value that the edition cannot do without, so that no mail can be made for
/// them.
package struct MissingValues {
    private let edition: CompiledEdition
    private(set) var count = 0
    private var examples: [String] = []
    private var fields: Set<String> = []

    package init(_ edition: CompiledEdition) { self.edition = edition }

    /// The attributes that the edition asks for, and tags as ``Recipient/attributes`` has them.
    static func attributes(of edition: CompiledEdition) -> Set<String> {
        Set(edition.fields.compactMap(\.attributeKey))
    }

    /// The candidate, left out where no mail could be made for them.
    static func marking(_ candidate: Candidate, for edition: CompiledEdition) -> Candidate {
        guard candidate.exclusion == nil, edition.asksForValues,
            let recipient = Recipient(candidate), !edition.missing(for: recipient).isEmpty
        else { return candidate }
        var marked = candidate
        marked.exclusion = .unrenderable
        return marked
    }

    /// Notes a candidate who lacks a value, if they do.
    package mutating func check(_ candidate: Candidate) {
        guard Self.marking(candidate, for: edition).exclusion == .unrenderable,
            let recipient = Recipient(candidate)
        else { return }
        count += 1
        fields.formUnion(edition.missing(for: recipient).map(\.syntax))
        if examples.count < 5 { examples.append(candidate.address) }
    }

    /// Who lacks what: `2 recipients have no value for {{subscriber.name}}: ann@example.org`.
    var sentence: String {
        let more = count > examples.count ? " and \(count - examples.count) more" : ""
        return "\(count.of("recipient has", "recipients have")) no value for "
            + "\(fields.sorted().joined(separator: ", ")): "
            + examples.joined(separator: ", ") + more
    }

    /// Throws where anybody lacks anything.
    package func verify() throws {
        guard count > 0 else { return }
        throw Problem(
            .badData, sentence,
            remedy:
                "Nothing was sent. Give the slot a fallback, such as {{subscriber.name|reader}}.")
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
