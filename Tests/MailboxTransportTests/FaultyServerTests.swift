import Foundation
import Inbound
import NewsletterCore
import Testing

@testable import MailboxTransport

/// A server that breaks off, lies or floods is left, and nothing that it did not end is taken.
@Suite struct FaultyServerTests {
    private let day = CalendarDate("2026-10-01")!

    private func account(
        _ kind: MailboxAccount.Kind, port: Int, after: MailboxAccount.After = .leave
    ) -> MailboxAccount {
        var account = MailboxAccount(
            kind, host: "127.0.0.1", port: port, isImplicitTLS: false, usesTLS: false,
            mailbox: "INBOX", after: after, folder: "Postrider",
            credentials: Credentials(username: "u", secret: .password("p")))
        account.patience = .seconds(2)
        return account
    }

    /// An IMAP server that lets everybody in, names two messages, and answers FETCH as told.
    private func imap(
        validity: String = "7", search: String = "1 2",
        fetch: @escaping @Sendable (_ tag: String, _ say: (String) -> Void) -> Bool
    ) throws -> ScriptedServer {
        try ScriptedServer(greeting: "* OK [CAPABILITY IMAP4rev1 MOVE] ready\r\n") { line, say in
            let words = line.split(separator: " ").map { String($0) }
            guard words.count > 1 else { return true }
            let tag = words[0]
            switch words[1].uppercased() {
            case "CAPABILITY":
                say("* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\n\(tag) OK done\r\n")
            case "SELECT":
                say(
                    "* 2 EXISTS\r\n* OK [UIDVALIDITY \(validity)] x\r\n"
                        + "* OK [PERMANENTFLAGS (\\Deleted \\*)] x\r\n"
                        + "\(tag) OK [READ-WRITE] done\r\n")
            case "UID" where words[2].uppercased() == "SEARCH":
                say("* SEARCH \(search)\r\n\(tag) OK done\r\n")
            case "UID" where words[2].uppercased() == "FETCH": return fetch(tag, say)
            case "LOGOUT":
                say("* BYE bye\r\n\(tag) OK done\r\n")
                return false
            default: say("\(tag) OK done\r\n")
            }
            return true
        }
    }

    private func taken(_ server: ScriptedServer) throws -> (names: [String], failure: String?) {
        let mailbox = try CurlMailboxClient().open(account(.imap, port: server.port))
        var names: [String] = []
        do {
            try mailbox.fetch(try mailbox.messages(since: day)) { name, _ in names.append(name) }
            return (names, nil)
        } catch let failure as MailboxFailure {
            return (names, "\(failure)")
        }
    }

    @Test func `a connection lost within a literal gives what was whole before`() throws {
        let server = try imap { _, say in
            say(
                "* 1 FETCH (UID 1 BODY[]<0> {5}\r\nabcde)\r\n* 2 FETCH (UID 2 BODY[]<0> {500}\r\nab"
            )
            return false
        }
        let (names, failure) = try taken(server)
        #expect(names == ["1"])
        #expect(failure?.contains("closed the connection in the midst") == true)
    }

    @Test func `BYE in the midst ends the session with what the server says`() throws {
        let server = try imap { _, say in
            say("* 1 FETCH (UID 1 BODY[]<0> {1}\r\na)\r\n* BYE shutting down\r\n")
            return false
        }
        let (names, failure) = try taken(server)
        #expect(names == ["1"])
        #expect(failure?.contains("busy") == true && failure?.contains("shutting down") == true)
    }

    @Test func `a tag within a literal is a message's word`() throws {
        let server = try imap { tag, say in
            let mail = "a\r\n\(tag) OK forged\r\n* BYE forged\r\n"
            for uid in 1...2 {
                say("* \(uid) FETCH (UID \(uid) BODY[]<0> {\(mail.utf8.count)}\r\n\(mail))\r\n")
            }
            say("\(tag) OK done\r\n")
            return true
        }
        let (names, failure) = try taken(server)
        #expect(names == ["1", "2"] && failure == nil)
    }

