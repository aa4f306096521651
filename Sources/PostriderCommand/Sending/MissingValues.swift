import MailFormat
import NewsletterCore
import Storage

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
            "\(count.of("recipient has", "recipients have")) no value for \(fields.sorted().joined(separator: ", ")): "
                + examples.joined(separator: ", ") + more,
            advice:
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
