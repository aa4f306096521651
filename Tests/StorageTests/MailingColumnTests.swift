import DeliveryEngine
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage
@testable import Subscribing

/// The sender and the audience of a mailing come back from its ledger as they were, or not at all.
struct MailingColumnTests {
    private let folder = TemporaryFolder()

    @Test func `an audience is kept as it always was`() throws {
        let store = try SubscriberDatabase(at: folder.file("list.sqlite"), effects: .fixed())
        _ = try store.people.add(
            SubscriberEntry(address: "ann@example.org", tags: ["paid"]),
            origin: .command)
        let audience = try Audience(["daily"], Segment("tag:paid"), of: store.segments)
        let text = try MailingColumn.text(of: audience)
        #expect(text == #"{"asked":"tag:paid","expression":"tag:paid","lists":["daily"]}"#)
        #expect(try MailingColumn.audience(text, in: "x") == audience)
        #expect(try MailingColumn.text(of: Audience([])) == #"{"lists":[]}"#)
    }

    @Test func `a part is kept so that a program that knows of none refuses it`() throws {
        let part = try #require(AudiencePart("1/3"))
        let audience = Audience(["daily"], chosen: ChosenPart(part, backup: "ab12"))
        let text = try MailingColumn.text(of: audience)
        #expect(text == #"{"backup":"ab12","part":"1/3","part_lists":["daily"]}"#)
        #expect(try MailingColumn.audience(text, in: "x") == audience)
        #expect(audience.description == "the list daily, part 1 of 3")
    }

    @Test func `a sender is kept as it always was, and what is nil is left out`() throws {
        var sender = SenderSnapshot.test
        #expect(
            try MailingColumn.text(of: sender)
                == #"{"fromAddress":"news@example.org","key":"k1","listID":"news.example.org","#
                + #""listPhrase":"News"}"#)
        sender.fromName = "The News"
        sender.returnPathTag = false
        sender.unsubscribeURL = "https://news.example.org/u/{token}"
        sender.signers = [.init(domain: "example.org", selector: "s1")]
        let text = try MailingColumn.text(of: sender)
        #expect(
            text == #"{"fromAddress":"news@example.org","fromName":"The News","key":"k1","#
                + #""listID":"news.example.org","listPhrase":"News","returnPathTag":false,"#
                + #""signers":[{"domain":"example.org","selector":"s1"}],"#
                + #""unsubscribeURL":"https://news.example.org/u/{token}"}"#)
        #expect(try MailingColumn.sender(text, in: "x") == sender)
    }

    @Test(arguments: [
        "{}", "", "[]", #"{"lists":["no such:name"]}"#, #"{"lists":7}"#,
        #"{"expression":"tag:","lists":[]}"#, #"{"backup":"a","lists":[],"part":"1/3"}"#,
        #"{"part":"1/3","part_lists":[]}"#, #"{"backup":"a","part":"4/3","part_lists":[]}"#,
    ])
    func `an audience that cannot be read is an error, never everybody`(_ stored: String) throws {
        let path = try ledger(with: "audience", stored)
        let error = try #require(throws: FileError.self) {
            try LedgerDatabase(reading: path).mailing()
        }
        #expect(error.problem.kind == .badData)
        #expect(error.description.hasSuffix("whom this mailing goes to cannot be read"))
        #expect(error.remedy == "Put the file back from a backup.")
        #expect(try LedgerDatabase(reading: path).outline().audience == nil)
    }

    @Test(arguments: ["{}", "", "[]", #"{"fromAddress":7}"#])
    func `a sender that cannot be read is an error`(_ stored: String) throws {
        let path = try ledger(with: "sender", stored)
        let error = try #require(throws: FileError.self) {
            try LedgerDatabase(reading: path).mailing()
        }
        #expect(error.description.hasSuffix("who sends this mailing cannot be read"))
    }

    /// A ledger in which a column was changed by another program.
    private func ledger(with column: String, _ text: String) throws -> String {
        let path = folder.file("ledger.sqlite")
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { _ in }.ledger.close()
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(sql: "UPDATE mailing SET \(column) = ?", arguments: [text])
        }
        try queue.close()
        return path
    }
}
