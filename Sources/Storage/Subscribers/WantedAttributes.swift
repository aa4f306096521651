internal import DeliveryEngine
internal import NewsletterCore
import Subscribing

/// Those of the attributes and tags that an edition asks for.
struct WantedAttributes {
    /// Parts tags in a column; it stands in none.
    private static let tagSeparator: Character = "\u{1F}"

    private let names: Set<String>
    /// A tag is wanted in the spelling of the edition, and had in its own.
    private let tags: [String: [String]]

    init(_ names: Set<String>) {
        self.names = names
        tags = Dictionary(
            grouping: names.filter { RecipientField(tagKey: $0) != nil }, by: { Tag.key($0) })
    }

    var hasTags: Bool { !tags.isEmpty }

    /// Gives a candidate those that stand in a row: its attributes in the eighth column, its
    /// tags in the ninth.
    func give(to candidate: inout Candidate, from row: FastStatement) throws {
        if !names.isEmpty, let attributes = row.text(7) {
            candidate.attributes = try AttributeText.decode(attributes)
                .filter { names.contains($0.key) }
                .filter { RecipientField(tagKey: $0.key) == nil }
        }
        for tag in row.text(8)?.split(separator: Self.tagSeparator) ?? [] {
            let key = Tag.key("\(RecipientField.tag(String(tag)))")
            for name in tags[key] ?? [] { candidate.attributes[name] = String(tag) }
        }
    }
}
