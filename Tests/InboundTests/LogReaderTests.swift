import NewsletterCore
import Testing

@testable import Inbound

/// What one line says to a reader.
private func entry(_ line: String, _ reader: any LogReader) -> LogEntry? {
    var reader = reader
    return reader.entry(Array(line.utf8)[...])
}

struct PostfixLogTests {
    let head = "Nov 22 09:30:00 mx1 postfix"

    @Test func `the header is a beginning`() {
        let line = "\(head)/cleanup[412]: 4F2A1B0C: message-id=<abc.v1@news.example.org>"
        #expect(
            entry(line, PostfixLog())
                == LogEntry(
                    queueID: "4F2A1B0C", event: .begun(messageID: "abc.v1@news.example.org")))
    }

    @Test func `the queue manager has taken the mail`() {
        let line =
            "\(head)/qmgr[7]: 4ZkXyz1abcDz: from=<b+x@example.org>, size=9, nrcpt=1 (queue active)"
        #expect(
            entry(line, PostfixLog()) == LogEntry(queueID: "4ZkXyz1abcDz", event: .taken))
    }

    @Test(arguments: [
        ("smtp", LogEntry.Fate.sent, "sent (250 2.0.0 Ok: queued as 77)"),
        ("lmtp", .deferred, "deferred (host mx.example.net said: 450 4.2.1 Busy)"),
        ("local", .sent, "sent (delivered to mailbox)"),
        ("virtual", .bounced, "bounced (unknown user: \"x\")"),
        ("relay/smtp", .sent, "sent (250 ok)"),
    ])
    func `what became of the mail is kept`(_ daemon: String, _ fate: LogEntry.Fate, _ words: String)
    {
        let line =
            "\(head)/\(daemon)[9]: 4F2A: to=<a@example.net>, relay=none, dsn=2.0.0, status=\(words)"
        #expect(
            entry(line, PostfixLog())
                == LogEntry(queueID: "4F2A", event: .passedOn(fate, words: words)))
    }

    @Test(arguments: [
        "2026-11-22T09:30:00.123456+01:00 mx1 postfix/cleanup[4]: 4F2A: message-id=<a@b>",
        "Nov  2 09:30:00 mx1 postfix-out/cleanup[4]: 4F2A: message-id=<a@b>",
        "Nov 22 09:30:00 mx1 mta1/cleanup[4]: 4F2A: message-id=<a@b>",
        "Nov 22 09:30:00 mx1 postfix/submission/cleanup[4]: 4F2A: message-id=<a@b>",
    ])
    func `any time and instance is read`(_ line: String) {
        #expect(
            entry(line, PostfixLog()) == LogEntry(queueID: "4F2A", event: .begun(messageID: "a@b")))
    }

    @Test(arguments: [
        "", "]: ", "/[]: ", "postfix/cleanup[1]:", "postfix/cleanup[1]: ",
        "Nov 22 09:30:00 mx1 postfix/cleanup[4]: 4F2A: resent-message-id=<a@b>",
        "Nov 22 09:30:00 mx1 postfix/cleanup[4]: 4F2A: message-id=a@b",
        "Nov 22 09:30:00 mx1 postfix/cleanup[4]: 4F2A: message-id=<a@b",
        "Nov 22 09:30:00 mx1 postfix/cleanup[4]: 4F 2A: message-id=<a@b>",
        "Nov 22 09:30:00 mx1 postfix/cleanup[x]: 4F2A: message-id=<a@b>",
        "Nov 22 09:30:00 mx1 postfix/smtpd[4]: NOQUEUE: reject: message-id=<a@b> status=sent",
        "Nov 22 09:30:00 mx1 postfix/smtpd[4]: 4F2A: client=x[192.0.2.1], message-id=<a@b>",
        "Nov 22 09:30:00 mx1 postfix/smtp[4]: 4F2A: to=<a@b>, status=odd (x)",
        "Nov 22 09:30:00 mx1 other[4]: 4F2A: message-id=<a@b>",
        "\u{0}\u{1B}[31m\u{FFFD}]: [: message-id=<",
    ])
    func `other and hostile lines say nothing`(_ line: String) {
        #expect(entry(line, PostfixLog()) == nil)
    }
}

