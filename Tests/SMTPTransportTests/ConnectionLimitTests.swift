import DeliveryEngine
import PostriderTesting
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

/// A relay that takes so many mails a connection and no more.
@Suite(.timeLimit(.minutes(5))) struct `The limit of one connection` {
    static let words = [
        "421 4.7.0 Too many messages in this connection",
        "451 4.4.2 SMTP session maximum lifetime has been reached, please reconnect",
        "452 4.5.3 Error: too many messages per session",
    ]

    // MARK: - In the dialogue

    @Test(arguments: words)
    func `after a mail that was taken it ends the connection and no mail`(word: String) throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        try script.answer("250 A")
        _ = script.written()
        script.take(3)
        try script.answer(word)
        if !word.hasPrefix("421") { try script.answer("503 MAIL first", "503 RCPT first") }
        #expect(script.news() == ["1 accepted 250 A"])
        #expect(script.returned() == [2, 3])
        #expect(script.dialogue.limit == 1)
        #expect(script.dialogue.room == 0)
        if !word.hasPrefix("421") { #expect(script.written().hasSuffix("QUIT|")) }
    }

    @Test(arguments: words)
    func `before any mail it is a throttle`(word: String) throws {
        var script = ScriptedDialogue(pipelining: false)
        script.take(1)
        _ = script.written()
        try script.answer(word)
        #expect(script.news() == ["1 refused at mail: \(word)"])
        #expect(script.returned() == [] && script.dialogue.limit == nil)
    }

    @Test func `at RCPT, too, and without PIPELINING`() throws {
        var script = try ScriptedDialogue.pastTheDot(pipelining: false)
        try script.answer("250 A")
        script.take(2)
        _ = script.written()
        try script.answer("250 ok")
        _ = script.written()
        try script.answer("452 4.5.3 Too many recipients in this session")
        #expect(script.news() == ["1 accepted 250 A"])
        #expect(script.returned() == [2])
    }

    @Test func `a mail whose body has left is told as not sent`() throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        try script.answer("250 A", "250 ok", "250 ok", "354 go")
        _ = script.written()
        let word = Self.words[2]
        try script.answer(word)
        #expect(
            script.news() == [
                "1 accepted 250 A", "2 not sent: the connection was full: \(word)",
            ])
        #expect(script.returned() == [])
    }

    @Test func `other refusals stay what they are`() throws {
        for word in ["421 4.3.2 Restarting", "421 4.7.0 Too many connections", "451 4.3.0 Later"] {
            var script = try ScriptedDialogue.pastTheDot(withSecond: true)
            try script.answer("250 A", word)
            if word.hasPrefix("451") { try script.answer("503 no", "503 no") }
            #expect(script.news().last == "2 refused at mail: \(word)")
            #expect(script.dialogue.limit == nil)
        }
    }

    // MARK: - Over connections

    @Test(arguments: words, [1, 3])
    func `a new connection goes on at once, and none asks for more again`(
        word: String, connections: Int
    ) async throws {
        try await LimitedRelay.run(mails: 5, words: word) { relay in
            // A pause for anything but the limit would be seen.
            let settings = RelaySettings(
                host: "127.0.0.1", port: relay.port, security: .none, connections: connections,
                timeouts: SMTPTimeouts(reconnect: .seconds(600)))
            let feed = MailFeed(OutgoingMail.samples(60))
            try await CurlTransport(to: settings, effects: .realTime()).deliver(from: feed)
            #expect(feed.answered.count == 60)
            #expect(feed.results.values.allSatisfy { $0.isAccepted })
            // Each connection that was open meets the limit once, before it is known.
            #expect((1...connections).contains(relay.count("over")), "\(relay.heard)")
            #expect(relay.count("connection") <= 12 + connections)
            #expect(relay.count("mail") == 60)
        }
    }

    @Test func `a relay that takes no mail at all on any connection is left alone`() async throws {
        try await LimitedRelay.run(mails: 0, words: Self.words[1]) { relay in
            let settings = RelaySettings(
                host: "127.0.0.1", port: relay.port, security: .none, connections: 2)
            let feed = MailFeed(OutgoingMail.samples(10))
            try await CurlTransport(to: settings, effects: .realTime()).deliver(from: feed)
            #expect(feed.results.values.allSatisfy { $0.refusal?.code == 451 })
            #expect(relay.count("connection") <= 2)
        }
    }
}
