import DeliveryEngine
import Files
import Foundation
import GRDB
import Inbound
import MailFormat
import NewsletterCore
import PostriderTesting
import Storage
import Synchronization
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// Wherever a fetch ends, the next one brings about the same, and nothing leaves the server before it
/// is kept here.
struct FetchStepsTests {
    /// A mailbox in memory, and a world that ends at the n-th step.
    private final class Server: MailboxClient, Sendable {
        struct State {
            var messages: [String: [UInt8]] = [:]
            var settled: [String] = []
            var validity = "1"
            var steps = 0
            var end = Int.max
        }
        let state = Mutex(State())

        func step() throws(MailboxFailure) {
            let isOver = state.withLock { state in
                state.steps += 1
                return state.steps > state.end
            }
            if isOver { throw .unreachable("the end") }
        }

        func open(_ account: MailboxAccount) throws(MailboxFailure) -> any OpenMailbox {
            try step()
            return Session(self)
        }
    }

    private final class Session: OpenMailbox {
        let server: Server
        init(_ server: Server) { self.server = server }
        var validity: String { server.state.withLock { $0.validity } }
        func messages(since day: CalendarDate) throws(MailboxFailure) -> [String] {
            try server.step()
            return server.state.withLock { $0.messages.keys.sorted() }
        }
        func fetch(_ names: [String], _ body: (String, [UInt8]) throws -> Void) throws {
            for name in names {
                try server.step()
                if let bytes = server.state.withLock({ $0.messages[name] }) {
                    try body(name, bytes)
                }
            }
        }
        func settle(_ names: [String]) throws(MailboxFailure) {
            for name in names {
                try server.step()
                server.state.withLock {
                    $0.messages[name] = nil
                    $0.settled.append(name)
                }
            }
        }
        func prepare() throws(MailboxFailure) { try server.step() }
        func close() throws(MailboxFailure) { try server.step() }
    }

    private let room: Room
    private let server = Server()
    private var newsroom: Newsroom { Newsroom(folder: room.folder) }

    init() throws {
        room = try Room()
        room.clock.set(Timestamp("2026-11-30T12:00:00Z")!)
        try """
        newsletter: {name: News, language: en}
        from: "News <news@example.org>"
        return_path: bounces@example.org
        bounces:
          mailboxes: [{url: imaps://imap.example.org, username: u, password_env: SECRET}]
        """.write(toFile: newsroom.settings, atomically: true, encoding: .utf8)
    }

    private var workspace: Workspace {
        let world = Adapters.refusing
        let effects = Effects.testing(room.clock, environment: ["SECRET": "a-password"])
        return Workspace(
            newsroom: newsroom, effects: effects,
            adapters: Adapters(
                dns: world.dns, pages: world.pages, pictures: world.pictures, relays: world.relays,
                lists: world.lists, ledgers: world.ledgers, limits: world.limits,
                checkups: world.checkups, bounces: world.bounces, signUps: world.signUps,
                mailboxes: server),
            notices: .unheard)
    }

    private func message(to path: String, _ number: Int) -> [UInt8] {
        Array(
            """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.net
            To: \(path)
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <\(number)@mx.example.net>
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: rfc822; reader\(number)@example.org
            Action: failed
            Status: 5.1.1

            --b--

            """.utf8)
    }

    private static let count = 3

    /// A newsroom whose issue went to three, all of whose mail came back, beside a person's.
    private func prepare() throws {
        let list = try workspace.subscribers()
        defer { list.close() }
        let keys = try workspace.tokenKeys()
        var candidates: [Candidate] = []
        for number in 0..<Self.count {
            let address = try EmailAddress("reader\(number)@example.org")
            _ = try list.people.add(
                SubscriberEntry(address: address, lists: [ListName("daily")!]),
                revives: false, createsLists: true, origin: .command)
            let id = try #require(try list.people.subscriber(.address(address))).id
            candidates.append(
                Candidate(
                    subscriber: id, address: address.description, addressKey: address.key))
            let path = try #require(
                EmailAddress("bounces@example.org").returnPath(
                    for: id, in: Slug("first")!, keys: keys))
            server.state.withLock {
                $0.messages["\(number)"] = message(to: path.description, number)
            }
        }
        server.state.withLock {
            $0.messages["9"] = Array("From: Ann <ann@example.org>\nSubject: Hello\n\nHello.\n".utf8)
        }
        try room.ledger(candidates).close()
        // The mails have left.
        let queue = try DatabaseQueue(path: newsroom.issue(Slug("first")!).ledger)
        try queue.write {
            try $0.execute(
                sql: "UPDATE delivery SET state = (SELECT code FROM state WHERE name = 'sent')")
        }
        try queue.close()
    }

    private func fetch() throws {
        let work = try ProcessBounces(in: workspace)
        defer { work.close() }
        let problems = try FetchBounces(in: workspace, by: work).run()
        if let problem = problems.first { throw problem }
        _ = try work.finish()
    }

    private func outcome() throws -> (kept: Int, done: Int, bounced: Int, settled: [String]) {
        let store = try BounceDatabase(at: newsroom.bounces)
        defer { store.close() }
        let all = try store.evidence(BounceQuestion(), limit: .max)
        let list = try workspace.subscribers()
        defer { list.close() }
        var bounced = 0
        for number in 0..<Self.count {
            let address = try EmailAddress("reader\(number)@example.org")
            let person = try list.people.subscriber(.address(address))
            if person?.status == .bounced { bounced += 1 }
        }
        return (
            all.count, all.count { $0.isDone }, bounced,
            server.state.withLock { $0.settled.sorted() }
        )
    }

    @Test(arguments: 0..<14)
    func `a fetch that ends at any step is finished by the next`(_ end: Int) throws {
        try prepare()
        server.state.withLock { $0.end = end }
        do { try fetch() } catch {}
        let between = try outcome()
        // Whatever has left the server is kept, and its deed is done.
        #expect(between.settled.count <= between.done)
        server.state.withLock { $0.end = .max }
        try fetch()
        let after = try outcome()
        #expect(after.kept == Self.count && after.done == Self.count)
        #expect(after.bounced == Self.count)
        #expect(after.settled == ["0", "1", "2"])
        #expect(server.state.withLock { Array($0.messages.keys) } == ["9"])
    }

    @Test func `another UIDVALIDITY, and a copy in the box, count nothing twice`() throws {
        try prepare()
        let copy = server.state.withLock { $0.messages["0"]! }
        try fetch()
        server.state.withLock {
            $0.validity = "2"
            $0.messages["77"] = copy
        }
        try fetch()
        let after = try outcome()
        #expect(after.kept == Self.count && after.bounced == Self.count)
        #expect(after.settled == ["0", "1", "2", "77"])
    }
}
