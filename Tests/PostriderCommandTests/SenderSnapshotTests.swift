import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// A mailing ends under the settings under which it began.
struct SenderSnapshotTests {
    private func settings(
        name: String = "The Ferry Post", _ more: String = ""
    ) throws -> Settings {
        try Settings(
            SettingsReader(
                """
                \(more)
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
        let facts = SenderSnapshot(try settings(), lists: [], key: "k1")
        #expect(facts.fromName == "Ferry" && facts.fromAddress == "post@example.org")
        #expect(facts.replyToName == "Ed" && facts.replyToAddress == "editor@example.org")
        #expect(facts.returnPath == "bounces@example.org")
        #expect(facts.listID == "the-ferry-post.example.org")
        #expect(facts.listPhrase == "The Ferry Post")
        #expect(facts.unsubscribeMailbox == "leave@example.org")
        #expect(facts.list == nil)
    }

    @Test func `a mailing to one list has the list's identity, to more the newsletter's`() throws {
        let daily = ListName("daily")!
        let weekly = ListName("weekly")!
        let one = SenderSnapshot(try settings(), lists: [daily], key: "k1")
        #expect(one.listID == "daily.example.org" && one.list == "daily")
        let two = SenderSnapshot(try settings(), lists: [daily, weekly], key: "k1")
        #expect(two.listID == "the-ferry-post.example.org" && two.list == nil)
    }

    @Test(arguments: [
        ("Zürich & Umland!", "z-rich-umland"), ("日本の手紙", "newsletter"), ("  A  ", "a"),
    ])
    func `any name becomes a label of a domain`(_ name: String, _ label: String) throws {
        let facts = SenderSnapshot(try settings(name: name), lists: [], key: "k1")
        #expect(facts.listID == "\(label).example.org")
    }

    private static let dkim =
        "dkim: [{domain: example.org, selector: s1, key_file: Keys/s1.pem}]"

    @Test func `a mailing from before signers were kept has the same facts but for them`() throws {
        let facts = SenderSnapshot(try settings(Self.dkim), lists: [], key: "k1")
        #expect(facts.signers?.map(\.description) == ["s1 of example.org"])
        var old = facts
        old.signers = nil
        #expect(old != facts && old.differences(to: facts).isEmpty)
    }

    @Test func `every difference is named with both values`() throws {
        let old = SenderSnapshot(try settings(), lists: [], key: "k1")
        var other = try settings("return_path_tag: false\n\(Self.dkim)")
        other.from = Mailbox(name: "Ferry", address: try EmailAddress("ferry@example.com"))
        other.replyTo = nil
        other.links.unsubscribe = "https://example.com/u/{token}"
        other.links.mailto = nil
        let new = SenderSnapshot(other, lists: [], key: "k1")
        #expect(
            old.differences(to: new) == [
                "from Ferry <post@example.org>, now Ferry <ferry@example.com>",
                "reply_to Ed <editor@example.org>, now none",
                "return_path bounces@example.org, now bounces@example.org without its + part",
                "links.unsubscribe https://post.example.org/u/{token}, "
                    + "now https://example.com/u/{token}",
                "links.mailto leave@example.org, now none", "dkim none, now s1 of example.org",
            ])
        #expect(old.differences(to: old).isEmpty)
    }

    @Test func `another sender leaves the list and the Message-IDs as they were`() throws {
        let old = SenderSnapshot(try settings(), lists: [ListName("daily")!], key: "k1")
        var other = try settings(name: "Another", "return_path_tag: false")
        other.from = Mailbox(address: try EmailAddress("ferry@example.com"))
        let taken = old.taking(SenderSnapshot(other, lists: [], key: "k2"))
        #expect(taken.fromAddress == "ferry@example.com" && taken.fromName == nil)
        #expect(taken.listID == "daily.example.org" && taken.listPhrase == "The Ferry Post")
        #expect(taken.list == "daily" && taken.key == "k1")
        let profile = try taken.profile(keys: try keys(), signers: [])
        #expect(profile.messageIDDomain == "example.org" && !profile.tagsReturnPath)
        let third = SenderSnapshot(try settings(), lists: [], key: "k1")
        #expect(taken.taking(third).messageIDDomain == "example.org")
        #expect(old.taking(third) == old, "nothing was changed")
    }

    @Test func `a profile is made of them with the key that they name`() throws {
        let facts = SenderSnapshot(try settings(), lists: [], key: "k1")
        let profile = try facts.profile(keys: try keys(), signers: [])
        #expect(profile.from.name == "Ferry" && profile.replyTo?.name == "Ed")
        #expect(profile.returnPath?.description == "bounces@example.org")
        #expect(profile.listID?.id == "the-ferry-post.example.org")
        #expect(profile.unsubscribeURL == "https://post.example.org/u/{token}")
        let lost = #expect(throws: Problem.self) {
            try facts.profile(keys: try keys("k2"), signers: [])
        }
        #expect(lost?.kind == .badConfiguration)
        #expect(lost?.text.contains("secret.key") == true)
    }
}
