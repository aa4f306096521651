import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// From what somebody types into a form to a place on the list.
struct JoiningTests {
    private let room: PracticeNewsroom
    private let clock = ManualClock()
    private let workspace: Workspace
    private let work: JoiningWork
    private let database: any SignUpStore
    private let daily = ListName("daily")!

    private var desk: JoiningDesk { work.desk }

    init() throws {
        room = try PracticeNewsroom()
        try room.write(
            """
            newsletter: {name: The Ferry Post}
            from: post@example.org
            smtp: {url: "smtp://127.0.0.1:2525"}
            serve: {url: "http://127.0.0.1:8025"}
            """, to: "postrider.yml")
        try room.subscribe("ann")
        // Nothing comes before that in anybody's history.
        clock.set(Effects.realTime().now() + .seconds(1))
        workspace = Workspace(
            newsroom: room.workspace.newsroom, effects: .testing(clock), adapters: .refusing,
            notices: room.workspace.notices)
        let store = try workspace.subscribers()
        _ = try store.lists.describe(daily) {
            $0.isPublic = true
            $0.title = "The Daily"
        }
        store.close()
        work = try JoiningWork(in: workspace)
        database = work.desk.database
    }

    private func wish(
        _ name: String, form: Bool = true, isSuspicious: Bool = false
    ) throws -> JoinWish {
        let token = form ? desk.formToken() : nil
        clock.advance(by: .seconds(5))
        return JoinWish(
            address: try EmailAddress("\(name)@example.org"), lists: [daily], language: "en",
            page: "http://127.0.0.1:8025/subscribe", wording: "I want it.",
            network: nil, formToken: token, isSuspicious: isSuspicious)
    }

    private func receipt(_ answer: JoinAnswer) throws -> String {
        guard case .taken(let receipt) = answer else {
            throw Problem(.software, "\(answer)")
        }
        return receipt
    }

    /// Asks for somebody, and has it judged.
    @discardableResult
    private func ask(_ name: String) async throws -> JoinAnswer {
        let answer = try await desk.take(try wish(name))
        work.round()
        return answer
    }

    private func mails(_ name: String) throws -> [JoinMailKind] {
        try database.mails(to: EmailAddress("\(name)@example.org")).map(\.kind)
    }

    private func text(_ name: String) throws -> String {
        let address = try EmailAddress("\(name)@example.org")
        let mail = try #require(try database.mails(to: address).last)
        let request = try #require(try database.request(mail.request))
        let writer = try JoinMailWriter(
            workspace.settings(), url: "http://127.0.0.1:8025", keys: workspace.tokenKeys(),
            newsroom: workspace.newsroom.folder, languages: workspace.languages(),
            lists: [daily: ListFacts(isPublic: true, title: "The Daily")])
        let edition = try writer.edition(mail, request)
        return edition.text.source
    }

