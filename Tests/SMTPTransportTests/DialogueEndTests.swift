import DeliveryEngine
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

@Suite struct `The end of a dialogue` {
    @Test(arguments: [true, false])
    func `QUIT waits until nothing is on its way`(pipelining: Bool) throws {
        var script = try ScriptedDialogue.pastTheDot(pipelining: pipelining)
        script.quit()
        #expect(script.dialogue.room == 0)
        #expect(!script.dialogue.hasSaidQuit)
        #expect(script.written() == "")
        try script.answer("250 A")
        #expect(script.written() == "QUIT|")
        #expect(script.dialogue.awaited == .quit)
        try script.answer("221 Bye")
        #expect(script.news() == ["1 accepted 250 A"])
        #expect(script.dialogue.hasSaidQuit)
    }

    @Test func `mails that were taken before QUIT are carried`() throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        script.quit()
        try script.answer("250 A", "250 ok", "250 ok", "354 go")
        #expect(script.written() == "body 2|.|")
        try script.answer("250 B")
        #expect(script.news() == ["1 accepted 250 A", "2 accepted 250 B"])
        #expect(script.written() == "QUIT|")
    }

    /// Where the connection is lost, and what is then true of the mails 1 and 2.
    @Test(
        arguments: [
            ([], "1 not sent: lost"), (["250 ok"], "1 not sent: lost"),
            (["250 ok", "250 ok"], "1 not sent: lost"),
        ])
    func `a connection lost before the dot leaves no doubt`(replies: [String], news: String) throws
    {
        for pipelining in [true, false] {
            var script = ScriptedDialogue(pipelining: pipelining)
            script.take(1)
            for reply in replies {
                _ = script.written()
                try script.answer(reply)
            }
            _ = script.written()
            script.fail("lost")
            #expect(script.news() == [news])
        }
    }

    @Test func `a refusal that was heard outlives the connection`() throws {
        for replies in [["550 No such user"], ["550 No such user", "354 go"]] {
            var script = ScriptedDialogue()
            script.take(1)
            _ = script.written()
            try script.answer("250 ok")
            for reply in replies { try script.answer(reply) }
            script.fail("lost")
            #expect(script.news() == ["1 refused at rcpt: 550 No such user"])
        }
    }

    @Test func `a connection lost in the middle of a body leaves no doubt`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        _ = script.written()
        try script.answer("250 ok", "250 ok", "354 go")
        for size in [2, 6, 2] { _ = script.written(bufferSize: size) }
        #expect(script.dialogue.hasOutput)
        script.fail("lost")
        #expect(script.news() == ["1 not sent: lost"])
    }

    @Test func `after the dot only the mail whose reply is due is in doubt`() throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        script.fail("lost")
        #expect(script.news() == ["1 in doubt: lost", "2 not sent: lost"])
        script = try ScriptedDialogue.pastTheDot(withSecond: true)
        try script.answer("250 A", "250 ok")
        script.fail("lost")
        #expect(script.news() == ["1 accepted 250 A", "2 not sent: lost"])
    }

    @Test func `421 counts for the mail that it answers and ends the connection`() throws {
        for count in 0...2 {
            var script = ScriptedDialogue()
            script.take(1)
            script.take(2)
            _ = script.written()
            for _ in 0..<count { try script.answer("250 ok") }
            try script.answer("421 4.3.2 Closing")
            let command = ["mail", "rcpt", "data"][count]
            #expect(
                script.news() == [
                    "1 refused at \(command): 421 4.3.2 Closing", "2 not sent: 421 4.3.2 Closing",
                ])
            #expect(script.dialogue.closingReply?.code == 421)
            #expect(script.written() == "")
        }
    }

    @Test func `421 after the dot is an answer, not a doubt`() throws {
        var script = try ScriptedDialogue.pastTheDot(withSecond: true)
        try script.answer("421 4.3.2 Closing")
        #expect(
            script.news() == [
                "1 refused at dot: 421 4.3.2 Closing", "2 not sent: 421 4.3.2 Closing",
            ])
    }

    @Test func `421 between mails takes none with it`() throws {
        var script = try ScriptedDialogue.pastTheDot()
        try script.answer("250 A", "421 4.4.2 Idle for too long")
        #expect(script.news() == ["1 accepted 250 A"])
        #expect(script.dialogue.closingReply?.code == 421)
        #expect(script.dialogue.room == 0)
    }

    @Test func `a refusal in the middle of a body is the answer to its mail`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        try script.answer("250 ok", "250 ok", "354 go")
        _ = script.written(bufferSize: 4)
        try script.answer("552 5.3.4 Too much")
        #expect(
            script.news() == [
                "1 refused at dot: 552 5.3.4 Too much",
                "2 not sent: the body was refused before its end",
            ])
    }

    @Test(arguments: ["250 ok", "354 go"])
    func `praise in the middle of a body is not believed`(reply: String) throws {
        var script = ScriptedDialogue()
        try script.bringToBody(1)
        _ = script.written(bufferSize: 4)
        try script.answer(reply)
        #expect(script.news().map { $0.prefix(10) } == ["1 not sent"])
    }

    @Test(arguments: [["354 go"], ["250 ok", "354 go"], ["250 ok", "250 ok", "250 ok"]])
    func `answers that make no sense before the dot end the connection`(replies: [String]) throws {
        var script = ScriptedDialogue()
        script.take(1)
        _ = script.written()
        for reply in replies { try script.answer(reply) }
        #expect(script.news().map { $0.prefix(10) } == ["1 not sent"])
    }

    @Test func `an answer that makes no sense after the dot leaves a doubt`() throws {
        var script = try ScriptedDialogue.pastTheDot()
        try script.answer("354 go on")
        #expect(script.news().map { $0.prefix(10) } == ["1 in doubt"])
    }

    @Test func `a mail that is taken back before MAIL never leaves, and nobody else suffers`()
        throws
    {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        script.takeBack(2)
        #expect(script.news() == ["2 not sent: taken back"])
        #expect(script.written() == ScriptedDialogue.mail(1))
        #expect(script.dialogue.room == 1)
        script.takeBack(2)
        script.takeBack(7)
        #expect(script.news().isEmpty)
    }

    @Test func `once MAIL is written a mail cannot be taken back`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.takeBack(1)
        #expect(script.news().isEmpty)
        script = try ScriptedDialogue.pastTheDot()
        script.takeBack(1)
        #expect(script.news().isEmpty && script.dialogue.end == nil)
        try script.answer("250 A")
        #expect(script.news() == ["1 accepted 250 A"])
    }

    @Test func `a mail that must not leave is cut off before its end, and its connection ends`()
        throws
    {
        var script = ScriptedDialogue()
        try script.bringToBody(1)
        script.take(2)
        #expect(script.dialogue.mail(DeliveryID(rawValue: 1)) != nil)
        script.hangUp("another run has taken over")
        #expect(script.news().map { $0.prefix(10) } == ["1 not sent", "2 not sent"])
        #expect(script.written() == "")
        #expect(script.dialogue.hasHungUp)
    }

    @Test func `a refused RSET ends the connection`() throws {
        var script = ScriptedDialogue()
        script.take(1)
        script.take(2)
        _ = script.written()
        try script.answer("250 ok", "550 no", "503 no")
        _ = script.written()
        try script.answer("502 RSET?")
        #expect(script.news().last == "2 not sent: RSET was refused: 502 RSET?")
    }
}
