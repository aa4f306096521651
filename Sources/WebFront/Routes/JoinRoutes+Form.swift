import Composing
import NIOHTTP1
import NewsletterCore
import PostriderKit

// The form to join, as people fill it in, and as scripts of the sender's own websites send it.

extension JoinRoutes {
    /// What a form or a script sent.
    private struct Told {
        var address: String
        var name: String
        var lists: [String]
        var form: String?
        var isTrapped: Bool
        var isJSON = false
    }

    func form(
        _ list: String?, _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        let offered = signUps.lists
        let only = list.flatMap { ListName($0) }
        // Of a list that is not public nobody learns that it is there.
        if list != nil, !offered.contains(where: { $0.name == only }) {
            return .now(web.refusal(404, request, target))
        }
        let form = JoinForm(lists: offered, only: only, token: signUps.formToken())
        guard request.method == .POST else {
            let wishes = web.wishes(request, target)
            return .now(web.page(.joining(.form(form)), 200, .subscribe, wishes))
        }
        let type = request.fields["content-type"].first ?? ""
        let told: Told
        switch type.prefix(while: { $0 != ";" }).trimmingSpace().lowercased() {
        case "application/json":
            guard let read = json(request.body) else {
                return .now(problem(400, "The body is no JSON object.", request))
            }
            told = read
        case "application/x-www-form-urlencoded", "multipart/form-data":
            let fields = FormFields(request.body, type: type)
            if fields.isFaulty { return .now(web.refusal(400, request, target, .subscribe)) }
            told = self.told(fields, offered)
        default:
            return .now(unsupported(request, target))
        }
        return take(told, form, request, target)
    }

    private func unsupported(_ request: WebRequest, _ target: WebTarget) -> WebAnswer {
        var answer = web.refusal(415, request, target, .subscribe)
        answer.fields.append(
            (
                "Accept-Post",
                "application/x-www-form-urlencoded, multipart/form-data, application/json"
            ))
        return answer
    }

    // MARK: - What was told

    private func told(_ fields: FormFields, _ offered: [ReaderList]) -> Told {
        Told(
            address: fields["email"] ?? "", name: fields["name"] ?? "",
            lists: offered.map(\.name.description).filter { fields["list.\($0)"] != nil },
            form: fields["form"], isTrapped: !(fields["nickname2"] ?? "").isEmpty)
    }

    private func json(_ body: [UInt8]) -> Told? {
        guard let value = JoinJSON(body) else { return nil }
        return Told(
            address: value.text("email") ?? "", name: value.text("name") ?? "",
            lists: value.texts("lists"), form: value.text("form"), isTrapped: false, isJSON: true)
    }

    // MARK: - Taking it

    private func take(
        _ told: Told, _ form: JoinForm, _ request: WebRequest,
        _ target: WebTarget
    ) -> WebReply {
        var form = form
        form.address = told.address.trimmingSpace()
        form.name = told.name.inOneLine
        form.chosen = Set(told.lists.compactMap { ListName($0) })
        let address = try? EmailAddress(ofSubscriber: form.address)
        let lists = self.lists(form)
        form.faults = faults(form, address, lists, told)
        guard let address, let lists, form.faults.isEmpty else {
            if told.isJSON { return .now(problem(of: form.faults, request)) }
            let wishes = web.wishes(request, target)
            return .now(web.page(.joining(.form(form)), 422, .subscribe, wishes))
        }
        let words = languages.words(for: web.wishes(request, target))
        let origin = foreignOrigin(of: request)
        let wish = JoinWish(
            address: address, lists: lists,
            name: site.joining?.asksName == true && !form.name.isEmpty ? form.name : nil,
            language: words.language.code,
            page: origin ?? "\(site.url)\(JoiningPage.form(form).path)",
            wording: site.joining?.consent
                ?? words.kept(.joinConsent, newsletter: site.name),
            network: network(of: request), formToken: told.form,
            isSuspicious: told.isTrapped || origin == Self.unknownSite)
        return .later { await answer(wish, told, request, target) }
    }

    private func answer(
        _ wish: JoinWish, _ told: Told, _ request: WebRequest,
        _ target: WebTarget
    ) async -> WebAnswer {
        do throws(Problem) {
            let answer = try await signUps.take(wish)
            switch answer {
            case .tooMany:
                metrics.count("limited_total", ["limit": "signups"])
                if told.isJSON {
                    return problem(429, "Too many sign-ups came from your network.", request)
                }
                return web.refusal(429, request, target, .subscribe)
            case .taken(let receipt):
                metrics.count("signups_total", ["step": "asked"])
                return taken(receipt, isHeld: false, told, request, target)
            case .oneMoreStep(let receipt):
                metrics.count("signups_total", ["step": "held"])
                return taken(receipt, isHeld: true, told, request, target)
            }
        } catch {
            if told.isJSON {
                web.log(error.what)
                metrics.count("unrecorded_total")
                return problem(503, "This does not work at the moment.", request)
            }
            return web.unavailable(error, .subscribe, request, target)
        }
    }

