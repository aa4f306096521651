import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@testable import PostriderKit

/// A false SNS, made with openssl: what it signs is taken, and nothing that somebody else signs.
@Suite(.enabled(if: HookBench.openssl != nil, "openssl is not installed"))
struct SNSTests {
    private let bench: HookBench

    init() throws { bench = try HookBench() }

    private func keeper(confirm: Bool = false) throws -> HookKeeper {
        try bench.settings(
            "  h: {provider: ses, topics: ['\(HookBench.topic)'], confirm: \(confirm)}")
        return try HookKeeper(in: bench.workspace)
    }

    private func post(
        _ keeper: HookKeeper, _ body: String, type: String = "Notification"
    ) async -> Int {
        await keeper.take(bench.request(body, ["x-amz-sns-message-type": type])).status
    }

    private let complaint =
        #"{"notificationType":"Complaint","complaint":{"feedbackId":"c","complainedRecipients":[{"emailAddress":"ann@example.org"}]}}"#

    @Test(arguments: [1, 2])
    func `both versions of the signature prove a message, with the end certificate alone`(
        _ version: Int
    ) async throws {
        try await bench.certificate("sns")
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let keeper = try keeper()
        let body = try await bench.sns(complaint, key: "sns.key", version: version)
        #expect(await post(keeper, body) == 200)
        #expect(await post(keeper, body.replacing("ann@", with: "bob@")) == 403)
        #expect(await post(keeper, body, type: "SubscriptionConfirmation") == 403)
        #expect(await post(keeper, complaint) == 403, "a body without a signature")
        #expect(bench.pages.asked.withLock { $0.count } == 1, "fetched once a day")
    }

    @Test func `a message that somebody else has signed is refused`() async throws {
        try await bench.certificate("sns")
        try await bench.certificate("other")
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let keeper = try keeper()
        let body = try await bench.sns(complaint, key: "other.key")
        #expect(await post(keeper, body) == 403)
    }

    @Test(arguments: ["example.org", "s3.amazonaws.com", "sns.amazonaws.com.example.org"])
    func `a certificate of another name proves nothing`(_ host: String) async throws {
        try await bench.certificate("sns", for: host)
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let keeper = try keeper()
        #expect(await post(keeper, try await bench.sns(complaint, key: "sns.key")) == 403)
    }

    @Test func `a certificate that is over proves nothing`() async throws {
        try await bench.certificate("sns", days: "1")
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        bench.clock.set(Timestamp("2036-12-01T12:00:00Z")!)
        let keeper = try keeper()
        #expect(await post(keeper, try await bench.sns(complaint, key: "sns.key")) == 403)
    }

    @Test func `a topic that is not on the list is refused, whoever signs`() async throws {
        try await bench.certificate("sns")
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let keeper = try keeper()
        let body = try await bench.sns(
            complaint, key: "sns.key", topic: "arn:aws:sns:eu-west-1:999999999999:bounces")
        #expect(await post(keeper, body) == 403)
    }

    @Test(arguments: [
        "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem",
        "https://sns.eu-west-1.amazonaws.com.example.org/SimpleNotificationService-0123.pem",
        "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123.pem",
        "https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-0123.pem",
        "https://sns.eu-west-1.amazonaws.com@example.org/SimpleNotificationService-0123.pem",
        "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123.pem?x=.pem",
        "https://sns.eu-west-1.amazonaws.com/x/SimpleNotificationService-0123.pem",
        "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-../../x.pem",
        "https://s3.amazonaws.com/SimpleNotificationService-0123.pem",
        "file:///etc/SimpleNotificationService-0123.pem",
    ])
    func `a certificate is had from Amazon's host of the region and nowhere else`(_ url: String)
        async throws
    {
        try await bench.certificate("sns")
        bench.pages.put(try bench.bytes("sns.pem"), at: url)
        let keeper = try keeper()
        let body = try await bench.sns(complaint, key: "sns.key", url: url)
        #expect(await post(keeper, body) == 403)
        #expect(bench.pages.asked.withLock { $0 } == [])
    }

    @Test func `a body waits where the certificate cannot be reached, and is proved later`()
        async throws
    {
        try await bench.certificate("sns")
        try await bench.certificate("other")
        let keeper = try keeper()
        let body = try await bench.sns(complaint, key: "sns.key")
        let forged = try await bench.sns(complaint + " ", key: "other.key")
        #expect(await post(keeper, body) == 200)
        #expect(await post(keeper, forged) == 200)
        func process() throws -> ProcessBounces.Record {
            let work = try ProcessBounces(in: bench.workspace)
            defer { work.close() }
            return try work.finish()
        }
        let before = try process()
        #expect(before.waiting == 2 && before.read == 0)
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let after = try process()
        #expect(after.waiting == 0 && after.read == 1)
        #expect(after.posted.count == 1 && after.posted[0].contains("forged"))
        #expect(try PostedBodies(of: bench.workspace.newsroom).waiting().isEmpty)
    }

    @Test(arguments: [true, false])
    func `a topic is confirmed where that is wanted`(_ confirm: Bool) async throws {
        try await bench.certificate("sns")
        bench.pages.put(try bench.bytes("sns.pem"), at: HookBench.certificateURL)
        let url =
            "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=x&Token=y"
        bench.pages.put([], at: url)
        let keeper = try keeper(confirm: confirm)
        let body = try await bench.sns(
            "You have chosen to subscribe", key: "sns.key", type: "SubscriptionConfirmation",
            extra: ["SubscribeURL": url, "Token": "y"])
        #expect(await post(keeper, body, type: "SubscriptionConfirmation") == 200)
        let work = try ProcessBounces(in: bench.workspace)
        defer { work.close() }
        let record = try work.finish()
        #expect(record.posted.count == 1)
        #expect(bench.pages.asked.withLock { $0.contains(url) } == confirm)
        let elsewhere = try await bench.sns(
            "You have chosen to subscribe", key: "sns.key", type: "SubscriptionConfirmation",
            extra: [
                "SubscribeURL": "https://example.org/?Action=ConfirmSubscription", "Token": "y",
            ])
        #expect(await post(keeper, elsewhere, type: "SubscriptionConfirmation") == 403)
    }
}
