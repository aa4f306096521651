package import Foundation
package import NewsletterCore

/// What a reader wants.
package enum ReaderWish: Hashable, Sendable {
    /// Off a list, or off the newsletter.
    case leave(ListName?)
    /// As the link says.
    case oneClick
    /// Back, by a link of the page after leaving.
    case undo
    /// No mail for so many weeks, until a day begins where the reader lives; in the zone where
    /// that is not known.
    case pause(weeks: Int, otherwise: TimeZone)
    /// Mail again, before a pause has ended.
    case resume
    /// After leaving; at most 500 characters.
    case reason(LeaveReason, String?)
}

/// What became of a wish.
package enum WishAnswer: Hashable, Sendable {
    case recorded
    /// The same was recorded before, by a link of the same mail.
    case repeated
    /// There were too many others today; leaving and taking it back are never that.
    case tooMany
}

/// What an operator is told of the readers' side.
package struct DeskReadiness: Hashable, Sendable {
    /// Wishes that are recorded and not yet in the list.
    package var waiting: Int
    /// How long the oldest of them has waited, in seconds.
    package var oldestWait: Double
    /// Wishes that could not be applied.
    package var setAside: Int
    /// Free bytes of the disk.
    package var freeBytes: Int64
    package var hasKey: Bool
    package var canReadList: Bool

    package init(
        waiting: Int = 0, oldestWait: Double = 0, setAside: Int = 0, freeBytes: Int64 = .max,
        hasKey: Bool = true, canReadList: Bool = true
    ) {
        self.waiting = waiting
        self.oldestWait = oldestWait
        self.setAside = setAside
        self.freeBytes = freeBytes
        self.hasKey = hasKey
        self.canReadList = canReadList
    }
}
