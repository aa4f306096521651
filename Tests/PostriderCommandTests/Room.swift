import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Storage

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// A folder with a subscriber database and the ledger of one mailing, gone with the test.
final class Room {
    private let home = TemporaryFolder()
    let clock = ManualClock()
    let effects: Effects
    let list: SubscriberDatabase

    init() throws {
        effects = .testing(clock)
        list = try SubscriberDatabase(at: home.file("people.sqlite"), effects: effects)
        try FileManager.default.createDirectory(
            atPath: "\(folder)/Issues/first", withIntermediateDirectories: true)
    }

    deinit { list.close() }

    /// The list by role.
    var store: SubscriberStore { list.store }

    var folder: String { home.path }

    var workspace: Workspace {
        Workspace(
            newsroom: Newsroom(folder: folder), effects: effects, adapters: .refusing,
            notices: .unheard)
    }

    var issue: IssueFolder { Newsroom(folder: folder).issue(Slug("first")!) }

    /// Subscribes somebody and tells as whom a mailing knows them.
    func reader(_ name: String, on list: String = "daily") throws -> Recipient {
        let address = try EmailAddress("\(name)@example.org")
        _ = try self.list.people.add(
            SubscriberEntry(address: address, lists: [ListName(list)!]), createsLists: true,
            origin: .command)
        return Recipient(
            subscriber: try self.list.people.subscriber(.address(address))!.id, address: address)
    }

    /// Begins the mailing of an issue to candidates.
    func ledger(
        _ candidates: [Candidate], audience: Audience = []
    ) throws -> LedgerDatabase {
        let edition = Edition(
            slug: issue.slug, subject: try SlottedText(parsing: "Snow", as: .header),
            html: try SlottedText(parsing: "<p>Snow</p>", as: .html),
            text: try SlottedText(parsing: "Snow", as: .plainText), language: "en")
        let mailing = Mailing(
            edition: edition, digest: EditionDigest(edition).description,
            sender: .test, audience: audience, createdAt: clock.now)
        return try LedgerDatabase.create(
            at: issue.ledger, mailing: mailing, now: clock.now
        ) { add in for candidate in candidates { try add(candidate) } }.ledger
    }
}

extension SenderSnapshot {
    static let test = SenderSnapshot(
        fromAddress: "news@example.org", listID: "news.example.org", listPhrase: "News", key: "k1")
}
