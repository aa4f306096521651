import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A relay that repeats the password tells it to nobody: no command, no file, no way of writing it.
@Suite(.newsroom) struct SecretStoryTests {
    let room = TestNewsroom.current

    private static let password = "correct/horse+battery"
    /// Parts of the password, and of its base64, hexadecimal and URL forms, of six characters or more.
    private static let parts = [
        "correct", "horse", "battery", "Y29ycmVj", "aG9yc2", "YmF0dGVye", "636f7272", "L2hvcnNl",
    ]
    /// What a careless relay may say.
    private static let echoes = [
        [password], ["user anna, password correct/", "horse+battery"],
        ["{\"password\": \"correct\\/horse+battery\"}"], ["p=correct%2Fhorse%2Bbattery"],
        ["Y29ycmVjdC9o", "b3JzZStiYXR0ZXJ5"], ["636F72726563742F686F7273652B62617474657279"],
    ]

    private func prepare(_ stage: Stage, saying lines: [String]) async throws {
        try await room.relay(SinkRule(stage, do: .reply(SinkReply(550, "5.7.1", lines)))) {
            $0.credentials = SinkCredentials(user: "anna", password: Self.password)
        }
        room.set("POSTRIDER_SMTP_USERNAME", "anna")
        room.set("RELAY_WORD", Self.password)
        room.set("POSTRIDER_SMTP_PASSWORD_ENV", "RELAY_WORD")
        try await room.prepareFirstIssue()
    }

    private func expectNoSecret(_ text: String, _ place: String) {
        for part in Self.parts { #expect(!text.contains(part), "\(place): \(text)") }
    }

    @Test(arguments: echoes)
    func `what is refused says it nowhere`(echo: [String]) async throws {
        try await prepare(.rcpt, saying: echo)
        for command in [
            ["send", "first", "--yes", "--verbose"], ["send", "first", "--yes", "--json"],
            ["send", "first", "--test", "me@example.org", "--yes"], ["status", "first"],
            ["status", "first", "--json"], ["status"], ["report", "first"],
            ["report", "first", "--json"], ["report", "first", "--recipients", "failed"],
            ["subscribers", "explain", "ann@example.org", "--issue", "first"],
            ["doctor", "--offline"],
        ] {
            let ending = try await room.run(command)
            expectNoSecret("\(ending.out)\(ending.err)", command.joined(separator: " "))
        }
        let told = try await room.run(["status", "first"])
        #expect("\(told)".contains("***"), "\(told)")
        let files = FileManager.default.enumerator(atPath: room.folder)
        while let name = files?.nextObject() as? String {
            guard let data = FileManager.default.contents(atPath: room.path(name)) else { continue }
            expectNoSecret(String(decoding: data, as: Unicode.ASCII.self), name)
        }
    }

    @Test(arguments: echoes)
    func `who is not let in does not say it either`(echo: [String]) async throws {
        try await prepare(.auth, saying: echo)
        for command in [
            ["send", "first", "--yes", "--verbose"], ["send", "first", "--yes", "--json"],
            ["send", "first", "--test", "me@example.org", "--yes"], ["doctor"],
            ["doctor", "--json"],
        ] {
            let ending = try await room.run(command)
            expectNoSecret("\(ending.out)\(ending.err)", command.joined(separator: " "))
            #expect("\(ending)".contains("***"), "\(ending)")
        }
    }
}
