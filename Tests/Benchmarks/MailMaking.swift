import ArgumentParser
import Cryptography
import Foundation
import MailFormat
import NewsletterCore

/// Makes mails of 20 KB with ten slots in memory; prints the CPU microseconds a mail takes.
struct MailMaking: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mails")

    enum Signature: String, ExpressibleByArgument, CaseIterable { case none, rsa, ed25519 }

    @Option var count = 20_000
    @Option var signature = Signature.none
    @Flag(help: "No slot before the end of the HTML body.") var lateSlots = false

    func run() throws {
        let keys = TokenKeys(current: TokenKey(id: "k1", secret: Array(repeating: 7, count: 32))!)!
        let edition = try CompiledEdition(
            try edition(),
            from: SenderProfile(
                from: try Mailbox("News <news@example.org>"),
                returnPath: try EmailAddress("bounces@example.org"),
                listID: ListID(id: "news.example.org"),
                unsubscribeURL: "https://news.example.org/u/{token}", keys: keys,
                signers: try signers()))
        let recipients = try (0..<100).map { number in
            Recipient(
                subscriber: SubscriberID("abcdefghijklmnopq\(number)"),
                address: try EmailAddress("reader\(number)@example.org"), name: "Zoë \(number)",
                attributes: ["city": "Köln", "plan": "paid"])
        }
        var buffer: [UInt8] = []
        let now = Timestamp(seconds: 1_795_000_000)
        let begin = Stopwatch.cpuTime()
        for number in 0..<count {
            buffer.removeAll(keepingCapacity: true)
            _ = try edition.write(for: recipients[number % 100], at: now, into: &buffer)
        }
        print((Stopwatch.cpuTime() - begin) / Double(count) * 1e6, buffer.count)
    }

    private func signers() throws -> [DKIMSigner] {
        let key: SigningKey? =
            switch signature {
            case .none: nil
            case .rsa: try SigningKey.newRSA()
            case .ed25519: try SigningKey(ed25519: Array(repeating: 9, count: 32))
            }
        return key.map { [DKIMSigner(domain: "example.org", selector: "s1", key: $0)] } ?? []
    }

    private func edition() throws -> Edition {
        let plain = String(
            repeating: "All work and no play makes a dull line of mail.\n", count: 90)
        let html = String(repeating: "<p>All work and no play makes a dull line.</p>\n", count: 320)
        let slots = """
            <p>{{subscriber.name|reader}}, {{subscriber.city}}, {{subscriber.plan}},
            {{subscriber.email}}, {{subscriber.name}}</p><a href="{{unsubscribe_url}}">Leave</a>
            """
        let early = "Dear {{subscriber.name|reader}} in {{subscriber.city}},\n"
        let late = "{{subscriber.email}} {{unsubscribe_url}}\n"
        return Edition(
            slug: Slug("benchmark")!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(parsing: "<html><body>\(html)\(slots)</body></html>", as: .html),
            text: try SlottedText(
                parsing: lateSlots ? plain : early + plain + late, as: .plainText), language: "en")
    }
}
