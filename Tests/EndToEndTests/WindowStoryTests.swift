import PostriderTesting
import SMTPSink
import Testing

/// Somebody whose relay is far away sets `smtp.window`.
@Suite(.newsroom) struct WindowStoryTests {
    let room = TestNewsroom.current
    private let names = (1...40).map { "reader\($0)" }

    private func prepare(window: String) async throws {
        room.set("POSTRIDER_SMTP_WINDOW", window)
        room.set("POSTRIDER_RATE_PER_SECOND", "1000")
        try await room.subscribe(names)
        try await room.postrider("compose", "first")
    }

    @Test func `everybody gets it once, by BDAT`() async throws {
        let relay = try await room.relay { $0.latency = .milliseconds(2) }
        try await prepare(window: "4")
        let ending = try await room.postrider("send", "first", "--yes", "--connections", "2")
        #expect(ending.out == "first: 40 sent.\n", "\(ending)")
        let readers = relay.received.flatMap(\.recipients)
        #expect(readers.sorted() == names.map { "\($0)@example.org" }.sorted())
        #expect(relay.statistics.commands[.bdat] == 40 && relay.statistics.commands[.data] == nil)
        #expect(try await room.status().addsUp)
    }

    @Test func `a relay that answers once too often gets DATA, and few are in doubt`() async throws
    {
        let relay = try await room.relay(SinkRule(.mail, every: 9, times: 1, do: .answerTwice))
        try await prepare(window: "4")
        _ = try await room.postrider(
            "send", "first", "--yes", "--connections", "1", exits: 1)
        let status = try await room.status()
        #expect(status.addsUp && (1...4).contains(status.indoubt))
        #expect(relay.statistics.commands[.data] ?? 0 > 20)
        let readers = relay.received.flatMap(\.recipients)
        #expect(Set(readers).count == readers.count)
    }

    @Test func `a window that is none is told with the setting`() async throws {
        try await prepare(window: "1")
        room.set("POSTRIDER_SMTP_WINDOW", "65")
        let ending = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(ending.err.contains("POSTRIDER_SMTP_WINDOW"), "\(ending)")
        #expect(ending.err.contains("a whole number from 1 to 64"), "\(ending)")
    }
}
