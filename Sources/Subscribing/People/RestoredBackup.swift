package import NewsletterCore

/// The backup from which a list was restored last.
package struct RestoredBackup: Hashable, Sendable {
    /// The SHA-256 of the file, in lower-case hexadecimal.
    package let digest: String
    /// When it was restored.
    package let at: Timestamp
    /// The keys that the list had been used with when the backup was made.
    package let keys: [Key]
    /// How many have joined the list since it was restored.
    package let joinedSince: Int

    /// What tells a key from others.
    package struct Key: Hashable, Sendable {
        package let id: String
        package let mark: String

        package init(id: String, mark: String) {
            self.id = id
            self.mark = mark
        }
    }

    package init(digest: String, at: Timestamp, keys: [Key], joinedSince: Int) {
        self.digest = digest
        self.at = at
        self.keys = keys
        self.joinedSince = joinedSince
    }
}
