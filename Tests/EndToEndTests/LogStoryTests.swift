import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The log of a mailing, as scripts and log collectors read it.
@Suite(.newsroom) struct LogStoryTests {
    let room = TestNewsroom.current

    private struct Line: Decodable {
        let event: String
        let issue: String
        let delivery: Int?
        let address: String?
        let code: Int?
        let counts: [String: Int]?
    }

    private func log(_ name: String) throws -> [Line] {
        try room.read(name).split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
    }

    @Test func `a mailing is logged line by line, without addresses unless they are wanted`()
        async throws
    {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1", "--log", "mail.log")
        let first = try log("mail.log")
        #expect(first.first?.event == "begun" && first.last?.event == "ended")
        #expect(first.filter { $0.event == "sent" }.map(\.code) == [250])
        #expect(first.allSatisfy { $0.issue == "first" && $0.address == nil })
        #expect(!(try room.read("mail.log").contains("@")))

        try await room.postrider(
            "send", "first", "--yes", "--log", "mail.log", "--log-addresses")
        let both = try log("mail.log")
        #expect(both.filter { $0.event == "sent" }.count == 3)
        #expect(both.last?.counts?["sent"] == 3)
        #expect(
            both.dropFirst(first.count).filter { $0.event == "sent" }.allSatisfy {
                $0.address?.hasSuffix("@example.org") == true
            })
    }

    @Test func `a log goes into no file that holds something else`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        let settings = try room.read("postrider.yml")
        let ending = try await room.postrider(
            "send", "first", "--yes", "--log", "postrider.yml", exits: 64)
        #expect(ending.err.contains("Name another file"))
        #expect(try room.read("postrider.yml") == settings && relay.received.isEmpty)
        try await room.postrider("send", "first", "--dry-run", "--log", "a.log", exits: 64)
        try await room.postrider("send", "first", "--yes", "--log-addresses", exits: 64)
        #expect(!room.exists("a.log"))
    }
}
