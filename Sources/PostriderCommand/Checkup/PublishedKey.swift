import MailFormat
import NewsletterCore

/// What DNS says of a key that signs mails (RFC 6376 section 3.6).
struct PublishedKey: Encodable {
    let name: String
    let isPublished: Bool
    let finding: String

    /// Compares the record with the key.
    init(of signer: DKIMSigner, asking dns: TextRecords) {
        let record = DKIMRecord(for: signer)
        name = record.name
        let (isPublished, finding) = Self.compare(record, dns)
        self.isPublished = isPublished
        self.finding = finding.escapingControls()
    }

    private static func compare(
        _ record: DKIMRecord, _ dns: TextRecords
    ) -> (isPublished: Bool, finding: String) {
        do throws(TextRecords.Failure) {
            let texts = try dns.records(of: record.name)
            guard let text = texts.first else { return (false, "DNS has no such record") }
            if texts.count > 1 {
                return (false, "DNS has \(texts.count) records; there must be one")
            }
            switch record.compare(with: text) {
            case .same: return (true, "published, and the same key")
            case .otherKey: return (false, "DNS has another key; publish: \(record.text)")
            case .revoked: return (false, "DNS says that the key is withdrawn")
            case .unusable(let reason): return (false, "the record cannot be used: \(reason)")
            }
        } catch {
            return (
                false,
                error == .notFound
                    ? "DNS has no such record; publish: \(record.text)" : "DNS does not answer"
            )
        }
    }
}
