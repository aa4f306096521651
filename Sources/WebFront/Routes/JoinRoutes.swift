import NIOHTTP1
import NetworkAddresses
import NewsletterCore
import PostriderKit

/// The pages to join: the form, the page after it, the page to confirm, and the one to get no mail
/// ever.
///
/// What they answer never depends on who is on the list.
struct JoinRoutes: Sendable {
    let web: WebRoutes
    let signUps: any SignUpDesk

    var site: WebSite { web.site }
    var metrics: WebMetrics { web.metrics }
    var languages: PageLanguages { web.languages }

    /// Nil where nobody can join.
    init?(_ web: WebRoutes) {
        guard let signUps = web.signUps, web.site.joining != nil else { return nil }
        self.web = web
        self.signUps = signUps
    }

    func reply(
        to request: WebRequest, at place: JoinTarget, _ target: WebTarget
    ) -> WebReply {
        if case .link = place { return link(request, target) }
        // Who was asked may confirm, whatever is on offer now.
        if place.token == nil, signUps.lists.isEmpty {
            return .now(web.refusal(404, request, target))
        }
        if case .form = place, let preflight = preflight(request) { return .now(preflight) }
        if let refusal = web.refusalOfMethod(request, place.route) { return .now(refusal) }
        if case .form(let list) = place {
            return form(list, request, target)
        }
        let isPost = request.method == .POST
        if isPost, web.isFromOtherSite(request) {
            metrics.count("limited_total", ["limit": "other-site"])
            return .now(web.refusal(403, request, target, place.route))
        }
        let form = FormFields(request.body, type: request.fields["content-type"].first)
        let token = place.token ?? ""
        guard web.visits.allows(token) else {
            metrics.count("limited_total", ["limit": "pages"])
            return .now(web.marked(web.refusal(429, request, target, place.route), token))
        }
        return .later {
            let answer: WebAnswer
            do throws(Problem) {
                answer =
                    isPost
                    ? try await press(place, form, request, target)
                    : try await show(place, request, target)
            } catch {
                answer = web.unavailable(error, place.route, request, target)
            }
            return web.marked(answer, token)
        }
    }

    // MARK: - Pages

    private func show(
        _ place: JoinTarget, _ request: WebRequest,
        _ target: WebTarget
    ) async throws(Problem) -> WebAnswer {
        do throws(LinkRefusal) {
            let found = try await page(place, target)
            guard let found else { return web.refusal(404, request, target, place.route) }
            let wishes = web.wishes(request, target)
            if case .confirm(let text, _) = found, knows(request, for: text) {
                return pressing(text, wishes)
            }
            return web.page(.joining(found), 200, place.route, wishes)
        } catch {
            return refusal(of: error, place, request, target)
        }
    }

    private func page(
        _ place: JoinTarget, _ target: WebTarget
    ) async throws(LinkRefusal) -> JoiningPage? {
        switch place {
        case .form, .link: return nil
        case .receipt(let text):
            switch try await signUps.standing(ofReceipt: text) {
            case .held: return .step(text)
            case .taken: return .sent(text, nil)
            case nil: return nil
            }
        case .confirm(let text):
            switch try await signUps.standing(ofConfirmation: text) {
            case .waiting: return .confirm(text)
            case .confirmed: return .confirmed(text)
            case nil: return nil
            }
        case .never(let text):
            if FormFields(query: target.query)["done"] != nil { return .neverDone(text) }
            return try await signUps.canRefuse(text) ? .never(text) : nil
        }
    }

    /// Whether a link is opened in the browser in which it was asked for, by somebody who looks at
    /// the page.
    private func knows(_ request: WebRequest, for link: String) -> Bool {
        let purposes = request.fields["sec-purpose"] + request.fields["purpose"]
        guard !purposes.contains(where: { $0.lowercased().contains("prefetch") }) else {
            return false
        }
        return signUps.isOwn(cookie(of: request), for: link)
    }

    private func cookie(of request: WebRequest) -> String? {
        let start = "\(signUps.cookieName)="
        return request.fields["cookie"].lazy.flatMap { $0.split(separator: ";") }
            .map { $0.trimmingSpace() }.first { $0.hasPrefix(start) }
            .map { String($0.dropFirst(start.count)) }
    }

