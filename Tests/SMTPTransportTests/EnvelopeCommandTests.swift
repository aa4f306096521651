import DeliveryEngine
import DomainNames
import MailFormat
import NewsletterCore
import Testing

@testable import SMTPTransport

@Suite struct `Envelope commands` {
    private static func lines(
        _ recipient: String, from sender: String? = "bounces@example.org", size: Int = 1_000,
        offering offers: String...
    ) throws -> Result<[String], EnvelopeCommands.Refusal> {
        let capabilities = Capabilities(lines: ["250-relay"] + offers.map { "250-" + $0 })
        let envelope = Envelope(
            returnPath: try sender.map { try EmailAddress($0) },
            recipient: try EmailAddress(recipient))
        return EnvelopeCommands(capabilities: capabilities).commands(for: envelope, size: size)
            .map {
                [
                    String(decoding: $0.mail, as: UTF8.self),
                    String(decoding: $0.rcpt, as: UTF8.self),
                ]
            }
    }

    private static func refusal(_ result: Result<[String], EnvelopeCommands.Refusal>) -> Reply? {
        if case .failure(let refusal) = result { refusal.reply } else { nil }
    }

    @Test func `a bare server gets the bare commands`() throws {
        #expect(
            try Self.lines("anna@example.net").get() == [
                "MAIL FROM:<bounces@example.org>\r\n", "RCPT TO:<anna@example.net>\r\n",
            ])
    }

    @Test func `the null path is written as such`() throws {
        #expect(try Self.lines("a@example.net", from: nil).get()[0] == "MAIL FROM:<>\r\n")
    }

    @Test func `SIZE is declared where it is offered, and obeyed where it names a limit`() throws {
        let mail = { (offer: String, size: Int) throws -> String? in
            try? Self.lines("a@example.net", size: size, offering: offer).get()[0]
        }
        let declared = "MAIL FROM:<bounces@example.org> SIZE=1000\r\n"
        #expect(try mail("SIZE 1000", 1_000) == declared)
        // Without a number, and with 0, there is no limit (RFC 1870 section 4).
        for offer in ["SIZE 0", "SIZE"] {
            let capabilities = Capabilities(lines: ["250-relay", "250 " + offer])
            #expect(capabilities.offersSize && capabilities.size == nil)
            #expect(try mail(offer, 1_000) == declared)
        }
        let refused = Self.refusal(
            try Self.lines("a@example.net", size: 1_001, offering: "SIZE 1000"))
        #expect(refused?.code == 552)
        #expect(refused?.status == EnhancedStatus(5, 3, 4))
        #expect(refused?.command == .mail)
    }

    @Test func `reports are asked for by our reference where DSN is wanted and offered`() throws {
        func lines(_ wanted: Bool, _ offer: String, to recipient: String) throws -> [String] {
            let envelope = Envelope(
                returnPath: try EmailAddress("bounces+abc-def@example.org"),
                recipient: try EmailAddress(recipient))
            let commands = EnvelopeCommands(
                capabilities: Capabilities(lines: ["250-relay", "250 \(offer)"]),
                usesDSN: wanted)
            return try commands.commands(for: envelope, size: 1).map {
                [
                    String(decoding: $0.mail, as: UTF8.self),
                    String(decoding: $0.rcpt, as: UTF8.self),
                ]
            }.get()
        }
        #expect(
            try lines(true, "DSN", to: "ann+news=x@example.net") == [
                "MAIL FROM:<bounces+abc-def@example.org> RET=HDRS ENVID=abc-def\r\n",
                "RCPT TO:<ann+news=x@example.net> NOTIFY=FAILURE "
                    + "ORCPT=rfc822;ann+2Bnews+3Dx@example.net\r\n",
            ])
        let bare = [
            "MAIL FROM:<bounces+abc-def@example.org>\r\n", "RCPT TO:<a@example.net>\r\n",
        ]
        #expect(try lines(false, "DSN", to: "a@example.net") == bare)
        #expect(try lines(true, "HELP", to: "a@example.net") == bare)
    }

    @Test func `SMTPUTF8 is asked for only where a local part needs it`() throws {
        let ascii = try Self.lines("a@example.net", offering: "SMTPUTF8").get()
        #expect(ascii[0] == "MAIL FROM:<bounces@example.org>\r\n")
        let name = try Self.lines("jörg@example.net", offering: "SMTPUTF8").get()
        #expect(name[0] == "MAIL FROM:<bounces@example.org> SMTPUTF8\r\n")
        #expect(name[1] == "RCPT TO:<jörg@example.net>\r\n")
        let sender = try Self.lines("a@example.net", from: "jörg@example.org", offering: "SMTPUTF8")
        #expect(try sender.get()[0] == "MAIL FROM:<jörg@example.org> SMTPUTF8\r\n")
    }

    @Test func `without SMTPUTF8 only the recipient that needs it is refused`() throws {
        let reply = Self.refusal(try Self.lines("jörg@example.net"))
        #expect(reply?.code == 550)
        #expect(reply?.status == EnhancedStatus(5, 6, 7))
        #expect(reply?.command == .rcpt)
    }

    @Test func `a domain of any script goes out as A-labels`() throws {
        let lines = try Self.lines("anna@bücher.example", from: "b@пример.example").get()
        #expect(lines[0] == "MAIL FROM:<b@xn--e1afmkfd.example>\r\n")
        #expect(lines[1] == "RCPT TO:<anna@xn--bcher-kva.example>\r\n")
        let both = try Self.lines("jörg@bücher.example", offering: "SMTPUTF8").get()
        #expect(both[1] == "RCPT TO:<jörg@xn--bcher-kva.example>\r\n")
    }

    @Test(
        arguments: [
            "\r", "\n", "\r\n", "\0", "<", ">", " ", "\t", "\u{7F}", "\r\nDATA\r\n", "\u{0B}",
        ])
    func `nothing that ends or breaks a command reaches the wire`(poison: String) throws {
        #expect(!EnvelopeCommands.isSafe(Array("a\(poison)b@example.net".utf8)))
        for text in ["a\(poison)b@example.net", "a@exam\(poison)ple.net"] {
            guard let address = try? EmailAddress(text) else { continue }
            Issue.record("\(address) was taken as an address")
        }
    }
}

