import DeliveryEngine
import PostriderTesting
import SMTPSink
import Testing

@testable import SMTPTransport

/// A server that repeats what it must not tells nobody but us.
struct MaskingTests {
    private static let secret = "correct-horse"
    /// "\0anna\0correct-horse" in base64.
    private static let plain = "AGFubmEAY29ycmVjdC1ob3JzZQ=="

    private func mask(sent lines: String...) -> SecretMask {
        var mask = SecretMask(Credentials(username: "anna", secret: .password(Self.secret)))
        for line in lines { mask.note(sent: line) }
        return mask
    }

    @Test(arguments: [
        ("bad password correct-horse given", "bad password *** given"),
        ("AUTH PLAIN \(plain) is wrong", "AUTH PLAIN *** is wrong"),
        ("you said anna correct-horse", "you said ***"),
        ("cut off at corre", "cut off at corre"), ("cut off at correct", "cut off at ***"),
        ("cut off at AGFubmEAY29y", "cut off at ***"), ("nothing of it", "nothing of it"),
        ("correct-horsecorrect-horse", "******"), ("", ""),
    ])
    func `secrets and what was sent to log in are masked`(_ text: String, _ shown: String) {
        #expect(mask(sent: "AUTH PLAIN \(Self.plain)\r\n").masked(text) == shown)
    }

    @Test(arguments: [
        (550, "5.1.1", "no such mailbox", ReplyClass.deadAddress),
        (450, "4.0.0", "mailbox full, mailbox", .transient),
        (452, "4.3.1", "too many messages in this session", .connectionLimit),
        (550, "5.7.1", "listed by spamhaus", .aboutUs),
    ])
    func `a reply is masked after it was understood`(
        _ code: Int, _ status: String, _ text: String, _ meaning: ReplyClass
    ) {
        for word in text.split(separator: " ") where word.count >= 6 {
            let mask = SecretMask(
                Credentials(username: "anna", secret: .password(String(word))))
            let reply = Reply(
                code: code, status: EnhancedStatus(status), text: text, command: .rcpt)
            let masked = mask.masked(reply)
            #expect(masked.text.contains("***") && !masked.description.contains(word))
            #expect(ReplyClass(masked) == ReplyClass(reply) && ReplyClass(reply) == meaning)
            #expect(ReplyMeaning(mask.masked(masked)) == ReplyMeaning(reply))
        }
    }

    @Test func `a secret of fewer than six characters is an ordinary word`() {
        let mask = SecretMask(Credentials(username: "anna", secret: .password("short")))
        #expect(mask.isEmpty && mask.masked("a short text") == "a short text")
        #expect(SecretMask(nil).isEmpty)
    }

    @Test(arguments: ["PLAIN", "LOGIN", nil])
    func `what a server repeats of a login is in no error and in no transcript`(mechanism: String?)
        async throws
    {
        var configuration = SinkConfiguration()
        configuration.credentials = SinkCredentials(user: "anna", password: "another")
        configuration.rules = [
            SinkRule(
                .auth,
                do: .reply(535, "5.7.8", "no: \(Self.plain) Y29ycmVjdC1ob3JzZQ== \(Self.secret)"))
        ]
        try await SinkServer.run(configuration) { sink in
            let notebook = Notebook()
            let transport = CurlTransport(
                to: sink, connections: 2,
                credentials: Credentials(
                    username: "anna", secret: .password(Self.secret), mechanism: mechanism),
                transcript: RelayTranscript { notebook.write($0) })
            let error = await #expect(throws: TransportError.self) {
                try await transport.deliver(from: MailFeed(OutgoingMail.samples(3)))
            }
            let all = "\(String(describing: error)) \(notebook.lines)"
            #expect(all.contains("***") && !all.contains(Self.secret), "\(all)")
            let sent = mechanism == "LOGIN" ? "Y29ycmVjdC1ob3JzZQ" : "AGFubmEAY29ycmVjdC1ob3JzZQ"
            #expect(!all.contains(sent), "\(all)")
        }
    }

    @Test func `what a server repeats later is in no result`() async throws {
        var configuration = SinkConfiguration()
        configuration.credentials = SinkCredentials(user: "anna", password: Self.secret)
        configuration.rules = [
            SinkRule(.rcpt, do: .reply(550, "5.7.1", "not for \(Self.secret), \(Self.plain)"))
        ]
        try await SinkServer.run(configuration) { sink in
            let feed = MailFeed(OutgoingMail.samples(2))
            let transport = CurlTransport(
                to: sink,
                credentials: Credentials(
                    username: "anna", secret: .password(Self.secret), mechanism: "PLAIN"))
            try await transport.deliver(from: feed)
            for result in feed.results.values {
                guard case .refused(let reply) = result else {
                    Issue.record("\(result)")
                    continue
                }
                #expect(reply.text.replacing("=", with: "") == "not for ***, ***")
            }
        }
    }
}
