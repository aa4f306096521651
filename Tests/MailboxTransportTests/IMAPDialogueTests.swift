import Inbound
import Testing

@testable import MailboxTransport

/// The dialogue takes bytes as they come, and a message's words for nothing but a message.
@Suite struct IMAPDialogueTests {
    private func answers(
        _ text: String, by size: Int = .max, longest: Int = 1000
    ) throws -> [IMAPDialogue.Answer] {
        var dialogue = IMAPDialogue(longestLiteral: longest)
        _ = dialogue.command("NOOP")
        var found: [IMAPDialogue.Answer] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            dialogue.receive(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let answer = try dialogue.next() { found.append(answer) }
        }
        return found
    }

    @Test(arguments: [1, 2, 3, 7, 64, 10_000])
    func `a tag within a literal ends nothing, however the bytes come`(_ size: Int) throws {
        let mail = "Subject: x\r\n\r\nP1 OK Completed\r\n* BYE\r\n"
        let found = try answers(
            "* 3 FETCH (UID 12 BODY[]<0> {\(mail.utf8.count)}\r\n\(mail) FLAGS ())\r\nP1 OK done\r\n",
            by: size)
        #expect(
            found == [
                .data(
                    IMAPDialogue.Line(
                        text: "* 3 FETCH (UID 12 BODY[]<0> {} FLAGS ())",
                        literals: [Array(mail.utf8)])),
                .done("OK", "done"),
            ])
    }

    @Test func `an empty literal and several of them are whole`() throws {
        let found = try answers("* 1 FETCH (A {0}\r\n B {2}\r\nxy)\r\nP1 NO [TRYCREATE] no\r\n")
        #expect(
            found == [
                .data(
                    IMAPDialogue.Line(text: "* 1 FETCH (A {} B {})", literals: [[], [120, 121]])),
                .done("NO", "[TRYCREATE] no"),
            ])
    }

    @Test func `a literal that nobody asked for ends the session before it is read`() {
        #expect(throws: MailboxFailure.self) {
            try answers("* 1 FETCH (UID 1 BODY[]<0> {52428800}\r\n", longest: 1 << 20)
        }
    }

    @Test func `a line without an end is not kept for ever`() {
        var dialogue = IMAPDialogue(longestLiteral: 10)
        let part = [UInt8](repeating: 0x41, count: 1 << 20)
        #expect(throws: MailboxFailure.self) {
            for _ in 0..<10 {
                dialogue.receive(part)
                while try dialogue.next() != nil {}
            }
        }
    }

    @Test func `another tag is no end, and a text that looks like a size is none`() throws {
        let found = try answers("P12 OK x\r\n* OK {3} words\r\nP1 BAD y\r\n")
        #expect(found.count == 3 && found.last == .done("BAD", "y"))
    }

    @Test(arguments: [
        ("INBOX", "INBOX"), ("Zurückgekommen", "Zur&APw-ckgekommen"), ("A & B", "A &- B"),
        ("台北", "&U,BTFw-"), ("😀", "&2D3eAA-"),
    ])
    func `a folder's name is written in modified UTF-7`(_ name: String, _ written: String) {
        #expect(IMAPDialogue.folder(name) == written)
    }

    @Test(arguments: ["", "a\r\nP2 LOGOUT", "a\u{0}"])
    func `a name that could end the command is refused`(_ name: String) {
        #expect(IMAPDialogue.folder(name) == nil)
    }

    @Test func `quotes and backslashes are escaped`() {
        #expect(IMAPDialogue.quoted(#"a"\b"#) == #""a\"\\b""#)
    }

    @Test func `a text of POP3 comes line by line, whatever comes at once`() {
        var dialogue = POP3Dialogue()
        dialogue.receive(Array("+OK\r\n..a\r".utf8))
        #expect(dialogue.line().map { String(decoding: $0, as: UTF8.self) } == "+OK")
        #expect(dialogue.line() == nil)
        dialogue.receive(Array("\n.\r\n".utf8))
        #expect(dialogue.line().map { String(decoding: $0, as: UTF8.self) } == "..a")
        #expect(dialogue.line().map { String(decoding: $0, as: UTF8.self) } == ".")
    }
}
