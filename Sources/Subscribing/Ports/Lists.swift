package import NewsletterCore

/// The lists that people are on.
package protocol Lists: Sendable {
    /// Makes a list; false where it exists, with whatever kind of opt-in.
    @discardableResult
    func create(_ name: ListName, optIn: OptIn) throws -> Bool

    /// Deletes a list and its memberships, not the people; false where there is none.
    ///
    /// Whoever had left it is remembered, for the case that it is made again.
    @discardableResult
    func delete(_ name: ListName) throws -> Bool

    /// Every list by name, with its counts.
    func all() throws -> [MailingList]

    /// The lists by name, without going through their members.
    func names() throws -> [ListName]

    /// The lists that everybody may see, by name, without going through their members.
    func publicNames() throws -> [ListName]

    /// How one joins a list; nil where there is no such list.
    func optIn(of name: ListName) throws -> OptIn?

    /// Changes how one joins a list; false where it was so before.
    ///
    /// Who waits goes on waiting. Throws with the nearest name where there is no such list.
    @discardableResult
    func setOptIn(_ optIn: OptIn, of name: ListName) throws -> Bool

    /// Changes what readers see of a list; false where it was so before.
    ///
    /// Throws with the nearest name where there is no such list.
    @discardableResult
    func describe(_ name: ListName, _ change: (inout ListFacts) -> Void) throws -> Bool
}
