import Composing
import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Synchronization

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// A newsroom with one issue, in which verbs work without a terminal; gone with the test.
final class PracticeNewsroom {
    private final class Heard: Sendable {
        let notices = Mutex<[Notice]>([])
    }

    private let home = TemporaryFolder()
    private let heard = Heard()
    let workspace: Workspace

    init() throws {
        let heard = heard
        workspace = Workspace(
            newsroom: Newsroom(folder: home.path), effects: .realTime(), adapters: .refusing,
            notices: Notices { notice in heard.notices.withLock { $0.append(notice) } })
        try home.write(
            """
            newsletter: {name: The Ferry Post}
            from: post@example.org
            smtp: {url: "smtp://127.0.0.1:2525"}
            """, to: "postrider.yml")
        try home.write(
            "subject: Snow\ndate: 2026-11-22\ntemplate: classic\n", to: "Issues/first/issue.yml")
        let edition = Edition(
            slug: issue.slug, subject: try SlottedText(parsing: "Snow", as: .header),
            html: try SlottedText(parsing: "<p>Snow</p>", as: .html),
            text: try SlottedText(parsing: "Snow", as: .plainText), language: "en")
        try IssueBodies(in: workspace).write(
            ComposedBodies(edition: edition, articles: [], pictures: [:], notes: []),
            plan: nil, in: issue, cleanUps: .all)
    }

    var issue: IssueFolder { workspace.newsroom.issue(Slug("first")!) }

    /// What the verbs have said, in order.
    var notices: [Notice] { heard.notices.withLock { $0 } }

    func context() throws -> MailingContext { try MailingContext(workspace, slug: "first") }

    /// The path of a file of the newsroom, or beside it.
    func file(_ name: String) -> String { home.file(name) }

    func write(_ text: String, to name: String) throws { try home.write(text, to: name) }

    /// The addresses at example.org with these names.
    static func addresses(_ names: [String]) throws -> [EmailAddress] {
        try names.map { try EmailAddress("\($0)@example.org") }
    }

    /// Subscribes people by the local parts of their addresses.
    func subscribe(_ names: String..., to list: String = "daily") throws {
        let store = try workspace.keyedSubscribers()
        defer { store.close() }
        for address in try Self.addresses(names) {
            _ = try store.people.add(
                SubscriberEntry(address: address, lists: [ListName(list)!]), revives: false,
                createsLists: true,
                origin: .command)
        }
    }

    /// How somebody stands; nil where they are not there.
    func status(of name: String) throws -> SubscriberStatus? {
        let store = try workspace.subscribers()
        defer { store.close() }
        return try store.people.subscriber(.address(try EmailAddress("\(name)@example.org")))?
            .status
    }

    /// Begins the mailing to everybody.
    func begin(_ context: MailingContext) throws -> OpenMailing? {
        let beginning = BeginMailing(context, ignoresLint: true)
        return try beginning.begin(try beginning.plan())
    }

    /// Runs a mailing that is open to its end.
    func run(
        _ mailing: OpenMailing, of context: MailingContext, over transport: RecordingTransport
    ) async throws -> RunOutcome {
        let work = RunMailing(mailing, of: context, over: try context.relay())
        let running = try await work.start(over: transport)
        defer { running.close() }
        return try work.end(running, try await running.result)
    }
}
