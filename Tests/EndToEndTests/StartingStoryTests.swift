import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A newsroom of one's own, from `init` to the first mail to somebody else.
@Suite(.emptyFolder) struct StartingStoryTests {
    let room = TestNewsroom.current

    /// What is no placeholder any more once an editor has been through the settings.
    private func edit(_ name: String) throws {
        try room.replace("Your Newsletter", with: name, in: "postrider.yml")
        try room.replace(
            "Your Name, 1 Your Street, Your Town", with: "4 Ferry Lane, Lindwater",
            in: "postrider.yml")
        try room.replace("you@example.org", with: "post@example.org", in: "postrider.yml")
        try room.replace(
            "https://example.org/u/", with: "https://post.example.org/u/", in: "postrider.yml")
    }

    private func compose() async throws {
        try room.addArticle("snow", title: "Snow", date: "2026-11-01", tags: "weather")
        try await room.postrider("compose", "first")
        try await room.postrider("subscribers", "add", "ann@example.org", "--list", "daily")
    }

    @Test func `at a terminal init asks for what it was not told`() async throws {
        let run = try room.terminal("init", "news", "--postal-address", "1 Road, Bath")
        try await run.type("The Fog", after: "Name of the newsletter: ")
        try await run.type("nobody", after: "From address, such as news@example.org: ")
        try await run.type("fog@mine.example.net", after: "\"nobody\" cannot be used here.")
        try await run.type("", after: "(empty: practise on this machine): ")
        let ending = try await run.ending()
        #expect(ending.status == 0, "\(ending)")
        #expect(!ending.screen.contains("Postal address"), "\(ending)")
        #expect(
            ending.screen.hasSuffix("Not your own yet in postrider.yml: links.unsubscribe.\n"))
        let settings = try room.read("news/postrider.yml")
        for line in [
            "  name: The Fog\n", "from: \"The Fog <fog@mine.example.net>\"\n",
            "  postal_address: \"1 Road, Bath\"\n", "  url: smtp://127.0.0.1:2525\n",
        ] { #expect(settings.contains(line), "\(settings)") }
    }

    @Test func `without a terminal placeholders stand, and nobody else's name`() async throws {
        let made = try await room.postrider("init", ".", input: "The Fog\nfog@example.net\n")
        #expect(!made.err.contains("Name of the newsletter"))
        for file in ["postrider.yml", "README.md"] {
            #expect(!(try room.read(file).contains("Lindwater")))
        }
        #expect(try room.read("postrider.yml").contains("  name: Your Newsletter\n"))
        #expect(!room.exists("postrider.yml.template") && !room.exists("README.md.template"))
        let readme = try room.read("README.md")
        #expect(readme.contains("a mail server that only pretends") && !readme.contains("["))
    }

    @Test func `the newsroom's own page knows of a relay that was named`() async throws {
        try await room.postrider("init", "news", "--relay", "relay.example.net:587")
        let readme = try room.read("news/README.md")
        #expect(!readme.contains("pretends") && readme.contains("The settings name your own relay"))
        #expect(!readme.contains("[") && readme.contains("nobody\nis mailed twice."))
        try FileManager.default.removeItem(atPath: room.path("news/postrider.yml"))
        try await room.postrider("init", "news")
        #expect(try room.read("news/README.md").contains("pretends"))
    }

    @Test func `the sample is asked nothing, and takes no answers`() async throws {
        let run = try await room.terminal("init", "sample", "--sample").ending()
        #expect(run.status == 0 && !run.screen.contains("Name of"), "\(run)")
        try await room.postrider("init", "other", "--sample", "--name", "The Fog", exits: 64)
        #expect(!room.exists("other"))
    }

    @Test func `placeholders go to this machine only, and the plan names them`() async throws {
        try await room.postrider("init", ".")
        try await compose()
        let relay = try await room.relay()
        let all = "newsletter.name, newsletter.postal_address, from and links.unsubscribe"
        let practice = try await room.postrider("send", "first", "--yes", "--limit", "1")
        #expect(practice.err.contains("not your own yet, as init wrote them: \(all)\n"))
        #expect(relay.received.count == 1)
        try await room.postrider("lint", "first")
        room.set("POSTRIDER_SMTP_URL", "smtp://relay.example.net:587")
        room.set("POSTRIDER_SMTP_TLS", "required")
        try await room.postrider("compose", "second", "--all")
        for arguments in [
            ["send", "second", "--yes"], ["send", "second", "--test", "a@b.example", "--yes"],
        ] {
            let refused = try await room.run(arguments)
            #expect(refused.status == 78, "\(refused)")
            #expect(refused.err.contains("postrider.yml: still as init wrote it: \(all)\n"))
        }
        let lint = try await room.postrider("lint", "second", exits: 1)
        #expect(lint.out.contains("postrider.yml:5: newsletter.name is still as init wrote it"))
        #expect(lint.out.contains("links.unsubscribe is still as init wrote it"))
        let doctor = try await room.postrider("doctor", "--offline", exits: 78)
        #expect(doctor.out.contains("placeholders: postrider.yml: still as init wrote it: \(all)"))
        let dry = try await room.postrider("send", "second", "--dry-run")
        #expect(dry.err.contains("It would not be sent as it is: postrider.yml: still as init"))
    }

    @Test func `settings that are one's own leave no trace of placeholders`() async throws {
        try await room.postrider("init", ".")
        try await compose()
        let relay = try await room.relay()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try edit("The Ferry Post")
        try await room.postrider("compose", "second", "--all")
        room.set("POSTRIDER_SMTP_URL", "smtp://relay.example.net:587")
        room.set("POSTRIDER_SMTP_TLS", "required")
        try await room.postrider("lint", "second")
        // What was begun before goes out as it was pinned.
        try await room.postrider("subscribers", "add", "bob@example.org", "--list", "daily")
        let begun = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(begun.err.contains("first was begun with what init had written: from"))
        // A subject that was made of the placeholder is found.
        try room.replace("Snow", with: "Your Newsletter", in: "Issues/second/issue.yml")
        let lint = try await room.postrider("lint", "second", exits: 1)
        #expect(lint.out.contains("it names \"Your Newsletter\""))
        #expect(relay.received.count == 1)
    }
}
