import Cryptography
import MailFormat
import NewsletterCore
import PostriderTesting
import Testing

/// A thousand signed mails: any text, both algorithms, both forms.
private struct SignedMails {
    var keys: [(name: String, text: String)] = []
    var mails: [[UInt8]] = []
    /// How many signatures with RSA, and how many in all, each mail has.
    var counts: [(rsa: Int, all: Int)] = []

    init(_ count: Int) throws {
        var random = SeededRandom(seed: 23)
        let rsa = DKIMSigner(
            domain: "news.example.org", selector: "rsa", key: try SigningKey.newRSA())
        let ed25519 = DKIMSigner(
            domain: "news.example.org", selector: "ed",
            key: try SigningKey(ed25519: Array(repeating: 7, count: 32)))
        keys = [rsa, ed25519].map { DKIMRecord(for: $0) }.map { ($0.name, $0.text) }
        for _ in 0..<count {
            var signers = [[rsa], [ed25519], [rsa, ed25519]].randomElement(using: &random)!
            for index in signers.indices {
                signers[index].header = Bool.random(using: &random) ? .relaxed : .simple
                signers[index].body = Bool.random(using: &random) ? .relaxed : .simple
                signers[index].unsigned = Bool.random(using: &random) ? [] : ["Message-ID", "Date"]
                // Verifiers look at the clock, so the end must be far away.
                signers[index].lifetime = Bool.random(using: &random) ? nil : .seconds(1 << 32)
            }
            mails.append(try Self.mail(&random, signers))
            counts.append((signers.count { $0.key.algorithm == .rsa }, signers.count))
        }
    }

    private static func mail(
        _ random: inout SeededRandom, _ signers: [DKIMSigner]
    ) throws -> [UInt8] {
        var profile = try sampleProfile()
        profile.signers = signers
        let html = random.text(upTo: 2000, lines: true)
        let text = random.text(upTo: 1000, lines: true)
        let edition = try sampleEdition(
            subject: "\(random.text(upTo: 80, lines: false).withoutBraces) {{subscriber.name|x}}",
            html: "<p>  \(html.withoutBraces)</p>{{subscriber.city|}} {{unsubscribe_url}}\n\n",
            text: "\(text.withoutBraces) {{subscriber.name|}}  {{unsubscribe_url}}\n\n\n")
        let recipient = try sampleRecipient(
            name: random.text(upTo: 60, lines: true),
            attributes: ["city": random.text(upTo: 200, lines: true)])
        let time = Timestamp(seconds: 1_700_000_000)
        return try CompiledEdition(edition, from: profile).mail(for: recipient, at: time).message
            .bytes
    }
}

extension String {
    fileprivate var withoutBraces: String { filter { $0 != "{" } }
}

@Suite struct OtherVerifierTests {
    @Test(.enabled(if: OtherVerifier.dkimpy.isPresent, "dkimpy and pynacl are not installed"))
    func `dkimpy passes every signature`() throws {
        let signed = try SignedMails(1000)
        let results = try OtherVerifier.dkimpy.results(for: signed.mails, keys: signed.keys)
        let expected = signed.counts.map { Array(repeating: "pass", count: $0.all) }
        #expect(results == expected)
    }

    @Test(.enabled(if: OtherVerifier.mailDKIM.isPresent, "libmail-dkim-perl is not installed"))
    func `mail::DKIM passes every signature`() throws {
        let signed = try SignedMails(1000)
        let results = try OtherVerifier.mailDKIM.results(for: signed.mails, keys: signed.keys)
        let expected = signed.counts.map { Array(repeating: "pass", count: $0.rsa) }
        #expect(results == expected)
    }

    @Test(.enabled(if: OtherVerifier.dkimpy.isPresent, "dkimpy and pynacl are not installed"))
    func `a changed mail fails`() throws {
        let signed = try SignedMails(3)
        let mails = signed.mails.map { mail in
            var mail = mail
            mail.insert(UInt8(ascii: "x"), at: mail.count - 60)
            return mail
        }
        let results = try OtherVerifier.dkimpy.results(for: mails, keys: signed.keys)
        #expect(results.allSatisfy { $0.allSatisfy { $0 == "fail" } })
    }
}
