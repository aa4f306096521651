/// Each thing that the server answers, as the log, the metrics and docs/serve.md name it.
package enum WebRoute: String, CaseIterable, Sendable {
    case leave
    case also
    case subscribe
    case sent
    case confirm
    case never
    case link
    case manage
    case data
    case mailed
    case home
    case style
    case logo
    case icon
    case robots
    case security
    case health
    case archive
    case latest
    case feed
    case picture
    case hook
    // On the address of the operator.
    case ready
    case metrics
    /// What is nowhere, or cannot be read.
    case unknown

    /// Where it is.
    package var path: String {
        switch self {
        case .leave: "/u/{token}"
        case .also: "what `serve.also` names"
        case .subscribe: "/subscribe[/LIST]"
        case .sent: "/subscribe/sent/{token}"
        case .confirm: "/c/{token}"
        case .never: "/n/{token}"
        case .link: "/unsubscribe"
        case .manage: "/m/{token}"
        case .data: "/d/{token}"
        case .mailed: "/a/{token}"
        case .home: "/"
        case .style: "/style-HASH.css"
        case .logo: "/logo-HASH.png"
        case .icon: "/favicon.ico"
        case .robots: "/robots.txt"
        case .security: "/.well-known/security.txt"
        case .health: "/healthz"
        case .archive: "/archive/"
        case .latest: "/archive/latest"
        case .feed: "/archive/feed.atom"
        case .picture: "/archive/SLUG/images/NAME"
        case .hook: "/hooks/NAME"
        case .ready: "/readyz"
        case .metrics: "/metrics"
        case .unknown: "anything else"
        }
    }

    /// The methods that it takes; any other gets 405.
    package var methods: [String] {
        switch self {
        case .leave, .also, .subscribe, .sent, .confirm, .never, .link, .manage, .data,
            .mailed:
            ["GET", "HEAD", "POST"]
        case .hook: ["POST"]
        default: ["GET", "HEAD"]
        }
    }

    /// What else there is to say of where it is.
    private var more: String? {
        switch self {
        case .ready, .metrics: "on `serve.admin` alone"
        case .archive: "`/archive/SLUG/`, `/archive/SLUG.txt` and what the index needs"
        case .feed: "`feed.json`, `feed/1.atom`, `lists/LIST/feed.atom`"
        default: nil
        }
    }

    /// What GET and HEAD are answered.
    fileprivate var get: String {
        switch self {
        case .leave: "200 page; 404 forged; 410 expired"
        case .also: "as `/u/{token}`"
        case .subscribe: "200 form; 404 without a public list"
        case .sent: "200 page; 404 forged or erased; 410 expired"
        case .confirm: "200 page; 404 forged or erased; 410 expired"
        case .never: "200 page; 404 forged or erased; 410 expired"
        case .link: "200 form"
        case .manage: "200 page; 404 forged"
        case .data: "200 page; 404 forged; 410 expired, used to erase, or a later one was sent"
        case .mailed: "200 page; 404 forged or erased; 410 expired"
        case .home: "302 to `newsletter.url`, else 404"
        case .style, .logo, .icon, .robots: "200"
        case .archive: "200, 304; 308 for another form of the address; 404 with a way to the index"
        case .latest: "302 to the latest issue; 404 before the first"
        case .feed, .picture: "200, 304"
        case .hook: "405"
        case .security: "200; 404 without `serve.security_contact`"
        case .health: "200 while the server turns"
        case .ready: "200, or 503 and why, as JSON"
        case .metrics: "200, text of Prometheus"
        case .unknown: "404"
        }
    }

    /// What POST is answered.
    fileprivate var post: String {
        switch self {
        case .leave:
            "without a field `action`: 200 text, one-click; with one: 303, 403 from another website, 422 no such choice"
        case .also: "as `/u/{token}`"
        case .subscribe:
            "form: 303, 422 with the form; JSON: 202, 200 one more step, 422; 415; 503 no room"
        case .sent: "303; 422 wrong digits; 403 from another website"
        case .confirm, .never, .mailed: "303; 403 from another website"
        case .manage: "303; 403 from another website; 422 no such choice; 429 too many changes"
        case .data:
            "303, the data as JSON 200; 403 from another website; 422 with the form; 429 too many changes"
        case .link: "303; 422 with the form; 403 from another website; 503 no room"
        case .hook:
            "200 kept on the disk; 403 (Mailgun: 406) no proof; 404 no such hook; 413 over 5 MiB; 503 no room"
        case .unknown: "404"
        default: "405"
        }
    }

    /// How long it may be kept.
    fileprivate var caching: String {
        switch self {
        case .style, .logo, .picture: "a year"
        case .icon, .robots, .security: "a day"
        case .archive: "five minutes"
        case .latest: "a minute"
        case .feed: "a quarter of an hour"
        default: "no"
        }
    }

    /// What is limited.
    fileprivate var limit: String {
        switch self {
        case .leave, .also:
            "forged: 30 a minute an address; pages: 30 a minute a token; leaving: none"
        case .subscribe: "20 an hour a network; then one more button, from 20 an hour in all"
        case .sent: "5 tries an address a day, 100 wrong ones an hour in all; pages: 30 a minute"
        case .confirm, .never, .mailed: "forged: 30 a minute an address; pages: 30 a minute a token"
        case .link: "20 an hour a network; one mail an address and day"
        case .hook: "forged: 30 a minute an address"
        case .manage, .data:
            "forged: 30 a minute an address; pages: 30 a minute a token; a day: 20 changes, 3 links, 3 new addresses"
        default: "connections"
        }
    }

    /// The table of docs/serve.md.
    package static var table: String {
        let rows = allCases.map { route in
            let name = route == .also || route == .unknown ? route.path : "`\(route.path)`"
            let place = name + (route.more.map { ", \($0)" } ?? "")
            let cells = [place, route.get, route.post, route.caching, route.limit]
            return "| \(cells.joined(separator: " | ")) |"
        }
        return
            (["| route | GET, HEAD | POST | kept | limit |", "|---|---|---|---|---|"] + rows)
            .joined(separator: "\n")
    }
}
