package import NewsletterCore

/// Merges entries into the list, one after the other: the part of an import that the store has.
package protocol EntryMerging: AnyObject {
    /// Lists that were made on the way.
    var createdLists: [ListName] { get }

    /// How many have to confirm a membership that was made, by list.
    var waiting: [ListName: Int] { get }

    /// Merges one entry; throws ``AttributeMismatch`` where a value is not of its type.
    func merge(_ told: SubscriberEntry) throws -> EntryOutcome

    /// Keeps that somebody left by a row that is of no use otherwise; false where it does not
    /// say so.
    func mergeLeaving(_ entry: SubscriberEntry) throws -> Bool
}
