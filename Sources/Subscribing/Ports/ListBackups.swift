/// Copies of the list, and what they bring back.
package protocol ListBackups: Sendable {
    /// Copies the database to a file of its own while others may be using it, through
    /// SQLite's backup API, with the intake as part of it, and reads the copy through before it
    /// takes its name.
    func backUp(to path: String) throws

    /// Whether a file is an earlier backup of this list, which a new one may replace: a sound
    /// database of subscribers that is nobody's live one, and has a key or people in common
    /// with this.
    func isBackup(_ path: String) throws -> Bool

    /// How many people of a backup were removed since, by `remove` or with their import.
    func removedCount(since backup: String) throws -> Int

    /// Replaces everything by what a backup holds, apart from opt-outs since then, in one
    /// transaction that others wait for; who was removed since stays so where it is asked for.
    ///
    /// The list as it was is kept at `aside`. Throws without having changed anything where the
    /// backup is missing, foreign, damaged, a newer version's, or holds hashes made under a key
    /// that was not given. `digest` is the SHA-256 of the backup, in lower-case hexadecimal, by which
    /// the list is known from then on; without one it is known by none.
    @discardableResult
    func restore(
        from path: String, keepingRemoved: Bool, aside: String?, digest: String?
    ) throws -> RestoreReport

    /// The backup from which the list was restored last; nil where it never was.
    func restored() throws -> RestoredBackup?

    /// Whether the list holds nobody and knows of nothing that happened before a backup was made:
    /// it was made in the place of one that is lost.
    func isBegunAnew(since backup: String) throws -> Bool
}

extension ListBackups {
    /// Replaces everything by what a backup holds, apart from opt-outs since then.
    @discardableResult
    package func restore(from path: String, digest: String? = nil) throws -> RestoreReport {
        try restore(from: path, keepingRemoved: false, aside: nil, digest: digest)
    }
}
