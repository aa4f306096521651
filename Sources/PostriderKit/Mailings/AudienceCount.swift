import DeliveryEngine
import DomainNames
import NewsletterCore

/// How many a mailing would reach, and whom it leaves out.
package struct AudienceCount: Encodable {
    package var candidates = 0
    package var recipients = 0
    package var excluded: [String: Int] = [:]
    /// Those on the lists who are no candidates, since the expression does not hold for them.
    package var outside = 0
    /// Those whom other machines mail.
    package var inOtherParts = 0

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
