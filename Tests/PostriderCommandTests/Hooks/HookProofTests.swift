import Cryptography
import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderKit

/// Who posts is proved for each provider, and nothing else is taken.
@Suite(.enabled(if: HookBench.openssl != nil, "openssl is not installed"))
struct HookProofTests {
    private let bench: HookBench

    init() throws { bench = try HookBench() }

    private func keeper(_ hook: String) throws -> HookKeeper {
        try bench.settings("  h: {\(hook)}")
        return try HookKeeper(in: bench.workspace)
    }

    private func kept() throws -> Int {
        try PostedBodies(of: bench.workspace.newsroom).waiting().count
    }

    @Test(arguments: ["postmark", "brevo", "mailjet", "sparkpost", "azure"])
    func `a password, a token or a login proves those who sign nothing`(_ name: String)
        async throws
    {
        try bench.secret("user:long-secret\n")
        let keeper = try keeper("provider: \(name), secret_file: secret")
        func status(_ fields: [String: String]) async -> Int {
            await keeper.take(bench.request("{}", fields)).status
        }
        let login = Data("user:long-secret".utf8).base64EncodedString()
        let other = Data("user:long-secreT".utf8).base64EncodedString()
        #expect(await status(["authorization": "Basic \(login)"]) == 200)
        #expect(await status(["authorization": "Bearer user:long-secret"]) == 200)
        #expect(await status(["x-postrider-token": "user:long-secret"]) == 200)
        #expect(await status(["authorization": "Basic \(other)"]) == 403)
        #expect(await status(["authorization": "Basic =="]) == 403)
        #expect(await status([:]) == 403)
        let byAddress = await keeper.take(
            bench.request("{}", query: ["token": "user:long-secret"]))
        #expect(byAddress.status == (name == "azure" ? 200 : 403))
        #expect(try kept() == 1)
    }

    @Test func `Mailgun's code is that of timestamp and token, and anything else ends with 406`()
        async throws
    {
        try bench.secret("signing-key-0123456789")
        let keeper = try keeper("provider: mailgun, secret_file: secret")
        let code = HMACSHA256(key: Array("signing-key-0123456789".utf8))
            .code(for: Array("1796032801abc".utf8)).map { String(format: "%02x", $0) }.joined()
        func body(_ token: String) -> String {
            #"{"signature":{"timestamp":"1796032801","token":"\#(token)","signature":"\#(code)"},"#
                + #""event-data":{"event":"opened"}}"#
        }
        #expect(await keeper.take(bench.request(body("abc"))).status == 200)
        #expect(await keeper.take(bench.request(body("abd"))).status == 406)
        #expect(await keeper.take(bench.request("{}")).status == 406)
    }

