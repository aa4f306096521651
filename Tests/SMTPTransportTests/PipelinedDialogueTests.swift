import DeliveryEngine
import Testing

@testable import SMTPTransport

@Suite struct `The dialogue with PIPELINING` {
    @Test func `a body and the next envelope leave in one write, and DATA is a barrier`() throws {
        var script = ScriptedDialogue()
        #expect(script.dialogue.room == 2)
        script.take(1)
        script.take(2)
        #expect(script.dialogue.room == 0)
        #expect(script.written() == ScriptedDialogue.mail(1))
        try script.answer("250 ok", "250 ok")
        #expect(script.written() == "")
        try script.answer("354 go")
        #expect(script.written() == "body 1|.|" + ScriptedDialogue.mail(2))
        try script.answer("250 2.0.0 queued as A", "250 ok", "250 ok", "354 go")
        #expect(script.news() == ["1 accepted 250 2.0.0 queued as A"])
        script.take(3)
        #expect(script.written() == "body 2|.|" + ScriptedDialogue.mail(3))
        try script.answer("250 B", "250 ok", "250 ok", "354 go")
        #expect(script.written() == "body 3|.|")
        try script.answer("250 C")
        #expect(script.news() == ["2 accepted 250 B", "3 accepted 250 C"])
        #expect(script.dialogue.isIdle)
    }

    @Test func `a mail that comes while a body is leaving follows its dot`() throws {
        var script = ScriptedDialogue()
        script.take(1, body: String(repeating: "x", count: 30))
        _ = script.written()
        try script.answer("250 ok", "250 ok", "354 go")
        #expect(script.written(bufferSize: 16) == String(repeating: "x", count: 16))
        script.take(2)
        #expect(
            script.written() == String(repeating: "x", count: 14) + " 1|.|"
                + ScriptedDialogue.mail(2))
    }

    @Test(arguments: [2, 3, 7, 16, 33, 64, 100, 1_000])
    func `the order on the wire does not depend on the size of the buffer`(size: Int) throws {
        var script = ScriptedDialogue()
        script.take(1)
        var wire = ""
        while script.dialogue.hasOutput { wire += script.written(bufferSize: size) }
        try script.answer("250 ok", "250 ok", "354 go")
        script.take(2)
        while script.dialogue.hasOutput { wire += script.written(bufferSize: size) }
        // A line end that two buffers share shows as the two bytes that it is.
        wire = wire.replacing("\r\n", with: "|")
        #expect(wire == ScriptedDialogue.mail(1) + "body 1|.|" + ScriptedDialogue.mail(2))
    }

    @Test func `a refused recipient costs a RSET and nothing else`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        try script.answer("250 ok", "550 5.1.1 No such user", "554 5.5.1 No valid recipients")
        #expect(script.news() == ["1 refused at rcpt: 550 5.1.1 No such user"])
        #expect(script.written() == "RSET|" + ScriptedDialogue.mail(2))
        try script.answer("250 reset", "250 ok", "250 ok", "354 go")
        #expect(script.dialogue.end == nil)
    }

    @Test(arguments: [
        (["550 5.7.1 Not you", "250 ok"], "mail: 550 5.7.1 Not you"),
        (["451 4.7.1 Later", "250 ok"], "mail: 451 4.7.1 Later"),
        (["250 ok", "550 5.1.1 No such user"], "rcpt: 550 5.1.1 No such user"),
        (["550 5.7.1 Not you", "503 MAIL first"], "mail: 550 5.7.1 Not you"),
    ])
    func `a server that wants the body of a mail that it refused gets none, not even a dot`(
        replies: [String], refusal: String
    ) throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        for reply in replies + ["354 go"] { try script.answer(reply) }
        #expect(script.news() == ["1 refused at \(refusal)"])
        #expect(script.returned() == [2])
        #expect(script.written() == "")
        #expect(script.dialogue.isBroken && script.dialogue.hasHungUp)
    }

    @Test func `a refusal behind which replies are out of step is not believed`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        _ = script.written()
        try script.answer("250 ok", "550 5.1.1 No such user", "250 ok")
        #expect(script.news().map { $0.prefix(10) } == ["1 not sent"])
        #expect(script.written() == "")
    }

    @Test(arguments: [true, false])
    func `a reply to what has not been said ends the connection`(pipelining: Bool) throws {
        var script = ScriptedDialogue(pipelining: pipelining)
        script.take(1)
        try script.answer("250 ok")
        #expect(script.news() == ["1 not sent: 250 ok"])
        #expect(script.written() == "")
        script = ScriptedDialogue(pipelining: false)
        script.take(1)
        _ = script.written()
        try script.answer("250 ok", "550 5.1.1 No such user")
        #expect(script.news() == ["1 not sent: 550 5.1.1 No such user"])
        #expect(script.written() == "")
    }

    @Test func `a recipient that was taken behind a refused sender is taken back`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        try script.answer("452 4.3.1 Full", "250 ok", "503 MAIL first")
        #expect(script.news() == ["1 refused at mail: 452 4.3.1 Full"])
        #expect(script.written() == "RSET|" + ScriptedDialogue.mail(2))
    }

    @Test func `a refused sender needs no RSET`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        try script.answer("452 4.3.1 Full", "503 MAIL first", "503 RCPT first")
        #expect(script.news() == ["1 refused at mail: 452 4.3.1 Full"])
        #expect(script.written() == ScriptedDialogue.mail(2))
    }

    @Test func `a refused DATA is the answer to its mail`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        _ = script.written()
        try script.answer("250 ok", "250 ok", "451 4.3.0 Later")
        #expect(script.news() == ["1 refused at data: 451 4.3.0 Later"])
        #expect(!script.dialogue.hasOutput)
        script.take(2)
        #expect(script.written() == "RSET|" + ScriptedDialogue.mail(2))
    }

    @Test func `a refused body leaves the connection as it was`() throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        try script.answer("554 5.6.0 Spam", "250 ok", "250 ok", "354 go")
        #expect(script.news() == ["1 refused at dot: 554 5.6.0 Spam"])
    }

    @Test func `a mail too large for the server is refused without a word to it`() throws {
        var script = ScriptedDialogue(offering: "SIZE 5")
        script.take(1)
        #expect(!script.dialogue.hasOutput)
        #expect(script.news().map { $0.prefix(26) } == ["1 refused at mail: 552 5.3"])
        #expect(script.dialogue.room == 2)
    }
}
