internal import CCurl
internal import CurlSessions
internal import DeliveryEngine
internal import NewsletterCore

/// The part of a connection to a relay that libcurl does, and what the relay said meanwhile.
final class RelayOpening: CurlSessionListener {
    let session: CurlSession
    private let relay: RelaySettings
    private var replies: OpeningReplies
    private let onLine: (String) -> Void
    /// What must not be shown of what the server says.
    private(set) var mask: SecretMask
    /// Whether libcurl is logging in: it has said AUTH, and nothing else since.
    private var isLoggingIn = false
    /// The lines of a reply that has not ended yet.
    private var heard: [UInt8] = []

    /// Prepares a connection to a relay; `onLine` sees every line that the server sends.
    init(to relay: RelaySettings, onLine: @escaping (String) -> Void) {
        self.relay = relay
        self.onLine = onLine
        mask = SecretMask(relay.credentials)
        replies = OpeningReplies(usesStartTLS: relay.security == .startTLS)
        session = CurlSession(
            CurlSession.Settings(
                url: relay.url, usesTLS: relay.security != .none, caFile: relay.caFile,
                proxy: relay.proxy, credentials: relay.credentials,
                openingTime: relay.openingTime))
        session.listener = self
    }

    /// What the server said in its last reply to EHLO.
    var capabilities: Capabilities { replies.capabilities }

    /// What is wrong with a session that libcurl takes for good, if anything is: libcurl goes
    /// on without a word where a server offers no AUTH.
    var shortcoming: TransportError? { bareShortcoming.map { mask.masked($0) } }

    private var bareShortcoming: TransportError? {
        guard relay.credentials != nil, capabilities.authentication.isEmpty else { return nil }
        if let refusal = replies.refusedHello { return .refused(refusal) }
        return .authentication(
            "\(place) offers no authentication; remove smtp.username, or ask its operator")
    }

    /// Why libcurl gave up, in our words.
    func failure(_ code: CURLcode) -> TransportError {
        showHeard()
        return mask.masked(bareFailure(code))
    }

    private func bareFailure(_ code: CURLcode) -> TransportError {
        if replies.isForeign { return notSMTP }
        let text = session.words(for: code)
        switch code {
        case CURLE_LOGIN_DENIED:
            return loginFailure
        case CURLE_SSL_CONNECT_ERROR where Self.lossesInTLS.contains(where: text.contains):
            return .unreachable("\(place): the connection was lost during TLS: \(text)")
        case CURLE_SSL_CONNECT_ERROR
        where !relay.expectsGreeting && Self.answersInTheClear.contains(where: text.contains):
            return .unreachable(
                "\(place) answers in the clear, as a port for STARTTLS does; "
                    + "write smtp://\(place)")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_ENGINE_INITFAILED:
            return .insecure("\(place): \(text)")
        case CURLE_RECV_ERROR where isSilent && relay.expectsGreeting:
            return .unreachable(
                "\(place) closed the connection before it said anything, as a firewall, a limit of "
                    + "connections or a list of allowed clients does")
        case _ where text.contains("Too large response headers"):
            return .unreachable("\(place) does not end what it says")
        case CURLE_OPERATION_TIMEDOUT where isSilent:
            return bareLateness
        case CURLE_WEIRD_SERVER_REPLY where isSilent && relay.expectsGreeting:
            // A TLS alert is no greeting, either.
            return .unreachable("\(place): \(text); \(Self.speaksTLS(place))")
        case CURLE_USE_SSL_FAILED where replies.last?.command == .startTLS && isForNow:
            return .refused(replies.last!)
        case CURLE_USE_SSL_FAILED:
            return .insecure("\(place) does not offer STARTTLS: \(text)")
        case CURLE_WEIRD_SERVER_REPLY where replies.last?.command == .startTLS:
            // Text behind the 220 would be taken as said under TLS (RFC 3207 section 6).
            return .insecure("\(place) spoke on in the clear after STARTTLS: \(text)")
        default:
            if let reply = replies.last, reply.code >= 400 { return .refused(reply) }
            return .unreachable("\(place): \(text)")
        }
    }

    /// How libcurl words what is no fault of TLS but of the connection below it.
    private static let lossesInTLS = ["SSL_connect: ", "Recv failure", "Send failure"]

    /// How OpenSSL words a first byte that is no TLS, such as the 2 of `220`.
    private static let answersInTheClear = [
        "wrong version number", "packet length too long", "http request", "unexpected message",
        "record layer failure",
    ]

    /// Why a connection did not come about in time.
    var lateness: TransportError {
        showHeard()
        return mask.masked(bareLateness)
    }

    private var notSMTP: TransportError {
        .unreachable("\(place) does not speak SMTP; it says \"\(replies.garbled ?? "")\"")
    }

    private var bareLateness: TransportError {
        if replies.garbled != nil { return notSMTP }
        guard relay.expectsGreeting, isSilent, session.isConnected else {
            return .unreachable("\(place) did not answer in time")
        }
        return .unreachable("\(place) sent no greeting in time; \(Self.speaksTLS(place))")
    }

    private static func speaksTLS(_ place: String) -> String {
        "if it is a port for TLS from the first byte, as 465 is, write smtps://\(place)"
    }

    /// Whether the server has said nothing that is SMTP.
    private var isSilent: Bool { replies.last == nil }

    private var loginFailure: TransportError {
        guard let reply = replies.last, reply.code >= 400 else {
            let offers = capabilities.authentication.joined(separator: " ")
            return .authentication(
                "\(place) offers no way to log in that fits; it offers \(offers)")
        }
        return .refused(reply)
    }

    /// Whether the server's last word may be another one later.
    private var isForNow: Bool { replies.last?.isTransient == true }

    private var place: String { "\(relay.host):\(relay.port)" }

    /// What libcurl says from AUTH on until it is logged in is masked in what the server says.
    func note(sent bytes: UnsafeRawBufferPointer) {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.uppercased().hasPrefix("AUTH ") {
            isLoggingIn = true
            // A mechanism alone tells nothing.
            if line.split(whereSeparator: \.isWhitespace).count < 3 { return }
        } else if ["EHLO", "HELO", "STARTTLS"].contains(where: line.uppercased().hasPrefix) {
            isLoggingIn = false
        }
        if isLoggingIn { mask.note(sent: line) }
    }

    /// Takes a line of the server; whole replies are shown, since a secret may go over two lines.
    func hear(_ line: UnsafeRawBufferPointer) -> Bool {
        replies.receive(line)
        heard += line
        if !(line.count > 3 && line[3] == UInt8(ascii: "-")) { showHeard() }
        return !replies.isForeign
    }

    private func showHeard() {
        mask.maskedLines(heard).forEach(onLine)
        heard.removeAll(keepingCapacity: true)
    }
}
