import NIOHTTP1
import NewsletterCore
import PostriderKit

extension WebRoutes {
    /// The name of a hook in a path below the site's address; nil for other paths.
    static func hook(in path: Substring) -> String? {
        guard path.hasPrefix("/hooks/") else { return nil }
        let name = path.dropFirst(7)
        return name.isEmpty || name.contains("/") ? nil : String(name)
    }

    /// Has an event kept that a provider posts.
    func posted(_ name: String, _ request: WebRequest, _ target: WebTarget) -> WebReply {
        guard let hooks, hooks.isKnown(name) else {
            return .now(.plain(404, .hook, "There is no such hook."))
        }
        if let refusal = refusalOfMethod(request, .hook) { return .now(refusal) }
        let fields = request.fields
        let query = FormFields(query: target.query)
        let posted = PostedRequest(
            hook: name, body: request.body, fields: { fields[$0] }, query: { query[$0] })
        let client = site.clientAddress.client(request.peer, request.fields)
        return .later { [forgeries] in
            let answer = await hooks.take(posted)
            if answer.isForged, let client, !forgeries.allows(client) {
                return .plain(429, .hook, "Too many without proof.", ("Retry-After", "60"))
            }
            var reply = WebAnswer.plain(answer.status, .hook, answer.text)
            if answer.isJSON {
                reply.fields.removeAll { $0.name == "Content-Type" }
                reply.fields.append(("Content-Type", "application/json"))
            }
            return reply
        }
    }
}
