import DeliveryEngine
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

extension ScriptedDialogue {
    /// A window that is open: three mails have been taken one command after the other.
    static func pastTheTrial(window: Int = 4) throws -> ScriptedDialogue {
        var script = ScriptedDialogue(window: window, offering: "ENHANCEDSTATUSCODES")
        for number in 1...3 {
            script.take(number)
            for reply in ["250 2.1.0 ok", "250 2.1.5 ok", "250 2.0.0 queued"] {
                _ = script.written()
                try script.answer(reply)
            }
        }
        #expect(script.news().count == 3 && script.dialogue.isIdle)
        return script
    }

    /// The same with mails on their way, of which all has left.
    static func underWay(_ numbers: Int...) throws -> ScriptedDialogue {
        var script = try pastTheTrial()
        for number in numbers { script.take(number) }
        _ = script.written()
        #expect(script.ends.map { Int($0.mail.rawValue) } == numbers)
        return script
    }

    static func chunk(_ number: Int) -> String {
        "RSET|MAIL FROM:<bounces@example.org>|RCPT TO:<r\(number)@example.net>|BDAT 8 LAST|"
            + "body \(number)|"
    }

    mutating func acceptNext() throws {
        try answer("250 2.0.0 flushed", "250 2.1.0 ok", "250 2.1.5 ok", "250 2.0.0 queued")
    }
}

@Suite struct `The dialogue with a window` {
    private static let replies = ["250 2.0.0 flushed", "250 2.1.0 ok", "250 2.1.5 ok"]

    @Test func `three mails go command by command, each as one chunk`() throws {
        var script = ScriptedDialogue(window: 4)
        for number in 1...3 {
            #expect(script.dialogue.room == 1)
            script.take(number)
            #expect(script.dialogue.room == 0)
            #expect(script.written() == "MAIL FROM:<bounces@example.org>|")
            #expect(script.written() == "")
            try script.answer("250 ok")
            #expect(script.written() == "RCPT TO:<r\(number)@example.net>|")
            try script.answer("250 ok")
            #expect(script.written() == "BDAT 8 LAST|body \(number)|")
            #expect(script.ends.count == 1)
            try script.answer("250 queued")
            #expect(script.news() == ["\(number) accepted 250 queued"])
        }
        #expect(script.dialogue.room == 2)
    }

    @Test func `then mails follow each other unanswered, each behind a RSET`() throws {
        var script = try ScriptedDialogue.pastTheTrial()
        script.take(4)
        script.take(5)
        #expect(script.dialogue.room == 0)
        #expect(script.written() == ScriptedDialogue.chunk(4) + ScriptedDialogue.chunk(5))
        #expect(script.ends.map(\.mail.rawValue) == [4, 5])
        try script.acceptNext()
        try script.acceptNext()
        #expect(script.news() == ["4 accepted 250 2.0.0 queued", "5 accepted 250 2.0.0 queued"])
        #expect(script.dialogue.isIdle)
        script.quit()
        #expect(script.written() == "QUIT|")
    }

    @Test func `each mail that is taken opens it by one, up to the setting`() throws {
        var script = try ScriptedDialogue.pastTheTrial(window: 4)
        var widths: [Int] = []
        for number in 4...7 {
            widths.append(script.dialogue.room)
            script.take(number)
            _ = script.written()
            try script.acceptNext()
        }
        #expect(widths == [2, 3, 4, 4])
    }

    @Test(arguments: [(1, ["CHUNKING"]), (4, [])])
    func `without CHUNKING, or with a window of one, mails go by DATA`(
        window: Int, offers: [String]
    ) {
        let lines = ["250-relay", "250-PIPELINING"] + offers.map { "250-\($0)" }
        let dialogue = SMTPDialogue(capabilities: Capabilities(lines: lines), window: window)
        #expect(dialogue.mode == .pipelined)
        let alone = Capabilities(lines: ["250-relay", "250 CHUNKING"])
        #expect(SMTPDialogue(capabilities: alone, window: 4).mode == .lockstep)
    }

