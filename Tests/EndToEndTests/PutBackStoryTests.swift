import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A newsroom that is put back whole as it was in the middle of a mailing, lock files and all:
/// those who were mailed since are not mailed again.
@Suite(.newsroom) struct PutBackStoryTests {
    let room = TestNewsroom.current
    private let readers = (1...6).map { "reader\($0)" }
    private let elsewhere = TemporaryFolder()

    private func copy(_ source: String, to target: String) async throws {
        try await Program(path: "/bin/cp").run(["-a", source, target], in: room.folder).checked()
    }

    /// Sends two mails, copies the folder, and sends the rest.
    private func sendAroundCopy() async throws -> SinkServer {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "2")
        try await copy(room.folder, to: elsewhere.file("copy"))
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
        return relay
    }

    private func expectEachOnce(_ relay: SinkServer) {
        let recipients = relay.received.flatMap(\.recipients)
        #expect(recipients.count == readers.count && Set(recipients).count == readers.count)
    }

    @Test func `a folder that is put back with its lock file mails nobody again`() async throws {
        let relay = try await sendAroundCopy()
        // Into the same files, so that not even their numbers tell.
        try await copy("\(elsewhere.file("copy"))/.", to: room.folder)
        #expect(try await room.status().sent == 2)
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains("knows nothing of the mailing's last run"), "\(ending)")
        #expect(ending.err.contains("postrider send first --moved"), "\(ending)")
        #expect(!ending.err.contains(", from "), "it is the same place: \(ending)")
        try await room.postrider("send", "first", "--close", "--yes", exits: 65)
        expectEachOnce(relay)
        // Whoever says so mails the rest of what the older copy knows.
        try await room.postrider("send", "first", "--yes", "--moved")
        #expect(relay.received.count == readers.count + 4)
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.count == readers.count + 4)
    }

    @Test func `a copy that goes on here is known to the folder that it was made of`()
        async throws
    {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "2")
        let place = elsewhere.file("copy")
        try await copy(room.folder, to: place)
        try await room.postrider("send", "first", "--yes", "--moved", "-C", place)
        let ending = try await room.postrider("send", "first", "--yes", exits: 65)
        #expect(ending.err.contains("from \(place)/Issues/first/ledger.sqlite"), "\(ending)")
        expectEachOnce(relay)
    }

    @Test func `what is kept outside is for its owner, and names nobody`() async throws {
        _ = try await sendAroundCopy()
        let files = FileManager.default
        let marks = room.state.file("postrider/runs")
        let names = try files.contentsOfDirectory(atPath: marks)
        #expect(names.count == 1, "\(names)")
        for (path, mode) in [(marks, 0o700), ("\(marks)/\(names[0])", 0o600)] {
            #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
        }
        let text = try String(contentsOfFile: "\(marks)/\(names[0])", encoding: .utf8)
        #expect(!text.contains("@") && text.split(separator: "\n").count == 2, "\(text)")
    }

    @Test(arguments: [nil, "relative", "/dev/null"])
    func `where nothing can be kept outside a mailing goes on as ever`(_ state: String?)
        async throws
    {
        room.set("XDG_STATE_HOME", state ?? "")
        room.set("HOME", "")
        let relay = try await sendAroundCopy()
        try await room.postrider("send", "first", "--yes")
        expectEachOnce(relay)
        #expect(!room.exists("relative"))
    }
}
