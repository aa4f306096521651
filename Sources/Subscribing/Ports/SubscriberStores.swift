package import Files
package import NewsletterCore

/// Where lists are kept, each at a place: opens them, and handles those that are not open.
package protocol SubscriberStores: Sendable {
    /// Opens a list, which is made if there is none.
    ///
    /// `keys` are those under which people are remembered of whom only a hash is kept, the present
    /// one first; `issues` is where a segment finds past ones. One that is not `isWaiting` waits
    /// for no other program.
    func open(
        at path: String, effects: Effects, keys: [ListKey], issues: any IssueLedgers,
        isWaiting: Bool
    ) throws -> SubscriberStore

    /// Takes opt-outs at any time, whoever is at work on the list.
    func intake(of path: String, effects: Effects) -> any OptOutIntake

    /// Looks up readers of a list without waiting for whoever writes it.
    func lookup(at path: String, effects: Effects) -> any ReaderLookup

    /// Whether what stands at a place can be used as a list.
    func finding(at path: String) -> ListFinding

    /// How many subscribers a backup holds; it is only read.
    func count(ofBackup path: String) throws -> Int

    /// The names of lists and segments; throws where there is no list, or it cannot be read at
    /// once: nothing is made, changed or waited for long.
    func knownNames(at path: String) throws -> KnownNames

    /// Moves a list that cannot be used out of the way.
    func move(_ path: String, to aside: String) throws
}

/// What stands at a place where a list may be.
package enum ListFinding {
    case absent
    case sound
    case unusable(FileError)
}

/// Records opt-outs beside the list; they hold for all who read it.
package protocol OptOutIntake: Sendable {
    /// Records opt-outs, all or none of them; they are on the disk when it returns.
    func append(_ optOuts: [OptOut], origin: Origin) throws(FileError) -> [IntakeEntry]

    /// Records entries of several readers, all or none of them; they are on the disk when it
    /// returns.
    func append(_ entries: [IntakeEntry]) throws(FileError)

    /// Holds space on the disk for leaving, unless it does so already; false where there is none.
    @discardableResult
    func keepReserve() throws(FileError) -> Bool

    /// Gives the space up that was held; false where none was.
    func freeReserve() throws(FileError) -> Bool

    /// What there is to say of it.
    func state() throws(FileError) -> IntakeState
}
