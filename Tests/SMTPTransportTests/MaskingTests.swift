import DeliveryEngine
import PostriderTesting
import SMTPSink
import Testing

@testable import CurlSessions
@testable import NewsletterCore
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
        ("CORRECT-HORSE is too simple", "*** is too simple"),
        ("wrapped correct-\r\n550 5.7.1 horse here", "wrapped *** here"),
        ("wrapped corr\r\n550-ect-ho\r\n550 rse here", "wrapped *** here"),
        ("wrapped correct- horse here", "wrapped *** here"),
        (
            "a line ends in correct-\r\n550 and the next begins",
            "a line ends in ***\r\n550 and the next begins"
        ),
        ("left out: correct-ho...", "left out: ***..."),
        ("left out: correct-ho…", "left out: ***…"),
        ("pass=correct%2Dhorse&x", "pass=***&x"),
        ("%63%6F%72%72%65%63%74%2d%68%6f%72%73%65", "***"),
        ("=63=6F=72rect=2Dhorse", "***"), ("correct\\x2dhorse", "***"),
        ("correct\\u002Dhorse", "***"),
        ("correct\\055horse", "***"), ("correct\\-horse", "***"), ("correct&#45;horse", "***"),
        ("correct&#x2D;horse", "***"), ("636f72726563742d686f727365", "***"),
        ("63:6f:72:72:65:63:74:2d:68:6f:72:73:65", "***"),
        ("63 6F 72 72 65 63 74 2D 68 6F 72 73 65", "***"), ("Y29ycmVjdC1ob3JzZQ", "***"),
        ("Y29ycmVjdC1o\r\n550 b3JzZQ==", "***"),
        // base64 of "u:correct-horse" and of "xcorrect-horse, and more".
        ("dTpjb3JyZWN0LWhvcnNl", "dTp***"),
        ("eGNvcnJlY3QtaG9yc2UsIGFuZCBtb3Jl", "eG***UsIGFuZCBtb3Jl"),
        ("correct them, horse", "correct them, horse"), ("550 5.7.1 no", "550 5.7.1 no"),
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

    @Test(arguments: [
        (#"a"b\c/d+e "#, #"a\"b\\c\/d+e"#), ("p+q/r=s", "p-q_r=s"), ("two words", "two+words"),
        ("two words", "two%20words"), ("größer", "gr%C3%B6%C3%9Fer"),
        ("größer", "gr\\u00f6\\u00dfer"),
        ("größer", "gr\u{FFFD}\u{FFFD}er"), ("größer", "grÃ¶Ã\u{9F}er"),
        ("größer", "gr=C3=B6=C3=9Fer"),
        ("a&b<c>d", "a&amp;b&lt;c&gt;d"), (#"\\\\\\\\"#, #"\\\\\\\\"#),
        ("<secret>", "&lt;secret&gt;"),
    ])
    func `signs that are escaped or lost are known`(_ secret: String, _ shown: String) {
        let mask = SecretMask(Credentials(username: "anna", secret: .password(secret)))
        #expect(mask.masked("no: \(shown)!").hasPrefix("no: ***"), "\(mask.masked(shown))")
        #expect(!mask.masked("no: \(shown)!").contains(shown.suffix(3)))
    }

    @Test func `the lines of a reply are masked together`() {
        let lines = mask().maskedLines(Array("535-no correct\r\n535--horse\r\n535 go\r\n".utf8))
        #expect(lines == ["535-no ***", "535 go"])
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

    /// Replies that break a password over lines, and write it as a form, JSON or a URL would.
    private static let wrapped = [
        ["no correct-", "horse here"], ["no corr", "ect-hor", "se"],
        ["no: Y29ycmVjdC1o", "b3JzZQ=="],
        ["no: correct%2Dhorse"], ["no: {pass: correct\\u002dhorse}"], ["no", "and correct-h"],
    ]

    @Test(arguments: wrapped)
    func `what is wrapped or written otherwise is in no error and no transcript`(lines: [String])
        async throws
    {
        var configuration = SinkConfiguration()
        configuration.credentials = SinkCredentials(user: "anna", password: Self.secret)
        for moment in [Stage.auth, .rcpt] {
            configuration.rules = [
                SinkRule(moment, do: .reply(SinkReply(550, "5.7.1", lines)))
            ]
            try await SinkServer.run(configuration) { sink in
                let notebook = Notebook()
                let feed = MailFeed(OutgoingMail.samples(2))
                let transport = CurlTransport(
                    to: sink,
                    credentials: Credentials(username: "anna", secret: .password(Self.secret)),
                    transcript: RelayTranscript { notebook.write($0) })
                var told = ""
                do { try await transport.deliver(from: feed) } catch { told = "\(error)" }
                let all = "\(told) \(feed.results) \(notebook.lines)"
                #expect(all.contains("***"), "\(all)")
                for part in ["corr", "hors", "Y29y", "b3Jz"] {
                    #expect(!all.contains(part), "\(all)")
                }
            }
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