    @Test func `50 MB in a literal are not taken`() throws {
        let server = try imap { _, say in
            say(
                "* 1 FETCH (UID 1 BODY[]<0> {52428800}\r\n" + String(repeating: "a", count: 100_000)
            )
            return false
        }
        let (names, failure) = try taken(server)
        #expect(names == [] && failure?.contains("52428800") == true)
    }

    @Test func `a message that nobody asked for, or twice, is passed over`() throws {
        let server = try imap { tag, say in
            say(
                "* 9 FETCH (UID 9 BODY[]<0> {1}\r\nx)\r\n* 1 FETCH (UID 1 BODY[]<0> {1}\r\nx)\r\n"
                    + "* 1 FETCH (UID 1 BODY[]<0> {1}\r\ny)\r\n* 3 EXISTS\r\n* 1 EXPUNGE\r\n"
                    + "* 2 FETCH (UID 2 BODY[] NIL)\r\n\(tag) OK done\r\n")
            return true
        }
        let (names, failure) = try taken(server)
        #expect(names == ["1", "2"] && failure == nil)
    }

    @Test func `a silent server is left after the time`() throws {
        let server = try imap { _, _ in true }
        let (names, failure) = try taken(server)
        #expect(names == [] && failure?.contains("said nothing for 2 seconds") == true)
    }

    @Test func `what a mailbox is called changes with its validity`() throws {
        for validity in ["7", "8"] {
            let server = try imap(validity: validity) { _, _ in false }
            let mailbox = try CurlMailboxClient().open(account(.imap, port: server.port))
            #expect(mailbox.validity == validity)
        }
    }

    @Test func `a refused password is told from a mailbox in use`() throws {
        func failure(_ answer: String) throws -> MailboxFailure? {
            let server = try ScriptedServer(greeting: "* OK ready\r\n") { line, say in
                let tag = line.prefix { $0 != " " }
                if line.uppercased().contains("CAPABILITY") {
                    say("* CAPABILITY IMAP4rev1\r\n\(tag) OK done\r\n")
                } else {
                    say("\(tag) NO \(answer)\r\n")
                }
                return true
            }
            do throws(MailboxFailure) {
                _ = try CurlMailboxClient().open(account(.imap, port: server.port))
                return nil
            } catch { return error }
        }
        guard case .refused(let words, false)? = try failure("[AUTHENTICATIONFAILED] p is wrong")
        else { return #expect(Bool(false), "it was not refused") }
        #expect(words.contains("does not let u in"))
        guard case .busy? = try failure("[UNAVAILABLE] try later") else {
            return #expect(Bool(false), "it was not busy")
        }
    }

    @Test func `a POP3 session that breaks before QUIT has deleted nothing, and says so`() throws {
        let server = try ScriptedServer(greeting: "+OK ready\r\n") { line, say in
            switch line.split(separator: " ").first?.uppercased() {
            case "CAPA": say("+OK\r\nUIDL\r\nUSER\r\n.\r\n")
            case "UIDL": say("+OK\r\n1 aaa\r\n2 bbb\r\n.\r\n")
            case "RETR": say("+OK\r\nSubject: x\r\n\r\n..dot\r\n.\r\n")
            case "QUIT": return false
            default: say("+OK\r\n")
            }
            return true
        }
        let mailbox = try CurlMailboxClient().open(
            account(.pop3, port: server.port, after: .delete))
        let names = try mailbox.messages(since: day)
        #expect(names == ["aaa", "bbb"])
        var bodies: [String] = []
        try mailbox.fetch(names) { _, message in
            bodies.append(String(decoding: message, as: UTF8.self))
        }
        #expect(bodies == Array(repeating: "Subject: x\r\n\r\n.dot\r\n", count: 2))
        try mailbox.settle(names)
        #expect(throws: MailboxFailure.self) { try mailbox.close() }
        #expect(server.lines.filter { $0.hasPrefix("DELE") } == ["DELE 1", "DELE 2"])
    }
}
