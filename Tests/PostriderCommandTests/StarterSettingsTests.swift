import ArgumentParser
import Composing
import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// The settings that `init` writes.
@Suite struct StarterSettingsTests {
    private func settings(_ starter: StarterSettings) throws -> Settings {
        try Settings(
            try SettingsReader(starter.text, file: "postrider.yml", environment: { _ in nil }))
    }

    private func answers(_ arguments: String...) throws -> StarterAnswers {
        try StarterAnswers.parse(arguments)
    }

    @Test func `placeholders are all that stands without answers, and nobody else's`() throws {
        let starter = try answers().settings
        #expect(starter == .placeholders)
        for stranger in ["Lindwater", "letter.example", "letter@", "editor@", "bounces@"] {
            #expect(!starter.text.contains(stranger), "\(stranger)")
        }
        #expect(!starter.text.contains("{{") && !starter.text.contains("\n["))
        let settings = try settings(starter)
        #expect(
            settings.placeholders.map(\.key.path)
                == ["newsletter.name", "newsletter.postal_address", "from", "links.unsubscribe"])
        #expect(settings.isPractice)
        try settings.refusePlaceholders()
    }

    @Test func `the sample's own values are told as what they are`() throws {
        let settings = try settings(.sample)
        #expect(settings.placeholders.count == 8 && settings.isPractice)
        #expect(settings.from.name == "The Lindwater Letter")
    }

    @Test func `answers take the places of placeholders`() throws {
        let starter = try answers(
            "--name", "The Daily \"Fog\"", "--from", "fog@mine.example.net",
            "--postal-address", "1 Road: #3, Bath", "--relay", "relay.mine.example.net"
        ).settings
        let settings = try settings(starter)
        #expect(settings.newsletter.name == "The Daily \"Fog\"")
        #expect(settings.from.name == "The Daily \"Fog\"")
        #expect(settings.from.address.description == "fog@mine.example.net")
        #expect(settings.newsletter.postalAddress == "1 Road: #3, Bath")
        #expect(settings.smtp?.place == "relay.mine.example.net:587" && !settings.isPractice)
        #expect(settings.placeholders.map(\.key) == [.of(\.linksUnsubscribe)])
        #expect(starter.placeholderKeys == [.of(\.linksUnsubscribe)])
        let error = #expect(throws: Problem.self) { try settings.refusePlaceholders() }
        #expect(error?.kind == .badConfiguration)
        #expect(error?.text.contains("links.unsubscribe\n") == true)
    }

    @Test(arguments: [
        "Yes", "no", "null", "# News", "a: b", "- x", "'quoted'", "\\back", "Größe, Übermut",
        "2026", "{x}", "*", "&a", "!b", "@c", "`d`", "Tab\u{2003}wide", "日本語", "x #y", "[z]",
    ])
    func `any name is read back as it was given`(name: String) throws {
        let settings = try settings(
            try answers("--name=\(name)", "--postal-address=\(name)").settings)
        #expect(settings.newsletter.name == name && settings.from.name == name)
        #expect(settings.newsletter.postalAddress == name)
    }

    @Test(arguments: [
        ("relay.example.org", "smtp://relay.example.org:587"),
        ("relay.example.org:2525", "smtp://relay.example.org:2525"),
        ("smtps://relay.example.org", "smtps://relay.example.org"),
        ("smtp://127.0.0.1:25", "smtp://127.0.0.1:25"), (" [::1]:25 ", "smtp://[::1]:25"),
        ("https://relay.example.org", nil), ("relay.example.org:0", nil), ("", nil),
        ("me:hush@relay.example.org", nil), ("relay.example.org/x", nil), ("a b", nil),
    ])
    func `a relay is a host, perhaps with a port, or a URL`(text: String, url: String?) {
        #expect(RelayAddress(argument: text)?.url == url)
    }

    @Test(arguments: [
        ["--name", " "], ["--name", "two\nlines"], ["--from", "nobody"],
        ["--relay", "ftp://x"], ["--postal-address", ""],
    ])
    func `an answer that cannot be used is a wrong usage`(arguments: [String]) {
        #expect(throws: (any Error).self) { try StarterAnswers.parse(arguments) }
    }
}