    /// The page that presses its button by itself, the only one with a script.
    private func pressing(_ text: String, _ wishes: PageLanguages.Wishes) -> WebAnswer {
        let nonce = web.effects.randomBytes(16).hexadecimal
        var answer = web.page(.joining(.confirm(text, nonce: nonce)), 200, .confirm, wishes)
        for index in answer.fields.indices
        where answer.fields[index].name == "Content-Security-Policy" {
            answer.fields[index].value += "; script-src 'nonce-\(nonce)'"
        }
        return answer
    }

    // MARK: - Buttons

    private func press(
        _ place: JoinTarget, _ form: FormFields,
        _ request: WebRequest, _ target: WebTarget
    ) async throws(Problem) -> WebAnswer {
        let asked = languages.code(of: FormFields(query: target.query)["lang"])
        let language = asked.map { "?lang=\($0)" } ?? ""
        // A link that is not true is told so before anything else.
        do throws(LinkRefusal) {
            guard try await page(place, target) != nil else {
                return web.refusal(404, request, target, place.route)
            }
        } catch {
            return refusal(of: error, place, request, target)
        }
        switch (place, form["action"]) {
        case (.receipt(let text), "release"):
            try await signUps.release(text)
            metrics.count("signups_total", ["step": "released"])
            return web.seeOther("\(site.prefix)/subscribe/sent/\(text)\(language)", place.route)
        case (.receipt(let text), "code"):
            let answer = try await signUps.enter(
                form["code"] ?? "", receipt: text, from: network(of: request))
            return code(answer, text, language, request, target)
        case (.confirm(let text), "confirm"):
            let isNew = try await signUps.confirm(
                text, from: network(of: request), in: cookie(of: request))
            if isNew {
                metrics.count("signups_total", ["step": "confirmed"])
            }
            return web.seeOther("\(site.prefix)/c/\(text)\(language)", place.route)
        case (.never(let text), "never"):
            try await signUps.refuse(text)
            metrics.count("signups_total", ["step": "never"])
            let more = asked.map { "&lang=\($0)" } ?? ""
            return web.seeOther("\(site.prefix)/n/\(text)?done=1\(more)", place.route)
        default: return web.refusal(422, request, target, place.route)
        }
    }

    private func code(
        _ answer: CodeAnswer, _ receipt: String, _ language: String, _ request: WebRequest,
        _ target: WebTarget
    ) -> WebAnswer {
        switch answer {
        case .confirmed(let token):
            metrics.count("signups_total", ["step": "confirmed"])
            return web.seeOther("\(site.prefix)/c/\(token)\(language)", .sent)
        case .wrong, .unknown, .tooMany:
            metrics.count("limited_total", ["limit": "codes"])
            let page = JoiningPage.sent(receipt, answer)
            let status = answer == .tooMany ? 429 : 422
            return web.page(.joining(page), status, .sent, web.wishes(request, target))
        }
    }

    // MARK: - Parts

    /// The network of a reader; nil where it cannot be known.
    func network(of request: WebRequest) -> String? { site.network(of: request) }

    private func refusal(
        of error: LinkRefusal, _ place: JoinTarget, _ request: WebRequest, _ target: WebTarget
    ) -> WebAnswer {
        metrics.count("tokens_refused_total", ["why": error == .expired ? "expired" : "unknown"])
        if error == .expired {
            let form = site.joining == nil ? nil : "\(site.prefix)/subscribe"
            return web.refusal(410, request, target, place.route, back: form)
        }
        let client = site.clientAddress.client(request.peer, request.fields)
        guard client.map({ web.forgeries.allows($0) }) ?? true else {
            metrics.count("limited_total", ["limit": "forged"])
            return web.refusal(429, request, target, place.route)
        }
        return web.refusal(404, request, target, place.route)
    }
}

extension WebSite {
    /// The network of a reader, which no single one of them has: 24 bits of IPv4, 48 of IPv6; nil
    /// where it cannot be known.
    func network(of request: WebRequest) -> String? {
        clientAddress.client(request.peer, request.fields)?.network
    }
}

extension NetworkAddress {
    /// The network as people write it: `192.0.2.0/24`, `2001:db8::/48`.
    fileprivate var network: String? {
        let kept = bytes.count == 4 ? 3 : 6
        let parts = bytes.prefix(kept) + Array(repeating: 0, count: bytes.count - kept)
        let text =
            bytes.count == 4
            ? parts.map { "\($0)" }.joined(separator: ".")
            : stride(from: 0, to: 16, by: 2).map {
                String(Int(parts[$0]) << 8 | Int(parts[$0 + 1]), radix: 16)
            }.joined(separator: ":")
        return NetworkAddress(text).map { "\($0)/\(kept * 8)" }
    }
}
