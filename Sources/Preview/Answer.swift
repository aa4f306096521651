/// What a request is answered with.
struct Answer: Sendable {
    /// How the bytes come.
    enum Body: Sendable {
        case bytes([UInt8])
        /// Numbers of versions, as server-sent events (HTML, section 9.2).
        case versions(AsyncStream<Int>)
    }

    var status: Int
    var contentType: String
    /// The Content-Security-Policy.
    var policy: String
    var body: Body
    /// Where to go instead.
    var location: String?

    init(
        _ contentType: String, status: Int = 200, policy: String = Policy.nothing, body: Body,
        location: String? = nil
    ) {
        self.status = status
        self.contentType = contentType
        self.policy = policy
        self.body = body
        self.location = location
    }

    /// A sentence for whoever looks at the answer by hand.
    static func plain(_ status: Int, _ text: String) -> Answer {
        Answer(
            "text/plain; charset=utf-8", status: status, body: .bytes(Array((text + "\n").utf8)))
    }

    /// Every header field but the length, in order.
    var fields: [(name: String, value: String)] {
        var fields = [
            ("Content-Type", contentType), ("Content-Security-Policy", policy),
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]
        if let location { fields.append(("Location", location)) }
        if status == 405 { fields.append(("Allow", "GET, HEAD")) }
        return fields
    }
}

/// What the browser may do with an answer (Content Security Policy, level 3).
enum Policy {
    /// Nothing at all: for data, and for what is opened by hand.
    static let nothing = "default-src 'none'; frame-ancestors 'none'; sandbox"

    /// The page: its own files, its own data, and frames from here.
    static let page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"

    /// A mail: styles and pictures, no scripts, no network but this server.
    static func mail(_ options: ViewOptions, loadsFromWeb: Bool) -> String {
        let pictures =
            options.showsImages ? (loadsFromWeb ? "'self' https:" : "'self'") : "'none'"
        return "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; "
            + "img-src \(pictures); base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    }
}
