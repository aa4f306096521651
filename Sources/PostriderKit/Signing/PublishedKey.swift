package import MailFormat
package import NewsletterCore

/// What DNS says of a key that signs mails (RFC 6376 section 3.6).
package struct PublishedKey: Encodable {
    /// The name of its record.
    package let name: String
    /// What is wrong, in a few words; nil where the key is published.
    let problem: String?
    /// The same with the record that ought to be there.
    package let finding: String

    package var isPublished: Bool { problem == nil }

    private enum CodingKeys: CodingKey { case name, isPublished, finding }

    /// Compares the record with the key.
    package init(of signer: DKIMSigner, asking dns: any DNSLookup) {
        let record = DKIMRecord(for: signer)
        name = record.name
        let (problem, isToBePublished) = Self.compare(record, dns)
        self.problem = problem?.escapingControls()
        let remedy = isToBePublished ? "; publish: \(record.text)" : ""
        finding = self.problem.map { $0 + remedy } ?? "published, and the same key"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(isPublished, forKey: .isPublished)
        try container.encode(finding, forKey: .finding)
    }

    private static func compare(
        _ record: DKIMRecord, _ dns: any DNSLookup
    ) -> (problem: String?, isToBePublished: Bool) {
        do throws(DNSFailure) {
            let texts = try dns.texts(of: record.name)
            guard let text = texts.first else { return ("DNS has no such record", true) }
            if texts.count > 1 {
                return ("DNS has \(texts.count) records; there must be one", false)
            }
            switch record.compare(with: text) {
            case .same: return (nil, false)
            case .otherKey: return ("DNS has another key", true)
            case .revoked: return ("DNS says that the key is withdrawn", false)
            case .unusable(let reason): return ("the record cannot be used: \(reason)", false)
            }
        } catch {
            return error == .notFound
                ? ("DNS has no such record", true) : ("DNS does not answer", false)
        }
    }
}
