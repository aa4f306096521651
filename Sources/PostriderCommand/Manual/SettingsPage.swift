import DeliveryEngine
import PostriderKit

/// docs/settings.md: every setting with its kind, default, variable and meaning.
struct SettingsPage {
    /// A row of the page.
    struct Entry {
        let key: String
        let kind: SettingKind
        let standard: String
        let variable: String?
        let meaning: String
    }

    /// The page in Markdown.
    var markdown: String {
        let tables = groups.map { "## \($0)\n\n" + table(entries(of: $0)) }
        return Self.head + tables.joined(separator: "\n") + "\n" + Self.notes
    }

    /// Every row, in the order of the page.
    var entries: [Entry] { groups.flatMap(entries) }

    /// The first words of all keys, each once, in their order.
    private var groups: [String] {
        var names: [String] = []
        for key in SettingKey.all {
            let name = Self.group(of: key)
            if !names.contains(name) { names.append(name) }
        }
        return names + ["hooks", "dkim"]
    }

    /// What stands at the top level of the file goes together.
    private static func group(of key: SettingKey) -> String {
        let parts = key.path.split(separator: ".")
        return parts.count == 1 ? "mail" : String(parts[0])
    }

    private func entries(of group: String) -> [Entry] {
        let single = SettingKey.all.filter { Self.group(of: $0) == group }.map {
            Entry(
                key: $0.path, kind: $0.kind, standard: $0.defaultWords,
                variable: $0.environmentName, meaning: $0.meaning)
        }
        return switch group {
        case "rate":
            single + Self.entries(of: RateLimitPlan.domainKeys, below: "rate.domains.DOMAIN.")
        case "bounces":
            single + Self.entries(of: MailboxSettings.keys, below: "bounces.mailboxes[].")
        case "hooks": Self.entries(of: HookSettings.keys, below: "hooks.NAME.")
        case "dkim": Self.entries(of: SigningSettings.keys, below: "dkim[].")
        default: single
        }
    }

    /// What stands in a list or below a name; no variable overrides it.
    private static func entries(of keys: [SettingKey], below path: String) -> [Entry] {
        keys.map {
            Entry(
                key: path + $0.path, kind: $0.kind, standard: $0.defaultWords, variable: nil,
                meaning: $0.meaning)
        }
    }

    private func table(_ entries: [Entry]) -> String {
        "| key | type | default | meaning | variable |\n|---|---|---|---|---|\n"
            + entries.map { entry in
                let variable = entry.variable.map { "`\($0)`" } ?? ""
                return "| `\(entry.key)` | \(entry.kind.rawValue) | \(entry.standard) "
                    + "| \(entry.meaning) | \(variable) |\n"
            }.joined()
    }

    private static let head = """
        # Settings

        Made by `postrider manual settings` from the code.

        They stand in `postrider.yml` in the newsroom's folder. An unknown key is an error that
        names the nearest known one. The variable of the environment wins over the file; what stands
        in a list or below a name of your own has none. A variable that is nearly one of these is an
        error, too, unless the settings mention it, as `smtp.password_env` does. Relative paths begin
        at the newsroom. A time is a number and `s`, `m`, `h` or `d`. `postrider doctor` prints what
        is in force and where each value comes from.


        """

    private static let notes = """
        ## More about some of them

        Pictures are looked for beside the article, then in the newsroom's folder, then in
        `images.folder`; they are told by their content: JPEG, PNG, GIF and WebP (written anew as
        JPEG or PNG). `images: link` in issue.yml, or `compose --images link`, holds for one issue.

        Limits hold for all mailings of the newsroom over one relay together, also at the same time,
        and outlive them: `Subscribers/pace.sqlite` counts. `connections` hold for them together,
        too; the mailing that has them keeps them while it has mails for that domain. They count mails that
        are in flight, of which a connection has more than one where `smtp.window` allows it.
        gmail.com stands for googlemail.com too, outlook.com for hotmail, live and msn, yahoo.com
        for aol and ymail, icloud.com for me.com and mac.com; `domains` adds others:

        ```yaml
        rate:
          per_second: 10
          domains:
            gmail.com: {per_second: 5, connections: 2}
            gmx.de: {per_minute: 60, domains: [gmx.net, web.de]}
        ```

        Sending asks for exactly one source of the password where there is a user name. A secret
        never stands in postrider.yml, is never logged and never shown by `--verbose`.

        """
}
