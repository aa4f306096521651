/// What is set so that readers may not reach `postrider serve`.
package enum ServeAdvice: Hashable, Sendable {
    /// The links in mails lead to a page of somebody else.
    case otherPage(String, own: String)
    /// Links name one port of this machine, and it listens on another.
    case otherPort(Int, listening: Int)

    /// What is to be said of settings, for a server that listens there; nil where something before
    /// it passes it a socket.
    package static func all(of settings: Settings, listening: ListenAddress?) -> [ServeAdvice] {
        var all: [ServeAdvice] = []
        if let own = settings.serve.unsubscribePage, let page = settings.links.unsubscribe,
            page != own
        {
            all.append(.otherPage(page, own: own))
        }
        // Before https there is a web server; plain http comes here straight.
        if let url = settings.serve.url, url.hasPrefix("http://"),
            case .tcp(_, let port) = listening,
            case let named = Self.port(of: url), port != 0, named != port
        {
            all.append(.otherPort(named, listening: port))
        }
        return all
    }

    private static func port(of url: String) -> Int {
        let authority = url.dropFirst("http://".count).prefix { $0 != "/" }
        guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else { return 80 }
        return Int(authority[authority.index(after: colon)...]) ?? 80
    }

    /// In a sentence, with the way out.
    package var words: String {
        switch self {
        case .otherPage(let page, let own):
            "links in mails lead to \(page), and not to \(own): take links.unsubscribe out, unless "
                + "that page is one of your own, or leads here"
        case .otherPort(let named, let listening):
            "serve.url names port \(named) of this machine, and this listens on \(listening): set "
                + "serve.listen, or serve.url, to the same port"
        }
    }
}
