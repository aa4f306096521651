import Composing
import MailFormat
import NIOHTTP1
import NewsletterCore
import PostriderKit

/// The pages for one's own settings: by the link of a mail, by a fresh link, and by the link of a
/// mail about what was asked for there.
struct SettingsRoutes: Sendable {
    let web: WebRoutes
    let keeper: any SettingsKeeper

    var site: WebSite { web.site }
    var metrics: WebMetrics { web.metrics }
    var languages: PageLanguages { web.languages }

    /// A request, with what is known of it.
    struct Visit: Sendable {
        let request: WebRequest
        let target: WebTarget
        let place: SettingsTarget
        /// The code of the language that was asked for, where there is one.
        let asked: String?
    }

    func reply(
        to request: WebRequest, at place: SettingsTarget, _ target: WebTarget
    ) -> WebReply {
        if let refusal = web.refusalOfMethod(request, place.route) { return .now(refusal) }
        let isPost = request.method == .POST
        if isPost, web.isFromOtherSite(request) {
            metrics.count("limited_total", ["limit": "other-site"])
            return .now(web.marked(web.refusal(403, request, target, place.route), place.token))
        }
        let query = FormFields(query: target.query)
        let visit = Visit(
            request: request, target: target, place: place,
            asked: languages.code(of: query["lang"]))
        guard web.visits.allows(place.token) else {
            metrics.count("limited_total", ["limit": "pages"])
            return .now(web.marked(refusal(429, visit), place.token))
        }
        let form = FormFields(request.body, type: request.fields["content-type"].first)
        if isPost, form.isFaulty {
            return .now(web.marked(refusal(400, visit), place.token))
        }
        let done = query["done"].flatMap { SettingsAction(rawValue: $0) }
        return .later {
            let answer: WebAnswer
            do throws(Problem) {
                answer = try await self.answer(visit, isPost ? form : nil, done)
            } catch {
                answer = web.unavailable(error, place.route, request, target)
            }
            return web.marked(answer, place.token)
        }
    }

    private enum Found {
        case manage(ReaderLink)
        case data(String, SettingsHolder?)
        case mailed(String, MailedStanding?)
    }

    /// Reads the link, before anything else.
    private func find(_ place: SettingsTarget) async throws(LinkRefusal) -> Found {
        switch place {
        case .manage(let text):
            let link = try web.desk.readerLink(text)
            if link.purpose == .undo { throw .unknown }
            return .manage(link)
        case .data(let text): return .data(text, try await keeper.holder(text))
        case .mailed(let text): return .mailed(text, try await keeper.standing(ofMailed: text))
        }
    }

    private func answer(
        _ visit: Visit, _ form: FormFields?, _ done: SettingsAction?
    ) async throws(Problem) -> WebAnswer {
        let found: Found
        do throws(LinkRefusal) { found = try await find(visit.place) } catch {
            return refused(error, visit)
        }
        switch found {
        case .manage(let link) where link.purpose == .test:
            return web.page(.test(link), 200, .manage, web.wishes(visit.request, visit.target))
        case .manage(let link): return try await manage(link, visit, form, done)
        case .data(let text, let holder):
            return try await data(text, holder, visit, form, done)
        case .mailed(let text, let standing?):
            return try await mailed(text, standing, visit, form)
        case .mailed(_, nil): return refusal(404, visit)
        }
    }

    // MARK: - By the link of a mail

    private func manage(
        _ link: ReaderLink, _ visit: Visit, _ form: FormFields?, _ done: SettingsAction?
    ) async throws(Problem) -> WebAnswer {
        let standing = await web.desk.standing(of: link)
        let wishes = web.wishes(visit.request, visit.target, known: standing?.language)
        guard let form else {
            return web.page(.settings(.manage(link, standing, done: done)), 200, .manage, wishes)
        }
        guard let action = form["action"].flatMap({ SettingsAction(rawValue: $0) }),
            let wish = wish(action, form, standing)
        else { return refusal(422, visit) }
        switch wish {
        case .reader(let wish):
            let answer = try await web.desk.record(wish, of: link, at: web.effects.now())
            if answer == .tooMany { return tooMany(visit) }
            guard case .leave(let list) = wish else { break }
            if answer == .recorded { metrics.count("unsubscribes_total", ["way": "page"]) }
            var undo = link
            undo.list = list
            undo.text = web.desk.undoLink(for: undo)
            return seeOther("\(site.path(of: undo))?done=leave", visit)
        case .settings(let wish):
            let words = languages.words(for: wishes)
            guard try await keeper.take(wish, of: link, on: page(visit, words, consent: true))
            else { return tooMany(visit) }
            metrics.count("settings_total", ["what": action.rawValue])
        }
        return seeOther("\(site.prefix)/m/\(link.text)?done=\(action.rawValue)", visit)
    }

    private enum Wish {
        case reader(ReaderWish)
        case settings(SettingsWish)
    }

    /// What a form asks for; nil where it is not one of its page.
    private func wish(
        _ action: SettingsAction, _ form: FormFields, _ standing: ReaderStanding?
    ) -> Wish? {
        let list = form["list"].flatMap { ListName($0) }
        // Of a list that is not shown nobody learns that it is there.
        let shown = standing?.lists.first { $0.name == list }
        switch action {
        case .leave where form["scope"] == "all": return .reader(.leave(nil))
        case .leave where form["scope"] == "list":
            return shown.map { .reader(.leave($0.name)) }
        case .join:
            guard site.joining != nil else { return nil }
            return shown.map { .settings(.join($0.name)) }
        case .language:
            return languages.code(of: form["language"]).map { .settings(.language($0)) }
        case .pause:
            guard let weeks = form["weeks"].flatMap({ Int($0) }),
                LeavingPage.pauses.contains(weeks)
            else { return nil }
            return .reader(.pause(weeks: weeks, otherwise: site.timeZone))
        case .resume: return .reader(.resume)
        case .link: return site.joining == nil ? nil : .settings(.settings)
        default: return nil
        }
    }

