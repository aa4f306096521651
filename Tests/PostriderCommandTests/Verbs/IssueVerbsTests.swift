import Composing
import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit

/// The verbs about articles, issues and the newsroom itself, called without a terminal.
@Suite struct IssueVerbsTests {
    let room: PracticeNewsroom

    init() throws {
        room = try PracticeNewsroom()
        try room.write(
            "---\ntitle: Snow\ndate: 2026-11-20\n---\n\nIt fell.\n", to: "Articles/snow.md")
        try room.write(
            "---\ntitle: Thaw\ndate: 2026-11-21\n---\n\nIt went.\n", to: "Articles/thaw.md")
    }

    private func request(_ name: String) -> ComposeIssue.Request {
        var request = ComposeIssue.Request()
        request.name = name
        return request
    }

    @Test func `an issue is composed of what was not used, and renders anew as it is`() throws {
        let outcome = try ComposeIssue(request("second"), in: room.workspace).compose()
        #expect(outcome.articles.map(\.name) == ["thaw", "snow"])
        #expect(outcome.issue.subject == "The Ferry Post: Thaw")
        #expect(outcome.folder.exists && outcome.htmlBytes > 0 && outcome.likeness == nil)
        var change = request("second")
        change.subject = "Cold days"
        #expect(try ComposeIssue(change, in: room.workspace).compose().issue.subject == "Cold days")
        let summary = try IssueSummary.all(in: room.workspace).first { $0.issue == "second" }
        #expect(summary?.subject == "Cold days" && summary?.articles == ["thaw", "snow"])
        #expect(try ArticleRow.all(in: room.workspace).map(\.issues) == [["second"], ["second"]])
    }

    @Test func `a selection that leaves nothing says how to take more`() throws {
        var request = request("second")
        request.selection.tags = ["nothing"]
        let narrow = #expect(throws: Problem.self) {
            try ComposeIssue(request, in: room.workspace).compose()
        }
        #expect(narrow?.remedy == .chooseOtherArticles)
        _ = try ComposeIssue(self.request("second"), in: room.workspace).compose()
        let used = #expect(throws: Problem.self) {
            try ComposeIssue(self.request("third"), in: room.workspace).compose()
        }
        #expect(used?.remedy == .takeUsedArticles(someWereBefore: false))
    }

    @Test func `an issue begins like another, and never takes the place of one`() throws {
        try room.write("intro: Good morning.\n", to: "note.txt")
        var first = request("second")
        first.selection.names = ["snow"]
        first.intro = "Good morning."
        _ = try ComposeIssue(first, in: room.workspace).compose()
        var next = request("third")
        next.model = "second"
        let outcome = try ComposeIssue(next, in: room.workspace).compose()
        #expect(outcome.issue.intro == "Good morning." && outcome.articles.map(\.name) == ["thaw"])
        #expect(outcome.likeness == "Made like second: its settings and intro.")
        #expect(throws: Problem.self) { try ComposeIssue(next, in: room.workspace).compose() }
    }

    @Test func `an issue whose mailing has begun is left alone`() throws {
        try room.subscribe("ann")
        try #require(try room.begin(room.context())).close()
        let composing = try ComposeIssue(request("first"), in: room.workspace)
        #expect(composing.isLeftAlone)
        #expect(try composing.standing().subject == "Snow")
        var forced = request("first")
        forced.isForced = true
        #expect(try !ComposeIssue(forced, in: room.workspace).isLeftAlone)
        try FileManager.default.removeItem(atPath: room.issue.plan)
        let error = #expect(throws: Problem.self) { try composing.standing() }
        #expect(error?.remedy == .putBackPlanOrComposeAnew)
    }

    @Test func `what cannot be named is told before anything is read`() throws {
        let error = #expect(throws: Problem.self) {
            try ComposeIssue(request("An Issue"), in: room.workspace)
        }
        #expect(error?.kind == .usage)
    }

    @Test func `of several sources the good ones are imported`() throws {
        try room.write("---\ntitle: Ice\n---\n\nIt broke.\n", to: "elsewhere/ice.md")
        let importing = ImportArticles(
            into: room.workspace, ArticleImport.Choice(), within: FetchLimits())
        let outcome = try importing.take([room.file("elsewhere/ice.md"), room.file("nothing.md")])
        #expect(outcome.report.articles.count == 1 && outcome.problems.count == 1)
        #expect(room.notices.contains(.problem(outcome.problems[0])))
        #expect(throws: Problem.self) { try importing.take([room.file("nothing.md")]) }
    }

    @Test func `a newsroom is made once`() throws {
        let folder = room.file("new")
        let making = MakeNewsroom(in: folder, isSample: true)
        try making.check()
        try making.make(.sample)
        let workspace = Workspace(
            newsroom: Newsroom(folder: folder), effects: .realTime(), adapters: .refusing,
            notices: .unheard)
        #expect(try workspace.settings().newsletter.name == "The Lindwater Letter")
        #expect(throws: Problem.self) { try making.check() }
        try room.write("mine", to: "other/README.md")
        #expect(throws: Problem.self) { try MakeNewsroom(in: room.file("other")).check() }
    }

    @Test func `a check-up tells what is in order and what is not`() throws {
        let report = try CheckUp(of: room.workspace, isOffline: true).run()
        #expect(!report.settings.isEmpty && report.count(.ok) > 0)
        #expect(!report.failedAreas.contains("settings"))
        try room.write("newsletter: {nme: x}\n", to: "postrider.yml")
        let bad = try CheckUp(of: room.workspace, isOffline: true).run()
        #expect(bad.failedAreas.contains("settings"))
    }

    @Test func `a signing key is made once under a selector`() throws {
        let making = MakeSigningKey(for: room.workspace)
        let made = try making.make(.ed25519, domain: "example.org", selector: "s1")
        #expect(made.zoneLine.contains("s1._domainkey.example.org"))
        #expect(throws: Problem.self) {
            try making.make(.ed25519, domain: "example.org", selector: "s1")
        }
        let short = #expect(throws: Problem.self) {
            try making.make(.rsa(bits: 512), domain: "example.org", selector: "s2")
        }
        #expect(short?.remedy == .useUsualKeyLength)
        let none = #expect(throws: Problem.self) { try CheckSigningKeys(of: room.workspace).run() }
        #expect(none?.remedy == .makeFirstSigningKey)
    }

    @Test func `a mailing whose ledger cannot be read stands among the others`() throws {
        try room.subscribe("ann")
        try #require(try room.begin(room.context())).close()
        try room.write("no ledger", to: "Issues/second/ledger.sqlite")
        let all = try MailingStatus.all(in: room.workspace)
        #expect(all.map(\.issue.description) == ["first", "second"])
        #expect(try all[0].status.get().queued == 1)
        #expect(throws: Problem.self) { try all[1].status.get() }
    }
}
