import NIOCore

/// What a request is answered with.
struct WebAnswer: Sendable {
    var status: Int
    /// Every field but those that the connection adds: length, date, whether it goes on.
    var fields: [(name: String, value: String)]
    var body: ByteBuffer
    /// For the log and the metrics.
    var route: WebRoute
    /// The first characters of the token that was given.
    var token: String?

    init(
        _ status: Int, _ route: WebRoute, fields: [(name: String, value: String)],
        body: some Sequence<UInt8> = []
    ) {
        self.status = status
        self.route = route
        self.fields = fields
        self.body = ByteBuffer(bytes: body)
    }

    /// A sentence for whoever looks at the answer by hand, or a program that reads it.
    static func plain(
        _ status: Int, _ route: WebRoute, _ text: String, _ more: (String, String)...
    ) -> WebAnswer {
        WebAnswer(
            status, route,
            fields: [
                ("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store"),
            ] + guarded + more, body: (text + "\n").utf8)
    }

    /// The value of a field; nil where it is not there.
    subscript(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    var text: String { String(buffer: body) }

    /// What every answer bears: nothing in it is run, guessed at, framed or embedded elsewhere.
    static let guarded = guarded(by: "default-src 'none'; frame-ancestors 'none'")

    /// The same for a page, which has a style sheet, pictures and forms of this server.
    static let guardedPage = guarded(
        by: "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'")

    /// By a policy of its own; pages of others may show what is open.
    static func guarded(by policy: String, isOpen: Bool = false) -> [(name: String, value: String)]
    {
        [
            ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
            // With no-referrer a browser would send "Origin: null" with our own forms.
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", isOpen ? "cross-origin" : "same-origin"),
        ]
    }
}
