package import NewsletterCore

/// The keys under which the list remembers people of whom only a hash is kept.
package protocol ListKeys: Sendable {
    /// The keys under which hashes and links were made, the oldest first; none where the list
    /// was never used with one.
    func known() throws -> [KnownKey]

    /// The keys that the list was made with and that were not given when it was opened, apart
    /// from those of which somebody said that they are lost.
    func missing() throws -> [KnownKey]

    /// Whether nothing in the list depends on a key: it holds no subscriber and no suppression.
    ///
    /// What waits in the intake is not looked at.
    func isUntouched() throws -> Bool

    /// The keyed hash under which an address is remembered that is not kept, in hexadecimal; nil
    /// where the database was opened without a key.
    func hash(of address: EmailAddress) -> String?

    /// How many addresses are remembered by their keyed hash alone.
    func hashCount() throws -> Int

    /// Lets the list do without the keys that are missing, and remembers those it has.
    func giveUpMissing() throws
}
