import CCurl
import Composing
import Foundation
import Synchronization

/// Asks web addresses whether they answer, a few at once, in bounded time.
struct LinkChecker {
    /// Asks one address within so many seconds.
    typealias Probe = @Sendable (_ url: String, _ seconds: Int) -> LinkAnswer

    /// How many addresses are asked at once.
    var concurrency = 8
    /// How long one address may take.
    var secondsForOne = 15
    /// How long all of them may take.
    var secondsForAll = 60
    /// What asks; a test or a stricter fetcher may stand here.
    var probe: Probe = { WebProbe.ask($0, seconds: $1) }

    /// The answer of each address.
    func answers(for urls: [String]) -> [String: LinkAnswer] {
        let round = Round(urls, ends: .now() + .seconds(secondsForAll))
        let group = DispatchGroup()
        for _ in 0..<min(concurrency, urls.count) {
            group.enter()
            let thread = Thread { [probe, secondsForOne] in
                while let url = round.next() {
                    let left = round.secondsLeft
                    round.answers(
                        url,
                        left > 0
                            ? probe(url, min(secondsForOne, left)) : .notAsked("time was up"))
                }
                group.leave()
            }
            thread.start()
        }
        group.wait()
        return round.answers
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

/// Asks one web address by libcurl: HEAD and, where that is refused, GET without its body.
enum WebProbe {
    /// How many redirects are followed.
    private static let redirects = 5

    /// The status that an address ends in.
    static func ask(_ url: String, seconds: Int) -> LinkAnswer {
        let head = ask(url, method: .head, seconds: seconds)
        // Servers that do not know HEAD say so in many ways.
        if case .status(let status) = head, status >= 400, status != 404, status != 410 {
            return ask(url, method: .get, seconds: seconds)
        }
        return head
    }

    /// The methods that are asked by.
    enum Method { case head, get, post }

    /// Asks once; redirects are followed but for POST.
    static func ask(
        _ url: String, method: Method, seconds: Int, follows: Bool = true
    ) -> LinkAnswer {
        guard let easy = curl_easy_init() else { return .notAsked("libcurl has no memory") }
        defer { curl_easy_cleanup(easy) }
        ccurl_set_string(easy, CURLOPT_URL, url)
        ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_string(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        ccurl_set_string(easy, CURLOPT_USERAGENT, "postrider lint")
        ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        ccurl_set_long(easy, CURLOPT_TIMEOUT, seconds)
        ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT, min(seconds, 8))
        ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, follows ? 1 : 0)
        ccurl_set_long(easy, CURLOPT_MAXREDIRS, redirects)
        switch method {
        case .head: ccurl_set_long(easy, CURLOPT_NOBODY, 1)
        case .get: break
        case .post: ccurl_set_string(easy, CURLOPT_COPYPOSTFIELDS, "List-Unsubscribe=One-Click")
        }
        // The body matters to nobody; refusing its first bytes ends the transfer.
        ccurl_set_line_callback(easy, CURLOPT_WRITEFUNCTION) { _, _, _, _ in 0 }
        let result = curl_easy_perform(easy)
        var status = 0
        _ = ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        if result == CURLE_OK || result == CURLE_WRITE_ERROR { return .status(status) }
        if result == CURLE_TOO_MANY_REDIRECTS {
            return .unreachable("it redirects more than \(redirects) times")
        }
        return .unreachable(String(cString: curl_easy_strerror(result)).lowercased())
    }
}
