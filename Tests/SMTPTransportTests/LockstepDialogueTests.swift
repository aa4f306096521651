import DeliveryEngine
import Testing

@testable import SMTPTransport

@Suite struct `The dialogue without PIPELINING` {
    private static let sender = "MAIL FROM:<bounces@example.org>|"

    @Test func `each command waits for the reply before`() throws {
        var script = ScriptedDialogue(pipelining: false)
        #expect(script.dialogue.room == 1)
        script.take(1)
        #expect(script.dialogue.room == 0)
        let steps = [
            (Self.sender, "250 ok"), ("RCPT TO:<r1@example.net>|", "250 ok"), ("DATA|", "354 go"),
        ]
        for (command, reply) in steps {
            #expect(script.written() == command)
            #expect(script.written() == "")
            try script.answer(reply)
        }
        #expect(script.written() == "body 1|.|")
        try script.answer("250 A")
        #expect(script.news() == ["1 accepted 250 A"])
        #expect(script.dialogue.room == 1)
    }

    @Test func `settings may forbid what the server offers`() {
        let offer = Capabilities(lines: ["250-relay", "250 PIPELINING"])
        #expect(SMTPDialogue(capabilities: offer, usesPipelining: false).room == 1)
        #expect(SMTPDialogue(capabilities: offer, usesPipelining: true).room == 2)
    }

    @Test func `a refused recipient is followed by RSET and the next mail`() throws {
        var script = ScriptedDialogue(pipelining: false)
        script.take(1)
        _ = script.written()
        try script.answer("250 ok")
        _ = script.written()
        try script.answer("550 5.1.1 No such user")
        #expect(script.news() == ["1 refused at rcpt: 550 5.1.1 No such user"])
        #expect(script.written() == "RSET|")
        script.take(2)
        #expect(script.written() == "")
        try script.answer("250 ok")
        #expect(script.written() == Self.sender)
    }

    @Test func `a refused sender is followed by the next mail`() throws {
        var script = ScriptedDialogue(pipelining: false)
        script.take(1)
        _ = script.written()
        try script.answer("451 4.7.1 Greylisted")
        #expect(script.news() == ["1 refused at mail: 451 4.7.1 Greylisted"])
        #expect(script.written() == "")
        script.take(2)
        #expect(script.written() == Self.sender)
    }
}
