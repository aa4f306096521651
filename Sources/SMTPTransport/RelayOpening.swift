internal import CCurl
internal import DeliveryEngine
internal import DomainNames
internal import NewsletterCore

/// The part of a connection that libcurl does: name, TCP, proxy, TLS, hello, authentication.
///
/// With CURLOPT_CONNECT_ONLY libcurl stops after it and hands the session over.
final class RelayOpening {
    let easy: UnsafeMutableRawPointer
    private let relay: RelaySettings
    private var replies: OpeningReplies
    private let errorText: UnsafeMutablePointer<CChar>
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
        easy = curl_easy_init()!
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setAddress()
        setSecurity()
        setCredentials()
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(easy)
        errorText.deallocate()
    }

    /// What the server said in its last reply to EHLO.
    var capabilities: Capabilities { replies.capabilities }

    /// The socket of the session, once it stands.
    var socket: curl_socket_t? {
        var socket = curl_socket_t(CURL_SOCKET_BAD)
        return ccurl_get_socket(easy, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD
            ? socket : nil
    }

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
        let detail = String(cString: errorText)
        let text = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
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
        guard relay.expectsGreeting, isSilent, isConnected else {
            return .unreachable("\(place) did not answer in time")
        }
        return .unreachable("\(place) sent no greeting in time; \(Self.speaksTLS(place))")
    }

    private static func speaksTLS(_ place: String) -> String {
        "if it is a port for TLS from the first byte, as 465 is, write smtps://\(place)"
    }

    /// Whether the server has said nothing that is SMTP.
    private var isSilent: Bool { replies.last == nil }

    /// Whether a connection stands below the session.
    private var isConnected: Bool {
        var seconds = 0.0
        return ccurl_get_connect_time(easy, &seconds) == CURLE_OK && seconds > 0
    }

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

    private func setAddress() {
        let scheme = relay.security == .implicitTLS ? "smtps" : "smtp"
        let host =
            relay.host.contains(":") && !relay.host.hasPrefix("[")
            ? "[\(relay.host)]" : DomainName.ascii(relay.host) ?? relay.host
        let hello = relay.helloName.map { "/\($0)" } ?? ""
        set(CURLOPT_URL, "\(scheme)://\(host):\(relay.port)\(hello)")
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TCP_NODELAY, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(relay.openingTime.milliseconds))
        // Without it libcurl gives up after 120 seconds, whatever the timeout.
        let seconds = (relay.openingTime.milliseconds + 999) / 1000
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(max(1, seconds)))
        set(CURLOPT_PROXY, relay.proxy ?? "")
        // What a proxy says is not the relay's greeting.
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private func setSecurity() {
        let usesTLS = relay.security != .none
        set(CURLOPT_USE_SSL, Int(usesTLS ? CURLUSESSL_ALL.rawValue : CURLUSESSL_NONE.rawValue))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = relay.caFile {
            set(CURLOPT_CAINFO, file)
            // Else the system's folder of certificates would be trusted besides the file.
            ccurl_set_string(easy, CURLOPT_CAPATH, nil)
        }
    }

    private func setCredentials() {
        guard let credentials = relay.credentials else { return }
        set(CURLOPT_USERNAME, credentials.username)
        switch credentials.secret {
        case .password(let password): set(CURLOPT_PASSWORD, password)
        case .bearer(let token): set(CURLOPT_XOAUTH2_BEARER, token)
        }
        if let mechanism = credentials.mechanism {
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=\(mechanism)")
        } else if case .bearer = credentials.secret {
            // Else libcurl tries PLAIN with an empty password where neither is offered.
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2")
        }
    }

    private func setCallbacks() {
        ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, Unmanaged.passUnretained(self).toOpaque())
        ccurl_set_line_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let opening = Unmanaged<RelayOpening>.fromOpaque(context!).takeUnretainedValue()
            opening.receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
            // Fewer bytes than there are end it.
            return opening.replies.isForeign ? 0 : size * count
        }
        guard relay.credentials != nil else { return }
        ccurl_set_pointer(easy, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(self).toOpaque())
        ccurl_set_debug_callback(easy) { _, type, bytes, count, context in
            guard type == CURLINFO_HEADER_OUT, let context, let bytes else { return 0 }
            let opening = Unmanaged<RelayOpening>.fromOpaque(context).takeUnretainedValue()
            opening.noteSent(UnsafeRawBufferPointer(start: bytes, count: count))
            return 0
        }
        set(CURLOPT_VERBOSE, 1)
    }

    /// Ends the listening to what libcurl says: the session stands.
    func endOpening() { set(CURLOPT_VERBOSE, 0) }

    /// What libcurl says from AUTH on until it is logged in is masked in what the server says.
    private func noteSent(_ bytes: UnsafeRawBufferPointer) {
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
    private func receive(_ line: UnsafeRawBufferPointer) {
        replies.receive(line)
        heard += line
        if !(line.count > 3 && line[3] == UInt8(ascii: "-")) { showHeard() }
    }

    private func showHeard() {
        mask.maskedLines(heard).forEach(onLine)
        heard.removeAll(keepingCapacity: true)
    }

    private func set(_ option: CURLoption, _ value: Int) { ccurl_set_long(easy, option, value) }

    private func set(_ option: CURLoption, _ value: String) {
        ccurl_set_string(easy, option, value)
    }
}
