import Dispatch
package import MailFormat
package import NewsletterCore
import Subscribing

/// What a link that a reader followed names; no database is asked.
package struct ReaderLink: Hashable, Sendable {
    /// The token as it was sealed.
    package var text: String
    package var purpose: Token.Purpose
    /// The list that the link is about; nil for the newsletter.
    package var list: ListName?
    /// The issue in which it stood.
    package var issue: Slug?

    package init(
        text: String, purpose: Token.Purpose, list: ListName? = nil, issue: Slug? = nil
    ) {
        self.text = text
        self.purpose = purpose
        self.list = list
        self.issue = issue
    }
}

/// Why a link is not honoured.
package enum LinkRefusal: Error, Hashable, Sendable {
    /// Malformed, forged, made under a key that is not known, or for something else.
    case unknown
    case expired
}

/// A list as a page shows it.
package struct ReaderList: Hashable, Sendable {
    package var name: ListName
    package var title: String?
    package var isMember: Bool

    package init(name: ListName, title: String? = nil, isMember: Bool = false) {
        self.name = name
        self.title = title
        self.isMember = isMember
    }
}

/// What a page may show of whom a link is about.
package struct ReaderStanding: Hashable, Sendable {
    /// Such as `a…@example.net`.
    package var maskedAddress: String
    /// Whether the newsletter was left, or the list that the link is about.
    package var hasLeft: Bool
    package var pausedUntil: Timestamp?
    /// The public lists, and the one that the mail came from.
    package var lists: [ReaderList]
    package var language: String?

    package init(
        maskedAddress: String, hasLeft: Bool = false, pausedUntil: Timestamp? = nil,
        lists: [ReaderList] = [], language: String? = nil
    ) {
        self.maskedAddress = maskedAddress
        self.hasLeft = hasLeft
        self.pausedUntil = pausedUntil
        self.lists = lists
        self.language = language
    }
}

/// Why somebody left.
package enum LeaveReason: String, CaseIterable, Sendable {
    case tooMany = "too_many"
    case notRelevant = "not_relevant"
    case neverAsked = "never_asked"
    case hardToRead = "hard_to_read"
    case other
}

/// What a reader wants.
package enum ReaderWish: Hashable, Sendable {
    /// Off a list, or off the newsletter.
    case leave(ListName?)
    /// As the link says.
    case oneClick
    /// Back, by a link of the page after leaving.
    case undo
    case pause(until: Timestamp)
    /// After leaving; at most 500 characters.
    case reason(LeaveReason, String?)
}

/// What became of a wish.
package enum WishAnswer: Hashable, Sendable {
    case recorded, repeated, tooMany
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

/// The list's side of `postrider serve`.
package final class ReadersDesk: Sendable {
    private let workspace: Workspace
    private let keys: TokenKeys
    private let queue = DispatchQueue(label: "postrider.readers")

    package init(in workspace: Workspace) throws {
        self.workspace = workspace
        keys = try workspace.tokenKeys()
    }

    /// Reads a link.
    package func link(
        _ text: String, for purposes: Token.Purpose...
    ) throws(LinkRefusal) -> ReaderLink {
        for purpose in purposes {
            do throws(TokenError) {
                let token = try keys.open(text, for: purpose, at: workspace.effects.now())
                return ReaderLink(
                    text: text, purpose: purpose, list: token.list, issue: token.issue)
            } catch {
                if error == .expired { throw .expired }
            }
        }
        throw .unknown
    }

    /// What a page may show; nil where the list cannot be read soon.
    package func standing(of link: ReaderLink) async -> ReaderStanding? { nil }

    /// Records a wish; it is on the disk when this returns.
    package func record(
        _ wish: ReaderWish, of link: ReaderLink, at now: Timestamp
    ) async throws(Problem) -> WishAnswer {
        let list: ListName?
        switch wish {
        case .leave(let left): list = left
        case .oneClick: list = link.list
        default: return .recorded
        }
        let workspace = workspace
        let keys = keys
        let result: Result<WishAnswer, Problem> = await withCheckedContinuation { done in
            queue.async {
                done.resume(
                    returning: Result {
                        let token = try keys.open(link.text, for: .unsubscribe, at: now)
                        let outcome = try workspace.optOut(
                            [.leave(.id(token.subscriber), list: list)], origin: .link)
                        return outcome.first == .already ? .repeated : .recorded
                    }.mapError { Problem($0) })
            }
        }
        return try result.get()
    }

    /// A link by which leaving is undone, good for an hour.
    package func undoLink(for link: ReaderLink) -> String { link.text }

    /// The public lists.
    package func lists() async -> [ReaderList] { [] }

    /// How things are.
    package func readiness() async -> DeskReadiness { DeskReadiness() }
}
