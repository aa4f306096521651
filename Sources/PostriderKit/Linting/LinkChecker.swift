import Composing
import Foundation
import Linting
import NewsletterCore
import Synchronization

/// Asks web addresses whether they answer, a few at once, in bounded time.
struct LinkChecker: Sendable {
    /// How many addresses are asked at once.
    var concurrency = 8
    /// How long one address may take.
    var secondsForOne = 15
    /// How long all of them may take.
    var secondsForAll = 60
    private let pages: any PageSource
    private let limits: FetchLimits

    /// Asks the internet, and private networks only where that is allowed.
    init(asking pages: any PageSource, allowsPrivateAddresses: Bool = false) {
        self.pages = pages
        limits = FetchLimits(
            connecting: .seconds(8), allowsPrivateAddresses: allowsPrivateAddresses)
    }

    /// What an address itself answers to a method; no redirection is followed.
    func answer(of url: String, to method: ProbeMethod) -> LinkAnswer {
        ask(url, method, limits.taking(seconds: secondsForOne), follows: false)
    }

    /// Asks by HEAD and, where that is refused, by GET.
    private func ask(_ url: String, _ limits: FetchLimits) -> LinkAnswer {
        let head = ask(url, .head, limits, follows: true)
        // Servers that do not know HEAD say so in many ways.
        if case .status(let status) = head, status >= 400, status != 404, status != 410 {
            return ask(url, .get, limits, follows: true)
        }
        return head
    }

    private func ask(
        _ url: String, _ method: ProbeMethod, _ limits: FetchLimits, follows: Bool
    ) -> LinkAnswer {
        do throws(FetchError) {
            return .status(try pages.status(of: url, by: method, follows: follows, within: limits))
        } catch {
            return .unreachable(error.reason.description)
        }
    }

    /// The answer of each address.
    func answers(for urls: [String]) -> [String: LinkAnswer] {
        let round = Round(urls, ends: .now() + .seconds(secondsForAll))
        let group = DispatchGroup()
        for _ in 0..<min(concurrency, urls.count) {
            group.enter()
            let thread = Thread {
                while let url = round.next() {
                    round.answers(url, answer(of: url, within: round.secondsLeft))
                }
                group.leave()
            }
            thread.start()
        }
        group.wait()
        return round.answers
    }

    private func answer(of url: String, within seconds: Int) -> LinkAnswer {
        seconds > 0
            ? ask(url, limits.taking(seconds: min(secondsForOne, seconds)))
            : .notAsked("time was up")
    }

    /// The addresses that are left, and the answers so far, for several threads.
    private final class Round: Sendable {
        private let state: Mutex<(left: ArraySlice<String>, answers: [String: LinkAnswer])>
        private let end: DispatchTime

        init(_ urls: [String], ends end: DispatchTime) {
            state = Mutex((urls[...], [:]))
            self.end = end
        }

        var answers: [String: LinkAnswer] { state.withLock(\.answers) }

        var secondsLeft: Int {
            let now = DispatchTime.now().uptimeNanoseconds
            return now < end.uptimeNanoseconds
                ? Int((end.uptimeNanoseconds - now) / 1_000_000_000) : 0
        }

        func next() -> String? { state.withLock { $0.left.popFirst() } }

        func answers(_ url: String, _ answer: LinkAnswer) {
            state.withLock { $0.answers[url] = answer }
        }
    }
}

extension FetchLimits {
    /// These limits with so much time for everything.
    fileprivate func taking(seconds: Int) -> FetchLimits {
        var limits = self
        limits.total = .seconds(seconds)
        return limits
    }
}