    private func link(_ kind: String, in text: String) throws -> String {
        let found = text.split(whereSeparator: \.isWhitespace).first { $0.contains("/\(kind)/") }
        return String(try #require(found).split(separator: "/").last!)
    }

    private func person(_ name: String) throws -> Subscriber? {
        let store = try workspace.subscribers()
        defer { store.close() }
        return try store.people.subscriber(.address(EmailAddress("\(name)@example.org")))
    }

    private func explain(_ name: String) throws -> String {
        let store = try workspace.subscribers()
        defer { store.close() }
        let id = try #require(try person(name)).id
        return try store.people.history(of: id).map(\.inWords).joined(separator: "\n")
    }

    // MARK: - The whole way

    @Test func `nobody is on the list before the button is pressed, and then with all proof`()
        async throws
    {
        _ = try receipt(await ask("bob"))
        #expect(try mails("bob") == [.confirm])
        #expect(try person("bob") == nil)
        let token = try link("c", in: try text("bob"))
        #expect(try await desk.standing(ofConfirmation: token) == .waiting([daily]))
        #expect(try person("bob") == nil)
        #expect(try await desk.confirm(token, from: "192.0.2.0/24"))
        #expect(try await !desk.confirm(token, from: nil))
        #expect(try await desk.standing(ofConfirmation: token) == .confirmed([daily]))
        work.round()
        #expect(try person("bob")?.memberships == [daily: .active])
        #expect(try mails("bob") == [.confirm, .welcome])
        #expect(try explain("bob").contains("signed up for daily, confirmed by the button"))
        let store = try workspace.subscribers()
        defer { store.close() }
        let consents = try store.personalData.consents(of: try #require(try person("bob")).id)
        #expect(consents.contains { $0.kind == .given && $0.form == "I want it." })
        #expect(consents.contains { $0.kind == .confirmed && $0.address == "192.0.2.0/24" })
    }

    @Test func `the evidence tells who agreed to what, where, when and by which mail`() async throws
    {
        let bob = try EmailAddress("bob@example.org")
        #expect(throws: Problem.self) { try ConsentEvidence(of: bob, in: workspace) }
        try await ask("bob")
        let claims = database.outbox(JoiningRules().hourlyLimits)
        let order = ClaimOrder(room: 1)
        let id = try #require(try claims.commit([], claiming: order, at: clock.now).first).id
        claims.note(id, messageID: "one@example.org", sha256: "abc")
        let reply = Reply(code: 250, text: "queued as 1", command: .dot)
        _ = try claims.commit([.sent(id, reply)], claiming: ClaimOrder(room: 0), at: clock.now)
        _ = try await desk.confirm(try link("c", in: try text("bob")), from: "192.0.2.0/24")
        work.round()
        let evidence = try ConsentEvidence(of: bob, in: workspace)
        let signUp = try #require(evidence.signUps.first)
        #expect(evidence.signUps.count == 1 && signUp.lists == ["daily"])
        #expect(signUp.page == "http://127.0.0.1:8025/subscribe" && signUp.way == "button")
        #expect(signUp.messageID == "one@example.org" && signUp.relay == "250 queued as 1")
        #expect(
            evidence.consents.contains {
                $0.kind == "given" && $0.wording == "I want it." && $0.wordingSha256?.count == 64
            })
        #expect(
            evidence.consents.contains { $0.kind == "confirmed" && $0.network == "192.0.2.0/24" })
        for fact in ["I want it.", "192.0.2.0/24", "one@example.org", "250 queued as 1"] {
            #expect(evidence.text.contains(fact), "\(evidence.text)")
        }
    }

