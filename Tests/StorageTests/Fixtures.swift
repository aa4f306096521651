import DeliveryEngine
import GRDB
import Glibc
import NewsletterCore
import PostriderTesting

@testable import Subscribing

extension TemporaryFolder {
    func mode(_ name: String) -> UInt32? {
        var status = stat()
        return stat(file(name), &status) == 0 ? status.st_mode & 0o777 : nil
    }

    /// A copy of a file and what SQLite keeps beside it, as a crash would leave them.
    func copyDatabase(_ name: String, to other: String) throws {
        for suffix in ["", "-wal", "-journal"] {
            if let bytes = bytes(name + suffix) { try write(bytes, to: other + suffix) }
        }
    }
}

extension Timestamp {
    static let test = Timestamp("2026-11-22T09:30:00Z")!
}

extension Effects {
    /// The clock stands at the moment of these tests.
    static func fixed(seed: UInt64 = 1) -> Effects {
        .testing(ManualClock(at: .test), seed: seed)
    }
}

extension EmailAddress: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { try! self.init(text) }
}

extension ListName: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text)! }
}

extension SubscriberReference: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self = .address(EmailAddress(stringLiteral: text)) }
}

extension Mailing {
    static let test = Mailing(
        edition: Edition(
            slug: Slug("2026-11-22")!,
            subject: try! SlottedText(parsing: "Hello {{subscriber.name|reader}}", as: .header),
            html: try! SlottedText(
                parsing: "<a href=\"{{unsubscribe_url}}\">{{subscriber.city}}</a>", as: .html),
            text: try! SlottedText(parsing: "{{unsubscribe_url}}", as: .plainText), language: "en"),
        digest: "abc", sender: .test, createdAt: .test)
}

extension SenderSnapshot {
    static let test = SenderSnapshot(
        fromAddress: "news@example.org", listID: "news.example.org", listPhrase: "News", key: "k1")

    static func test(_ address: String) -> SenderSnapshot {
        var sender = test
        sender.fromAddress = address
        return sender
    }
}

extension Candidate {
    static func test(
        _ number: Int, address: String? = nil, exclusion: ExclusionReason? = nil
    ) -> Candidate {
        Candidate(
            Recipient(
                subscriber: SubscriberID("subscriber\(number)"),
                address: try! EmailAddress(address ?? "person\(number)@example.org")),
            exclusion: exclusion)
    }
}

extension Reply {
    static let accepted = Reply(
        code: 250, status: EnhancedStatus(2, 0, 0), text: "Ok: queued as 4F2A", command: .dot)
    static let busy = Reply(
        code: 450, status: EnhancedStatus(4, 2, 1), text: "try again later", command: .rcpt)
    static let blocked = Reply(
        code: 554, status: EnhancedStatus(5, 7, 1), text: "not from you", command: .rcpt)
    static let unknown = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
}

/// Changes a database behind Postrider's back.
func edit(_ path: String, _ statement: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: statement) }
    try queue.close()
}

/// How SQLite would answer each query, in its own words.
func queryPlans(_ path: String, _ queries: [String]) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
        try queries.map { query in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(query)")
                .map { $0["detail"] as String }.joined(separator: "; ")
        }
    }
}

/// The first column of what a query finds, read behind Postrider's back.
func texts(_ path: String, _ query: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try String.fetchAll($0, sql: query) }
}
