import NewsletterCore
import PostriderKit
import Synchronization

@testable import WebFront

/// Settings in memory: links are words, and what was wished for is kept to be looked at.
///
/// `fresh` is a link to what is held of Bob, `void` one that a later one has replaced, `old` one that
/// has expired; `new`, `moving` and `erasing` are links of mails about those.
final class MemorySettings: SettingsKeeper {
    struct State: Sendable {
        var told: [String] = []
        var isTaken = true
        var problem: Problem?
    }

    let state = Mutex(State())

    var told: [String] { state.withLock { $0.told } }

    private func tell(_ words: String) throws(Problem) -> Bool {
        if let problem = state.withLock({ $0.problem }) { throw problem }
        return state.withLock {
            if $0.isTaken { $0.told.append(words) }
            return $0.isTaken
        }
    }

    func take(
        _ wish: SettingsWish, of link: ReaderLink, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try tell("\(wish) by \(link.text) on \(page.address) in \(page.language)")
    }

    func holder(_ text: String) async throws(LinkRefusal) -> SettingsHolder? {
        switch text {
        case "fresh":
            guard let address = try? EmailAddress("bob@example.org") else { return nil }
            return SettingsHolder(subscriber: SubscriberID("bob"), address: address)
        case "void": return nil
        case "old": throw .expired
        default: throw .unknown
        }
    }

    func rename(
        _ holder: SettingsHolder, to name: String?, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try tell("name \(name ?? "-")")
    }

    func move(
        _ holder: SettingsHolder, to address: EmailAddress, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try tell("address \(address)")
    }

    func erase(
        _ holder: SettingsHolder, on page: SettingsPlace
    ) async throws(Problem) -> Bool {
        try tell("erase \(holder.address)")
    }

    func export(_ holder: SettingsHolder) async throws(Problem) -> [UInt8] {
        _ = try tell("export \(holder.address)")
        return Array("{}".utf8)
    }

    func standing(ofMailed text: String) async throws(LinkRefusal) -> MailedStanding? {
        switch text {
        case "new": return .newAddress
        case "in": return .movedIn
        case "moving": return .moving(to: "b…@example.net")
        case "kept": return .kept
        case "erasing": return .erasing
        case "cancelled": return .cancelled
        case "gone": return nil
        case "old": throw .expired
        default: throw .unknown
        }
    }

    func press(mailed text: String, from network: String?) async throws(Problem) {
        _ = try tell("press \(text)")
    }
}