    @Test func `no more than 256 KB are under way`() throws {
        var script = try ScriptedDialogue.pastTheTrial()
        for number in 4...5 {
            script.take(number)
            _ = script.written()
            try script.acceptNext()
        }
        let large = String(repeating: "x", count: 100_000)
        for number in 6...8 { script.take(number, body: large) }
        var ends: [Int64] = []
        while script.dialogue.hasOutput {
            _ = script.written()
            ends += script.ends.map(\.mail.rawValue)
        }
        #expect(ends == [6, 7])
        try script.acceptNext()
        #expect(script.dialogue.hasOutput)
        script.take(9, body: String(repeating: "x", count: 300_000))
        while script.dialogue.hasOutput { _ = script.written() }
        for _ in 7...8 { try script.acceptNext() }
        #expect(script.dialogue.hasOutput, "alone, a mail may be larger")
    }

    @Test func `bytes above 127 are announced where the server takes them`() throws {
        for (offer, parameter) in [("8BITMIME", " BODY=8BITMIME"), ("HELP", "")] {
            var script = ScriptedDialogue(window: 4, offering: "SIZE", offer)
            script.take(1, body: "ä\nb")
            #expect(script.written() == "MAIL FROM:<bounces@example.org> SIZE=9\(parameter)|")
        }
    }

    @Test func `it narrows where the relay has closed before, until more is taken`() {
        var window = SendingWindow(most: 4)
        for _ in 1...6 { window.noteTaken() }
        window.closesAt = 8
        #expect((6...10).map { window.width(after: $0) } == [2, 1, 1, 4, 4])
    }

    // MARK: - Refusals

