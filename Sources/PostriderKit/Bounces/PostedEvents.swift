import Inbound
import NewsletterCore
import NewsroomFiles

/// Reads bodies that `serve` has kept, once it is proved who posted them.
struct PostedEvents {
    /// What becomes of a body.
    enum Outcome {
        /// It is to be read.
        case body(PostedBodies.Body)
        /// It can be thrown away; what there is to say of it.
        case done(String?)
        /// Nobody can tell yet.
        case waits
    }

    private let workspace: Workspace
    private let hooks: [String: HookSettings]
    private let certificates: SNSCertificates
    let bodies: PostedBodies

    init(in workspace: Workspace) throws {
        self.workspace = workspace
        let all = try workspace.settingsReader().hooks()
        hooks = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
        certificates = SNSCertificates(workspace.adapters.pages, workspace.effects)
        bodies = PostedBodies(of: workspace.newsroom)
    }

    /// What becomes of a file.
    func outcome(of file: String) -> Outcome {
        guard let body = bodies.read(file) else { return .done("\(file) cannot be read") }
        if body.provider != .ses { return .body(body) }
        // Whoever is not on the list any more is not heard.
        guard let hook = hooks[body.hook], hook.provider == .ses,
            let message = SNSMessage(body.bytes, topics: hook.topics)
        else {
            return .done("a message of SNS to the hook \(body.hook) is of no topic on the list")
        }
        if !body.isProved {
            let request = PostedRequest(
                hook: body.hook, body: body.bytes, fields: { _ in body.type.map { [$0] } ?? [] },
                query: { _ in nil })
            switch HookProof(hook, secret: "").judge(
                request, { try certificates.certificate(at: $0) })
            {
            case .proved: break
            case .waits: return .waits
            case .forged: return .done("a message of SNS to the hook \(body.hook) was forged")
            }
        }
        if let certificate = (try? certificates.certificate(at: message.certificateURL)) ?? nil,
            let fault = certificate.chainFault
        {
            workspace.notices.say("the certificate at \(message.certificateURL): \(fault)")
        }
        guard let url = message.confirmationURL else { return .body(body) }
        return confirm(message.topic, at: url, hook)
    }

    /// Confirms a topic of the list, where that is wanted.
    private func confirm(_ topic: String, at url: String, _ hook: HookSettings) -> Outcome {
        guard hook.confirms else {
            return .done("the topic \(topic) asks to be confirmed; to do so, open \(url)")
        }
        let limits = FetchLimits(
            bytes: 64 << 10, connecting: .seconds(3), total: .seconds(10), redirections: 0)
        do throws(FetchError) {
            _ = try workspace.adapters.pages.fetch(url, unless: PageValidators(), within: limits)
            return .done("the topic \(topic) is confirmed")
        } catch {
            return error.isPassing
                ? .waits : .done("the topic \(topic) could not be confirmed: \(error)")
        }
    }
}
