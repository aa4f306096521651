import Composing
import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// The files of an issue are written and read together.
@Suite struct RenderedIssueTests {
    let folder = TemporaryFolder()
    let workspace: Workspace
    var issue: IssueFolder { workspace.newsroom.issue(Slug("first")!) }

    init() throws {
        workspace = Workspace(
            newsroom: Newsroom(folder: folder.path), effects: .live, adapters: .refusing,
            notices: .unheard)
        try folder.write(
            "newsletter: {name: The Ferry Post}\nfrom: post@example.org\n", to: "postrider.yml")
        try folder.write(
            "subject: Snow\ndate: 2026-11-22\ntemplate: classic\n", to: "Issues/first/issue.yml")
        try IssueBodies(in: workspace).write(
            try bodies("Snow"), plan: nil, in: issue, cleanUps: .all)
    }

    private func bodies(_ word: String) throws -> ComposedBodies {
        ComposedBodies(
            edition: Edition(
                slug: issue.slug, subject: try SlottedText(parsing: "Snow", as: .header),
                html: try SlottedText(parsing: "<p>\(word)</p>", as: .html),
                text: try SlottedText(parsing: word, as: .plainText), language: "en"),
            articles: [], pictures: [:], notes: [])
    }

    @Test func `what was read is what is pinned, whatever is written meanwhile`() throws {
        let context = try MailingContext(workspace, slug: "first")
        let rendered = try context.rendered()
        try IssueBodies(in: workspace).write(
            try bodies("Thaw"), plan: nil, in: issue, cleanUps: .all)
        let mailing = try context.newMailing(of: rendered, to: try context.audience([], nil))
        #expect(mailing.edition.html.source == "<p>Snow</p>")
        #expect(mailing.edition.text.source == "Snow")
        #expect(try context.rendered().edition.text.source == "Thaw")
    }

    @Test func `a plan that was saved meanwhile is not written over`() throws {
        let change = PlanChange(from: "subject: Older\n", to: "subject: Thaw\n")
        let failure = #expect(throws: Problem.self) {
            try IssueBodies(in: workspace).write(
                try bodies("Thaw"), plan: change, in: issue, cleanUps: .all)
        }
        #expect(failure?.kind == .tryLater)
        #expect(try IssueBodies(in: workspace).edition(issue).text.source == "Snow")
        let anew = PlanChange(from: nil, to: "subject: Thaw\n")
        #expect(throws: Problem.self) {
            try IssueBodies(in: workspace).write(
                try bodies("Thaw"), plan: anew, in: issue, cleanUps: .all)
        }
    }

    @Test func `nobody reads the one body before a writing and the other after it`() async throws {
        let (workspace, issue) = (workspace, issue)
        let both = [try bodies("Snow"), try bodies("Thaw")]
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 0..<40 {
                    try IssueBodies(in: workspace).write(
                        both[number % 2], plan: nil, in: issue, cleanUps: .all)
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    for _ in 0..<200 {
                        let edition = try IssueBodies(in: workspace).rendered(issue).edition
                        #expect(edition.html.source == "<p>\(edition.text.source)</p>")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(!FileManager.default.fileExists(atPath: issue.composingMark))
    }
}