    @Test func `the digits of the mail confirm, and wrong ones do not`() async throws {
        let receipt = try receipt(await ask("bob"))
        let text = try text("bob")
        let code = String(try #require(text.firstMatch(of: /: (\d{6})/)).1)
        let wrong = code == "000000" ? "000001" : "000000"
        #expect(try await desk.enter(wrong, receipt: receipt, from: nil) == .wrong)
        guard case .confirmed(let token) = try await desk.enter(code, receipt: receipt, from: nil)
        else {
            Issue.record("the digits were right")
            return
        }
        #expect(try await desk.standing(ofConfirmation: token) == .confirmed([daily]))
        work.round()
        #expect(try explain("bob").contains("confirmed by the code"))
    }

    @Test func `digits of another mail are right for a day, and for their own page until the end`()
        async throws
    {
        let first = try receipt(await ask("bob"))
        let code = String(try #require(try text("bob").firstMatch(of: /: (\d{6})/)).1)
        clock.advance(by: .seconds(2 * 86_400))
        let second = try receipt(await ask("bob"))
        #expect(try await desk.enter(code, receipt: second, from: nil) == .wrong)
        guard case .confirmed = try await desk.enter(code, receipt: first, from: nil) else {
            Issue.record("the digits were those of the page")
            return
        }
    }

    @Test func `six tries a day are one too many, also for an address that gets no mail`()
        async throws
    {
        for name in ["bob", "ann"] {
            let receipt = try receipt(await ask(name))
            for _ in 0..<5 {
                #expect(try await desk.enter("x", receipt: receipt, from: nil) == .wrong)
            }
            #expect(try await desk.enter("x", receipt: receipt, from: nil) == .tooMany)
        }
    }

    // MARK: - Who is known

    @Test func `everybody is answered alike, and each gets the mail of their standing`()
        async throws
    {
        try room.subscribe("left", "angry", "manual")
        let store = try workspace.subscribers()
        _ = try store.people.unsubscribe(
            .address(EmailAddress("left@example.org")), from: nil, origin: .link)
        _ = try store.people.mark(
            .address(EmailAddress("angry@example.org")), as: .complained, note: nil,
            origin: .mailing)
        _ = try store.suppressions.suppress(
            entries: [
                SuppressionEntry(target: .address("manual@example.org")),
                try SuppressionEntry("@blocked.example"),
            ], origin: .command, isDryRun: false)
        store.close()
        for name in ["new", "ann", "left", "angry", "manual"] {
            _ = try receipt(await ask(name))
        }
        #expect(try mails("new") == [.confirm])
        #expect(try mails("ann") == [.already])
        #expect(try mails("left") == [.confirm])
        #expect(try mails("angry") == [.confirm])
        #expect(try mails("manual") == [])
        clock.advance(by: .seconds(3 * 86_400))
        for name in ["new", "ann", "left", "angry"] { try await ask(name) }
        #expect(try mails("ann") == [.already, .already])
        #expect(try mails("left") == [.confirm, .confirm])
        #expect(try mails("angry") == [.confirm])
    }

    @Test func `one address is sent three a day, whoever asks for it how often`() async throws {
        for _ in 0..<8 { try await ask("bob") }
        #expect(try mails("bob").count == 3)
        for _ in 0..<3 { try await ask("ann") }
        #expect(try mails("ann") == [.already])
    }

    @Test func `who left comes back by confirming`() async throws {
        let store = try workspace.subscribers()
        _ = try store.people.unsubscribe(
            .address(EmailAddress("ann@example.org")), from: nil, origin: .link)
        store.close()
        try await ask("ann")
        #expect(try person("ann")?.status == .unsubscribed)
        _ = try await desk.confirm(try link("c", in: try text("ann")), from: nil)
        clock.advance(by: .seconds(1))
        work.round()
        #expect(try person("ann")?.status == .active)
    }

    // MARK: - What is held back

    @Test func `what looks like a program gets no mail before one more button`() async throws {
        let wishes = [
            try wish("bob", form: false), try wish("bob", isSuspicious: true),
            JoinWish(
                address: try EmailAddress("bob@example.org"), lists: [daily], language: "en",
                page: "", wording: "", formToken: desk.formToken()),
        ]
        for wish in wishes {
            let answer = try await desk.take(wish)
            work.round()
            guard case .oneMoreStep(let receipt) = answer else {
                Issue.record("\(answer)")
                continue
            }
            #expect(try await desk.standing(ofReceipt: receipt) == .held)
        }
        #expect(try mails("bob").isEmpty)
        guard case .oneMoreStep(let receipt) = try await desk.take(wishes[0]) else { return }
        try await desk.release(receipt)
        work.round()
        #expect(try mails("bob") == [.confirm])
        #expect(try await desk.standing(ofReceipt: receipt) == .taken)
    }

    @Test func `a form is old after a day`() async throws {
        let old = try wish("bob")
        clock.advance(by: .seconds(86_400))
        guard case .oneMoreStep = try await desk.take(old) else {
            Issue.record("an old form was taken")
            return
        }
    }

    // MARK: - The link to leave

    private func askForLink(_ name: String) async throws -> Bool {
        let isTaken = try await desk.sendLink(
            to: EmailAddress("\(name)@example.org"), language: "en",
            page: "http://127.0.0.1:8025/unsubscribe", from: "192.0.2.0/24")
        work.round()
        return isTaken
    }

    @Test func `the link to leave goes to those who get mail, once a day, and to nobody else`()
        async throws
    {
        try room.subscribe("left", "manual")
        let store = try workspace.subscribers()
        _ = try store.people.unsubscribe(
            .address(EmailAddress("left@example.org")), from: nil, origin: .link)
        _ = try store.suppressions.suppress(
            entries: [SuppressionEntry(target: .address("manual@example.org"))], origin: .command,
            isDryRun: false)
        store.close()
        for name in ["ann", "ann", "left", "manual", "stranger"] {
            #expect(try await askForLink(name))
        }
        #expect(try mails("ann") == [.link])
        for name in ["left", "manual", "stranger"] { #expect(try mails(name).isEmpty) }
        let text = try text("ann")
        #expect(text.contains("to leave The Ferry Post") && text.contains("{{unsubscribe_url}}"))
        clock.advance(by: .seconds(86_401))
        #expect(try await askForLink("ann"))
        #expect(try mails("ann") == [.link, .link])
        #expect(try person("ann")?.status == .active && person("stranger") == nil)
    }

    @Test func `one network asks for twenty links an hour, whoever is on the list`() async throws {
        for number in 0..<20 { #expect(try await askForLink("reader\(number)")) }
        #expect(try await askForLink("ann") == false)
        #expect(try mails("ann").isEmpty)
        clock.advance(by: .seconds(3600))
        #expect(try await askForLink("ann"))
    }

    // MARK: - Never again

    @Test func `who never wants mail is suppressed, and asked no more`() async throws {
        try await ask("bob")
        let token = try link("n", in: try text("bob"))
        let confirming = try link("c", in: try text("bob"))
        #expect(try await desk.canRefuse(token))
        try await desk.refuse(token)
        #expect(try await desk.standing(ofConfirmation: confirming) == nil)
        try await ask("bob")
        #expect(try mails("bob").isEmpty)
        let store = try workspace.subscribers()
        defer { store.close() }
        let suppression = try store.suppressions.suppression(
            of: EmailAddress("bob@example.org"))
        #expect(suppression?.reason == .manual)
    }

    @Test func `a link is good for its own page alone`() async throws {
        let receipt = try receipt(await ask("bob"))
        let text = try text("bob")
        let (confirming, never) = (try link("c", in: text), try link("n", in: text))
        for other in [receipt, never, "nonsense"] {
            await #expect(throws: LinkRefusal.unknown) {
                _ = try await desk.standing(ofConfirmation: other)
            }
            #expect(try await !desk.confirm(other, from: nil))
        }
        for other in [confirming, never] {
            await #expect(throws: LinkRefusal.unknown) {
                _ = try await desk.standing(ofReceipt: other)
            }
        }
        for other in [receipt, confirming] {
            await #expect(throws: LinkRefusal.unknown) { _ = try await desk.canRefuse(other) }
            try await desk.refuse(other)
        }
        clock.advance(by: .seconds(7 * 86_400 + 1))
        await #expect(throws: LinkRefusal.expired) {
            _ = try await desk.standing(ofConfirmation: confirming)
        }
        #expect(try person("bob") == nil)
    }

    // MARK: - Forgetting

    @Test func `who is forgotten is erased here as well, and may ask anew`() async throws {
        try await ask("bob")
        _ = try await desk.confirm(try link("c", in: try text("bob")), from: nil)
        work.round()
        clock.advance(by: .seconds(10))
        let store = try workspace.keyedSubscribers()
        let bob = try EmailAddress("bob@example.org")
        _ = try store.personalData.forget(bob, former: [])
        store.close()
        work.round()
        #expect(try database.requests(of: bob).isEmpty && database.mails(to: bob).isEmpty)
        clock.advance(by: .seconds(10))
        try await ask("bob")
        #expect(try mails("bob") == [.confirm])
        _ = try await desk.confirm(try link("c", in: try text("bob")), from: nil)
        clock.advance(by: .seconds(1))
        work.round()
        #expect(try person("bob")?.status == .active)
    }

    // MARK: - Mails

    @Test(arguments: ["en", "de", "fr", "es", "ar"])
    func `each mail is whole in each language, and holds no word that was typed`(
        _ language: String
    ) async throws {
        var wish = try wish("bob")
        wish.language = language
        wish.name = "Cheap pills"
        _ = try await desk.take(wish)
        work.round()
        let text = try text("bob")
        #expect(!text.contains("{newsletter}") && !text.contains("{code}"))
        #expect(!text.contains("pills") && !text.contains("bob@"))
        #expect(text.contains("- The Daily") && text.contains("The Ferry Post"))
        _ = try await desk.confirm(try link("c", in: text), from: nil)
        work.round()
        #expect(try self.text("bob").contains("{{unsubscribe_url}}"))
    }

    @Test func `a mail that asks belongs to no list, and is answered by no program`() async throws {
        try await ask("bob")
        let address = try EmailAddress("bob@example.org")
        let mail = try #require(try database.mails(to: address).last)
        let request = try #require(try database.request(mail.request))
        let writer = try JoinMailWriter(
            workspace.settings(), url: "http://127.0.0.1:8025", keys: workspace.tokenKeys(),
            newsroom: workspace.newsroom.folder, languages: workspace.languages(), lists: [:])
        let made = try writer.mail(
            mail, of: request, as: DeliveryID(rawValue: 1), at: clock.now)
        let text = String(decoding: made.mail.message.bytes, as: UTF8.self)
        #expect(text.contains("Auto-Submitted: auto-generated\r\n"))
        for field in ["List-Id", "List-Unsubscribe", "Precedence", "List-Help"] {
            #expect(!text.contains("\(field):"), "\(field)")
        }
        let again = try writer.mail(
            mail, of: request, as: DeliveryID(rawValue: 1), at: clock.now)
        #expect(again.sha256 == made.sha256)
    }
}
