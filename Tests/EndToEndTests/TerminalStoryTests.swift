import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A person at a terminal: they are asked, see how far it is, and read tables that fit.
@Suite(.newsroom) struct TerminalStoryTests {
    let room = TestNewsroom.current

    @Test func `a mailing is sent after a yes, and draws how far it is`() async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "No such user"))
        ) { $0.dotDelay = .milliseconds(400) }
        try await room.prepareFirstIssue()
        let run = try room.terminal("send", "first", "--connections", "1")
        try await run.type("y", after: "Send to 3 people? [y/N] ")
        let ending = try await run.ending()
        #expect(ending.status == 1, "\(ending)")
        #expect(relay.received.count == 2)
        #expect(ending.screen.contains("first: Hello {{subscriber.name|reader}}\n"))
        let bars = ending.screen.matches(
            of: /\r\u{1B}\[K([█░]{24}) ([0-9])\/3 · [0-9.]+\/s([^\r]*)/)
        #expect(!bars.isEmpty, "\(ending)")
        for bar in bars {
            let filled = 24 * Int(bar.2)! / 3
            #expect(bar.1.count { $0 == "█" } == filled, "\(bar.0)")
        }
        #expect(bars.last?.3.contains("· 1 failed") == true, "\(ending)")
        // The last drawing takes the bar away, so that the outcome stands on a line of its own.
        #expect(ending.screen.contains("\r\u{1B}[Kfirst: 2 sent, 1 failed"), "\(ending)")
    }

    @Test(arguments: ["n", "", "yess"])
    func `anything but a yes sends nothing`(answer: String) async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let run = try room.terminal("send", "first")
        try await run.type(answer, after: "Send to 3 people? [y/N] ")
        let ending = try await run.ending()
        #expect(ending.status == 0 && ending.screen.hasSuffix("Nothing was done.\n"), "\(ending)")
        #expect(relay.statistics.connections == 0 && !room.exists("Issues/first/ledger.sqlite"))
    }

    @Test func `a test mail and a mailing that goes on are asked for too`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let test = try room.terminal("send", "first", "--test", "me@example.net")
        try await test.type(
            "YES",
            after: "Send a test of first to me@example.net over 127.0.0.1:\(relay.port)? [y/N] ")
        #expect(try await test.ending().status == 0)
        #expect(relay.received.flatMap(\.recipients) == ["me@example.net"])
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let rest = try room.terminal("send", "first")
        try await rest.type("y", after: "Go on with 2 people? [y/N] ")
        #expect(try await rest.ending().status == 0)
        #expect(relay.received.count == 4)
    }

    private struct Question: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let words: String
        /// What is left of ann and bob, and of their list, after a yes.
        let people: Int
        var lists = 1

        var testDescription: String { words }
    }

    private static let questions = [
        Question(
            arguments: ["subscribers", "remove", "ann@example.org", "bob@example.org"],
            words: "Remove 2 people? [y/N] ", people: 0),
        Question(
            arguments: ["subscribers", "remove", "ann@example.org"],
            words: "Remove ann@example.org? [y/N] ", people: 1),
        Question(
            arguments: ["subscribers", "forget", "ann@example.org"],
            words: "Erase ann@example.org for good? [y/N] ", people: 1),
        Question(
            arguments: ["subscribers", "undo", "1"],
            words: "Remove the 2 people whom import 1 added? [y/N] ", people: 0),
        Question(
            arguments: ["lists", "delete", "daily"],
            words: "Delete the list daily with 2 members? [y/N] ", people: 2, lists: 0),
        Question(
            arguments: ["subscribers", "restore", "empty.sqlite"],
            words: "Put the 0 subscribers of empty.sqlite in the place of the present ones? [y/N] ",
            people: 0, lists: 0),
    ]

    @Test(arguments: questions)
    private func `what cannot be taken back is asked for, and done on a yes alone`(
        question: Question
    ) async throws {
        try await room.postrider("subscribers", "backup", "empty.sqlite")
        try await room.subscribe("ann", "bob")
        for (answer, people, lists) in [("n", 2, 1), ("y", question.people, question.lists)] {
            let run = try Terminal(
                .postrider, question.arguments, in: room.folder, columns: 80,
                environment: room.variables)
            try await run.type(answer, after: question.words)
            let ending = try await run.ending()
            #expect(ending.status == 0, "\(ending)")
            let left = try await room.postrider("subscribers", "list", "--json").out
            #expect(left.split(separator: "\n").count == people, "\(answer): \(ending)")
            let names = try await room.postrider("lists", "--json").out
            #expect(names.contains("daily") == (lists == 1), "\(answer): \(ending)")
        }
    }

    @Test func `the tags of many are changed after a yes`() async throws {
        try await room.subscribe("ann", "bob")
        for (answer, words) in [
            ("n", "Nothing was done.\n"), ("y", "Changed 2 of 2 subscribers.\n"),
        ] {
            let run = try room.terminal("subscribers", "tag", "vip", "--list", "daily")
            try await run.type(answer, after: "Change the tags of 2 people? [y/N] ")
            #expect(try await run.ending().screen.hasSuffix("\(answer)\n\(words)"))
        }
        let tagged = try await room.postrider("subscribers", "list", "--tag", "vip", "--json").out
        #expect(tagged.split(separator: "\n").count == 2)
    }

    @Test(arguments: [40, 60]) func `a table fits the terminal, and its head is bold`(
        columns: Int
    ) async throws {
        let address = "a.reader.with.a.long.name@a.domain.with.a.long.name.example.org"
        try await room.postrider("subscribers", "add", address, "--name", "Wilhelmine 太郎太郎太郎")
        let ending = try await room.terminal("subscribers", "list", columns: columns).ending()
        let lines = ending.screen.split(separator: "\n").map(String.init)
        #expect(lines.count == 3 && lines[2] == "1 subscriber.")
        #expect(lines[0].hasPrefix("\u{1B}[1mEMAIL"), "\(ending)")
        #expect(lines[0].hasSuffix("\u{1B}[0m"), "\(ending)")
        #expect(lines[1].contains("…") && lines[1].hasPrefix("a.reader"), "\(ending)")
        for line in lines {
            // What stands in these lines is one column wide, but for the ideographs.
            let wide = line.count { $0 == "太" || $0 == "郎" }
            #expect(line.withoutCodes.count + wide <= columns, "\(ending)")
        }
        room.set("NO_COLOR", "1")
        let plain = try await room.terminal("subscribers", "list", columns: columns).ending()
        #expect(plain.screen == ending.screen.withoutCodes)
    }

    @Test func `a long file shows how much of it has been read`() async throws {
        let note = String(repeating: "x", count: 4000)
        let rows = (1...1200).map { "reader\($0)@example.org,\(note)" }
        try room.write("email,note\n" + rows.joined(separator: "\n") + "\n", to: "long.csv")
        let ending = try await room.terminal("subscribers", "import", "long.csv").ending()
        #expect(ending.status == 0, "\(ending)")
        let shares = ending.screen.matches(of: /\r\u{1B}\[KReading long.csv: ([0-9]+)%/).map {
            Int($0.1)!
        }
        #expect(!shares.isEmpty && shares == shares.sorted(), "\(ending)")
        #expect(Set(shares).count == shares.count, "each share is drawn once: \(shares)")
        #expect(ending.screen.contains("%\r\u{1B}[K"), "the line is taken away: \(ending)")
    }

    @Test func `progress is told as JSON where a program reads it`() async throws {
        struct Line: Decodable {
            let sent: Int
            let queued: Int
            let deferred: Int
            let failed: Int
            let indoubt: Int
            let perSecond: Double
            let secondsLeft: Int?
        }
        try await room.relay { $0.dotDelay = .milliseconds(500) }
        try await room.subscribe("ann", "bob", "eve", "fay", "gil", "hal")
        try await room.postrider("compose", "first")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", "--progress", "json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let lines = try ending.err.split(separator: "\n").filter { $0.hasPrefix("{") }
            .map { try decoder.decode(Line.self, from: Data($0.utf8)) }
        #expect(!lines.isEmpty, "\(ending)")
        for line in lines {
            #expect(line.sent + line.queued == 6 && line.perSecond >= 0)
            #expect(line.deferred + line.failed + line.indoubt == 0)
            #expect((line.secondsLeft == nil) == (line.perSecond == 0))
        }
        #expect(lines.map(\.sent) == lines.map(\.sent).sorted())
    }

    @Test func `a browser is opened with a file that its owner alone can read`() async throws {
        try await room.prepareFirstIssue()
        // A desktop whose browser writes down what it is given.
        try room.write(
            "#!/bin/sh\nstat -c '%a' \"$(dirname \"$1\")\" >opened.part\n"
                + "cat \"$1\" >>opened.part\nmv opened.part opened\n",
            to: "bin/xdg-open")
        chmod(room.path("bin/xdg-open"), 0o755)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        room.set("PATH", "\(room.path("bin")):\(path)")
        room.set("XDG_RUNTIME_DIR", room.path("run"))
        room.set("DISPLAY", ":0")
        let preview = try room.terminal("preview", "first")
        try await preview.wait(for: "Ctrl-C ends it.")
        for _ in 0..<1000 where !room.exists("opened") {
            try await Task.sleep(for: .milliseconds(10))
        }
        let url = try #require(preview.screen.firstMatch(of: /Preview of first: (http:\S+)/)).output
            .1
        let opened = try room.read("opened")
        #expect(opened.hasPrefix("700\n<!DOCTYPE html>"))
        #expect(opened.contains("content=\"0; url=\(url)\""))
        preview.signal(SIGINT)
        #expect(try await preview.ending().status == 0)
        #expect(try room.names(in: "run") == [], "the file is taken away")
    }
}
