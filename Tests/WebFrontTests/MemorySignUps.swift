import NewsletterCore
import PostriderKit
import Synchronization

@testable import WebFront

/// Sign-ups in memory: links and receipts are words, and wishes are kept to be looked at.
///
/// `true` is a receipt or link that is good, `held` a receipt of what waits for one more button,
/// `gone` one whose request is erased, `old` one that has expired; all else is nobody's.
final class MemorySignUps: SignUpDesk {
    struct State: Sendable {
        var wishes: [JoinWish] = []
        var pressed: [String] = []
        var answer = JoinAnswer.taken(receipt: "true")
        var code = CodeAnswer.wrong
        var problem: Problem?
        var setsCookie = false
        var lists = [
            ReaderList(name: ListName("daily")!, title: "The Daily"),
            ReaderList(name: ListName("weekly")!, description: "Once a week."),
        ]
    }

    let state = Mutex(State())
    let keeper = MemorySettings()

    var ownSettings: any SettingsKeeper { keeper }

    var wishes: [JoinWish] { state.withLock { $0.wishes } }
    var pressed: [String] { state.withLock { $0.pressed } }
    var lists: [ReaderList] { state.withLock { $0.lists } }

    func formToken() -> String { "form" }

    func take(_ wish: JoinWish) async throws(Problem) -> JoinAnswer {
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return state.withLock {
            $0.wishes.append(wish)
            return $0.answer
        }
    }

    func sendLink(
        to address: EmailAddress, language: String, page: String, from network: String?
    ) async throws(Problem) -> Bool {
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return state.withLock {
            guard $0.answer != .tooMany else { return false }
            $0.pressed.append("link \(address) \(language) \(network ?? "-")")
            return true
        }
    }

    private func isThere(_ text: String) throws(LinkRefusal) -> Bool {
        switch text {
        case "true", "held": return true
        case "gone": return false
        case "old": throw .expired
        default: throw .unknown
        }
    }

    func standing(ofReceipt text: String) async throws(LinkRefusal) -> ReceiptStanding? {
        try isThere(text) ? (text == "held" ? .held : .taken) : nil
    }

    func release(_ text: String) async throws(Problem) {
        state.withLock { $0.pressed.append("release \(text)") }
    }

    func enter(
        _ typed: String, receipt text: String, from network: String?
    ) async throws(Problem) -> CodeAnswer {
        state.withLock {
            $0.pressed.append("code \(typed)")
            return $0.code
        }
    }

    func standing(
        ofConfirmation text: String
    ) async throws(LinkRefusal) -> ConfirmationStanding? {
        guard try isThere(text) else { return nil }
        return state.withLock { $0.pressed.contains("confirm \(text)") }
            ? .confirmed([]) : .waiting([])
    }

    let cookieName = "__Host-postrider-test"

    func cookie(for receipt: String) -> String? {
        state.withLock { $0.setsCookie } ? "browser-of-\(receipt)" : nil
    }

    func isOwn(_ cookie: String?, for link: String) -> Bool { cookie == "browser-of-\(link)" }

    func confirm(
        _ text: String, from network: String?, in cookie: String?
    ) async throws(Problem) -> Bool {
        state.withLock { $0.pressed.append("confirm \(text)") }
        return true
    }

    func canRefuse(_ text: String) async throws(LinkRefusal) -> Bool { try isThere(text) }

    func refuse(_ text: String) async throws(Problem) {
        state.withLock { $0.pressed.append("never \(text)") }
    }
}
