package import NewsletterCore

/// A state of the list as one connection sees it; another one differs from it.
public struct ListVersion: Hashable, Sendable {
    /// Changes when another connection has changed the file.
    public var data: Int
    /// The number of the last change by which somebody may get less mail.
    public var change: Int64
    /// Changes when anybody has recorded an opt-out.
    public var intake: IntakePosition

    package init(data: Int, change: Int64, intake: IntakePosition) {
        self.data = data
        self.change = change
        self.intake = intake
    }
}

/// Who may get less mail than at an earlier change.
package struct PeopleChanges: Hashable, Sendable {
    /// The number of the last change.
    package var last: Int64
    /// Whom the changes are about; nil where everybody must be asked about once more.
    package var people: Set<SubscriberID>?
    /// Whether what is recorded lies over the list, which cannot be written: of that no change tells,
    /// and everybody must be asked about as long as it is so.
    package var isOverlaid: Bool

    /// Tells of changes.
    package init(last: Int64, people: Set<SubscriberID>?, isOverlaid: Bool = false) {
        self.last = last
        self.people = people
        self.isOverlaid = isOverlaid
    }
}