    @Test func `SendGrid's signature is ECDSA of the timestamp and every byte of the body`()
        async throws
    {
        try await bench.openssl(
            "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "ec.key")
        try await bench.openssl(
            "ec", "-in", "ec.key", "-pubout", "-outform", "DER", "-out", "ec.der")
        try bench.secret(Data(try bench.bytes("ec.der")).base64EncodedString())
        let keeper = try keeper("provider: sendgrid, secret_file: secret")
        let signature = try await bench.sign("1796032801[]\r\n", "ec.key", "-sha256")
        func status(_ body: String, _ time: String) async -> Int {
            await keeper.take(
                bench.request(
                    body,
                    [
                        "x-twilio-email-event-webhook-signature": signature,
                        "x-twilio-email-event-webhook-timestamp": time,
                    ])
            ).status
        }
        #expect(await status("[]\r\n", "1796032801") == 200)
        #expect(await status("[]\n", "1796032801") == 403)
        #expect(await status("[]\r\n", "1796032802") == 403)
    }

    @Test func `Resend's signature is HMAC, or Ed25519, and one of several is enough`()
        async throws
    {
        let raw = Array("0123456789abcdef01234567".utf8)
        try bench.secret("whsec_" + Data(raw).base64EncodedString())
        let keeper = try keeper("provider: resend, secret_file: secret")
        let code = HMACSHA256(key: raw).code(for: Array("msg_1.1796032801.{}".utf8))
        let good = "v1,\(Data(code).base64EncodedString())"
        func status(_ keeper: HookKeeper, _ id: String, _ signature: String) async -> Int {
            await keeper.take(
                bench.request(
                    "{}",
                    [
                        "svix-id": id, "svix-timestamp": "1796032801",
                        "svix-signature": signature,
                    ])
            ).status
        }
        #expect(await status(keeper, "msg_1", "v1,AAAA \(good)") == 200)
        #expect(await status(keeper, "msg_2", good) == 403)
        #expect(await status(keeper, "msg_1", "v1,AAAA v2,x") == 403)
        let key = try SigningKey(ed25519: raw + Array("89abcdef".utf8))
        try bench.secret("whpk_" + Data(key.publicKey).base64EncodedString())
        let other = try self.keeper("provider: resend, secret_file: secret")
        let pair = try bench.openSSLFreeSignature(of: "msg_1.1796032801.{}", by: key)
        #expect(await status(other, "msg_1", "v1a,\(pair)") == 200)
        #expect(await status(other, "msg_2", "v1a,\(pair)") == 403)
        #expect(await status(other, "msg_1", good) == 403)
    }

    @Test func `Postal's signature is RSA of every byte of the body`() async throws {
        try await bench.openssl("genrsa", "-out", "rsa.key", "2048")
        try await bench.openssl("rsa", "-in", "rsa.key", "-pubout", "-out", "secret")
        try bench.secret(String(decoding: try bench.bytes("secret"), as: UTF8.self))
        let keeper = try keeper("provider: postal, secret_file: secret")
        let signature = try await bench.sign("{}", "rsa.key", "-sha1")
        let field = ["x-postal-signature": signature]
        #expect(await keeper.take(bench.request("{}", field)).status == 200)
        #expect(await keeper.take(bench.request("{ }", field)).status == 403)
        #expect(await keeper.take(bench.request("{}")).status == 403)
    }

    @Test func `Event Grid's question for the address is answered to who knows the token`()
        async throws
    {
        try bench.secret("long-secret")
        let keeper = try keeper("provider: azure, secret_file: secret")
        let body =
            #"[{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"512d38b6"}}]"#
        let answer = await keeper.take(bench.request(body, query: ["token": "long-secret"]))
        #expect(
            answer == HookAnswer(200, #"{"validationResponse":"512d38b6"}"#, isJSON: true))
        #expect(await keeper.take(bench.request(body)).status == 403)
        #expect(try kept() == 0)
    }

    @Test(arguments: [
        ("provider: ses", "has no topics"), ("provider: postmark", "has no secret_file"),
        ("provider: sendgrid, secret_file: secret", "cannot be used"),
        ("provider: postal, secret_file: secret", "cannot be used"),
        ("provider: mailgun, secret_file: nowhere", "cannot be read"),
        ("provider: mailgunn, secret_file: secret", "provider"),
    ])
    func `a hook that could prove nothing is refused`(_ hook: String, _ words: String) throws {
        try bench.secret("no-key-at-all")
        let problem = try #require(throws: Problem.self) { _ = try keeper(hook) }
        #expect(problem.what.contains(words), "\(problem)")
    }

    @Test func `a secret that everybody can read, or a short one, is refused`() throws {
        try bench.secret("short")
        #expect(throws: Problem.self) { try keeper("provider: brevo, secret_file: secret") }
        try bench.secret("long-secret")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: "\(bench.folder)/secret")
        #expect(throws: Problem.self) { try keeper("provider: brevo, secret_file: secret") }
    }
}

extension HookBench {
    /// Ed25519 signs a whole message; our own key takes any bytes.
    func openSSLFreeSignature(of text: String, by key: SigningKey) throws -> String {
        Data(key.sign(hash: Array(text.utf8))).base64EncodedString()
    }
}
