import Composing
import NIOHTTP1
import NewsletterCore
import PostriderKit

/// Says what each address of the public server answers, as `serve` has its settings now.
///
/// ``WebRoute`` has the list. GET and HEAD change nothing.
struct WebRoutes: WebResponder {
    /// What a path names.
    enum Place: Hashable {
        case leave(String)
        case also(String)
        case join(JoinTarget)
        case settings(SettingsTarget)
        case file(WebRoute, String)
        case home
        case health
        /// What stands below the archive's address.
        case archive(String)
        /// Another address of a part of it.
        case archiveMoved(String)
        /// Where a provider posts, by its name.
        case hook(String)

        var route: WebRoute {
            switch self {
            case .leave: .leave
            case .also: .also
            case .join(let target): target.route
            case .settings(let target): target.route
            case .file(let route, _): route
            case .home: .home
            case .health: .health
            case .archive, .archiveMoved: .archive
            case .hook: .hook
            }
        }
    }

    let site: WebSite
    let desk: any FrontDesk
    /// Who takes sign-ups; nil where nobody does.
    let signUps: (any SignUpDesk)?
    let effects: Effects
    let metrics: WebMetrics
    let log: @Sendable (String) -> Void
    let languages: PageLanguages
    let pages: PageWriter
    /// Tokens that nobody made, by the address of who tries them.
    let forgeries: AttemptLimit<[UInt8]>
    /// Pages by their token.
    let visits: AttemptLimit<String>
    let unknownClients = UnknownClients()
    /// Past issues; nil where none are served.
    let archive: ArchiveShelf?
    /// Who takes what providers post; nil where nobody does.
    let hooks: (any HookDesk)?
    private let files: [String: WebAnswer]
    private let also: [AlsoPath]
    /// The Host field of nearly every request.
    private let authority: String

    init(
        _ site: WebSite, desk: any FrontDesk, signUps: (any SignUpDesk)? = nil,
        archive: ArchiveShelf? = nil, hooks: (any HookDesk)? = nil, effects: Effects,
        metrics: WebMetrics,
        log: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.site = site
        self.desk = desk
        self.signUps = signUps
        self.archive = archive
        self.hooks = hooks
        self.effects = effects
        self.metrics = metrics
        self.log = log
        let languages = PageLanguages(site.languages, standard: site.language)
        self.languages = languages
        let files = SiteFiles(site, at: effects.now())
        pages = PageWriter(site, files: files, languages: languages)
        self.files = files.answers
        also = site.also.compactMap { AlsoPath($0) }
        authority = site.authority
        forgeries = AttemptLimit(30, uptime: effects.uptime)
        visits = AttemptLimit(30, uptime: effects.uptime)
    }

    // MARK: - Where a request leads

    func longBody(_ method: HTTPMethod, _ target: String) -> LongBody {
        guard method == .POST, let target = WebTarget(target) else { return .isRefused }
        switch place(target) {
        case .leave, .also: return .isCut
        default: return .isRefused
        }
    }

    func largestBody(_ method: HTTPMethod, _ target: String) -> Int? {
        guard method == .POST, hooks != nil, let target = WebTarget(target),
            case .hook? = place(target)
        else { return nil }
        return HookKeeper.largest
    }

    private func place(_ target: WebTarget) -> Place? {
        if let token = also.lazy.compactMap({ $0.token(in: target) }).first { return .also(token) }
        guard target.path.hasPrefix(site.prefix) else { return nil }
        let path = target.path.dropFirst(site.prefix.count)
        if path.hasPrefix("/u/") {
            var token = path.dropFirst(3)
            if token.hasSuffix("/") { token = token.dropLast() }
            return token.isEmpty || token.contains("/") ? nil : .leave(String(token))
        }
        if path == "/" || path.isEmpty { return .home }
        if path == "/healthz" { return .health }
        if let hook = Self.hook(in: path) { return .hook(hook) }
        if let join = JoinTarget(path) { return .join(join) }
        if let settings = SettingsTarget(path) { return .settings(settings) }
        if let file = files[String(path)] { return .file(file.route, String(path)) }
        return archivePlace(target.path)
    }

    func reply(to request: WebRequest) -> WebReply {
        guard let target = WebTarget(request.target) else { return .now(refusal(400, request)) }
        let place = place(target)
        switch place {
        case .leave(let token) where request.method == .POST:
            return post(token, .leave, request, target)
        case .also(let token) where request.method == .POST:
            return post(token, .also, request, target)
        case .health: return .now(health(request))
        default: break
        }
        if let refusal = refusalOfHost(request, target) { return .now(refusal) }
        guard let place else { return .now(refusal(404, request, target)) }
        switch place {
        case .leave(let token): return get(token, .leave, request, target)
        case .also(let token): return get(token, .also, request, target)
        case .join(let place):
            return JoinRoutes(self)?.reply(to: request, at: place, target)
                ?? .now(refusal(404, request, target))
        case .settings(let place):
            guard let keeper = signUps?.ownSettings else {
                return .now(refusal(404, request, target))
            }
            return SettingsRoutes(web: self, keeper: keeper).reply(to: request, at: place, target)
        case .home: return .now(home(request, target))
        case .file(let route, let path):
            return .now(refusalOfMethod(request, route) ?? files[path] ?? refusal(404, request))
        case .health: return .now(health(request))
        case .hook(let name): return posted(name, request, target)
        case .archive(let path): return archived(path, request, target)
        case .archiveMoved(let place):
            return .now(refusalOfMethod(request, .archive) ?? moved(308, place, .archive))
        }
    }

