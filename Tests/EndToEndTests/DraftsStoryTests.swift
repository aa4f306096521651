import Foundation
import PostriderTesting
import Testing

/// What `doctor` says of the template and of the issues that have not been sent.
@Suite(.newsroom) struct DraftsStoryTests {
    let room = TestNewsroom.current

    private struct Report: Decodable {
        struct Check: Decodable {
            let area: String
            let name: String
            let verdict: String
            let finding: String
            let remedy: String?
        }
        let checks: [Check]
    }

    private func checks(exits status: Int32) async throws -> [String: Report.Check] {
        let ending = try await room.postrider("doctor", "--offline", "--json", exits: status)
        let report: Report = try ending.json()
        return Dictionary(
            uniqueKeysWithValues: report.checks.filter { $0.area == "issues" }
                .map { ($0.name, $0) })
    }

    @Test func `a draft that can go is fine, and one with an error is not`() async throws {
        try await room.prepareFirstIssue()
        try await room.postrider("compose", "second", "--all")
        try room.replace(
            "</body>", with: "<script>x()</script></body>", in: "Issues/second/issue.html")
        try await room.postrider("compose", "third", "--all")
        try room.replace("articles:", with: "articels:", in: "Issues/third/issue.yml")
        let checks = try await checks(exits: 1)
        #expect(checks.count == 4)
        let template = try #require(checks["template classic"])
        #expect(template.verdict == "ok" && template.finding == "is there, with all its parts")
        let first = try #require(checks["issue first"])
        #expect(first.verdict == "ok")
        #expect(first.finding.hasPrefix("not sent yet, nothing would stop it"), "\(first)")
        let second = try #require(checks["issue second"])
        #expect(second.verdict == "fail" && second.remedy == "See: postrider lint second")
        #expect(second.finding.hasPrefix("1 error: "), "\(second)")
        let third = try #require(checks["issue third"])
        #expect(third.verdict == "fail" && third.finding.contains("articels"), "\(third)")
        let text = try await room.run(["doctor", "--offline"])
        #expect(text.out.contains("fail  issue second: 1 error: "), "\(text)")
        #expect(text.out.contains("\n      See: postrider lint second\n"), "\(text)")
    }

    @Test func `an issue that was sent is no draft any more`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        #expect(try await checks(exits: 0).keys.sorted() == ["template classic"])
    }

    @Test(
        .enabled(if: Program.python != nil, "needs python3 with sqlite3"), arguments: [false, true])
    func `what was sent stays used, although its plan is gone`(isOfOldVersion: Bool) async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        if isOfOldVersion {
            let script = """
                import sqlite3
                ledger = sqlite3.connect("Issues/first/ledger.sqlite")
                ledger.execute("DELETE FROM decision WHERE kind = 'begun'")
                ledger.commit()
                """
            let python = try #require(Program.python)
            try #require(try await python.run(["-c", script], in: room.folder).status == 0)
        }
        try FileManager.default.removeItem(atPath: room.path("Issues/first/issue.yml"))
        let none = try await room.postrider("compose", "second", exits: 65)
        #expect(none.err.contains("no article is left"), "\(none)")
        try room.addArticle("frost", title: "Frost", date: "2026-11-04", tags: "weather")
        try await room.postrider("compose", "second")
        let plan = try room.read("Issues/second/issue.yml")
        #expect(plan.contains("frost") && !plan.contains("snow"), "\(plan)")
    }

    @Test func `a template that is not there is a failure`() async throws {
        room.set("POSTRIDER_TEMPLATE", "clasic")
        let template = try #require(try await checks(exits: 1)["template clasic"])
        #expect(template.verdict == "fail" && template.finding.contains("clasic"), "\(template)")
        #expect(template.remedy?.contains("classic") == true, "\(template)")
    }
}
