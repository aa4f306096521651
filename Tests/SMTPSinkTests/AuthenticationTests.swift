import Foundation
import SMTPSink
import Testing

@Suite struct `Logging in` {
    private static let plain = Data("\0anna\0secret".utf8).base64EncodedString()
    private static let wrong = Data("\0anna\0guess".utf8).base64EncodedString()

    private static func asking(required: Bool = true) -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.credentials = SinkCredentials(
            user: "anna", password: "secret", isRequired: required)
        return configuration
    }

    @Test func `is offered, asked for, and then lets mail through`() async throws {
        try await SinkServer.run(Self.asking()) { sink in
            let client = try RawClient(port: sink.port)
            _ = try client.reply()
            #expect(try client.say("EHLO x").hasSuffix("\n250 AUTH PLAIN LOGIN"))
            #expect(try client.say("MAIL FROM:<>").hasPrefix("530 5.7.0 "))
            #expect(try client.say("AUTH PLAIN \(Self.wrong)").hasPrefix("535 5.7.8 "))
            #expect(try client.say("AUTH PLAIN \(Self.plain)").hasPrefix("235 2.7.0 "))
            #expect(try client.say("AUTH PLAIN \(Self.plain)").hasPrefix("503 "))
            #expect(try client.say("MAIL FROM:<> AUTH=<>").hasPrefix("250 "))
            #expect(sink.statistics.loginAttempts == 2)
            #expect(sink.statistics.loginFailures == 1)
        }
    }

    @Test func `with LOGIN takes the user and the password in turn`() async throws {
        try await SinkServer.run(Self.asking()) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("AUTH LOGIN") == "334 VXNlcm5hbWU6")
            #expect(try client.say("YW5uYQ==") == "334 UGFzc3dvcmQ6")
            #expect(try client.say("c2VjcmV0").hasPrefix("235 "))
        }
    }

    @Test func `with PLAIN takes the response on its own line`() async throws {
        try await SinkServer.run(Self.asking(required: false)) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("AUTH PLAIN") == "334 ")
            #expect(try client.say(Self.plain).hasPrefix("235 "))
        }
    }

    @Test(arguments: [
        ("*", "501 5.7.0"), ("no base64!", "501 5.5.2"), ("YW5uYQ==", "501 5.5.2"),
    ])
    func `can be given up or go wrong, and the dialogue goes on`(response: String, code: String)
        async throws
    {
        try await SinkServer.run(Self.asking(required: false)) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("AUTH CRAM-MD5").hasPrefix("504 "))
            _ = try client.say("AUTH PLAIN")
            #expect(try client.say(response).hasPrefix(code))
            #expect(try client.say("MAIL FROM:<>").hasPrefix("250 "))
            #expect(sink.statistics.loginAttempts == 0)
        }
    }

    @Test func `can be put off by a rule`() async throws {
        var configuration = Self.asking()
        configuration.rules = [SinkRule(.auth, times: 1, do: .reply(454, "4.7.0", "Later"))]
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.say("AUTH PLAIN \(Self.plain)") == "454 4.7.0 Later")
            #expect(try client.say("AUTH PLAIN \(Self.plain)").hasPrefix("235 "))
        }
    }
}
