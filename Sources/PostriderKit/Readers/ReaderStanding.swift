package import Foundation
package import NewsletterCore
import Subscribing
import TextFormats

/// A list as a page shows it.
package struct ReaderList: Hashable, Sendable {
    package var name: ListName
    package var title: String?
    /// What comes, and how often.
    package var description: String?
    package var language: String?
    package var isMember: Bool

    package init(
        name: ListName, title: String? = nil, description: String? = nil, language: String? = nil,
        isMember: Bool = false
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.language = language
        self.isMember = isMember
    }

    init(_ name: ListName, _ facts: ListFacts, isMember: Bool) {
        self.init(
            name: name, title: facts.title, description: facts.description,
            language: facts.language, isMember: isMember)
    }
}

/// What a page may show of whom a link is about.
package struct ReaderStanding: Hashable, Sendable {
    /// Such as `a…@example.net`.
    package var maskedAddress: String
    /// Whether the newsletter was left, or the list that the link is about.
    package var hasLeft: Bool
    /// Whether the whole newsletter was left.
    package var hasLeftAll: Bool
    /// Whether they took leaving back, of which the list has still to be told.
    package var isReturning: Bool
    package var pausedUntil: Timestamp?
    /// Where they live, as the tz database names it.
    package var timeZone: String?
    /// The public lists, and the one that the mail came from.
    package var lists: [ReaderList]
    package var language: String?

    package init(
        maskedAddress: String, hasLeft: Bool = false, hasLeftAll: Bool? = nil,
        isReturning: Bool = false, pausedUntil: Timestamp? = nil, timeZone: String? = nil,
        lists: [ReaderList] = [], language: String? = nil
    ) {
        self.maskedAddress = maskedAddress
        self.hasLeft = hasLeft
        self.hasLeftAll = hasLeftAll ?? hasLeft
        self.isReturning = isReturning
        self.pausedUntil = pausedUntil
        self.timeZone = timeZone
        self.lists = lists
        self.language = language
    }

    /// What may be shown of somebody to whoever holds a link about a list, or the newsletter.
    ///
    /// A mail is passed on and a link with it, so neither the whole address is shown nor any other
    /// private list.
    init(
        of reader: ReaderFacts, by list: ListName?, lists: [ListName: ListFacts],
        at now: Timestamp
    ) {
        let subscriber = reader.subscriber
        let isMember = { (name: ListName) in
            subscriber.status == .active
                && [.active, .pending].contains(subscriber.memberships[name])
        }
        let hasLeftAll = [.unsubscribed, .complained].contains(subscriber.status)
        let shown = lists.filter { $0.value.isPublic || $0.key == list }
        self.init(
            maskedAddress: subscriber.address.masked,
            hasLeft: hasLeftAll
                || list.map { subscriber.memberships[$0] == .unsubscribed } ?? false,
            hasLeftAll: hasLeftAll, isReturning: reader.isReturning,
            pausedUntil: subscriber.pausedUntil.flatMap { $0 > now ? $0 : nil },
            timeZone: subscriber.timeZone,
            lists: shown.sorted { $0.key < $1.key }.map {
                ReaderList($0.key, $0.value, isMember: isMember($0.key))
            },
            language: subscriber.language ?? list.flatMap { lists[$0]?.language })
    }

    /// The first day with mail after a pause, where they live, or in the zone where that is not
    /// known; nil where they have not paused.
    package func endOfPause(otherwise zone: TimeZone) -> CalendarDate? {
        pausedUntil.map { (timeZone.flatMap { TimeZone(identifier: $0) } ?? zone).date(at: $0) }
    }
}

extension EmailAddress {
    /// The address as its owner knows it again, and nobody else: `a…@example.net`.
    var masked: String { "\(localPart.prefix(1))…@\(domain)" }
}
