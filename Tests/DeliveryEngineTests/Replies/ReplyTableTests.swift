import DeliveryEngine
import Foundation
import NewsletterCore
import Testing

@Suite struct ReplyTableTests {
    private func meaning(_ line: String, to command: Reply.Command = .rcpt) -> ReplyMeaning {
        ReplyMeaning(Reply(line, to: command))
    }

    @Test func `every row is reached by a reply of these tests`() {
        let replies = RealReplies.all.map(\.reply) + ReplyClassTests.rows.map(\.parsed)
        let reached = Set(replies.map { ReplyMeaning($0).sign })
        for row in ReplyTable.rows { #expect(reached.contains(row.sign), "\(row.sign)") }
        #expect(Set(ReplyTable.rows.map(\.sign)).count == ReplyTable.rows.count)
    }

    @Test func `docs/replies.md shows every row, in order`() throws {
        let page = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appending(path: "../../../docs/replies.md"), encoding: .utf8)
        let lines = ReplyTable.rows.map { row in
            "| \(row.sign) | \(row.replyClass) | \(row.route) | \(row.reason.rawValue) "
                + "| \(row.remedy?.rawValue ?? "") |\n"
        }
        #expect(page.contains(lines.joined()), "it should hold:\n\(lines.joined())")
    }

    @Test func `only a dead address is suppressed, and only what is theirs counts against them`() {
        for kind in ReplyClass.allCases {
            #expect(kind.suppresses == (kind == .deadAddress))
            #expect(!(kind.countsAgainstRecipient && (kind.isAboutUs || kind.isThrottling)))
            #expect(kind.countsAgainstRecipient || kind.isAboutUs || kind.isThrottling)
        }
    }

    /// Statuses that call an address dead, and the words to which they yield.
    @Test(arguments: ["5.1.1", "5.1.10", "5.2.1", "5.7.13", "5.7.17"])
    func `a status of a dead address yields to rate, quota, sender and blocklist only`(
        status: String
    ) {
        let yielding: [(String, ReplyClass)] = [
            ("too many messages, slow down", .throttle),
            ("you have reached your daily sending limit", .quota),
            ("sender address rejected", .aboutUs),
            ("your IP address is blacklisted", .aboutUs),
        ]
        for (text, kind) in yielding {
            #expect(meaning("550 \(status) \(text)").replyClass == kind)
        }
        let standing = [
            "", "policy", "spam", "content", "relay access denied", "authentication required",
            "message too large", "DMARC", "blocked",
        ]
        for text in standing {
            #expect(meaning("550 \(status) \(text)").suppresses, "\(status) \(text)")
        }
    }

    @Test func `5_1_0 needs the text of an unknown mailbox`() {
        #expect(meaning("550 5.1.0 No such user").suppresses)
        #expect(meaning("550 5.1.0 Address rejected").replyClass == .permanent)
        #expect(meaning("550 5.1.0 mailbox unavailable").replyClass == .permanent)
        #expect(meaning("550 5.1.0 sender rejected").replyClass == .aboutUs)
    }

    @Test func `a full mailbox passes over this issue, or is tried again`() {
        let full = meaning("552 5.2.2 Mailbox full")
        #expect(full.replyClass == .permanent && full.reason == .mailboxFull)
        #expect(full.kind == .soft && !full.suppresses)
        let later = meaning("452 4.2.2 Mailbox full")
        #expect(later.replyClass == .transient && later.reason == .mailboxFull)
    }

    @Test func `sizes are the recipient's or ours`() {
        #expect(meaning("550 5.2.3 too large for this mailbox").replyClass == .permanent)
        #expect(meaning("552 5.3.4 too large").replyClass == .aboutUs)
        #expect(meaning("552 Message size exceeds fixed limit").reason == .tooLarge)
        #expect(meaning("552 Mailbox size limit exceeded").reason == .mailboxFull)
    }

    @Test(
        arguments: [
            ("550 5.1.2 Host unknown", ReplyReason.noSuchDomain),
            ("550 5.1.1 Nobody", .noSuchMailbox), ("550 5.2.1 Closed", .mailboxDisabled),
            ("551 5.1.6 User has moved", .moved), ("450 4.2.0 Greylisted", .tryLater),
            ("450 4.4.7 Expired", .expired), ("451 4.3.0 Disk", .system),
            ("554 5.7.1 blocked using a list", .blocked), ("554 5.7.1 Spam", .spam),
            ("554 5.6.0 Malformed", .content),
            ("550 5.7.26 DMARC", .authentication), ("421 4.7.0 Later", .rate),
            ("552 5.3.4 Size", .tooLarge), ("554 5.7.1 Relay access denied", .relaying),
            ("550 Nothing", .unknown),
        ])
    func `a reason is in the words of a bounce`(line: String, reason: ReplyReason) {
        #expect(meaning(line).reason == reason)
    }

    @Test(
        arguments: [
            ("530 5.7.0 Authentication required", ReplyRemedy.login),
            ("530 5.7.0 Must issue a STARTTLS command first", .encryption),
            ("530 must issue STARTTLS first", .encryption),
            ("504 5.5.2 <vm>: Helo command rejected: need fully-qualified hostname", .helloName),
            ("550 5.4.5 Daily user sending limit exceeded", .rate),
            ("553 5.7.1 Sender address rejected: not owned by user", .sender),
            ("550 5.7.25 no PTR record", .domainRecords),
            ("554 5.7.1 blocked using a list", .reputation), ("552 5.3.4 too big", .content),
        ])
    func `what can be done about it is told`(line: String, remedy: ReplyRemedy) {
        #expect(meaning(line).remedy == remedy)
    }

