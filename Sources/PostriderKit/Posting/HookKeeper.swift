import Dispatch
import Files
import Inbound
import NewsletterCore
import NewsroomFiles
import Synchronization
import TextFormats

/// Takes what providers post to `serve`, proves who posts, and keeps it before they hear of it; then
/// has it read.
package final class HookKeeper: Sendable {
    private struct Hook {
        let settings: HookSettings
        let proof: HookProof
    }

    private let workspace: Workspace
    private let bodies: PostedBodies
    private let certificates: SNSCertificates
    private let hooks = Mutex<[String: Hook]>([:])
    private let waiting = Mutex(0)
    private let queue = DispatchQueue(label: "postrider.hooks", attributes: .concurrent)
    private let reading = DispatchQueue(label: "postrider.hooks.reading")
    /// Whether something was kept since it was last read.
    private let isNews = Mutex(true)

    /// As much of a body is taken.
    package static let largest = WebhookReader.largest

    /// By the settings of a newsroom; throws a ``Problem`` where a secret cannot be read.
    package init(in workspace: Workspace) throws {
        self.workspace = workspace
        bodies = PostedBodies(of: workspace.newsroom)
        certificates = SNSCertificates(workspace.adapters.pages, workspace.effects)
        try reload()
        waiting.withLock { $0 = ((try? bodies.waiting()) ?? []).count }
    }

    /// Follows settings that were read again.
    package func reload() throws {
        let folder = workspace.newsroom.folder
        var hooks: [String: Hook] = [:]
        for settings in try workspace.settingsReader().hooks() {
            try settings.check(newsroom: folder)
            hooks[settings.name] = Hook(
                settings: settings,
                proof: HookProof(settings, secret: try settings.secret(newsroom: folder)))
        }
        self.hooks.withLock { [hooks] in $0 = hooks }
    }

    /// Whether a name is that of a hook.
    package func isKnown(_ name: String) -> Bool { hooks.withLock { $0[name] != nil } }

    /// Takes a request: what it is answered with 200 is on the disk.
    package func take(_ request: PostedRequest) async -> HookAnswer {
        await withCheckedContinuation { done in
            queue.async { done.resume(returning: self.answer(to: request)) }
        }
    }

    private func answer(to request: PostedRequest) -> HookAnswer {
        guard let hook = hooks.withLock({ $0[request.hook] }) else {
            return HookAnswer(404, "There is no such hook.")
        }
        let provider = hook.settings.provider
        let finding = hook.proof.judge(request) { try certificates.certificate(at: $0) }
        var key: String?
        var isProved = true
        switch finding {
        case .proved(let found): key = found
        case .waits: isProved = false
        case .forged:
            // Mailgun tries again after anything but this.
            return HookAnswer(
                provider == .mailgun ? 406 : 403, "Nothing proves who posts this.", isForged: true)
        }
        if provider == .azure, let code = Self.validationCode(in: request.body) {
            var out: [UInt8] = []
            JSONText.append(
                .object([(name: "validationResponse", value: .string(code))]), to: &out)
            return HookAnswer(200, String(decoding: out, as: UTF8.self), isJSON: true)
        }
        guard waiting.withLock({ $0 }) < PostedBodies.most else {
            return HookAnswer(503, "Too many wait to be read.")
        }
        let body = PostedBodies.Body(
            hook: request.hook, provider: provider, key: key, isProved: isProved,
            type: request.field("x-amz-sns-message-type"), bytes: request.body)
        do { try bodies.keep(body, at: workspace.effects.now()) } catch {
            return HookAnswer(503, "It cannot be kept now.")
        }
        waiting.withLock { $0 += 1 }
        isNews.withLock { $0 = true }
        return HookAnswer(200, "kept")
    }

    /// The code by which Event Grid learns that the address is ours.
    private static func validationCode(in body: [UInt8]) -> String? {
        guard let value = try? JSONText.parse(body, depth: WebhookReader.depth),
            case .array(let events) = value, case .object(let members)? = events.first,
            members.contains(where: {
                $0.name == "eventType"
                    && $0.value == .string("Microsoft.EventGrid.SubscriptionValidationEvent")
            }),
            case .object(let data)? = members.first(where: { $0.name == "data" })?.value,
            case .string(let code)? = data.first(where: { $0.name == "validationCode" })?.value
        else { return nil }
        return code
    }

    /// Reads what was kept, in time of its own; `tell` hears what somebody should know.
    package func read(_ tell: @escaping @Sendable (String) -> Void) {
        guard
            isNews.withLock({
                let was = $0; $0 = false; return was
            })
        else { return }
        reading.async { self.readAll(tell) }
    }

    private func readAll(_ tell: (String) -> Void) {
        defer { waiting.withLock { $0 = ((try? bodies.waiting()) ?? []).count } }
        guard let files = try? bodies.waiting(), !files.isEmpty else { return }
        do {
            let work = try ProcessBounces(in: workspace)
            defer { work.close() }
            let record = try work.finish()
            for line in record.posted { tell(line) }
            for provider in record.held {
                tell("the brake holds what came back from \(provider)")
            }
            // What waits for a certificate is asked for again.
            if record.waiting > 0 { isNews.withLock { $0 = true } }
        } catch {
            isNews.withLock { $0 = true }
            let problem = Problem(error)
            if problem.kind != .tryLater { tell("what providers posted waits: \(problem)") }
        }
    }

    /// Reads what is left, before the end.
    package func readNow() { reading.sync { readAll { _ in } } }
}
