import MailFormat
import NewsletterCore
import PostriderKit
import Synchronization

@testable import WebFront

/// The list's side in memory: links are words, and wishes are kept to be looked at.
///
/// `true` is a link of a mail, `listed` one of a mail to a list, `tried` one of a test, `undo` one
/// of the page after leaving, `old` one that has expired; all else is nobody's.
final class MemoryDesk: FrontDesk {
    struct State: Sendable {
        var wishes: [ReaderWish] = []
        var standing: ReaderStanding? = ReaderStanding(maskedAddress: "a…@example.org")
        var answer = WishAnswer.recorded
        var problem: Problem?
        var readiness = DeskReadiness()
        /// How many links were read.
        var read = 0
    }

    let state = Mutex(State())
    /// Let go before a wish is answered; nil at once.
    let held: AsyncStream<Void>?

    init(held: AsyncStream<Void>? = nil) { self.held = held }

    var wishes: [ReaderWish] { state.withLock { $0.wishes } }

    func readerLink(_ text: String) throws(LinkRefusal) -> ReaderLink {
        state.withLock { $0.read += 1 }
        switch text {
        case "true", "true.": return ReaderLink(text: "true", purpose: .unsubscribe)
        case "listed":
            return ReaderLink(text: text, purpose: .unsubscribe, list: ListName("daily"))
        case "tried": return ReaderLink(text: text, purpose: .test)
        case "undo": return ReaderLink(text: text, purpose: .undo)
        case "old": throw .expired
        default: throw .unknown
        }
    }

    func standing(of link: ReaderLink) async -> ReaderStanding? { state.withLock { $0.standing } }

    func name(of id: SubscriberID) async -> String? { "Bob <b>" }

    func record(
        _ wish: ReaderWish, of link: ReaderLink, at now: Timestamp
    ) async throws(Problem) -> WishAnswer {
        if let held { for await _ in held { break } }
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return state.withLock {
            $0.wishes.append(wish)
            return $0.answer
        }
    }

    func undoLink(for link: ReaderLink) -> String { "undo" }

    func readiness() async -> DeskReadiness { state.withLock { $0.readiness } }
}
