import DeliveryEngine
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// docs/settings.md says what the code does.
@Suite struct SettingsDocumentationTests {
    @Test func `docs/settings.md is the page that the code makes`() throws {
        #expect(
            try Documentation.page("settings.md") == SettingsPage().markdown,
            "run: postrider manual settings > docs/settings.md")
    }

    @Test func `every setting stands on the page once, with its meaning`() {
        let entries = SettingsPage().entries
        let keys =
            SettingKey.all.map(\.path) + SigningSettings.keys.map { "dkim[].\($0)" }
            + RateLimitPlan.domainKeys.map { "rate.domains.DOMAIN.\($0)" }
            + MailboxSettings.keys.map { "bounces.mailboxes[].\($0)" }
            + HookSettings.keys.map { "hooks.NAME.\($0)" }
        #expect(entries.map(\.key).sorted() == keys.sorted())
        for entry in entries { #expect(!entry.meaning.isEmpty, "\(entry.key)") }
    }

    /// What makes the setting matter, besides a name and a sender.
    private func settings(_ environment: [String: String]) throws -> Settings {
        let least = """
            newsletter: {name: The Ferry Post}
            from: post@example.org
            smtp: {url: "smtp://127.0.0.1:2525"}
            rate: {warm_up: {first_day: 500}}

            """
        return try Settings(
            SettingsReader(least, file: "postrider.yml", environment: { environment[$0] }))
    }

    @Test(arguments: SettingKey.all)
    func `a value of another type is refused by name`(_ key: SettingKey) throws {
        guard let misfit = key.kind.misfit else { return }
        #expect {
            try settings([key.environmentName: misfit])
        } throws: { error in
            "\(error)".contains(key.environmentName)
        }
    }

    @Test(arguments: SettingKey.all)
    func `every default can be given, and changes nothing`(_ key: SettingKey) throws {
        let words = key.defaultWords.split(separator: "`", omittingEmptySubsequences: false)
        guard words.count > 1 else { return }
        let value = words[1] == "from" ? "post@example.org" : String(words[1])
        var given = ""
        var without = ""
        dump(try settings([key.environmentName: value]), to: &given)
        dump(try settings([:]), to: &without)
        switch key.path {
        case "reply_to": #expect(try settings([:]).replyTo == nil)
        case "return_path": #expect(try settings([:]).returnPath == nil)
        default: #expect(given == without)
        }
    }
}
