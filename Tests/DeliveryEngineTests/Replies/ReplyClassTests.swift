import DeliveryEngine
import Testing

@testable import NewsletterCore

@Suite struct ReplyClassTests {
    /// A row: the reply as it came, what it answers, and what it is about.
    struct Row: Sendable, CustomTestStringConvertible {
        let reply: String
        let command: Reply.Command
        let expected: ReplyClass

        init(_ reply: String, _ command: Reply.Command, _ expected: ReplyClass) {
            self.reply = reply
            self.command = command
            self.expected = expected
        }

        var testDescription: String { "\(command.rawValue): \(reply)" }

        var parsed: Reply {
            let words = reply.split(separator: " ", maxSplits: 2).map(String.init)
            let status = words.count > 1 ? EnhancedStatus(words[1]) : nil
            let text = status == nil ? words.dropFirst().joined(separator: " ") : words.last!
            return Reply(code: Int(words[0])!, status: status, text: text, command: command)
        }
    }

    static let rows: [Row] = [
        Row("0 no answer: the relay closed the connection, spam", .rcpt, .transient),
        Row("0 no answer: reading failed", .data, .transient),
        // Throttles, whatever their code.
        Row("421 4.7.0 Try again later", .mail, .throttle),
        Row("421 Too many concurrent SMTP connections", .mail, .throttle),
        Row("421 4.7.28 our system has detected an unusual rate of email", .dot, .throttle),
        Row("421 RP-001 the mail server IP exceeded the rate limit", .mail, .throttle),
        Row("450 4.2.1 user is receiving email too quickly", .rcpt, .throttle),
        Row("451 4.7.1 Please try again slower", .rcpt, .throttle),
        Row("451 Server busy. Please try again later from [192.0.2.1]", .rcpt, .throttle),
        Row("451 has been temporarily rate limited due to IP reputation", .dot, .throttle),
        Row("452 4.4.5 Messages per second limit", .mail, .throttle),
        Row("452 4.5.3 Daily message limit", .mail, .quota),
        Row("454 Throttling failure: Maximum sending rate exceeded", .dot, .throttle),
        Row("454 Throttling failure: Daily message quota exceeded", .dot, .quota),
        Row("550 5.7.28 unusual rate of unsolicited mail", .dot, .throttle),
        Row("550 5.7.1 has been rate limited", .dot, .throttle),
        Row("550 5.2.1 user is receiving mail at a rate that prevents more", .rcpt, .throttle),
        Row("550 Too many messages. Try again in 92 seconds", .mail, .throttle),
        Row("550 frequency limited", .mail, .throttle),
        Row("554 Message from (192.0.2.1) temporarily deferred - [TSS04]", .mail, .throttle),
        // For now.
        Row("450 4.2.0 Greylisted, see you in 5 minutes", .rcpt, .transient),
        Row("451 4.3.0 local error in processing", .dot, .transient),
        Row("452 4.2.2 out of storage", .rcpt, .transient),
        Row("451 4.4.1 no answer from the next host", .rcpt, .transient),
        Row("454 Temporary authentication failure", .auth, .transient),
        // The address is dead.
        Row("550 5.1.1 No such user", .rcpt, .deadAddress),
        Row("550 5.1.10 recipient not found", .rcpt, .deadAddress),
        Row("553 5.1.2 bad domain", .rcpt, .permanent),
        Row("550 5.2.1 the account is inactive", .rcpt, .deadAddress),
        Row("550 User unknown", .rcpt, .deadAddress),
        Row("550 Requested action not taken: mailbox unavailable", .rcpt, .deadAddress),
        // About us.
        Row("550 5.7.1 blocked by policy", .rcpt, .aboutUs),
        Row("550 5.7.26 unauthenticated mail is not accepted", .dot, .aboutUs),
        Row("550 5.7.515 does not meet the required authentication level", .dot, .aboutUs),
        Row("530 5.7.0 Authentication required", .mail, .misconfigured),
        Row("535 5.7.8 bad credentials", .auth, .misconfigured),
        Row("552 5.3.4 message too big", .dot, .aboutUs),
        Row("554 5.6.0 malformed", .dot, .aboutUs),
        Row("554 Message rejected: Email address is not verified", .dot, .aboutUs),
        Row("550 5.1.8 sender address rejected", .mail, .aboutUs),
        Row("550 sender refused", .mail, .aboutUs),
        // Our settings.
        Row("538 5.7.11 Encryption required", .auth, .misconfigured),
        Row("525 5.7.13 User account disabled", .auth, .misconfigured),
        Row("454 4.7.1 Relay access denied", .rcpt, .misconfigured),
        // Quotas, and where one connection ends.
        Row("452 4.3.1 Quota exceeded", .mail, .quota),
        Row("552 Daily relay quota exceeded", .dot, .quota),
        Row("421 4.7.0 Too many messages in this connection", .mail, .connectionLimit),
        // About us, for now or for lack of any word of a recipient.
        Row("450 4.7.1 Client host rejected", .rcpt, .aboutUs),
        Row("450 4.7.1 Helo command rejected: Host not found", .rcpt, .aboutUs),
        Row("503 5.5.1 Bad sequence", .rcpt, .aboutUs),
        Row("550 I do not like this mail", .dot, .aboutUs),
        Row("521 5.3.2 No mail here", .rcpt, .aboutUs),
        // The status of the reply beats its code.
        Row("550 4.4.7 Delivery time expired", .rcpt, .transient),
        Row("451 5.1.1 No such user", .rcpt, .transient),
        // For good, for this recipient.
        Row("550 5.2.3 too large", .rcpt, .permanent),
        Row("550 5.7.134 this group takes mail of its own", .rcpt, .permanent),
        Row("550 5.4.4 no route", .rcpt, .permanent),
        Row("501 5.1.3 bad syntax", .rcpt, .deadAddress),
        Row("551 5.1.6 elsewhere", .rcpt, .deadAddress),
        Row("550 5.4.1 Recipient address rejected: Access denied", .rcpt, .deadAddress),
        Row("552 5.2.2 mailbox full", .rcpt, .permanent),
        Row("550 I do not like this mail", .rcpt, .permanent),
        Row("550 5.4.1 relay access denied", .rcpt, .misconfigured),
    ]

    @Test(arguments: rows)
    func `a reply is about what the table says`(row: Row) {
        #expect(ReplyClass(row.parsed) == row.expected)
    }
}
