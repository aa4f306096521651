import Subscribing

/// What restoring a backup did, as `--json` tells it.
package struct RestoreRecord: Encodable {
    package let subscribers: Int
    /// The SHA-256 of the backup, by which `send --part` knows the list.
    package let sha256: String
    /// Where the database as it was is kept; nil where there was none.
    package let aside: String?
    /// Whether it could be read; a damaged one is only moved.
    package let wasSound: Bool
    /// Since when opt-outs are missing but for those that are known otherwise; nil where none
    /// are.
    package internal(set) var optOutsMissingSince: String?
    /// Opt-outs since the backup that were carried over.
    package let optOutsKept: Int
    /// Opt-outs that the ledgers of mailings since the backup tell of, and were carried over.
    package internal(set) var optOutsByLedgers = 0
    /// People who were removed since the backup, and stay so.
    package let removedKept: Int
    /// People who were removed since the backup, and are back.
    package let broughtBack: Int
    /// The names of keys under which the backup was made and that are not here.
    package let otherKeys: [String]

    /// Tells what a restoring reports.
    init(
        _ report: RestoreReport, of digest: String, aside: String?, wasSound: Bool = true
    ) {
        sha256 = digest
        subscribers = report.subscribers
        self.aside = aside
        self.wasSound = wasSound
        optOutsKept = report.optOutsKept
        removedKept = report.removedKept
        broughtBack = report.broughtBack
        otherKeys = report.otherKeys
    }
}
