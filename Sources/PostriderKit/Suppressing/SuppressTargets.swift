import NewsletterCore
package import Subscribing

/// Suppresses addresses and domains, whoever is at work on the list.
package struct SuppressTargets {
    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Records them; returns what became of each.
    package func suppress(
        _ entries: [SuppressionEntry], origin: Origin = .command
    ) throws -> [OptOutOutcome] {
        if entries.isEmpty { return [] }
        // Whose hash it is among the subscribers cannot be told without the key.
        if entries.contains(where: \.isHash) { _ = try workspace.tokenKeys() }
        return try workspace.optOut(entries.map { .suppress($0) }, origin: origin)
    }
}

/// What became of a suppression, as `--json` tells it.
package struct SuppressionRecord: Encodable {
    package let target: String
    /// `added`, `known`, `recorded` where another program has the list, or `lifted`.
    package let outcome: String

    /// What a new suppression did.
    package init(_ target: String, _ outcome: OptOutOutcome) {
        self.target = target
        self.outcome =
            switch outcome {
            case .already: SuppressionOutcome.known.rawValue
            case .waiting, .setAside: "recorded"
            case .done, .unknown, .noSuchList: SuppressionOutcome.added.rawValue
            }
    }

    /// Of one that was lifted.
    init(lifted target: String) {
        self.target = target
        outcome = "lifted"
    }
}
