import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Subscribing
import Testing

@testable import Storage

/// Who wants to join, and the mails of it, on the disk.
struct WebDatabaseTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()
    private let database: WebDatabase

    init() throws {
        database = try WebDatabase(
            at: folder.file("web.sqlite"), effects: .testing(clock))
    }

    private func request(
        _ name: String, network: String? = nil, at domain: String = "example.org"
    ) throws -> JoinRequest {
        JoinRequest(
            id: SubscriberID("request-\(name)"), address: try EmailAddress("\(name)@\(domain)"),
            lists: [ListName("daily"), ListName("weekly")], name: "Ann", language: "de",
            askedAt: clock.now, page: "https://news.example.org/subscribe", wording: "Yes.",
            network: network)
    }

    @discardableResult
    private func record(
        _ request: JoinRequest, form: String? = "form", isSuspicious: Bool = false,
        limits: WebDatabase.Limits = WebDatabase.Limits()
    ) throws -> WebDatabase.Reception {
        try database.record(request, form: form, isSuspicious: isSuspicious, limits: limits)
    }

    private var generous: WebDatabase.Limits {
        var limits = WebDatabase.Limits()
        limits.inAll = 1000
        limits.ofForm = 1000
        limits.ofNetwork = 1000
        return limits
    }

    /// Lays a mail that asks to confirm into the outbox.
    private func queue(
        _ name: String, at domain: String = "example.org", isTrusted: Bool = true
    ) throws {
        let request = try request(name, at: domain)
        try record(request, limits: generous)
        try database.queue(
            OutboxMail(
                .confirm, request: request.id, subscriber: request.id, address: request.address,
                queuedAt: clock.now), isTrusted: isTrusted, .mailed)
    }

    private func ledger(inAll: Int = 100, toDomain: Int = 100) -> OutboxLedger {
        OutboxLedger(of: database, OutboxLedger.HourlyLimits(inAll: inAll, toDomain: toDomain))
    }

    private func claim(_ ledger: OutboxLedger, _ room: Int = 10) throws -> [Delivery] {
        try ledger.commit([], claiming: ClaimOrder(room: room), at: clock.now)
    }

    private let taken = Reply(code: 250, text: "queued as 1", command: .dot)

    // MARK: - Requests

    @Test func `a request is read back as it was recorded, also after a new start`() throws {
        let asked = try request("ann", network: "192.0.2.0/24")
        #expect(try record(asked) == .asked)
        database.close()
        let again = try WebDatabase(at: folder.file("web.sqlite"), effects: .testing(clock))
        #expect(try again.request(asked.id) == asked)
        #expect(try again.requests(.asked) == [asked])
    }

    @Test func `a form is good for three uses, then one more button is asked for`() throws {
        for number in 1...3 {
            #expect(try record(request("reader\(number)")) == .asked)
        }
        #expect(try record(request("reader4")) == .held)
        #expect(try record(request("reader5"), form: "another") == .asked)
    }

    @Test func `what is suspicious is held until the button is pressed, once`() throws {
        let asked = try request("ann")
        #expect(try record(asked, isSuspicious: true) == .held)
        #expect(try database.requests(.asked).isEmpty)
        #expect(try database.release(asked.id))
        #expect(try !database.release(asked.id))
        #expect(try database.requests(.asked).map(\.id) == [asked.id])
    }

    @Test func `a network is held from ten an hour, and refused from twenty`() throws {
        var limits = generous
        limits.ofNetwork = 20
        var seen: [WebDatabase.Reception] = []
        for number in 0..<22 {
            let asked = try request("reader\(number)", network: "192.0.2.0/24")
            seen.append(try record(asked, limits: limits))
        }
        #expect(seen[0..<10].allSatisfy { $0 == .asked })
        #expect(seen[10..<20].allSatisfy { $0 == .held })
        #expect(seen[20...].allSatisfy { $0 == .tooMany })
        #expect(try record(request("other", network: "198.51.100.0/24"), limits: limits) == .asked)
        clock.advance(by: .seconds(3600))
        #expect(try record(request("late", network: "192.0.2.0/24"), limits: limits) == .asked)
    }

    @Test func `from twenty an hour in all each is asked for one more button`() throws {
        var limits = generous
        limits.inAll = 20
        for number in 0..<20 {
            #expect(try record(request("reader\(number)"), limits: limits) == .asked)
        }
        #expect(try record(request("reader20"), limits: limits) == .held)
    }

    @Test func `only a request whose mail was queued can be confirmed, and once`() throws {
        let confirmation = JoinConfirmation(
            at: clock.now, way: .code, network: "192.0.2.0/24")
        let asked = try request("ann")
        try record(asked)
        #expect(try !database.confirm(asked.id, confirmation))
        try queue("bob")
        let bob = SubscriberID("request-bob")
        #expect(try database.confirm(bob, confirmation))
        #expect(try !database.confirm(bob, confirmation))
        #expect(try database.requests(.confirmed).map(\.confirmation) == [confirmation])
    }

    @Test func `digits are tried five times a day for an address, known or not`() throws {
        let address = EmailAddress("nobody@example.org")
        func mayTry() throws -> Bool {
            try database.mayTry(code: address, ofAddress: 5, inAll: 100)
        }
        for _ in 0..<5 { #expect(try mayTry()) }
        #expect(try !mayTry())
        let other = EmailAddress("other@example.org")
        #expect(try database.mayTry(code: other, ofAddress: 5, inAll: 100))
        for _ in 0..<100 { try database.countWrongCode() }
        #expect(try !database.mayTry(code: other, ofAddress: 5, inAll: 100))
    }

    @Test func `what is erased leaves no byte behind`() throws {
        let marked = try request("uncommon-name")
        try record(marked)
        try queue("uncommon-name-too", at: "example.net")
        #expect(try database.erase(marked.address) == 1)
        #expect(try database.request(marked.id) == nil)
        try database.erase(EmailAddress("uncommon-name-too@example.net"))
        database.close()
        for name in ["web.sqlite", "web.sqlite-wal"] {
            let bytes = FileManager.default.contents(atPath: folder.file(name)) ?? Data()
            #expect(bytes.range(of: Data("uncommon-name".utf8)) == nil, "\(name)")
        }
    }

    @Test func `requests end, and held ones sooner, but not those that are confirmed`() throws {
        try record(request("ann"), limits: generous)
        try record(request("bob"), isSuspicious: true, limits: generous)
        try queue("cem")
        let confirmation = JoinConfirmation(at: clock.now, way: .button)
        _ = try database.confirm(SubscriberID("request-cem"), confirmation)
        clock.advance(by: .seconds(10))
        try database.sweep(
            requestsBefore: clock.now + .seconds(-3600), heldBefore: clock.now)
        #expect(try database.request(SubscriberID("request-bob")) == nil)
        #expect(try database.request(SubscriberID("request-ann")) != nil)
        try database.sweep(requestsBefore: clock.now, heldBefore: clock.now)
        #expect(try database.request(SubscriberID("request-ann")) == nil)
        #expect(try database.request(SubscriberID("request-cem")) != nil)
    }

    @Test(arguments: JoinMailKind.allCases)
    func `a mail that could not leave goes with its request`(_ kind: JoinMailKind) throws {
        let request = try request("ann")
        let address = request.address
        try record(request)
        try database.queue(
            OutboxMail(
                kind, request: request.id, subscriber: request.id, address: address,
                queuedAt: clock.now),
            isTrusted: true, .joined)
        try database.sweep(requestsBefore: clock.now, heldBefore: clock.now)
        #expect(try database.mails(to: address).count == 1)
        clock.advance(by: .seconds(1))
        try database.sweep(requestsBefore: clock.now, heldBefore: clock.now)
        #expect(try database.mails(to: address).isEmpty)
    }

    // MARK: - The outbox

    @Test func `a mail is claimed once, and what became of it is the proof`() throws {
        try queue("ann")
        let ledger = ledger()
        let claims = try claim(ledger)
        #expect(claims.map(\.recipient.address.description) == ["ann@example.org"])
        #expect(try claim(ledger).isEmpty)
        ledger.note(claims[0].id, messageID: "one@example.org", sha256: "abc")
        _ = try ledger.commit([.sent(claims[0].id, taken)], claiming: 0, at: clock.now)
        let proof = try database.proof(of: SubscriberID("request-ann"))
        #expect(proof?.messageID == "one@example.org" && proof?.sha256 == "abc")
        #expect(proof?.reply == "250 queued as 1")
        #expect(try ledger.tally().states == [.sent: 1])
    }

    @Test func `a mail in doubt is sent again after ten minutes`() throws {
        try queue("ann")
        let ledger = ledger()
        let id = try claim(ledger)[0].id
        _ = try ledger.commit([.inDoubt(id, "the connection broke")], claiming: 0, at: clock.now)
        #expect(try claim(ledger).isEmpty)
        clock.advance(by: .seconds(600))
        let again = try claim(ledger)
        #expect(again.map(\.id) == [id] && again[0].attemptNumber == 2)
    }

    @Test func `what was out when the program ended is sent again`() throws {
        try queue("ann")
        let id = try claim(ledger())[0].id
        database.close()
        let again = try WebDatabase(at: folder.file("web.sqlite"), effects: .testing(clock))
        let ledger = OutboxLedger(
            of: again, OutboxLedger.HourlyLimits(inAll: 10, toDomain: 10))
        #expect(try claim(ledger).map(\.id) == [id])
    }

    @Test func `what was refused for a reason of ours comes in the next run`() throws {
        try queue("ann")
        let ledger = ledger()
        let id = try claim(ledger)[0].id
        let refused = Reply(code: 550, text: "blocked", command: .mail)
        _ = try ledger.commit([.refusedForUs(id, refused)], claiming: 0, at: clock.now)
        #expect(try claim(ledger).isEmpty)
        _ = try ledger.openRun(lastAnswers: 1)
        #expect(try claim(ledger).first?.refusalsOfUs?.runs == 1)
    }

    @Test func `more confirmations than may leave in an hour wait, forms of ours first`() throws {
        try queue("late", isTrusted: false)
        for number in 0..<3 { try queue("reader\(number)") }
        let ledger = ledger(inAll: 3)
        #expect(
            try claim(ledger).map(\.recipient.address.localPart) == [
                "reader0", "reader1", "reader2",
            ])
        #expect(try claim(ledger).isEmpty)
        clock.advance(by: .seconds(3601))
        #expect(try claim(ledger).map(\.recipient.address.localPart) == ["late"])
    }

    @Test func `one domain does not take what is for all`() throws {
        for number in 0..<4 { try queue("reader\(number)", at: "bombed.example") }
        try queue("ann")
        let claims = try claim(ledger(inAll: 10, toDomain: 2))
        #expect(
            claims.map(\.recipient.address.domain) == [
                "bombed.example", "bombed.example", "example.org",
            ])
    }

    @Test func `a mail that was erased meanwhile is concluded without a fault`() throws {
        try queue("ann")
        let ledger = ledger()
        let id = try claim(ledger)[0].id
        try database.erase(EmailAddress("ann@example.org"))
        _ = try ledger.commit([.sent(id, taken)], claiming: 0, at: clock.now)
        #expect(try ledger.tally().candidates == 0)
    }
}
