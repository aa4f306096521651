import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The explanation of a person as somebody reads it, the answer first.
@Suite(.newsroom) struct ExplanationTextStoryTests {
    let room = TestNewsroom.current

    /// The explanation, its times and identities taken out.
    private func explained(_ name: String, _ arguments: String...) async throws -> [String] {
        let ending = try await room.run(
            ["subscribers", "explain", "\(name)@example.org"] + arguments)
        #expect(ending.status == 0, "\(ending)")
        return ending.out.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/, with: "NOW")
            .replacing(/Identity    [a-z0-9]+/, with: "Identity    ID")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `somebody who gets every mail`() async throws {
        try await room.relay()
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--name", "Ann \u{200B}B", "--list", "daily",
            "--tag", "vip", "--set", "city=Bath", "--consent", "fair", "--language", "en")
        try await room.postrider("compose", "first")
        #expect(
            try await explained("ann", "--issue", "first").prefix(3) == [
                "first: it has not begun, and would reach them; the mailing goes to all "
                    + "subscribers; they are active, on daily, not suppressed.",
                "ann@example.org is a subscriber since NOW, active.",
                "A mailing to everybody would reach them: the mailing goes to all subscribers; "
                    + "they are active, on daily, not suppressed.",
            ])
        try await room.postrider("send", "first", "--yes")
        let told = try await explained("ann", "--issue", "first")
        #expect(
            told.first?.hasPrefix(
                "first: they are among its recipients; the audience was frozen NOW: all "
                    + "subscribers; sent NOW; the relay said \"250 ") == true, "\(told)")
        for line in [
            "  Language    en", "  Lists       daily (active since NOW)", "  Tags        vip",
            "  Consent     fair, NOW", "  Identity    ID", "  city        Bath",
        ] {
            #expect(told.contains(line), "\(line): \(told)")
        }
        #expect(told.contains("What happened") && told.contains("Issues"))
        #expect(told.contains { $0.hasPrefix("  NOW  added, at the command line") }, "\(told)")
        #expect(
            told.contains { $0.hasPrefix("  NOW  first, to all subscribers: sent NOW; ") },
            "\(told)")
    }

    @Test func `somebody who is suppressed, with the reason and the note`() async throws {
        try await room.prepareFirstIssue()
        try await room.postrider("suppress", "add", "ann@example.org", "--note", "by letter")
        let told = try await explained("ann", "--issue", "first")
        #expect(
            told.prefix(4) == [
                "first: it has not begun, and would not reach them; the address is suppressed: "
                    + "manual since NOW.",
                "ann@example.org is a subscriber since NOW, active.",
                "The address is suppressed since NOW: manual (by letter).",
                "A mailing to everybody would not reach them: the address is suppressed: manual "
                    + "since NOW.",
            ], "\(told)")
        #expect(told.contains("  Consent     none is recorded"))
    }

    @Test func `nobody of that name, now, before and ever`() async throws {
        try await room.relay()
        try await room.subscribe("ann", "bob")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        #expect(
            try await explained("ann").prefix(2) == [
                "ann@example.org is no subscriber now, and was one before.",
                "A mailing to everybody would not reach them: nobody has the address.",
            ])
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        #expect(
            try await explained("bob").prefix(3) == [
                "bob@example.org is no subscriber.",
                "The address was forgotten NOW: only its keyed hash is kept, so that it gets no "
                    + "mail.",
                "A mailing to everybody would not reach them: nobody has the address, and it is "
                    + "suppressed.",
            ])
        #expect(
            try await explained("zoe") == [
                "zoe@example.org is not known here.",
                "A mailing to everybody would not reach them: nobody has the address.", "",
            ])
    }

    @Test func `why somebody is not in a mailing that has begun`() async throws {
        try await room.relay()
        try await room.subscribe("ann", to: "daily")
        try await room.subscribe("bob", "eve", to: "weekly")
        try await room.postrider("suppress", "add", "eve@example.org")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        func because(_ name: String) async throws -> String {
            let told = try await explained(name, "--issue", "first")
            let head = "first: they are not among its recipients; the audience was frozen NOW: "
            #expect(told[0].hasPrefix(head), "\(told)")
            return String(told[0].dropFirst(head.count))
        }
        #expect(try await because("bob") == "the list daily. They are on none of its lists.")
        #expect(
            try await because("zoe")
                == "the list daily. They are in no row of it: not a subscriber then, or deleted "
                + "or forgotten.")
        // Times are kept to the second; whoever comes in the same one is not later.
        try await Task.sleep(for: .milliseconds(1100))
        try await room.subscribe("bob", to: "daily")
        #expect(
            try await because("bob")
                == "the list daily. They have been on daily only since NOW; `send --include-new` "
                + "takes them in.")
        try await room.subscribe("late", to: "daily")
        #expect(
            try await because("late")
                == "the list daily. They joined NOW, later; `send --include-new` takes them in.")
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--where", "name = \"Ann\"", "--yes")
        let outside = try await explained("bob", "--issue", "second")
        #expect(
            outside[0].hasSuffix(
                "They are in no row of it: outside the expression, or their row is newer than "
                    + "it."), "\(outside)")
    }

    @Test func `a ledger that cannot be read is a note, not the end`() async throws {
        try await room.subscribe("ann")
        try await room.postrider("compose", "first")
        try room.write("no database at all, but words", to: "Issues/first/ledger.sqlite")
        let told = try await explained("ann")
        #expect(told.first?.hasPrefix("ann@example.org is a subscriber since NOW") == true)
        #expect(told.contains { $0.hasPrefix("note: ") && $0.contains("ledger") }, "\(told)")
    }
}
