import Foundation
import PostriderTesting
import Testing

/// What a newcomer runs first: `make demo`.
@Suite(.emptyFolder, .enabled(if: Program.bash != nil, "bash is not installed"))
struct DemoStoryTests {
    let room = TestNewsroom.current
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../.ci/demo").standardized.path

    @Test func `the demo runs from an empty folder, and what it says to look at is there`()
        async throws
    {
        let bash = try #require(Program.bash)
        let ending = try await bash.run(
            [Self.script, Program.postrider.path, room.path("demo")], in: room.folder)
        #expect(ending.status == 0, "\(ending)")
        let places = ending.out.split(separator: "\n").suffix(5).map {
            $0.split(separator: " ").first.map { String($0) } ?? ""
        }
        #expect(places.count == 5)
        for place in places {
            #expect(place.hasPrefix(room.path("demo/")), "\(place)")
            var isFolder: ObjCBool = false
            #expect(FileManager.default.fileExists(atPath: place, isDirectory: &isFolder))
            let isFull =
                isFolder.boolValue
                ? try !FileManager.default.contentsOfDirectory(atPath: place).isEmpty
                : try !Data(contentsOf: URL(fileURLWithPath: place)).isEmpty
            #expect(isFull, "\(place) is empty")
        }
        let dry = try room.names(in: "demo/Outbox/first").count
        let delivered = try room.names(in: "demo/Outbox/Maildir/new").count
        // Who signs up is asked to confirm, and welcomed.
        let signUp = Program.curl == nil ? 0 : 2
        #expect(dry > 10 && delivered == dry + signUp)
        #expect(ending.out.contains("first: \(dry) sent"))
        if Program.curl != nil { #expect(ending.out.contains("\nUnsubscribed.\n"), "\(ending)") }
    }

    @Test func `the program tells its version`() async throws {
        let ending = try await room.postrider("--version")
        #expect(ending.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        "init", "articles", "compose", "lint", "issues", "subscribers", "lists", "suppress",
        "send", "serve", "status", "report", "reconcile", "sink", "dkim",
    ])
    func `every command has help without a newsroom`(_ command: String) async throws {
        let ending = try await room.postrider(command, "--help")
        #expect(ending.out.hasPrefix("OVERVIEW: ") && ending.err.isEmpty)
        #expect(!ending.out.contains("9223372036854775807"))
    }

    @Test(arguments: [["sned"], ["send"], ["compose", "--limit", "0"], ["sink", "--rule", "x=1"]])
    func `a wrong usage is told with exit code 64`(_ arguments: [String]) async throws {
        let ending = try await Program.postrider.run(arguments, in: room.folder)
        #expect(ending.status == 64 && ending.out.isEmpty)
        #expect(ending.err.contains("--help"))
    }
}
