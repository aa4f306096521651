import DeliveryEngine
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

@Suite struct `What a server says in the opening` {
    private static func after(_ lines: String..., startTLS: Bool = true) -> OpeningReplies {
        var replies = OpeningReplies(usesStartTLS: startTLS)
        for line in lines {
            Array((line + "\r\n").utf8).withUnsafeBytes { replies.receive($0) }
        }
        return replies
    }

    @Test func `every capability that matters is understood`() {
        let capabilities = Capabilities(lines: [
            "250-relay.example greets you", "250-PIPELINING", "250-SIZE 35882577",
            "250-8BITMIME", "250-SmtpUTF8", "250-ENHANCEDSTATUSCODES", "250-STARTTLS",
            "250-AUTH PLAIN login XOAUTH2", "250-LIMITS RCPTMAX=100 MAILMAX=20", "250 CHUNKING",
        ])
        #expect(capabilities.pipelining && capabilities.smtpUTF8 && capabilities.eightBitMIME)
        #expect(capabilities.enhancedStatusCodes && capabilities.startTLS)
        #expect(capabilities.size == 35_882_577)
        #expect(capabilities.authentication == ["PLAIN", "LOGIN", "XOAUTH2"])
        #expect(capabilities.mailsPerConnection == 20)
    }

    @Test func `the first line of a hello is a name, not an offer`() {
        #expect(!Capabilities(lines: ["250-PIPELINING", "250 SIZE"]).pipelining)
        #expect(Capabilities(lines: []) == Capabilities(lines: ["250 relay"]))
    }

    @Test(arguments: ["SIZE", "SIZE 0", "SIZE -5", "SIZE x", "LIMITS MAILMAX=0", "LIMITS", "", " "])
    func `odd parameters limit nothing`(offer: String) {
        let capabilities = Capabilities(lines: ["250-relay", "250 " + offer])
        #expect(capabilities.size == nil)
        #expect(capabilities.mailsPerConnection == nil)
    }

    @Test func `only the hello under TLS counts`() {
        let replies = Self.after(
            "220-relay.example", "220 ESMTP", "250-relay", "250-PIPELINING", "250-STARTTLS",
            "250 SIZE 1", "220 Go ahead", "250-relay", "250 AUTH PLAIN", "235 2.7.0 Welcome")
        #expect(!replies.capabilities.pipelining)
        #expect(replies.capabilities.size == nil)
        #expect(replies.capabilities.authentication == ["PLAIN"])
        #expect(replies.last?.command == .auth)
    }

    @Test func `nothing offered in the clear survives a server that is mute under TLS`() {
        let replies = Self.after("220 x", "250-x", "250-AUTH PLAIN", "250 STARTTLS", "220 Go")
        #expect(replies.capabilities == Capabilities(lines: []))
    }

    @Test func `a server of old that knows only HELO offers nothing`() {
        let replies = Self.after("220 x", "502 What?", "250 x at your service", startTLS: false)
        #expect(replies.capabilities == Capabilities(lines: []))
        #expect(replies.last?.command == .hello)
    }

    @Test func `a reply knows which command it answers`() {
        let hello = ["220 x", "250 STARTTLS"]
        let cases: [([String], Reply.Command)] = [
            (["554-No service", "554 here"], .greeting),
            (["220-Welcome", "220 here", "421 Busy"], .hello),
            (["220 x", "502 What?", "502 What?"], .hello),
            (hello + ["454 No TLS now"], .startTLS),
            (hello + ["220 Go", "421 Busy"], .hello),
            (hello + ["220 Go", "250 AUTH PLAIN", "535 5.7.8 No"], .auth),
            (hello + ["220 Go", "250 AUTH LOGIN", "334 VXNl", "334 UGFz", "535 5.7.8 No"], .auth),
        ]
        for (lines, command) in cases {
            var replies = OpeningReplies(usesStartTLS: true)
            let bytes = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
            bytes.withUnsafeBytes { replies.receive($0) }
            #expect(replies.last?.command == command, "\(lines)")
        }
        #expect(Self.after("220 x", "250 x", "535 No", startTLS: false).last?.command == .auth)
    }

    @Test func `a refusal of several lines is told whole`() {
        let replies = Self.after("554-5.7.1 Your address", "554-5.7.1 is listed", "554 5.7.1 here")
        #expect(replies.last?.description == "554 5.7.1 Your address is listed here")
    }

    @Test func `garbage between replies is passed over`() {
        let replies = Self.after("HTTP/1.1 400 Bad Request", "", "220 x", "250-x", "250 PIPELINING")
        #expect(replies.capabilities.pipelining)
    }
}

@Suite struct `The transcript` {
    private static func lines(_ work: (RelayTranscript) -> Void) -> [String] {
        let shown = Notebook()
        work(RelayTranscript { shown.write($0) })
        return shown.lines
    }

    private static func send(_ text: String, to transcript: RelayTranscript) {
        Array(text.utf8).withUnsafeBytes { transcript.sent($0, on: 1) }
    }

    @Test func `commands and replies are shown, challenges and mails are not`() {
        let lines = Self.lines { transcript in
            transcript.received("334 PHNlY3JldD4=", on: 2)
            transcript.received("235 2.7.0 Welcome", on: 2)
            Self.send(
                "Subject: secret\r\n\r\nDear Anna\r\n.\r\nMAIL FROM:<>\r\nDATA\r\n", to: transcript)
        }
        #expect(
            lines == [
                "[2] < 334 ***", "[2] < 235 2.7.0 Welcome", "[1] > (4 lines of a mail)",
                "[1] > MAIL FROM:<>", "[1] > DATA",
            ])
    }

    @Test func `what would steer a terminal is taken out`() {
        let lines = Self.lines { $0.received("250 \u{1B}[2Jhi\u{9B}31m\u{7F}\r", on: 1) }
        #expect(lines == ["[1] < 250 [2Jhi31m"])
    }
}

@Suite struct `Settings of a relay` {
    @Test func `credentials do not print their secret, however they are printed`() {
        for secret in [Credentials.Secret.password("hunter2"), .bearer("hunter2")] {
            let credentials = Credentials(username: "anna", secret: secret)
            var dumped = ""
            dump(credentials, to: &dumped)
            let settings = RelaySettings(
                host: "relay", port: 587, security: .startTLS, credentials: credentials)
            dump(settings, to: &dumped)
            for text in ["\(credentials)", String(reflecting: credentials), "\(settings)", dumped] {
                #expect(!text.contains("hunter2"))
            }
        }
    }

    @Test(
        arguments: [
            ("localhost", true), ("127.0.0.1", true), ("127.1.2.3", true), ("::1", true),
            ("[::1]", true), ("relay.example", false), ("127.0.0.1.evil.example", false),
            ("127.evil", false), ("10.0.0.1", false), ("localhost.evil.example", false),
        ])
    func `only this machine is this machine`(host: String, isLoopback: Bool) async {
        #expect(RelaySettings.isLoopback(host) == isLoopback)
        #expect(RelaySettings(host: host, port: 25, security: .none).isSafe == isLoopback)
        #expect(RelaySettings(host: host, port: 25, security: .startTLS).isSafe)
    }
}
