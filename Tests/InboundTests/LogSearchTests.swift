import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Inbound

struct LogSearchTests {
    private func search(_ ids: [String], _ log: String) -> LogSearch {
        var search = LogSearch(for: ids, format: .auto)
        for line in log.split(separator: "\n", omittingEmptySubsequences: false) {
            _ = search.read(Array(line.utf8)[...])
        }
        return search
    }

    @Test func `Postfix has taken what it queued`() {
        let found = search(
            ["one@n.example", "two@n.example", "three@n.example"],
            """
            Nov 22 09:00:00 mx postfix/smtpd[1]: connect from x[192.0.2.1]
            Nov 22 09:00:01 mx postfix/cleanup[2]: AAA1: message-id=<ONE@n.example>
            Nov 22 09:00:01 mx postfix/qmgr[3]: AAA1: from=<b@n.example>, size=1, nrcpt=1 (queue active)
            Nov 22 09:00:02 mx postfix/cleanup[2]: AAA2: message-id=<two@n.example>
            Nov 22 09:00:02 mx postfix/smtpd[1]: lost connection after DATA from x[192.0.2.1]
            Nov 22 09:00:03 mx postfix/smtp[4]: AAA1: to=<a@b>, dsn=5.1.1, status=bounced (no)
            """)
        #expect(found.format == .postfix && found.lines == 6)
        #expect(
            found.findings["one@n.example"]
                == .init(isTaken: true, queueID: "AAA1", fate: .bounced, words: "bounced (no)"))
        // The header alone is no promise.
        #expect(found.findings["two@n.example"]?.isTaken == false)
        #expect(found.findings["three@n.example"] == nil)
    }

    @Test func `a name that the relay uses again is not the old mail`() {
        let found = search(
            ["one@n.example"],
            """
            Nov 22 09:00:01 mx postfix/cleanup[2]: AAA1: message-id=<one@n.example>
            Nov 22 09:00:02 mx postfix/cleanup[2]: AAA1: message-id=<other@n.example>
            Nov 22 09:00:02 mx postfix/qmgr[3]: AAA1: from=<b@n.example>, size=1, nrcpt=1 (queue active)
            """)
        #expect(found.findings["one@n.example"]?.isTaken == false)
    }

    @Test func `Exim has taken what arrived`() {
        let found = search(
            ["one@n.example"],
            """
            2026-11-22 09:00:00 exim 4.97 daemon started: pid=1
            2026-11-22 09:00:01 1vMabc-0001XY-2Z <= b@n.example S=9 id=one@n.example
            2026-11-22 09:00:02 1vMabc-0001XY-2Z => a@b R=dns T=smtp
            """)
        #expect(found.format == .exim)
        #expect(found.findings["one@n.example"]?.isTaken == true)
        #expect(found.findings["one@n.example"]?.fate == .sent)
    }

    @Test func `a text that is no log has no format`() {
        #expect(search(["a@b"], "email,name\na@b,x").format == nil)
        #expect(search(["a@b"], "").format == nil)
        #expect(search(["a@b"], "message_id\n<a@b>").findings["a@b"]?.isTaken == true)
    }

    @Test func `a relay that repeats itself takes no memory`() {
        var search = LogSearch(for: ["a@b"], format: .postfix)
        for number in 0..<5000 {
            let line = "Nov 22 09:00:01 mx postfix/cleanup[2]: Q\(number): message-id=<a@b>"
            _ = search.read(Array(line.utf8)[...])
        }
        _ = search.read(
            Array("Nov 22 09:00:01 mx postfix/qmgr[2]: Q4999: from=<x@y>, size=1".utf8)[...])
        #expect(search.findings["a@b"]?.isTaken == false)
    }

    @Test(arguments: [
        ("2026-11-22T09:30:00.5+01:00 mx postfix/x[1]: y", "2026-11-22T08:30:00Z"),
        ("2026-11-22T09:30:00Z mx postfix/x[1]: y", "2026-11-22T09:30:00Z"),
        ("2026-11-22 09:30:00 1vMabc-0001XY-2Z <= x", "2026-11-22T07:30:00Z"),
        ("2026-11-22 09:30:00 -0300 1vMabc-0001XY-2Z <= x", "2026-11-22T12:30:00Z"),
        ("Nov 22 09:30:00 mx postfix/x[1]: y", "2026-11-22T07:30:00Z"),
        ("Nov  2 09:30:00 mx postfix/x[1]: y", "2026-11-02T07:30:00Z"),
        ("Dec 31 23:00:00 mx postfix/x[1]: y", "2025-12-31T21:00:00Z"),
    ])
    func `the time of a line is read`(_ line: String, _ moment: String) throws {
        let time = LogTime(
            zone: try #require(TimeZone(secondsFromGMT: 7200)),
            now: try #require(Timestamp("2026-11-22T12:00:00Z")))
        #expect(LogTime.mayBegin(Array(line.utf8)[...]))
        #expect(time.moment(of: line)?.description == moment)
    }

    @Test(arguments: ["", "Nov", "Nov x", "Nov 99 09:30:00 x", "2026-13-01 00:00:00 x", "tail: x"])
    func `a line without a time has none`(_ line: String) {
        let time = LogTime(zone: .gmt, now: Timestamp(seconds: 1_795_000_000))
        #expect(time.moment(of: line) == nil)
    }
}

struct LogLinesTests {
    let folder: TemporaryFolder

    init() throws { folder = TemporaryFolder() }

    private func lines(of text: String) throws -> [String] {
        var lines: [String] = []
        try LogLines.withLines(of: try folder.write(text, to: "log")) { log in
            try log.forEach { lines.append($0.text) }
        }
        return lines
    }

    @Test func `lines end by either end and the last needs none`() throws {
        #expect(try lines(of: "a\r\nb\n\nc") == ["a", "b", "", "c"])
        #expect(try lines(of: "") == [])
    }

    @Test func `a line without end is cut`() throws {
        let long = String(repeating: "x", count: 1_000_000)
        let read = try lines(of: "a\n\(long)\nb\n")
        #expect(read.map(\.count) == [1, 65_536, 1])
    }

    @Test func `a compressed log is told with the command for its issue`() throws {
        let path = try folder.write([0x1F, 0x8B, 8, 0], to: "log.gz")
        let problem = try #require(throws: Problem.self) {
            try LogLines.withLines(of: path, for: Slug("first")) { try $0.forEach { _ in } }
        }
        #expect(problem.remedy == .unpackLog("gzip -dc \(path)", for: Slug("first")))
    }

    @Test func `a file that is not there is named`() {
        #expect(throws: Problem.self) { try LogLines.withLines(of: "/no/such/log") { _ in } }
        #expect(throws: Problem.self) {
            try LogLines.withLines(of: "/") { try $0.forEach { _ in } }
        }
    }
}
