import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Who signs, with a key that its owner alone can read.
struct SigningSettingsTests {
    private static let domain = "domain: example.org"
    private static let rest = "selector: s1, key_file: s1.pem"

    private let folder: TemporaryFolder

    init() throws { folder = TemporaryFolder() }

    private func items(_ items: String...) throws -> [SigningSettings] {
        let text = """
            newsletter: {name: The Ferry Post}
            from: post@news.example.org
            dkim: [\(items.map { "{\($0)}" }.joined(separator: ", "))]

            """
        return try Settings(
            SettingsReader(text, file: "postrider.yml", environment: { _ in nil })
        ).signing
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let failure as Problem {
            return failure.kind == .badConfiguration ? failure.text : nil
        } catch {
            return nil
        }
    }

    @Test func `a domain above or below that of the sender can sign`() throws {
        let domains = ["news.example.org", "example.org", "m.news.example.org", "EXAMPLE.org"]
        for domain in domains {
            let signer = try items("domain: \(domain), \(Self.rest)")
            #expect(signer.map(\.domain) == [domain.lowercased()])
            #expect(signer.map(\.selector) == ["s1"])
        }
    }

    @Test(arguments: [
        ("domain: example.net, \(rest)", "line 3: dkim.domain is example.net, but mail is from"),
        ("domain: ample.org, \(rest)", "DMARC wants the two to agree"),
        (rest, "dkim.domain is missing"),
        ("\(domain), key_file: a", "dkim.selector is missing"),
        ("\(domain), selector: s1", "dkim.key_file is missing"),
        ("\(domain), \(rest), canonicalization: relaxed", "dkim.canonicalization is \"relaxed\""),
        ("\(domain), \(rest), canonicalization: nice/simple", "Write relaxed/relaxed, or simple"),
        ("\(domain), \(rest), selektor: s2", "did you mean selector?"),
        ("\(domain), key_file: a, selector: [s1]", "dkim.selector must be a single value"),
        ("\(domain), \(rest), unsigned_headers: {a: b}", "must be a list of single values"),
    ])
    func `an item that cannot sign is told with its line`(item: String, words: String) {
        let told = refusal { _ = try items(item) }
        #expect(told?.contains(words) == true, "\(told ?? "nothing")")
        #expect(told?.contains("postrider.yml, line 3") == true)
    }

    @Test func `one header alone needs no list`() throws {
        let item = try items("\(Self.domain), \(Self.rest), unsigned_headers: Date").first
        #expect(item?.unsignedHeaders == ["date"])
    }

    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
        -----END PRIVATE KEY-----

        """

    /// Writes a key file of this mode, and takes the signer that has it.
    private func signer(_ text: String, mode: mode_t = 0o600) throws {
        let path = try folder.write(text, to: "s1.pem")
        chmod(path, mode)
        let item = try #require(
            try items(
                "\(Self.domain), \(Self.rest), canonicalization: simple/relaxed, "
                    + "unsigned_headers: [Reply-To]"
            ).first)
        let signer = try item.signer(newsroom: folder.path)
        #expect(signer.domain == "example.org" && signer.selector == "s1")
        #expect(item.unsignedHeaders == ["reply-to"])
    }

    @Test func `a key is read from the newsroom's folder`() throws { try signer(Self.key) }

    @Test func `a key that others can read is refused with the way out`() {
        let told = refusal { try signer(Self.key, mode: 0o604) }
        #expect(
            told == """
                \(folder.file("s1.pem")): everybody on this machine can read this key
                Run: chmod 600 \(folder.file("s1.pem"))
                """)
    }

    @Test func `what is no key is refused with its path`() {
        let told = refusal { try signer("no key") }
        #expect(told?.hasPrefix("\(folder.file("s1.pem")): ") == true, "\(told ?? "nothing")")
    }

    @Test func `a key that is not there can be made`() throws {
        let item = try #require(try items("\(Self.domain), \(Self.rest)").first)
        let told = refusal { _ = try item.signer(newsroom: "/nowhere") }
        #expect(
            told == """
                postrider.yml, line 3: the key file /nowhere/s1.pem cannot be read
                Make one: postrider dkim keygen --domain example.org --selector s1
                """)
        #expect(PrivateFile("/run/key", newsroom: "/nowhere").path == "/run/key")
    }
}
