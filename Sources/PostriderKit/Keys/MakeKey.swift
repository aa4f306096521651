import MailFormat
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Makes a new key the newsroom's present one, also where the old one is lost.
package struct MakeKey {
    /// What is lost with the keys that are not there any more.
    package struct Plan {
        /// Whether the file of keys is gone.
        package let isGone: Bool
        /// The keys that are gone.
        package let lost: [KeyUse]
        /// How many people are remembered by hashes that nobody can compare any more.
        package let hashes: Int

        /// Whether anything is given up by a new key.
        package var isLossy: Bool { isGone || !lost.isEmpty }
    }

    /// The keys afterwards, as `--json` tells them.
    package struct Record: Encodable {
        /// The name of the new key.
        package let key: String
        /// The names of those that are still read.
        package let older: [String]
        /// The names of those that are given up.
        package let lost: [String]
        /// How many people are remembered by hashes that nobody can compare any more.
        package let hashes: Int
    }

    private let workspace: Workspace

    /// For the newsroom.
    package init(for workspace: Workspace) { self.workspace = workspace }

    /// Looks at what was made with keys that are not there.
    package func plan() throws -> Plan {
        let uses = try KeyUse.all(in: workspace)
        let lost = uses.filter { $0.state == .missing }
        // Where nothing depends on a key, this opens a list that has just got its first.
        let store = try workspace.subscribers()
        defer { store.close() }
        let isGone = try workspace.keyring() == nil
        return Plan(
            isGone: isGone, lost: lost,
            hashes: isGone || !lost.isEmpty ? try store.keys.hashCount() : 0)
    }

    /// Makes it; keys that are there stay in the file, those that are lost are given up.
    package func make(_ plan: Plan) throws -> Record {
        let keys = try workspace.tokenKeys(
            SecretKeyFile.renew(
                at: workspace.newsroom.secretKey, random: workspace.effects.randomBytes))
        let store = try workspace.subscribers()
        defer { store.close() }
        try store.keys.giveUpMissing()
        return Record(
            key: keys.current.id, older: keys.older.map(\.id), lost: plan.lost.map(\.id),
            hashes: plan.hashes)
    }
}