    @Test(
        arguments: [
            ("554 No SMTP service here", Reply.Command.greeting, ReplyRemedy.reputation),
            ("550 5.7.1 Account disabled", .auth, .login),
            ("535 5.7.8 No", .auth, .login), ("530 use STARTTLS", .auth, .encryption),
            ("550 5.7.1 Not you", .mail, .sender),
        ])
    func `what can be done about a refusal before any mail is told`(
        line: String, command: Reply.Command, remedy: ReplyRemedy
    ) {
        let meaning = meaning(line, to: command)
        #expect(meaning.remedy == remedy && meaning.replyClass.isAboutUs)
    }

    @Test(
        arguments: [
            ("452 Daily limit, try again in 3600 seconds", 3600),
            ("452 Daily limit. Please retry after 2 hours.", 7200),
            ("450 hourly limit exceeded, please retry in 1 hour", 3600),
            ("451 daily quota, try again in 1 hour and 30 minutes", 5400),
            ("550 Too many messages. Try again in 92 seconds", 92),
            ("451 try again in 60s", 60), ("451 Wait 10 min", 600), ("451 retry in an hour", 3600),
            ("550 daily limit reached, try again tomorrow", 86400),
            ("550 5.4.5 limit of 500 messages in 24 hours", nil), ("451 try again later", nil),
            ("451 try again in a few minutes", nil), ("451 try again in 400 days", nil),
            ("451 try again in 99999999999999999999 seconds", nil),
            ("451 again, said 192.0.2.1, at 4.7.1", nil),
            ("450 4.2.0 Greylisted, please come back in 300 seconds", 300),
            ("450 4.2.0 <a@x.org>: Recipient address rejected: Greylisted for 5 minutes", 300),
            ("451 4.7.1 Greylisting in action, please come back in 00:04:59", 299),
            ("451 deferred, try again in 00:05:00", 300), ("421 Retry-After: 60", 60),
            ("450 4.2.0 Greylisted, see http://postgrey.example.org/help/x.html", nil),
            ("451 4.7.0 Try again later", nil), ("450 4.7.1 try again in 04:59", nil),
            ("421 4.7.0 blocked after 3 hours of spam", nil),
            ("421 4.7.0 too many errors after 20 seconds", nil),
            ("421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred", nil),
            ("454 Throttling failure: Maximum sending rate exceeded", nil),
            ("452 4.3.1 reconnect after 10 minutes", 600),
            ("421 please try later, only after 2 min", 120),
            ("451 Graylisted, retry in 15 m", 900), ("451 4.7.1 came back 3 times", nil),
        ] as [(String, Int?)])
    func `the wait that a reply names is read`(line: String, seconds: Int?) {
        #expect(meaning(line).pause == seconds.map { .seconds($0) })
    }

    @Test func `what comes before a recipient concerns the relay or the sender`() {
        let kinds = ["550 5.1.1 No such user", "550 User unknown", "452 Quota exceeded", "421 No"]
        for command in [Reply.Command.greeting, .hello, .startTLS, .mail] {
            for line in kinds {
                let meaning = meaning(line, to: command)
                #expect(!meaning.suppresses && meaning.route != .recipient, "\(command) \(line)")
            }
        }
        #expect(meaning("452 Quota exceeded", to: .mail).replyClass == .quota)
        #expect(meaning("452 Quota exceeded").replyClass == .transient)
    }

    @Test func `a status of another server inside the text counts where there is no better`() {
        #expect(meaning("550 #5.1.1 gone").suppresses)
        #expect(meaning("554 5.0.0 said: 550 5.1.1 gone").suppresses)
        #expect(meaning("550 5.1.0 - Unknown address error 550-'5.1.1 gone").suppresses)
        #expect(!meaning("550 5.7.1 said: 550 5.1.1 gone").suppresses)
        #expect(!meaning("550 refused by 5.1.1.7").suppresses)
    }

    @Test(
        arguments: [
            "550 USER UNKNOWN", "550 User\u{9}unknown", "550 user-unknown", "550 user_unknown",
            "550 \"user unknown\"", "550 (user unknown)", "550 x:user unknown;y",
            "550 <a@b.example>... user unknown", "550 a@b.example...user unknown",
            "550 'user' unknown", "550 mx.example.org:user unknown", "550 no.User unknown",
        ])
    func `words are whole, whatever stands around them`(line: String) {
        #expect(meaning(line).suppresses)
    }

    @Test(
        arguments: [
            "550 superuser unknownness", "550 <user unknown@x.example>", "550 users are unknowns",
            "550 https://x.example/user-unknown", "550 user.unknown.example", "550 <user-unknown>",
            "550 www.x.example/user-unknown",
        ])
    func `parts of words, addresses, hosts and links are no words`(line: String) {
        #expect(!meaning(line).suppresses)
    }

    @Test func `no text makes it fail`() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("aA1 .:/<>@'()[]#-_=\u{E9}\u{4E16}*~\u{1}".unicodeScalars)
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...80, using: &random) {
                text.append(alphabet.randomElement(using: &random) ?? "a")
            }
            let reply = Reply(code: 550, text: String(text), command: .rcpt)
            #expect(!ReplyMeaning(reply).sign.isEmpty)
        }
    }
}