    // MARK: - By a fresh link

    private func data(
        _ text: String, _ holder: SettingsHolder?, _ visit: Visit, _ form: FormFields?,
        _ done: SettingsAction?
    ) async throws(Problem) -> WebAnswer {
        let wishes = web.wishes(visit.request, visit.target)
        if form == nil, done == .erase {
            return web.page(.settings(.erased(text)), 200, .data, wishes)
        }
        guard let holder else { return refusal(410, visit) }
        let name = await web.desk.name(of: holder.subscriber)
        var page = DataPage(text: text, address: holder.address, name: name, done: done)
        guard let form else { return web.page(.settings(.data(page)), 200, .data, wishes) }
        guard let action = form["action"].flatMap({ SettingsAction(rawValue: $0) }) else {
            return refusal(422, visit)
        }
        let place = self.page(visit, languages.words(for: wishes), consent: false)
        let isTaken: Bool?
        switch action {
        case .export:
            metrics.count("settings_total", ["what": "export"])
            return try await export(holder)
        case .name:
            page.typed = (form["name"] ?? "").inOneLine
            isTaken = try await rename(holder, page.typed, place)
        case .address:
            page.typed = (form["email"] ?? "").trimmingSpace()
            isTaken = try await move(holder, page.typed, place)
        case .erase:
            page.typed = (form["typed"] ?? "").trimmingSpace()
            let isRight = (try? EmailAddress(page.typed))?.key == holder.address.key
            isTaken = isRight ? try await keeper.erase(holder, on: place) : nil
        default: return refusal(422, visit)
        }
        guard let isTaken else {
            page.fault = action
            page.done = nil
            return web.page(.settings(.data(page)), 422, .data, wishes)
        }
        if !isTaken { return tooMany(visit) }
        metrics.count("settings_total", ["what": action.rawValue])
        return seeOther("\(site.prefix)/d/\(text)?done=\(action.rawValue)", visit)
    }

    /// Nil where it cannot be a name.
    private func rename(
        _ holder: SettingsHolder, _ typed: String, _ place: SettingsPlace
    ) async throws(Problem) -> Bool? {
        guard JoinForm.isName(typed) else { return nil }
        return try await keeper.rename(holder, to: typed.isEmpty ? nil : typed, on: place)
    }

    /// Nil where it cannot be an address.
    private func move(
        _ holder: SettingsHolder, _ typed: String, _ place: SettingsPlace
    ) async throws(Problem) -> Bool? {
        guard let address = try? EmailAddress(ofSubscriber: typed) else { return nil }
        return try await keeper.move(holder, to: address, on: place)
    }

    private func export(_ holder: SettingsHolder) async throws(Problem) -> WebAnswer {
        WebAnswer(
            200, .data,
            fields: [
                ("Content-Type", "application/json"), ("Cache-Control", "no-store"),
                ("Content-Disposition", "attachment; filename=\"data.json\""),
                ("X-Robots-Tag", "noindex, nofollow, noarchive"),
            ] + WebAnswer.guarded, body: try await keeper.export(holder))
    }

    // MARK: - By the link of a mail about one of those

    private func mailed(
        _ text: String, _ standing: MailedStanding, _ visit: Visit, _ form: FormFields?
    ) async throws(Problem) -> WebAnswer {
        guard let form else {
            let wishes = web.wishes(visit.request, visit.target)
            return web.page(.settings(.mailed(text, standing)), 200, .mailed, wishes)
        }
        let isConfirming = standing == .newAddress || standing == .movedIn
        guard form["action"] == (isConfirming ? "confirm" : "keep") else {
            return refusal(422, visit)
        }
        try await keeper.press(mailed: text, from: site.network(of: visit.request))
        return seeOther("\(site.prefix)/a/\(text)", visit)
    }

    // MARK: - Parts

    /// Where a reader stands, as it is kept.
    private func page(_ visit: Visit, _ words: PageWords, consent: Bool) -> SettingsPlace {
        SettingsPlace(
            address: "\(site.url)\(visit.place.route.path.prefix { $0 != "{" })",
            language: words.language.code,
            wording: consent
                ? site.joining?.consent ?? words.kept(.joinConsent, newsletter: site.name) : "",
            network: site.network(of: visit.request))
    }

    private func seeOther(_ place: String, _ visit: Visit) -> WebAnswer {
        let language = visit.asked.map { "\(place.contains("?") ? "&" : "?")lang=\($0)" } ?? ""
        return web.seeOther(place + language, visit.place.route)
    }

    private func refusal(_ status: Int, _ visit: Visit) -> WebAnswer {
        web.refusal(status, visit.request, visit.target, visit.place.route)
    }

    private func tooMany(_ visit: Visit) -> WebAnswer {
        metrics.count("limited_total", ["limit": "changes"])
        return refusal(429, visit)
    }

    private func refused(_ error: LinkRefusal, _ visit: Visit) -> WebAnswer {
        metrics.count("tokens_refused_total", ["why": error == .expired ? "expired" : "unknown"])
        if error == .expired { return refusal(410, visit) }
        let client = site.clientAddress.client(visit.request.peer, visit.request.fields)
        guard client.map({ web.forgeries.allows($0) }) ?? true else {
            metrics.count("limited_total", ["limit": "forged"])
            return refusal(429, visit)
        }
        return refusal(404, visit)
    }
}
