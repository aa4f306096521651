import Composing
import MailFormat
import NIOHTTP1
import NewsletterCore
import PostriderKit

// The page to leave, `/u/{token}`.
//
// A link is read before anything else, by its code alone. One that is true is never refused by
// an address limit, and leaving by it is never refused at all.

extension WebRoutes {
    // MARK: - One-click

    /// A POST by a mail program (RFC 8058): text of two words, never a redirect.
    func oneClick(
        _ token: String, _ route: WebRoute, _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        let link: ReaderLink
        do throws(LinkRefusal) { link = try desk.readerLink(token) } catch {
            return .now(refusal(of: error, token, route, request, target))
        }
        switch link.purpose {
        case .unsubscribe: break
        case .test: return .now(marked(.plain(200, route, "A test: nothing was changed."), token))
        default: return .now(refusal(of: .unknown, token, route, request, target))
        }
        return .later {
            do throws(Problem) {
                let answer = try await desk.record(.oneClick, of: link, at: effects.now())
                if answer == .recorded { count(.oneClick) }
                return marked(.plain(200, route, "Unsubscribed."), token)
            } catch {
                return marked(unavailable(error, route, request, target), token)
            }
        }
    }

    // MARK: - The page

    func get(
        _ token: String, _ route: WebRoute, _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        if let refusal = refusalOfMethod(request, route) { return .now(refusal) }
        let link: ReaderLink
        do throws(LinkRefusal) { link = try desk.readerLink(token) } catch {
            return .now(refusal(of: error, token, route, request, target))
        }
        if link.purpose == .test {
            return .now(marked(page(.test(link), 200, route, wishes(request, target)), token))
        }
        guard visits.allows(link.text) else {
            return .now(tooMany("pages", token, route, request, target))
        }
        let done = FormFields(query: target.query)["done"].flatMap { ReaderAction(rawValue: $0) }
        let asked = asked(in: target)
        return .later {
            let standing = await desk.standing(of: link)
            let content = PageContent.leaving(
                LeavingPage(link: link, standing: standing, done: done, asked: asked))
            let wishes = wishes(request, target, known: standing?.language)
            return marked(page(content, 200, route, wishes), token)
        }
    }

    // MARK: - What its buttons do

    func act(
        _ action: String, _ form: FormFields, _ token: String, _ route: WebRoute,
        _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        if isFromOtherSite(request) {
            metrics.count("limited_total", ["limit": "other-site"])
            return .now(marked(refusal(403, request, target, route), token))
        }
        let link: ReaderLink
        do throws(LinkRefusal) { link = try desk.readerLink(token) } catch {
            return .now(refusal(of: error, token, route, request, target))
        }
        let asked = asked(in: target)
        let page = site.path(of: link, asked: asked)
        if request.isCut {
            return .now(marked(refusal(413, request, target, route, back: page), token))
        }
        if form.isFaulty {
            return .now(marked(refusal(400, request, target, route, back: page), token))
        }
        if action == ReaderAction.comeBack.rawValue {
            return comeBack(link, route, request, target)
        }
        guard let action = ReaderAction(rawValue: action), let wish = wish(action, form, link)
        else {
            return .now(marked(refusal(422, request, target, route, back: page), token))
        }
        if link.purpose == .test { return .now(marked(seeOther(page, route), token)) }
        // Leaving is always taken.
        guard action == .leave || visits.allows(link.text) else {
            return .now(tooMany("pages", token, route, request, target))
        }
        return .later {
            do throws(Problem) {
                let answer = try await desk.record(wish, of: link, at: effects.now())
                guard answer != .tooMany else {
                    return tooMany("changes", token, route, request, target)
                }
                if answer == .recorded { count(wish) }
                return marked(seeOther(next(after: wish, action, link, asked), route), token)
            } catch {
                return marked(unavailable(error, route, request, target), token)
            }
        }
    }

    /// What a form asks for; nil where it is not one of its page.
    private func wish(_ action: ReaderAction, _ form: FormFields, _ link: ReaderLink) -> ReaderWish?
    {
        let isUndo = link.purpose == .undo
        switch action {
        case .leave:
            if isUndo { return nil }
            switch form["scope"] {
            case nil, "all": return .leave(nil)
            case "list": return link.list.map { .leave($0) }
            default: return nil
            }
        case .undo: return isUndo ? .undo : nil
        case .pause:
            guard !isUndo, let weeks = form["weeks"].flatMap({ Int($0) }),
                LeavingPage.pauses.contains(weeks)
            else { return nil }
            return .pause(weeks: weeks, otherwise: site.timeZone)
        case .resume: return isUndo ? nil : .resume
        case .comeBack: return nil
        case .reason:
            guard let reason = form["reason"].flatMap({ LeaveReason(rawValue: $0) }) else {
                return nil
            }
            let text = (form["text"] ?? "").replacing("\r\n", with: "\n").trimmingSpace()
            guard text.count <= LeavingPage.longestReason else { return nil }
            return .reason(reason, text.isEmpty ? nil : text)
        }
    }

