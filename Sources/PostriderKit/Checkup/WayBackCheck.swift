import DeliveryEngine
import Inbound
import NewsletterCore
import NewsroomFiles

/// Whether what comes back comes here: mailboxes that let us in, hooks whose secrets can be used, and a
/// relay that writes no return path of its own.
struct WayBackCheck {
    private static let area = "bounces"
    let workspace: Workspace
    let settings: Settings
    let isOffline: Bool

    func run() -> [Check] {
        do {
            let reader = try workspace.settingsReader()
            let mailboxes = try reader.mailboxes()
            let hooks = try reader.hooks()
            var checks = hooks.map(look)
            if !isOffline { checks += mailboxes.map(look) }
            checks += rewriting(hooks)
            let hasWay =
                try !mailboxes.isEmpty || !hooks.isEmpty
                || reader.value(\.bounces.maildir) != nil
            if !hasWay, settings.smtp != nil {
                checks.append(
                    .warn(
                        Self.area, "way back",
                        "no mailbox and no hook is set: bounces count only where a mail server "
                            + "pipes them here, or somebody reads them in",
                        remedy: "Set bounces.mailboxes, bounces.maildir or hooks."))
            }
            return checks
        } catch { return [.fail(Self.area, "settings", error)] }
    }

    private func look(_ hook: HookSettings) -> Check {
        let name = "hook \(hook.name)"
        do {
            try hook.check(newsroom: workspace.newsroom.folder)
            guard let url = settings.serve.url else {
                return .warn(
                    Self.area, name, "nobody can post to it: serve.url is not set",
                    remedy: "Set serve.url, or take the hook out.")
            }
            return .ok(
                Self.area, name, "\(hook.provider.name) posts to \(url)/hooks/\(hook.name)")
        } catch { return .fail(Self.area, name, error) }
    }

    /// Logs in, and looks whether what is read can be put aside; no message is fetched.
    private func look(_ mailbox: MailboxSettings) -> Check {
        do {
            let account = try mailbox.account(
                workspace.effects, folder: workspace.newsroom.folder)
            let open = try workspace.adapters.mailboxes.open(account)
            try open.prepare()
            let since = workspace.effects.now() + (.zero - BouncePolicy.memory)
            let count = try open.messages(since: since.date).count
            try open.close()
            let aside =
                switch account.after {
                case .move: "; reports go to \(account.folder)"
                case .delete: "; reports are deleted"
                case .keyword: "; reports get a keyword"
                case .leave: ""
                }
            return .ok(Self.area, mailbox.name, "lets us in, \(count.of("message"))\(aside)")
        } catch { return .fail(Self.area, mailbox.name, error) }
    }

    /// A provider that writes the envelope itself: no bounce comes to our return path.
    private func rewriting(_ hooks: [HookSettings]) -> [Check] {
        guard let host = settings.smtp?.withoutSecret.host.lowercased(),
            let provider = WebhookProvider.allCases.first(where: { provider in
                provider.relayDomains.contains { host == $0 || host.hasSuffix(".\($0)") }
            }), !hooks.contains(where: { $0.provider == provider })
        else { return [] }
        return [
            .warn(
                Self.area, "return path",
                "\(provider.name) writes the return path itself: bounces come to it, not here",
                remedy: .words(
                    "Have it post them: hooks: {\(provider.rawValue): {provider: "
                        + "\(provider.rawValue), ...}}; docs/bounces.md says how."))
        ]
    }
}
