import NIOHTTP1
import NetworkAddresses

/// Who opened a connection.
enum Peer: Hashable, Sendable {
    case address(NetworkAddress)
    /// Another program of this machine, over a unix socket.
    case local
}

/// A request, read whole.
struct WebRequest: Sendable {
    var method: HTTPMethod
    /// As the request line has it.
    var target: String
    var fields: HTTPHeaders
    var body: [UInt8] = []
    /// Whether more of a body came than was kept.
    var isCut = false
    var peer = Peer.local
}

/// What becomes of a body that is longer than may be.
enum LongBody: Sendable {
    /// The rest is read and dropped.
    case isCut
    /// 413.
    case isRefused
}

/// An answer, or what makes it.
enum WebReply: Sendable {
    case now(WebAnswer)
    case later(@Sendable () async -> WebAnswer)
}

/// Says what requests are answered.
protocol WebResponder: Sendable {
    /// What becomes of a long body, which is asked before it is read.
    func longBody(_ method: HTTPMethod, _ target: String) -> LongBody
    /// How many bytes of a body are kept where that is not as for others, asked before it is read.
    func largestBody(_ method: HTTPMethod, _ target: String) -> Int?
    /// What to answer; it is asked on the event loop, and never waits.
    func reply(to request: WebRequest) -> WebReply
    /// What is answered where there is no request to ask about: one that cannot be read, or that
    /// took too long.
    func refusal(_ status: Int) -> WebAnswer
    /// What is answered to a method that HTTP does not know.
    func refusal(ofMethodAt target: String) -> WebAnswer
}
