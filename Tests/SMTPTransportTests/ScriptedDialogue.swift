import DeliveryEngine
import MailFormat
import PostriderTesting
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

/// A dialogue in which the test plays the server, line by line.
struct ScriptedDialogue {
    private(set) var dialogue: SMTPDialogue
    private var parser = ReplyParser()
    /// Where mails ended in what was written last.
    private(set) var ends: [OutputQueue.MailEnd] = []

    init(pipelining: Bool = true, window: Int = 1, offering offers: String...) {
        let lines =
            ["250-relay"] + (pipelining ? ["250-PIPELINING"] : [])
            + (window > 1 ? ["250-CHUNKING"] : []) + offers.map { "250-" + $0 }
        dialogue = SMTPDialogue(capabilities: Capabilities(lines: lines), window: window)
    }

    /// What leaves next, with `|` for line ends and the text of bodies as it is.
    mutating func written(bufferSize: Int = 32_768) -> String {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 1)
        defer { buffer.deallocate() }
        ends.removeAll()
        let count = dialogue.fill(buffer, noting: &ends)
        for end in ends { dialogue.endHasLeft(end.mail) }
        return String(decoding: buffer[..<count], as: UTF8.self)
            .replacing("\r\n", with: "|")
    }

    /// The server answers.
    mutating func answer(_ lines: String...) throws {
        for line in lines {
            Array((line + "\r\n").utf8).withUnsafeBytes { parser.append($0) }
        }
        while let reply = try parser.next() { dialogue.receive(reply) }
    }

    mutating func take(_ number: Int, to address: String? = nil, body: String = "body") {
        var mail = OutgoingMail.sample(number, to: address ?? "r\(number)@example.net")
        mail.message.bytes = Array("\(body) \(number)\r\n".utf8)
        dialogue.take(mail)
    }

    mutating func takeBack(_ number: Int) {
        dialogue.takeBack(DeliveryID(rawValue: Int64(number)))
    }
    mutating func hangUp(_ reason: String) { dialogue.hangUp(reason) }
    mutating func quit() { dialogue.quit() }
    mutating func fail(_ reason: String) { dialogue.fail(reason) }

    /// What has happened since the last look: `1 accepted 250 ok`, ...
    mutating func news() -> [String] {
        dialogue.takeEvents().map { event in
            switch event {
            case .finished(let id, .accepted(let reply)): "\(id.rawValue) accepted \(reply)"
            case .finished(let id, .refused(let reply)):
                "\(id.rawValue) refused at \(reply.command): \(reply)"
            case .finished(let id, .notSent(let reason, _)): "\(id.rawValue) not sent: \(reason)"
            case .finished(let id, .inDoubt(let reason, false)):
                "\(id.rawValue) in doubt: \(reason)"
            case .finished(let id, .inDoubt(let reason, true)):
                "\(id.rawValue) in doubt alongside: \(reason)"
            }
        }
    }

    /// The numbers of the mails that came back for another connection.
    mutating func returned() -> [Int64] { dialogue.takeReturned().map(\.id.rawValue) }

    /// Brings mail 1 to the point where its body has left, with mail 2 behind it if asked.
    static func pastTheDot(
        pipelining: Bool = true, withSecond: Bool = false
    ) throws -> ScriptedDialogue {
        var script = ScriptedDialogue(pipelining: pipelining)
        try script.bringToBody(1)
        if withSecond { script.take(2) }
        _ = script.written()
        return script
    }

    /// Takes a mail and lets the server ask for its body.
    mutating func bringToBody(_ number: Int) throws {
        take(number)
        for reply in ["250 ok", "250 ok", "354 go"] {
            _ = written()
            try answer(reply)
        }
        #expect(news().isEmpty && dialogue.hasOutput)
    }
}

extension ScriptedDialogue {
    static func mail(_ number: Int) -> String {
        "MAIL FROM:<bounces@example.org>|RCPT TO:<r\(number)@example.net>|DATA|"
    }
}