    /// Mails whoever left a link by which they are back.
    private func comeBack(
        _ link: ReaderLink, _ route: WebRoute, _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        let asked = asked(in: target)
        guard let keeper = signUps?.ownSettings, let joining = site.joining,
            link.purpose == .unsubscribe
        else {
            let back = site.path(of: link, asked: asked)
            return .now(marked(refusal(422, request, target, route, back: back), link.text))
        }
        guard visits.allows(link.text) else {
            return .now(tooMany("pages", link.text, route, request, target))
        }
        let words = languages.words(for: wishes(request, target))
        let place = SettingsPlace(
            address: "\(site.url)/u/", language: words.language.code,
            wording: joining.consent ?? words.kept(.joinConsent, newsletter: site.name),
            network: site.network(of: request))
        return .later {
            do throws(Problem) {
                guard try await keeper.take(.comeBack, of: link, on: place) else {
                    return tooMany("changes", link.text, route, request, target)
                }
                metrics.count("settings_total", ["what": "back"])
                let language = asked.map { "&lang=\($0)" } ?? ""
                let next = "\(site.path(of: link))?done=back\(language)"
                return marked(seeOther(next, route), link.text)
            } catch {
                return marked(unavailable(error, route, request, target), link.text)
            }
        }
    }

    /// Where a reader is led after a wish.
    private func next(
        after wish: ReaderWish, _ action: ReaderAction, _ link: ReaderLink, _ asked: String?
    ) -> String {
        var next = link
        if case .leave(let list) = wish {
            next.list = list
            next.text = desk.undoLink(for: next)
        }
        let language = asked.map { "&lang=\($0)" } ?? ""
        return "\(site.path(of: next))?done=\(action.rawValue)\(language)"
    }

    /// Counts a wish that was recorded, where it is to leave.
    private func count(_ wish: ReaderWish) {
        switch wish {
        case .leave: metrics.count("unsubscribes_total", ["way": "page"])
        case .oneClick: metrics.count("unsubscribes_total", ["way": "one-click"])
        case .undo, .pause, .resume, .reason: break
        }
    }

    /// The code of the language that a target asks for, where there is one.
    private func asked(in target: WebTarget) -> String? {
        languages.code(of: FormFields(query: target.query)["lang"])
    }

    func seeOther(_ place: String, _ route: WebRoute) -> WebAnswer {
        .plain(303, route, place, ("Location", place))
    }

    /// Whether a page of somebody else sent a form: a browser says so.
    func isFromOtherSite(_ request: WebRequest) -> Bool {
        if let place = request.fields["sec-fetch-site"].first {
            return place != "same-origin" && place != "none"
        }
        guard let origin = request.fields["origin"].first else { return false }
        return origin.lowercased() != site.origin
    }

    // MARK: - Refusals

    private func refusal(
        of error: LinkRefusal, _ token: String, _ route: WebRoute, _ request: WebRequest,
        _ target: WebTarget
    ) -> WebAnswer {
        metrics.count("tokens_refused_total", ["why": error == .expired ? "expired" : "unknown"])
        if error == .expired { return marked(refusal(410, request, target, route), token) }
        let client = site.clientAddress.client(request.peer, request.fields)
        if client == nil, case .address = request.peer, unknownClients.isWorthTelling() {
            log(
                "100 forged links came from nobody knows whom, so that they could not be limited: "
                    + "let the web server before this one write X-Forwarded-For")
        }
        guard client.map({ forgeries.allows($0) }) ?? true else {
            return tooMany("forged", token, route, request, target)
        }
        return marked(refusal(404, request, target, route), token)
    }

    private func tooMany(
        _ limit: String, _ token: String, _ route: WebRoute, _ request: WebRequest,
        _ target: WebTarget
    ) -> WebAnswer {
        metrics.count("limited_total", ["limit": limit])
        return marked(refusal(429, request, target, route), token)
    }

    /// What could not be written down: it is said to whoever asks, and to the operator.
    func unavailable(
        _ problem: Problem, _ route: WebRoute, _ request: WebRequest, _ target: WebTarget
    ) -> WebAnswer {
        log(problem.what)
        metrics.count("unrecorded_total")
        return refusal(503, request, target, route)
    }

    /// The answer, with as much of the token as a log may show.
    func marked(_ answer: WebAnswer, _ token: String) -> WebAnswer {
        var answer = answer
        answer.token = String(token.prefix(6))
        return answer
    }
}
