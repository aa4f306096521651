package import NewsletterCore

/// Merges entries into the list, a page at a time: the part of an import that the store has.
package protocol EntryMerging: AnyObject {
    /// How many entries make a page.
    ///
    /// A store that others may change meanwhile locks the rows of a whole page before it decides on
    /// its first entry, and needs pages of many; one that nobody else can change decides on each at
    /// once.
    var pageSize: Int { get }

    /// Lists that were made on the way.
    var createdLists: [ListName] { get }

    /// How many have to confirm a membership that was made, by list.
    var waiting: [ListName: Int] { get }

    /// Takes a page of entries, each as if those before it had been taken alone; returns what
    /// became of each, in order.
    func take(_ page: [PagedEntry]) throws -> [PagedOutcome]
}

/// An entry on its way into the list.
package enum PagedEntry: Sendable {
    /// To be merged; where a value is not of its type, what it says of leaving is kept.
    case merged(SubscriberEntry)
    /// Of no use but for what it says of leaving.
    case leaving(SubscriberEntry)
}

/// What became of an entry.
package enum PagedOutcome: Sendable {
    /// It was merged.
    case merged(EntryOutcome)
    /// A value is not of its type; `hasLeft` tells whether it says all the same that they left,
    /// which is kept.
    case refused(AttributeMismatch, hasLeft: Bool)
    /// Whether it says that they left, which is kept.
    case leaving(hasLeft: Bool)
}