    /// Takes a POST apart: what has no field `action` is one-click, and is asked for nothing else.
    private func post(
        _ token: String, _ route: WebRoute, _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        let form = FormFields(request.body, type: request.fields["content-type"].first)
        guard let action = form["action"] else { return oneClick(token, route, request, target) }
        if let refusal = refusalOfHost(request, target) { return .now(refusal) }
        return self.act(action, form, token, route, request, target)
    }

    // MARK: - What concerns every address

    /// A request for another host, or for none: 421 and 400.
    func refusalOfHost(_ request: WebRequest, _ target: WebTarget) -> WebAnswer? {
        let hosts = request.fields["host"]
        guard hosts.count == 1, let host = hosts.first, !host.isEmpty else {
            return refusal(400, request, target)
        }
        if host == authority, target.authority == nil { return nil }
        let isOurs = site.isNamed(by: host) && target.authority.map { site.isNamed(by: $0) } ?? true
        return isOurs ? nil : refusal(421, request, target)
    }

    /// A method that an address does not take: 405; 204 for a question about methods.
    func refusalOfMethod(_ request: WebRequest, _ route: WebRoute) -> WebAnswer? {
        if route.methods.contains(request.method.rawValue) { return nil }
        let allowed = ("Allow", (route.methods + ["OPTIONS"]).joined(separator: ", "))
        if request.method == .OPTIONS {
            return WebAnswer(204, route, fields: WebAnswer.guarded + [allowed])
        }
        var answer = refusal(405, request)
        answer.route = route
        answer.fields.append(allowed)
        return answer
    }

    private func health(_ request: WebRequest) -> WebAnswer {
        refusalOfMethod(request, .health) ?? .plain(200, .health, "ok")
    }

    private func home(_ request: WebRequest, _ target: WebTarget) -> WebAnswer {
        if let refusal = refusalOfMethod(request, .home) { return refusal }
        guard let homepage = site.homepage else { return refusal(404, request, target) }
        return .plain(302, .home, homepage, ("Location", homepage))
    }

    // MARK: - Refusals

    func refusal(_ status: Int) -> WebAnswer {
        page(.refusal(status), status, .unknown, PageLanguages.Wishes())
    }

    func refusal(ofMethodAt target: String) -> WebAnswer {
        let request = WebRequest(method: .RAW(value: "UNKNOWN"), target: target, fields: [:])
        guard let route = WebTarget(target).flatMap({ place($0)?.route }) else {
            return refusal(404, request)
        }
        return refusalOfMethod(request, route) ?? refusal(405, request)
    }

    func refusal(
        _ status: Int, _ request: WebRequest, _ target: WebTarget? = nil,
        _ route: WebRoute = .unknown, back: String? = nil
    ) -> WebAnswer {
        page(
            .refusal(status, back: back), status, route,
            wishes(request, target ?? WebTarget(request.target)))
    }

    /// A page in the language of the reader.
    func page(
        _ content: PageContent, _ status: Int, _ route: WebRoute, _ wishes: PageLanguages.Wishes
    ) -> WebAnswer {
        let words = languages.words(for: wishes)
        var fields: [(name: String, value: String)] = [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Language", words.language.code), ("Cache-Control", "no-store"),
            ("X-Robots-Tag", "noindex, nofollow, noarchive"),
        ]
        fields += WebAnswer.guardedPage
        if site.hsts { fields.append(("Strict-Transport-Security", "max-age=31536000")) }
        if status == 429 { fields.append(("Retry-After", "60")) }
        if status == 503 { fields.append(("Retry-After", "300")) }
        return WebAnswer(
            status, route, fields: fields, body: pages.page(content, in: words).utf8)
    }

    func wishes(
        _ request: WebRequest, _ target: WebTarget?, known: String? = nil
    ) -> PageLanguages.Wishes {
        PageLanguages.Wishes(
            asked: target.flatMap { FormFields(query: $0.query)["lang"] }, known: known,
            accepted: PageLanguages.accepted(request.fields["accept-language"].first))
    }
}

/// Where links of mails that another program sent lead, such as `/l?t={token}`.
struct AlsoPath: Sendable {
    private let path: Substring
    private let query: Substring
    private static let slot = "{token}"

    /// Takes what the setting says; nil where no token is in it.
    init?(_ pattern: String) {
        guard pattern.contains(Self.slot), let target = WebTarget(pattern) else { return nil }
        path = target.path
        query = target.query
    }

    /// The token, where a target is of this form.
    func token(in target: WebTarget) -> String? {
        if query.contains(Self.slot) {
            guard target.path == path,
                let name = query.split(separator: "&").first(where: { $0.hasSuffix(Self.slot) })
            else { return nil }
            let field = String(name.dropLast(Self.slot.count + 1))
            return FormFields(query: target.query)[field]
        }
        let parts = path.split(separator: Self.slot, omittingEmptySubsequences: false)
        guard parts.count == 2, target.path.hasPrefix(parts[0]), target.path.hasSuffix(parts[1]),
            target.path.count > parts[0].count + parts[1].count
        else { return nil }
        let token = target.path.dropFirst(parts[0].count).dropLast(parts[1].count)
        return token.contains("/") ? nil : String(token)
    }
}