@Suite struct `Domain names` {
    @Test func `ASCII stays as it is, other scripts become A-labels`() {
        #expect(DomainName.ascii("Example.org") == "Example.org")
        #expect(DomainName.ascii("bücher.example") == "xn--bcher-kva.example")
        #expect(DomainName.ascii("BÜCHER.example")?.lowercased() == "xn--bcher-kva.example")
    }

    /// Two people are told apart by the one, and written to by the other.
    @Test(
        arguments: [
            "bücher.example", "BÜCHER.Example", "bu\u{308}cher.example", "straße.example",
            "ёлка.example", "ЁЛКА.example", "παράδειγμα.example", "例え.example",
            "例え。example", "ｂücher.example", "مثال.example", "उदाहरण.example", "דוגמה.example",
            "실례.example", "தமிழ்.example", "a-ü-b.mail.example", "ñandú.español.example",
            "点看.例子", "пример.испытание", "ไทย.example", "İzmir.example",
        ])
    func `a domain's key is the name that it travels under`(name: String) throws {
        #expect(DomainKey(name)?.description == DomainName.ascii(name)?.lowercased())
    }

    @Test(
        arguments: [
            "ü@evil.example", "ü/evil", "ü:25", "ü?x", "ü#x", "ü\\x", "ü%40x", "[ü]", "ü x",
            "ü\r\nx",
        ])
    func `what is no name has no such form`(name: String) {
        #expect(DomainName.ascii(name) == nil)
    }
}
