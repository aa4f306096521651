internal import CCurl
internal import Glibc
internal import NetworkAddresses
internal import NewsletterCore

/// One request over a connection of its own, by libcurl.
final class PageRequest {
    private let url: String
    private let limits: FetchLimits
    private let exceptions: Set<NetworkAddress>
    private let validators: PageValidators
    /// How only the status is asked for; nil where the page is wanted.
    private let method: ProbeMethod?
    private let easy = curl_easy_init()!
    private let errorText: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?

    private var body: [UInt8] = []
    private var isTooLarge = false
    private var refused: NetworkAddress?
    private var fields: [String: String] = [:]

    /// What the server answered.
    private(set) var status = 0
    /// Where it sends us instead.
    private(set) var redirection: String?

    init(
        _ url: String, limits: FetchLimits, except exceptions: Set<NetworkAddress>,
        within time: Duration, validators: PageValidators = PageValidators(),
        method: ProbeMethod? = nil
    ) {
        self.url = url
        self.limits = limits
        self.exceptions = exceptions
        self.validators = validators
        self.method = method
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setAddress()
        setTimes(time)
        setHeaders()
        setMethod()
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headers)
        errorText.deallocate()
    }

    private func setAddress() {
        ccurl_set_string(easy, CURLOPT_URL, url)
        ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
        // An empty name turns the proxies of the environment off: they would connect for us, to
        // an address that nobody has looked at.
        ccurl_set_string(easy, CURLOPT_PROXY, "")
        ccurl_set_long(easy, CURLOPT_NETRC, 0)
        ccurl_set_string(easy, CURLOPT_USERAGENT, "Postrider")
        ccurl_set_string(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
        ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    }

    private func setTimes(_ time: Duration) {
        let connecting = min(limits.connecting, time)
        ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, connecting.curlMilliseconds)
        ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, time.curlMilliseconds)
    }

    private func setHeaders() {
        if method == nil { addPageHeaders() }
        ccurl_set_pointer(easy, CURLOPT_HTTPHEADER, headers)
    }

    private func addPageHeaders() {
        add(
            "Accept: application/rss+xml, application/atom+xml, application/feed+json, "
                + "application/rdf+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5")
        if let tag = validators.entityTag { add("If-None-Match: \(tag)") }
        if let date = validators.lastModified { add("If-Modified-Since: \(date)") }
    }

    private func setMethod() {
        switch method {
        case .head: ccurl_set_long(easy, CURLOPT_NOBODY, 1)
        case .post(let form): ccurl_set_string(easy, CURLOPT_COPYPOSTFIELDS, form)
        case .get, nil: break
        }
    }

    private func add(_ line: String) {
        guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return }
        headers = curl_slist_append(headers, line)
    }

    private func setCallbacks() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_pointer(easy, CURLOPT_WRITEDATA, me)
        ccurl_set_line_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            PageRequest.at(context).take(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, me)
        ccurl_set_line_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            PageRequest.at(context).take(header: String(decoding: line, as: UTF8.self))
            return size * count
        }
        ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, me)
        ccurl_set_socket_callback(easy, CURLOPT_OPENSOCKETFUNCTION) { context, _, address in
            PageRequest.at(context).open(address!)
        }
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> PageRequest {
        Unmanaged<PageRequest>.fromOpaque(context!).takeUnretainedValue()
    }

    // MARK: What libcurl asks

    /// Opens a socket only to where we may go.
    ///
    /// This is the address that is connected to, so nothing that a name server says later can
    /// change it.
    private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let target = withUnsafePointer(to: &address.pointee.addr) { NetworkAddress($0) }
        guard let target, mayConnect(to: target) else {
            refused = target
            return curl_socket_t(CURL_SOCKET_BAD)
        }
        return socket(
            address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
            address.pointee.protocol)
    }

    private func mayConnect(to address: NetworkAddress) -> Bool {
        limits.allowsPrivateAddresses || address.isPublic || exceptions.contains(address)
    }

    /// Takes a part of the body; anything but its length ends the transfer.
    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        if method != nil { return 0 }
        guard body.count + bytes.count <= limits.bytes else {
            isTooLarge = true
            return 0
        }
        body += bytes
        return bytes.count
    }

    private func take(header line: String) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let name = line[..<colon].lowercased()
        guard ["content-type", "etag", "last-modified"].contains(name) else { return }
        fields[name] = line[line.index(after: colon)...].trimmingSpace()
    }

    // MARK: What came of it

    /// Asks the server; what it says stands in `status` and `redirection`.
    func perform() throws(FetchError) {
        let result = curl_easy_perform(easy)
        if isTooLarge { throw FetchError(url, .tooLarge(limit: limits.bytes)) }
        let isRefusedBody = method != nil && result == CURLE_WRITE_ERROR
        guard result == CURLE_OK || isRefusedBody else { throw failure(result) }
        ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        var target: UnsafeMutablePointer<CChar>?
        ccurl_get_string(easy, CURLINFO_REDIRECT_URL, &target)
        if (300..<400).contains(status), status != 304, let target {
            redirection = String(cString: target)
        }
    }

    /// The page; throws where the server gave none.
    func page() throws(FetchError) -> FetchedPage {
        let isUnchanged = status == 304 && !validators.isEmpty
        guard status == 200 || isUnchanged else { throw FetchError(url, .status(status)) }
        return FetchedPage(
            url: url, bytes: isUnchanged ? [] : body, contentType: fields["content-type"],
            validators: PageValidators(
                entityTag: fields["etag"], lastModified: fields["last-modified"]),
            isUnchanged: isUnchanged)
    }

    private func failure(_ code: CURLcode) -> FetchError {
        if let refused { return FetchError(url, .privateAddress(refused.description)) }
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return FetchError(url, .tooSlow(seconds: limits.total.wholeSeconds))
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return FetchError(url, .badAddress)
        default:
            let detail = String(cString: errorText)
            let text = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
            return FetchError(url, .network(text))
        }
    }
}
