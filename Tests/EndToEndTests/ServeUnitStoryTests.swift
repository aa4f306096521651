import Foundation
import PostriderTesting
import Testing

/// The units of docs/serve, read by systemd itself.
@Suite(
    .emptyFolder,
    .enabled(if: Program.systemdAnalyze != nil, "systemd-analyze is not installed"))
struct ServeUnitStoryTests {
    let room = TestNewsroom.current

    @Test func `systemd understands the units, and they are closed well`() async throws {
        let analyze = try #require(Program.systemdAnalyze)
        let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/serve")
        let names = ["postrider-serve@.service", "postrider-serve@.socket"]
        for name in names {
            let text = try String(contentsOf: examples.appending(path: name), encoding: .utf8)
            // The program is not installed here.
            try room.write(
                text.replacing("/usr/local/bin/postrider", with: "/bin/true"),
                to: name.replacing("@", with: "@news"))
        }
        let files = names.map { room.path($0.replacing("@", with: "@news")) }
        // It tells of every unit of the machine; the lines about ours name them.
        let verified = try await analyze.run(["verify"] + files, in: room.folder)
        let about = (verified.out + verified.err).split(separator: "\n").filter {
            $0.contains("postrider-serve")
        }
        #expect(about == [], "\(verified)")
        let judged = try await analyze.run(
            ["security", "--offline=yes", "--threshold=20", files[0]], in: room.folder)
        #expect(judged.status == 0, "\(judged)")
    }
}
