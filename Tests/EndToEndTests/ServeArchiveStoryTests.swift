import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Past issues as `postrider serve` answers them.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"))
struct ServeArchiveStoryTests {
    let room = TestNewsroom.current

    private struct Serving {
        let program: RunningProgram
        let url: String
    }

    private func serve() async throws -> Serving {
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_ARCHIVE_PUBLIC", "true")
        room.set("POSTRIDER_ARCHIVE_DELAY", "0s")
        let program = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 where !program.output.contains("Serving ") && program.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        return Serving(program: program, url: url)
    }

    private func curl(_ arguments: String...) async throws -> (out: String, status: Int) {
        let curl = try #require(Program.curl)
        let ending = try await curl.run(
            ["-sS", "--max-time", "60", "-w", "\n%{http_code}"] + arguments, in: room.folder)
        let lines = ending.out.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.dropLast().joined(separator: "\n"), Int(lines.last ?? "") ?? 0)
    }

    /// Asks until there is an answer with the status.
    private func wait(for status: Int, at url: String) async throws -> String {
        for _ in 0..<3000 {
            let answer = try await curl(url)
            if answer.status == status { return answer.out }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("\(url) does not answer \(status)")
        return ""
    }

    @Test func `an issue has its page once it was sent, the same as archive build writes`()
        async throws
    {
        try await room.relay()
        let serving = try await serve()
        _ = try await wait(for: 200, at: "\(serving.url)/archive/")
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--all")
        #expect(try await curl("\(serving.url)/archive/first/").status == 404)
        let sending = try await room.postrider("send", "first", "--yes", "--ignore-lint")
        #expect(
            sending.err.contains("\(serving.url)/archive/first/, by postrider serve"),
            "\(sending)")
        let page = try await wait(for: 200, at: "\(serving.url)/archive/first/")
        try await room.postrider("archive", "build", "public")
        for (name, path) in [
            ("first/index.html", "first/"), ("first.txt", "first.txt"),
            ("feed.atom", "feed.atom"), ("feed.json", "feed.json"), ("index.html", ""),
            ("search.json", "search.json"), ("sitemap.xml", "sitemap.xml"),
        ] {
            let got = try await curl("\(serving.url)/archive/\(path)")
            #expect(got.status == 200, "\(path)")
            #expect(try got.out == room.read("public/\(name)"), "\(name)")
            let packed = try await curl("--compressed", "\(serving.url)/archive/\(path)")
            #expect(packed.out == got.out, "\(name)")
        }
        #expect(!page.contains("ann") && !page.contains("/u/"))
        let latest = try await curl("-L", "\(serving.url)/archive/latest")
        #expect(latest.status == 200 && latest.out == page)
        let robots = try await curl("\(serving.url)/robots.txt").out
        #expect(robots.contains("Sitemap: \(serving.url)/archive/sitemap.xml"))
        // Withdrawn, it is gone without anybody doing anything.
        try room.write(
            try room.read("Issues/first/issue.yml") + "archive: false\n",
            to: "Issues/first/issue.yml")
        _ = try await wait(for: 404, at: "\(serving.url)/archive/first/")
        #expect(await serving.program.stop().status == 143)
    }

    @Test func `what went to a list is public where the list was so when it was sent`()
        async throws
    {
        try await room.relay()
        let serving = try await serve()
        try await room.postrider("lists", "create", "open", "--public")
        try await room.postrider("lists", "create", "closed")
        for (issue, list) in [("first", "open"), ("second", "closed")] {
            try await room.subscribe("\(list)-reader", to: list)
            try await room.postrider("compose", issue, "--all")
            try await room.postrider("send", issue, "--list", list, "--yes", "--ignore-lint")
        }
        _ = try await wait(for: 200, at: "\(serving.url)/archive/first/")
        // What was said to its members alone stays theirs.
        try await room.postrider("lists", "change", "closed", "--public")
        let told = try await room.postrider("archive", "list").out
        #expect(told.contains("it went to closed, which was not public when it was sent"))
        let feed = try await wait(for: 200, at: "\(serving.url)/archive/lists/open/feed.atom")
        #expect(feed.contains("/archive/first/") && !feed.contains("/archive/second/"))
        #expect(try await curl("\(serving.url)/archive/second/").status == 404)
        #expect(try await curl("\(serving.url)/archive/lists/closed/feed.atom").status == 404)
        #expect(await serving.program.stop().status == 143)
        // A server that starts anew has what the one before it has made.
        let again = try await serve()
        _ = try await wait(for: 200, at: "\(again.url)/archive/")
        #expect(await again.program.stop().status == 143)
    }

    /// With five hundred issues as with one: seen in the system calls.
    @Test(.enabled(if: Program.installed("strace") != nil, "strace is not installed"))
    func `a server that starts anew opens no ledger`() async throws {
        let strace = try #require(Program.installed("strace"))
        try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--all")
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_ARCHIVE_PUBLIC", "true")
        room.set("POSTRIDER_ARCHIVE_DELAY", "0s")
        try await room.postrider("send", "first", "--yes", "--ignore-lint")
        // The first makes the archive, and must open it. By -D it is the server that is stopped.
        for isFirst in [true, false] {
            let serving = try strace.start(
                [
                    "-D", "-f", "-qq", "-o", "trace", "-e", "trace=open,openat,openat2",
                    Program.postrider.path, "serve", "--listen", "127.0.0.1:\(port)",
                ], in: room.folder, environment: room.variables)
            _ = try await wait(for: 200, at: "\(url)/archive/first/")
            await serving.stop()
            let opened = try room.read("trace").contains("Issues/first/ledger.sqlite")
            #expect(opened == isFirst)
        }
    }
}
