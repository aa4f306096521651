import NewsletterCore
package import Subscribing

/// What is suppressed, as `--json` tells it: an address, a domain or a hash.
package struct SuppressionListing: Encodable {
    private var email: String?
    private var domain: String?
    private var subdomains: Bool?
    private var hash: String?
    private let reason: String
    private let note: String?
    private let at: String

    /// Tells of a suppression.
    package init(_ suppression: Suppression) {
        switch suppression.target {
        case .address(let key): email = key
        case .hash(let digest): hash = digest
        case .domain(let name, let reaches): (domain, subdomains) = (name, reaches)
        }
        reason = suppression.reason.rawValue
        note = suppression.note
        at = suppression.at.description
    }
}
