import PostriderTesting
import SMTPSink
import Testing

/// What a relay says before any email: at the greeting, the hello and the login.
@Suite(.newsroom) struct OpeningStoryTests {
    let room = TestNewsroom.current

    private func logIn(_ configuration: inout SinkConfiguration) {
        configuration.credentials = SinkCredentials(user: "anna", password: "secret")
        room.set("POSTRIDER_SMTP_USERNAME", "anna")
        room.set("POSTRIDER_SMTP_PASSWORD_ENV", "RELAY_PASSWORD")
        room.set("RELAY_PASSWORD", "secret")
    }

    @Test(arguments: [
        (Stage.greeting, 421, "4.7.0"), (.auth, 550, "5.4.5"), (.auth, 454, "4.7.0"),
    ])
    func `a quota said before any email rests another mailing too`(
        stage: Stage, code: Int, status: String
    ) async throws {
        let text = "Daily user sending quota exceeded, try again in 2 hours"
        let relay = try await room.relay(
            SinkRule(stage, do: .reply(code, status, text)), configure: logIn)
        try await room.prepareFirstIssue()
        try await room.postrider("compose", "second", "--all")
        let ending = try await room.postrider("send", "first", "--yes", exits: 75)
        #expect(ending.err.contains("quota is used up") && ending.err.contains("until "))
        #expect(ending.err.contains(text), "\(ending.err)")
        let connections = relay.statistics.connections
        let other = try await room.postrider("send", "second", "--yes", "--wait", "0", exits: 75)
        #expect(other.err.contains("quota is used up"), "\(other.err)")
        #expect(relay.statistics.connections == connections, "the relay was left alone")
        let status = try await room.status()
        #expect(status.queued == 3 && status.failed == 0 && status.addsUp)
    }

    @Test(arguments: [
        (Stage.greeting, 421, "Busy"), (.greeting, 451, "Later"),
        (.auth, 454, "Temporary authentication failure"),
    ])
    func `a relay that is busy ends a run that will not wait with 75`(
        stage: Stage, code: Int, text: String
    ) async throws {
        let relay = try await room.relay(
            SinkRule(stage, do: .reply(code, nil, text)), configure: logIn)
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--yes", "--wait", "0", exits: 75)
        #expect(ending.err.contains("takes no email for now: \(code) \(text)"), "\(ending.err)")
        #expect(ending.err.contains("until ") && ending.err.contains("postrider send first"))
        #expect(relay.statistics.connections == 1)
        let test = try await room.postrider(
            "send", "first", "--test", "me@example.org", "--yes", exits: 75)
        #expect(test.err.contains("\(code) \(text)"), "\(test.err)")
        #expect(try await room.status().queued == 3)
    }

    @Test(arguments: [
        (535, "5.7.8", "No", "refused the user name or password", "smtp.username"),
        (534, "5.7.9", "Application-specific password required", "534 5.7.9", "smtp.username"),
        (530, "5.7.0", "must issue STARTTLS first", "refused us", "smtp.tls"),
    ])
    func `a login that is refused for good ends with 69, and names what to set`(
        code: Int, status: String, text: String, said: String, advice: String
    ) async throws {
        let relay = try await room.relay(
            SinkRule(.auth, do: .reply(code, status, text)), configure: logIn)
        try await room.prepareFirstIssue()
        let ending = try await room.postrider("send", "first", "--yes", exits: 69)
        #expect(ending.err.contains(said) && ending.err.contains(advice), "\(ending.err)")
        #expect(relay.statistics.connections == 1)
        #expect(try await room.status().queued == 3)
    }
}
