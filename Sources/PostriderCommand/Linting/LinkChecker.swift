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

    private struct State {
        var next = 0
        var answers: [String: LinkAnswer] = [:]
    }

    /// The answer of each address.
    func answers(for urls: [String]) -> [String: LinkAnswer] {
        let state = Mutex(State())
        let end = DispatchTime.now() + .seconds(secondsForAll)
        withoutActuallyEscaping(
            { [probe, secondsForOne] in
                while let url = state.withLock({ state -> String? in
                    guard state.next < urls.count else { return nil }
                    state.next += 1
                    return urls[state.next - 1]
                }) {
                    let left = Int(
                        (Double(end.uptimeNanoseconds)
                            - Double(DispatchTime.now().uptimeNanoseconds))
                            / 1e9)
                    let answer =
                        left > 0
                        ? probe(url, min(secondsForOne, left)) : .notAsked("time was up")
                    state.withLock { $0.answers[url] = answer }
                }
            } as @Sendable () -> Void
        ) { work in
            let group = DispatchGroup()
            for _ in 0..<min(concurrency, urls.count) {
                group.enter()
                let thread = Thread {
                    work()
                    group.leave()
                }
                thread.start()
            }
            group.wait()
        }
        return state.withLock(\.answers)
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