    @Test(arguments: [
        (["550 5.1.1 unknown", "554 5.5.1 nobody"], "rcpt: 550 5.1.1 unknown"),
        (["550 5.1.1 unknown", "250 2.0.0 queued"], "rcpt: 550 5.1.1 unknown"),
        (["250 2.1.5 ok", "452 4.3.1 full"], "dot: 452 4.3.1 full"),
    ])
    func `a refusal is the last word of its mail alone`(
        replies: [String], refusal: String
    ) throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        try script.answer("250 2.0.0 flushed", "250 2.1.0 ok", replies[0], replies[1])
        try script.acceptNext()
        #expect(
            script.news() == ["4 refused at \(refusal)", "5 accepted 250 2.0.0 queued"])
        #expect(!script.dialogue.isUnfitForWindows && script.dialogue.end == nil)
    }

    @Test func `a refused sender refuses what stands behind it`() throws {
        var script = try ScriptedDialogue.underWay(4)
        try script.answer("250 2.0.0 flushed", "451 4.7.1 later", "503 5.5.1 no", "503 5.5.1 no")
        #expect(script.news() == ["4 refused at mail: 451 4.7.1 later"])
    }

    @Test(arguments: [["250 2.1.5 ok"], ["503 5.5.1 no", "250 2.0.0 queued"]])
    func `a refused sender of whom something is taken leaves all in doubt`(
        replies: [String]
    ) throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        try script.answer("250 2.0.0 flushed", "451 4.7.1 later")
        for reply in replies { try script.answer(reply) }
        #expect(script.news().map { $0.prefix(10) } == ["4 in doubt", "5 in doubt"])
        #expect(script.dialogue.isUnfitForWindows)
    }

    @Test func `on trial a refused body is followed by RSET`() throws {
        var script = ScriptedDialogue(window: 4)
        script.take(1)
        for reply in ["250 ok", "250 ok", "451 later"] {
            _ = script.written()
            try script.answer(reply)
        }
        #expect(script.news() == ["1 refused at dot: 451 later"])
        #expect(script.written() == "RSET|")
    }

    @Test func `a chunk that is refused early goes on to its end, of which nothing is noted`()
        throws
    {
        var script = try ScriptedDialogue.pastTheTrial()
        script.take(4, body: String(repeating: "x", count: 40_000))
        script.take(5)
        _ = script.written()
        #expect(script.ends.isEmpty)
        for reply in Self.replies + ["552 5.3.4 large"] { try script.answer(reply) }
        #expect(script.news() == ["4 refused at dot: 552 5.3.4 large"])
        #expect(script.written().hasSuffix("x 4|" + ScriptedDialogue.chunk(5)))
        #expect(script.ends.map(\.mail.rawValue) == [5])
        try script.acceptNext()
        #expect(script.news() == ["5 accepted 250 2.0.0 queued"])
    }

    // MARK: - Ends

    @Test func `a close without a word leaves in doubt what has left, and counts once`() throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        try script.answer("250 2.0.0 flushed")
        script.fail("closed")
        #expect(script.news() == ["4 in doubt: closed", "5 in doubt alongside: closed"])
        #expect(!script.dialogue.isUnfitForWindows)
    }

    @Test func `what has not left whole is not sent`() throws {
        var script = try ScriptedDialogue.pastTheTrial()
        script.take(4)
        script.take(5, body: String(repeating: "x", count: 40_000))
        _ = script.written()
        script.fail("closed")
        #expect(script.news() == ["4 in doubt: closed", "5 not sent: closed"])
    }

    @Test(arguments: 0...3)
    func `421 ends in the order of the commands, and leaves no doubt`(place: Int) throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        for reply in Self.replies.prefix(place) { try script.answer(reply) }
        try script.answer("421 4.3.2 bye")
        let first =
            place == 0
            ? "4 not sent: 421 4.3.2 bye"
            : "4 refused at \(["", "mail", "rcpt", "dot"][place]): 421 4.3.2 bye"
        #expect(script.news() == [first, "5 not sent: 421 4.3.2 bye"])
        #expect(!script.dialogue.isUnfitForWindows)
    }

    @Test func `a connection that is full says nothing against the mails in its window`() throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        let word = "421 4.7.0 Too many messages in this connection"
        try script.answer("250 2.0.0 flushed", word)
        #expect(script.news().map { $0.prefix(10) } == ["4 not sent", "5 not sent"])
        #expect(script.dialogue.limit == 3)
    }

    @Test(arguments: 0...3, ["354 go", "220 hello", "251 elsewhere", "500 5.5.2 what"])
    func `a code that its command cannot have leaves in doubt what has left`(
        place: Int, code: String
    ) throws {
        // RCPT may be answered with 251, and all but RSET may be refused.
        if place == 2 && code.hasPrefix("251") || place > 0 && code.hasPrefix("5") { return }
        var script = try ScriptedDialogue.underWay(4, 5)
        for reply in Self.replies.prefix(place) { try script.answer(reply) }
        try script.answer(code)
        #expect(script.news().map { $0.prefix(10) } == ["4 in doubt", "5 in doubt"])
        #expect(script.dialogue.isUnfitForWindows && script.dialogue.isBroken)
    }

    @Test(arguments: 0...3)
    func `a reply too many is told by its status before a mail is taken for sent`(
        place: Int
    ) throws {
        var script = try ScriptedDialogue.underWay(4, 5)
        let replies = Self.replies + ["250 2.0.0 queued"]
        for reply in replies.prefix(place + 1) { try script.answer(reply) }
        var news = script.news()
        try script.answer(replies[place])
        for reply in replies.suffix(3 - place) + replies { try script.answer(reply) }
        news += script.news()
        #expect(script.dialogue.isUnfitForWindows)
        let taken = news.filter { $0.contains("accepted") }
        #expect(taken == (place == 3 ? ["4 accepted 250 2.0.0 queued"] : []))
        #expect(news.last?.hasPrefix("5 in doubt") == true)
    }

    @Test func `a reply too many on trial ends it`() throws {
        var script = ScriptedDialogue(window: 4)
        script.take(1)
        _ = script.written()
        try script.answer("250 ok", "250 ok")
        #expect(script.news() == ["1 not sent: 250 ok"])
        #expect(script.dialogue.isUnfitForWindows)
    }

    @Test func `a mail that must not leave cuts off the connection with all that was in hand`()
        throws
    {
        var script = try ScriptedDialogue.pastTheTrial()
        script.take(4)
        script.take(5)
        script.hangUp("another run has taken over")
        #expect(script.news().map { $0.prefix(10) } == ["4 not sent", "5 not sent"])
        #expect(script.written() == "")
    }

    @Test(arguments: [2, 3, 7, 16, 33, 64, 100, 1_000])
    func `the order on the wire does not depend on the size of the buffer`(size: Int) throws {
        var script = try ScriptedDialogue.pastTheTrial()
        script.take(4)
        script.take(5)
        var wire = ""
        var ends: [Int64] = []
        while script.dialogue.hasOutput {
            wire += script.written(bufferSize: size)
            ends += script.ends.map(\.mail.rawValue)
        }
        wire = wire.replacing("\r\n", with: "|")
        #expect(wire == ScriptedDialogue.chunk(4) + ScriptedDialogue.chunk(5))
        #expect(ends == [4, 5])
    }
}