struct EximLogTests {
    let head = "2026-11-22 09:30:00"

    @Test(arguments: [
        "2026-11-22 09:30:00 1vMabc-0001XY-2Z <= b@example.org H=x [192.0.2.1] P=esmtp S=99 id=a.v1@b.example",
        "2026-11-22 09:30:00 +0100 [77] 1vMabc-0001XY-2Z <= <> P=local S=9 id=a.v1@b.example T=\"x id=y\"",
        "Nov 22 09:30:00 mx exim[1]: 2026-11-22 09:30:00 1vMabc-0001XY-2Z <= b@c S=1 id=a.v1@b.example",
    ])
    func `an arrival is an acceptance`(_ line: String) {
        #expect(
            entry(line, EximLog())
                == LogEntry(
                    queueID: "1vMabc-0001XY-2Z", event: .accepted(messageID: "a.v1@b.example")))
    }

    @Test func `the longer names of newer versions are read`() {
        let line = "\(head) 1vMabc-00000001aBc-2dEf <= b@example.org S=99 id=a@b"
        #expect(entry(line, EximLog())?.queueID == "1vMabc-00000001aBc-2dEf")
    }

    @Test(arguments: [
        ("=>", LogEntry.Fate.sent), ("->", .sent), ("==", .deferred), ("**", .bounced),
    ])
    func `what became of the mail is kept`(_ mark: String, _ fate: LogEntry.Fate) {
        let line = "\(head) 1vMabc-0001XY-2Z \(mark) a@example.net R=dns T=smtp"
        #expect(
            entry(line, EximLog())?.event
                == .passedOn(fate, words: "\(mark) a@example.net R=dns T=smtp"))
    }

    @Test(arguments: [
        "", " ", "2026-11-22 09:30:00", "2026-11-22 09:30:00 1vMabc-0001XY-2Z",
        "2026-11-22 09:30:00 1vMabc-0001XY-2Z Completed",
        "2026-11-22 09:30:00 1vMabc-0001XY-2Z <= b@example.org S=9",
        "2026-11-22 09:30:00 1vMab!-0001XY-2Z <= b@example.org id=a@b",
        "2026-11-22 09:30:00 H=x rejected after DATA: 1vMabc <= id=a@b",
        "<= id=a@b", "1 2 3 4 5 6 7 8 9 10 11 1vMabc-0001XY-2Z <= id=a@b",
    ])
    func `other and hostile lines say nothing`(_ line: String) {
        #expect(entry(line, EximLog()) == nil)
    }
}

struct MessageIDListTests {
    private func ids(_ lines: String...) -> [String] {
        var list = MessageIDList()
        return lines.compactMap { line in
            if case .accepted(let id)? = list.entry(Array(line.utf8)[...])?.event {
                id
            } else {
                nil
            }
        }
    }

    @Test func `one ID a line, with or without brackets`() {
        #expect(
            ids("<a@b>", "c@d", " <e@f> ", "", "no id", "x y@z", "g@h@i") == ["a@b", "c@d", "e@f"])
    }

    @Test(arguments: ["message_id", "Message-ID", "\"Message ID\"", "MessageId"])
    func `a column holds the IDs`(_ title: String) {
        #expect(
            ids("status;\(title);time", "ok;<a@b>;1", "ok;\"<c@d>\";2", "e@f;;3", "short")
                == ["a@b", "c@d"])
    }

    @Test func `a line that is no CSV is passed over`() {
        #expect(ids("message_id,x", "\"open", "<a@b>,1") == ["a@b"])
    }
}
