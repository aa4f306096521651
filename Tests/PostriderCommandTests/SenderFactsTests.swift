import Foundation
import MailFormat
import NewsletterCore
import Testing

@testable import PostriderCommand

/// A mailing ends under the settings under which it began.
struct SenderFactsTests {
    private func settings(name: String = "The Ferry Post") throws -> Settings {
        try Settings(
            SettingsReader(
                """
                newsletter: {name: "\(name)", url: "https://post.example.org"}
                from: "Ferry <post@example.org>"
                reply_to: "Ed <editor@example.org>"
                return_path: bounces@example.org
                links: {unsubscribe: "https://post.example.org/u/{token}", mailto: leave@example.org}
                """, file: "postrider.yml", environment: { _ in nil }))
    }

    private func keys(_ name: String = "k1") throws -> TokenKeys {
        let key = try #require(TokenKey(id: name, secret: Array(repeating: 7, count: 32)))
        return try #require(TokenKeys(current: key))
    }

    @Test func `the facts are those of the settings`() throws {
        let facts = SenderFacts(try settings(), lists: [], key: "k1")
        #expect(facts.fromName == "Ferry" && facts.fromAddress == "post@example.org")
        #expect(facts.replyToName == "Ed" && facts.replyToAddress == "editor@example.org")
        #expect(facts.returnPath == "bounces@example.org")
        #expect(facts.listID == "the-ferry-post.example.org")
        #expect(facts.listPhrase == "The Ferry Post")
        #expect(facts.unsubscribeMailbox == "leave@example.org")
        #expect(facts.list == nil)
    }

    @Test func `they come back from the ledger as they were`() throws {
        let facts = SenderFacts(try settings(), lists: [ListName("daily")!], key: "k1")
        let stored = try facts.stored()
        #expect(
            try JSONDecoder().decode(SenderFacts.self, from: Data(stored.utf8)) == facts)
    }

    @Test func `a mailing to one list has the list's identity, to more the newsletter's`() throws {
        let daily = ListName("daily")!
        let weekly = ListName("weekly")!
        let one = SenderFacts(try settings(), lists: [daily], key: "k1")
        #expect(one.listID == "daily.example.org" && one.list == "daily")
        let two = SenderFacts(try settings(), lists: [daily, weekly], key: "k1")
        #expect(two.listID == "the-ferry-post.example.org" && two.list == nil)
    }

    @Test(arguments: [
        ("Zürich & Umland!", "z-rich-umland"), ("日本の手紙", "newsletter"), ("  A  ", "a"),
    ])
    func `any name becomes a label of a domain`(_ name: String, _ label: String) throws {
        let facts = SenderFacts(try settings(name: name), lists: [], key: "k1")
        #expect(facts.listID == "\(label).example.org")
    }

    @Test func `a profile is made of them with the key that they name`() throws {
        let facts = SenderFacts(try settings(), lists: [], key: "k1")
        let profile = try facts.profile(keys: try keys(), signers: [])
        #expect(profile.from.name == "Ferry" && profile.replyTo?.name == "Ed")
        #expect(profile.returnPath?.description == "bounces@example.org")
        #expect(profile.listID?.id == "the-ferry-post.example.org")
        #expect(profile.unsubscribeURL == "https://post.example.org/u/{token}")
        let lost = #expect(throws: Failure.self) {
            try facts.profile(keys: try keys("k2"), signers: [])
        }
        #expect(lost?.status == .badConfiguration)
        #expect(lost?.description.contains("secret.key") == true)
    }
}
