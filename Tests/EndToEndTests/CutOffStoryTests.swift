import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The files of an issue belong together, or the issue says that they do not.
@Suite(.newsroom) struct CutOffStoryTests {
    let room = TestNewsroom.current
    private let html = "Issues/first/issue.html"
    private let text = "Issues/first/issue.txt"
    private let mark = "Issues/first/.composing"

    /// Composes the issue twice, and puts its files as they are where the second time ends
    /// between both bodies.
    private func cutOff() async throws {
        try await room.prepareFirstIssue()
        let old = try room.read(text)
        try room.replace("A few words about snow.", with: "It melted.", in: "Articles/snow.md")
        // A folder in the place of the text lets the writing fail there.
        try FileManager.default.removeItem(atPath: room.path(text))
        try room.write("", to: "\(text)/in-the-way")
        let ending = try await room.run(["compose", "first"])
        #expect(ending.status != 0, "\(ending)")
        try FileManager.default.removeItem(atPath: room.path(text))
        try room.write(old, to: text)
        #expect(try room.read(html).contains("It melted.") && room.exists(mark))
    }

    @Test func `a set that was cut off is told by whoever reads it`() async throws {
        try await cutOff()
        for command in [["lint", "first"], ["issues", "show", "first", "--text"]] {
            let ending = try await room.run(command)
            #expect(ending.status == 65 && ending.err.contains("cut off"), "\(ending)")
            #expect(ending.err.contains("postrider compose first"), "\(ending)")
        }
    }

    @Test func `a set that was cut off is composed anew and never sent`() async throws {
        let relay = try await room.relay()
        try await cutOff()
        let ending = try await room.postrider("send", "first", "--yes")
        #expect(ending.err.contains("it was composed anew"), "\(ending)")
        #expect(relay.received.count == 3 && !room.exists(mark))
        for mail in relay.received {
            let words = String(decoding: mail.bytes, as: UTF8.self)
            #expect(words.components(separatedBy: "It melted.").count == 3)
            #expect(!words.contains("A few words about snow."))
        }
    }

    @Test func `composing again makes it whole`() async throws {
        try await cutOff()
        try await room.postrider("compose", "first")
        #expect(try room.read(text).contains("It melted.") && !room.exists(mark))
        try await room.postrider("lint", "first")
    }

    @Test func `a mark beside a whole set says nothing, nor does an edit by hand`() async throws {
        try await cutOff()
        let marked = try room.read(mark)
        try await room.postrider("compose", "first")
        // As where the power goes before the mark does.
        try room.write(marked, to: mark)
        try await room.postrider("lint", "first")
        try FileManager.default.removeItem(atPath: room.path(mark))
        try room.replace("It melted.", with: "It is gone.", in: text)
        let shown = try await room.postrider("issues", "show", "first", "--text")
        #expect(shown.out.contains("It is gone."))
    }
}
