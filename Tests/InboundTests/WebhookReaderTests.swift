import Foundation
import NewsletterCore
import Testing

@testable import Inbound

/// What providers post, written by hand after their documentation.
@Suite struct WebhookReaderTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        /// A hyphen where the event says nothing that counts.
        let kind: String
        let reason: String
        let address: String
        let references: Int

        init(_ name: String, _ kind: String, _ reason: String, _ address: String, _ count: Int) {
            (self.name, self.kind, self.reason) = (name, kind, reason)
            (self.address, references) = (address, count)
        }

        var testDescription: String { name }
        var provider: WebhookProvider {
            get throws {
                try #require(WebhookProvider(rawValue: String(name.prefix { $0 != "-" })))
            }
        }
        var body: [UInt8] {
            get throws {
                let file = BounceMail.folder.deletingLastPathComponent()
                    .appendingPathComponent("Events/\(name).json")
                return Array(try Data(contentsOf: file))
            }
        }
    }

    static let cases: [Case] = [
        Case("ses-no-email", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("ses-full", "soft", "mailbox-full", "ann@example.com", 1),
        Case("ses-suppressed", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("ses-content", "soft", "content", "ann@example.com", 1),
        Case("ses-undetermined", "-", "-", "", 0),
        Case("ses-queue", "complaint", "abuse", "ann@example.com", 1),
        Case("postmark-hard", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("postmark-soft", "soft", "mailbox-full", "ann@example.com", 1),
        Case("postmark-blocked", "hard", "blocked", "ann@example.com", 1),
        Case("postmark-dmarc", "hard", "authentication", "ann@example.com", 1),
        Case("postmark-complaint", "complaint", "abuse", "ann@example.com", 0),
        Case("postmark-left", "unsubscribe", "-", "ann@example.com", 1),
        Case("postmark-answer", "-", "-", "", 0),
        Case("mailgun-permanent", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("mailgun-temporary", "soft", "try-later", "ann@example.com", 1),
        Case("mailgun-suppressed", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("mailgun-gave-up", "soft", "expired", "ann@example.com", 1),
        Case("mailgun-complained", "complaint", "abuse", "ann@example.com", 1),
        Case("sendgrid-bounce", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("sendgrid-blocked", "soft", "blocked", "ann@example.com", 1),
        Case("sendgrid-dropped", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("sendgrid-spam", "complaint", "abuse", "ann@example.com", 1),
        Case("sendgrid-open", "-", "-", "", 0),
        Case("brevo-hard", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("brevo-soft", "soft", "system", "ann@example.com", 1),
        Case("brevo-invalid", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("brevo-spam", "complaint", "abuse", "ann@example.com", 1),
        Case("brevo-left", "unsubscribe", "-", "ann@example.com", 1),
        Case("mailjet-unknown", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("mailjet-full", "soft", "mailbox-full", "ann@example.com", 1),
        Case("mailjet-preblocked", "soft", "blocked", "ann@example.com", 1),
        Case("mailjet-spam", "complaint", "abuse", "ann@example.com", 1),
        Case("sparkpost-invalid", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("sparkpost-full", "soft", "mailbox-full", "ann@example.com", 1),
        Case("sparkpost-spam-block", "hard", "spam", "ann@example.com", 1),
        Case("sparkpost-complaint", "complaint", "abuse", "ann@example.com", 1),
        Case("sparkpost-left", "unsubscribe", "-", "ann@example.com", 1),
        Case("sparkpost-ping", "-", "-", "", 0),
        Case("resend-bounced", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("resend-suppressed", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("resend-transient", "soft", "mailbox-full", "ann@example.com", 1),
        Case("resend-complained", "complaint", "abuse", "ann@example.com", 1),
        Case("postal-hard-fail", "hard", "no-such-mailbox", "ann@example.com", 1),
        Case("postal-soft-fail", "soft", "mailbox-full", "ann@example.com", 1),
        Case("postal-bounced", "hard", "unknown", "ann@example.com", 1),
        Case("azure-bounced", "hard", "no-such-mailbox", "ann@example.com", 0),
        Case("azure-spam", "hard", "spam", "ann@example.com", 0),
        Case("azure-suppressed", "hard", "no-such-mailbox", "ann@example.com", 0),
        Case("azure-delivered", "-", "-", "", 0),
    ]

    @Test(arguments: cases) func `an event says what a bounce would`(_ one: Case) throws {
        let found = try #require(WebhookReader(try one.provider).read(try one.body))
        guard one.kind != "-" else {
            #expect(found.events.isEmpty && found.others == 1)
            return
        }
        let event = try #require(found.events.first)
        #expect(found.events.count == 1 && found.others == 0)
        #expect(event.reading.kind.rawValue == one.kind)
        #expect((event.reading.reason?.name ?? "-") == one.reason)
        #expect(
            (event.reading.recipients.first?.address ?? event.reading.evidence.sender)
                == one.address)
        #expect(event.reading.references.isEmpty == (one.references == 0))
        let day = Timestamp("2026-11-30")!
        #expect(
            event.at.map {
                (day.milliseconds...day.milliseconds + 90_000_000).contains($0.milliseconds)
            } ?? false)
    }

    @Test func `each provider has three events at least`() {
        for provider in WebhookProvider.allCases {
            #expect(Self.cases.count { $0.name.hasPrefix("\(provider.rawValue)-") } >= 3)
        }
    }

    @Test func `an event is known again by the name that its provider gives it`() throws {
        let reader = WebhookReader(.sendgrid)
        func key(_ text: String) throws -> String {
            try #require(reader.read(Array(text.utf8))?.events.first).key
        }
        let first = try key(#"[{"event":"spamreport","email":"a@example.com","sg_event_id":"1"}]"#)
        let again = try key(
            #"[{"sg_event_id":"1","event":"spamreport","email":"a@example.com","x":1}]"#)
        let other = try key(#"[{"event":"spamreport","email":"a@example.com","sg_event_id":"2"}]"#)
        #expect(first == again && first != other)
    }

    @Test(arguments: WebhookProvider.allCases)
    func `hostile JSON is refused or says nothing`(_ provider: WebhookProvider) throws {
        let deep = String(repeating: "[", count: 17) + String(repeating: "]", count: 17)
        #expect(WebhookReader(provider).read(Array(deep.utf8)) == nil)
        for text in [
            "{}", "[]", "null", "1e999", #"[1,"x",null,{"event":{}}]"#,
            #"{"event":"bounce","event":"open","email":[]}"#,
            #"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":5}}"#,
            #"{"type":"email.bounced","created_at":1e308,"data":{"to":[[["x"]]],"bounce":null}}"#,
            #"{"event":"\ud800","email":"\udfff"}"#,
        ] {
            let found = WebhookReader(provider).read(Array(text.utf8))
            for event in found?.events ?? [] { #expect(event.reading.references.isEmpty) }
        }
    }
}
