package import CCurl
internal import Glibc
package import NewsletterCore

/// Hears what is said while a session is opened, on the thread that opens it.
package protocol CurlSessionListener: AnyObject {
    /// Takes a line of the server, with its end; false ends the session.
    func hear(_ line: UnsafeRawBufferPointer) -> Bool

    /// Takes note of what libcurl has said itself, where there are credentials.
    func note(sent bytes: UnsafeRawBufferPointer)
}

/// A session with a server that libcurl opens, secures and authenticates, and then hands over.
///
/// libcurl does the part that is the same everywhere: name, TCP, proxy, TLS, greeting and login, by
/// the scheme of the address, such as `smtp`, `imaps` or `pop3`. With CURLOPT_CONNECT_ONLY it stops
/// there, and whoever opened the session speaks on by ``send(_:_:)`` and ``receive(into:_:)``. A
/// session belongs to one thread.
package final class CurlSession {
    /// Where to go, and how to be safe there.
    package struct Settings {
        /// Scheme, host and port, and what the protocol has behind them.
        package var url: String
        /// Whether there is to be TLS: from the first byte where the scheme says so, else by
        /// STARTTLS, which is not left out where the server does not offer it.
        package var usesTLS: Bool
        /// A file of certificates that are trusted instead of the system's.
        package var caFile: String?
        /// A proxy as libcurl writes it; nil connects without one, whatever the environment says.
        package var proxy: String?
        /// Who we are; nil where the server asks nobody.
        package var credentials: Credentials?
        /// How long it may take until the session stands.
        package var openingTime: Duration

        package init(
            url: String, usesTLS: Bool, caFile: String? = nil, proxy: String? = nil,
            credentials: Credentials? = nil, openingTime: Duration
        ) {
            self.url = url
            self.usesTLS = usesTLS
            self.caFile = caFile
            self.proxy = proxy
            self.credentials = credentials
            self.openingTime = openingTime
        }
    }

    /// libcurl's handle, for whoever drives several sessions at once.
    package let easy: UnsafeMutableRawPointer
    /// Who hears the opening.
    package weak var listener: (any CurlSessionListener)?
    private let errorText: UnsafeMutablePointer<CChar>

    /// Prepares a session; ``open()`` makes it, or whoever drives the handle.
    package init(_ settings: Settings) {
        _ = CurlLibrary.isReady
        easy = curl_easy_init()!
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setAddress(settings)
        setSecurity(settings)
        if let credentials = settings.credentials { setCredentials(credentials) }
        setCallbacks(hasCredentials: settings.credentials != nil)
    }

    deinit {
        curl_easy_cleanup(easy)
        errorText.deallocate()
    }

    // MARK: - A session that stands

    /// Opens the session; blocks until it stands, or the result says why it does not.
    package func open() -> CURLcode { curl_easy_perform(easy) }

    /// The socket of the session, once it stands.
    package var socket: curl_socket_t? {
        var socket = curl_socket_t(CURL_SOCKET_BAD)
        return ccurl_get_socket(easy, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD
            ? socket : nil
    }

    /// Whether a connection stands below the session.
    package var isConnected: Bool {
        var seconds = 0.0
        return ccurl_get_connect_time(easy, &seconds) == CURLE_OK && seconds > 0
    }

    /// What libcurl says of a result, more exactly where it has more to say.
    package func words(for code: CURLcode) -> String {
        let detail = String(cString: errorText)
        return detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    }

    /// Ends the listening: the session stands.
    package func endOpening() { set(CURLOPT_VERBOSE, 0) }

    /// Sends as much as the server takes now, and counts it; `CURLE_AGAIN` where it takes nothing.
    ///
    /// After that the same bytes must be sent again from the same place, which TLS demands.
    package func send(_ bytes: UnsafeRawBufferPointer, _ count: inout Int) -> CURLcode {
        curl_easy_send(easy, bytes.baseAddress, bytes.count, &count)
    }

    /// Takes what has come, and counts it; `CURLE_AGAIN` where nothing has.
    package func receive(
        into buffer: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) -> CURLcode {
        curl_easy_recv(easy, buffer.baseAddress, buffer.count, &count)
    }

    /// Waits until something comes; false where nothing does in that time.
    package func waitToReceive(within time: Duration) -> Bool {
        guard let socket else { return false }
        var readiness = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&readiness, 1, Int32(clamping: time.milliseconds)) > 0
    }

    // MARK: - Options

    private func setAddress(_ settings: Settings) {
        set(CURLOPT_URL, settings.url)
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TCP_NODELAY, 1)
        let milliseconds = settings.openingTime.milliseconds
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(milliseconds))
        // Without it libcurl gives up after 120 seconds, whatever the timeout.
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(max(1, (milliseconds + 999) / 1000)))
        set(CURLOPT_PROXY, settings.proxy ?? "")
        // What a proxy says is not the server's greeting.
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private func setSecurity(_ settings: Settings) {
        let level = settings.usesTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE
        set(CURLOPT_USE_SSL, Int(level.rawValue))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let file = settings.caFile {
            set(CURLOPT_CAINFO, file)
            // Else the system's folder of certificates would be trusted besides the file.
            ccurl_set_string(easy, CURLOPT_CAPATH, nil)
        }
    }

    private func setCredentials(_ credentials: Credentials) {
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

    private func setCallbacks(hasCredentials: Bool) {
        ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
        let me = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, me)
        ccurl_set_line_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let session = Unmanaged<CurlSession>.fromOpaque(context!).takeUnretainedValue()
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            // Fewer bytes than there are end it.
            return session.listener?.hear(line) == false ? 0 : size * count
        }
        guard hasCredentials else { return }
        ccurl_set_pointer(easy, CURLOPT_DEBUGDATA, me)
        ccurl_set_debug_callback(easy) { _, type, bytes, count, context in
            guard type == CURLINFO_HEADER_OUT, let context, let bytes else { return 0 }
            let session = Unmanaged<CurlSession>.fromOpaque(context).takeUnretainedValue()
            session.listener?.note(sent: UnsafeRawBufferPointer(start: bytes, count: count))
            return 0
        }
        set(CURLOPT_VERBOSE, 1)
    }

    private func set(_ option: CURLoption, _ value: Int) { ccurl_set_long(easy, option, value) }

    private func set(_ option: CURLoption, _ value: String) {
        ccurl_set_string(easy, option, value)
    }
}
