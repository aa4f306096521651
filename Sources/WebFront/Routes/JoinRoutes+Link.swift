import Composing
import NIOHTTP1
import NewsletterCore
import PostriderKit

// The link to leave, by mail, for whoever has no mail at hand.

extension JoinRoutes {
    /// What the form is answered: the same whoever is on the list.
    func link(_ request: WebRequest, _ target: WebTarget) -> WebReply {
        if let refusal = web.refusalOfMethod(request, .link) { return .now(refusal) }
        let wishes = web.wishes(request, target)
        let query = FormFields(query: target.query)
        guard request.method == .POST else {
            let page = query["done"] == nil ? JoiningPage.link(nil) : .linkSent
            return .now(web.page(.joining(page), 200, .link, wishes))
        }
        if web.isFromOtherSite(request) {
            metrics.count("limited_total", ["limit": "other-site"])
            return .now(web.refusal(403, request, target, .link))
        }
        let form = FormFields(request.body, type: request.fields["content-type"].first)
        if form.isFaulty { return .now(web.refusal(400, request, target, .link)) }
        let typed = (form["email"] ?? "").trimmingSpace()
        guard let address = try? EmailAddress(ofSubscriber: typed) else {
            return .now(web.page(.joining(.link(typed)), 422, .link, wishes))
        }
        let language = languages.words(for: wishes).language.code
        let more = languages.code(of: query["lang"]).map { "&lang=\($0)" } ?? ""
        let network = network(of: request)
        return .later {
            do throws(Problem) {
                let isTaken = try await signUps.sendLink(
                    to: address, language: language, page: "\(site.url)/unsubscribe",
                    from: network)
                guard isTaken else {
                    metrics.count("limited_total", ["limit": "links"])
                    return web.refusal(429, request, target, .link)
                }
                return web.seeOther("\(site.prefix)/unsubscribe?done=1\(more)", .link)
            } catch {
                return web.unavailable(error, .link, request, target)
            }
        }
    }
}