    private func taken(
        _ receipt: String, isHeld: Bool, _ told: Told, _ request: WebRequest, _ target: WebTarget
    ) -> WebAnswer {
        let asked = languages.code(of: FormFields(query: target.query)["lang"])
        let path = "/subscribe/sent/\(receipt)" + (asked.map { "?lang=\($0)" } ?? "")
        guard told.isJSON else {
            var answer = web.seeOther(site.prefix + path, .subscribe)
            // A page of ours alone gives its browser something to be known by.
            if !isHeld, foreignOrigin(of: request) == nil,
                let cookie = signUps.cookie(for: receipt)
            {
                answer.fields.append(
                    (
                        "Set-Cookie",
                        "\(signUps.cookieName)=\(cookie); Path=/; Max-Age=86400; Secure; "
                            + "HttpOnly; SameSite=Lax"
                    ))
            }
            return answer
        }
        let text =
            isHeld
            ? "{\"status\":\"one_more_step\",\"url\":\"\(site.url)\(path)\"}\n"
            : "{\"status\":\"check_your_mail\",\"url\":\"\(site.url)\(path)\"}\n"
        return jsonAnswer(isHeld ? 200 : 202, "application/json", text, request)
    }

    // MARK: - What is wrong with it

    /// The lists that are meant: the one of the page, the only one that there is, or those that
    /// were chosen; nil where one of them is not offered, or none was chosen.
    private func lists(_ form: JoinForm) -> [ListName]? {
        if let only = form.only { return [only] }
        let offered = form.lists.map(\.name)
        if form.chosen.isEmpty { return offered.count == 1 ? offered : nil }
        return form.chosen.isSubset(of: offered) ? form.chosen.sorted() : nil
    }

    private func faults(
        _ form: JoinForm, _ address: EmailAddress?, _ lists: [ListName]?, _ told: Told
    ) -> [JoinFault] {
        var faults: [JoinFault] = []
        if address == nil { faults.append(.address) }
        if !JoinForm.isName(form.name) { faults.append(.name) }
        if lists == nil { faults.append(.lists) }
        return faults
    }

    // MARK: - Other websites

    static let unknownSite = "another website"

    /// The website that sent a form, where that is not this one: one of the sender's own by its
    /// name.
    private func foreignOrigin(of request: WebRequest) -> String? {
        guard let origin = request.fields["origin"].first?.lowercased() else {
            return web.isFromOtherSite(request) ? Self.unknownSite : nil
        }
        if origin == site.origin { return nil }
        return site.joining?.origins.contains(origin) == true ? origin : Self.unknownSite
    }

    /// The answer to a browser that asks whether a script of another website may send something
    /// here; nil where it asks for nothing of the kind.
    func preflight(_ request: WebRequest) -> WebAnswer? {
        guard request.method == .OPTIONS, request.fields.contains(name: "origin"),
            request.fields.contains(name: "access-control-request-method")
        else { return nil }
        var answer = WebAnswer(204, .subscribe, fields: WebAnswer.guarded)
        answer.fields += crossOrigin(request)
        answer.fields += [
            ("Access-Control-Allow-Methods", "POST"),
            ("Access-Control-Allow-Headers", "Content-Type"),
            ("Access-Control-Max-Age", "86400"),
        ]
        return answer
    }

    /// Lets scripts of the sender's own websites read an answer, and of no other.
    private func crossOrigin(_ request: WebRequest) -> [(name: String, value: String)] {
        let vary = ("Vary", "Origin")
        guard let origin = request.fields["origin"].first,
            site.joining?.origins.contains(origin.lowercased()) == true
        else { return [vary] }
        return [vary, ("Access-Control-Allow-Origin", origin)]
    }

    // MARK: - JSON

    private func jsonAnswer(
        _ status: Int, _ type: String, _ text: String, _ request: WebRequest
    ) -> WebAnswer {
        var fields: [(name: String, value: String)] = [
            ("Content-Type", type), ("Cache-Control", "no-store"),
        ]
        fields += WebAnswer.guarded + crossOrigin(request)
        if status == 429 { fields.append(("Retry-After", "3600")) }
        if status == 503 { fields.append(("Retry-After", "300")) }
        return WebAnswer(status, .subscribe, fields: fields, body: text.utf8)
    }

    private func problem(_ status: Int, _ title: String, _ request: WebRequest) -> WebAnswer {
        jsonAnswer(
            status, "application/problem+json", JoinProblem(title: title, status: status).text,
            request)
    }

    private func problem(of faults: [JoinFault], _ request: WebRequest) -> WebAnswer {
        let words = languages.words(for: PageLanguages.Wishes(asked: "en"))
        let sentences = faults.map { fault -> String in
            switch fault {
            case .address: words.kept(.joinBadAddress, newsletter: "")
            case .name: words.kept(.joinBadName, newsletter: "")
            case .lists: "Name at least one public list in lists."
            }
        }
        return problem(422, sentences.joined(separator: " "), request)
    }
}
