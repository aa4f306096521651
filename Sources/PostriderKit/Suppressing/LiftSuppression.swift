import NewsletterCore
import Subscribing

/// Lifts the suppression of one address or domain; the status of a subscriber stays.
package struct LiftSuppression {
    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Lifts it; throws where the target is not suppressed itself.
    package func lift(_ target: String) throws -> SuppressionRecord {
        let store = try workspace.subscribers()
        defer { store.close() }
        let wasSuppressed: Bool
        let remedy: Remedy
        switch try SuppressionEntry(target).target {
        case .domain(let name, _):
            wasSuppressed = try DomainKey(name).map { try store.suppressions.unblock($0) } ?? false
            remedy = .showSuppressions
        case .hash:
            throw Problem(
                .usage, "a hash is lifted by the address that it was made of",
                remedy: .nameAddressOfHash)
        case .address:
            let address = try EmailAddress(target)
            wasSuppressed = try store.suppressions.lift(address, origin: .command)
            remedy =
                try store.suppressions.suppression(of: address).map { .liftDomain($0.address) }
                ?? .showSuppressions
        }
        guard wasSuppressed else {
            throw Problem(.badData, "\(target) is not suppressed itself", remedy: remedy)
        }
        return SuppressionRecord(lifted: target)
    }
}
