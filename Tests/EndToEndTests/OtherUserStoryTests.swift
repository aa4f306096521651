import Foundation
import PostriderTesting
import Testing

/// What another user of the machine is told, who may not look into the newsroom.
@Suite(.newsroom) struct OtherUserStoryTests {
    let room = TestNewsroom.current

    private static let setpriv = geteuid() == 0 ? Program.installed("setpriv") : nil

    private func asNobody(_ arguments: String...) async throws -> Ending {
        let setpriv = try #require(Self.setpriv)
        return try await setpriv.run(
            [
                "--reuid", "65534", "--regid", "65534", "--clear-groups", Program.postrider.path,
                "-C", room.folder,
            ] + arguments, in: "/")
    }

    private func setMode(_ mode: Int, of name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: room.path(name))
    }

    @Test(.enabled(if: OtherUserStoryTests.setpriv != nil, "only root can become another user"))
    func `a folder that one may not read is told as one, and never as empty`() async throws {
        try await room.prepareFirstIssue()
        try await room.relay()
        try await room.postrider("send", "first", "--yes")
        try setMode(0o755, of: "")
        try setMode(0o644, of: "postrider.yml")
        try setMode(0o755, of: "Issues")
        try setMode(0o700, of: "Issues/first")
        guard try await asNobody("templates", "list").status == 0 else {
            return  // The program itself stands where nobody else may look.
        }
        for command in [["status"], ["status", "first"], ["issues"], ["report", "first"]] {
            let ending = try await asNobody(command[0], command.count > 1 ? command[1] : "--json")
            #expect(ending.status == 65, "\(command): \(ending)")
            #expect(ending.err.contains("Issues/first: this user has no permission"), "\(ending)")
            #expect(ending.err.contains("run Postrider as the user to whom the newsroom belongs"))
        }
        try setMode(0o700, of: "Issues")
        let all = try await asNobody("status")
        #expect(all.status == 65 && all.err.contains("Issues: this user has no permission"))
        try setMode(0o600, of: "postrider.yml")
        let settings = try await asNobody("compose")
        #expect(settings.status == 65 && settings.err.contains("no permission"), "\(settings)")
        try setMode(0o700, of: "")
        let outside = try await asNobody("status")
        #expect(outside.status == 65 && outside.err.contains("no permission"), "\(outside)")
    }
}
