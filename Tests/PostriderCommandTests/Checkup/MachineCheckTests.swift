import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// The clock and the disk, as `doctor` looks at them.
struct MachineCheckTests {
    private func all(in folder: String, _ effects: Effects) -> [Check] {
        MachineCheck(
            workspace: Workspace(
                newsroom: Newsroom(folder: folder), effects: effects, adapters: .refusing,
                notices: .unheard)
        ).run()
    }

    private func check(
        _ name: String, of folder: String, at time: Timestamp = Timestamp(seconds: 1_795_000_000)
    ) throws -> Check {
        let effects = Effects.testing(ManualClock(at: time))
        let checks = all(in: folder, effects)
        return try #require(checks.first { $0.name == name })
    }

    @Test func `a clock that goes with the ledgers is fine`() throws {
        let room = try Room()
        try room.ledger([Candidate(try room.reader("ann"))]).close()
        let check = try check("clock", of: room.folder, at: room.clock.now)
        #expect(check.verdict == .ok && check.finding == "\(room.clock.now)")
    }

    @Test func `a clock that is behind a ledger is to be set`() throws {
        let room = try Room()
        try room.ledger([Candidate(try room.reader("ann"))]).close()
        let early = room.clock.now + .seconds(-301)
        let check = try check("clock", of: room.folder, at: early)
        #expect(check.verdict == .fail)
        #expect(check.finding == "it says \(early), but a ledger was written at \(room.clock.now)")
        #expect(check.remedy == "Set the clock; retries and limits go by it.")
        let almost = room.clock.now + .seconds(-300)
        #expect(try self.check("clock", of: room.folder, at: almost).verdict == .ok)
    }

    @Test func `a clock that was never set is told`() throws {
        let folder = TemporaryFolder()
        let check = try check("clock", of: folder.path, at: Timestamp(seconds: 0))
        #expect(check.verdict == .fail)
        #expect(check.finding == "it says 1970-01-01T00:00:00Z, which has long passed")
    }

    @Test func `room on the disk is told`() throws {
        let folder = TemporaryFolder()
        let check = try check("disk", of: folder.path)
        #expect(check.verdict == .ok && check.finding.hasSuffix(" free"))
    }

    @Test func `a file system that keeps nothing of the dead is a warning`() throws {
        // No file of /proc has a time of birth.
        let check = try check("departures", of: "/proc/self")
        #expect(check.verdict == .warn && check.remedy != nil)
        let effects = Effects.testing(ManualClock(at: Timestamp(seconds: 1_795_000_000)))
        let folder = TemporaryFolder()
        let checks = all(in: folder.path, effects)
        #expect(!checks.contains { $0.name == "departures" })
    }

    @Test func `a disk that cannot be asked is a warning`() throws {
        let check = try check("disk", of: "/nowhere/at/all")
        #expect(check.verdict == .warn && check.finding == "its room is not known")
    }

    @Test func `a database without room beside it is a warning`() throws {
        let folder = TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.file("Subscribers"), withIntermediateDirectories: true)
        let path = try folder.write("", to: "Subscribers/subscribers.sqlite")
        var room = statvfs()
        try #require(statvfs(folder.path, &room) == 0)
        // A file of holes: as long as all that is free, and nothing on the disk.
        try #require(truncate(path, Int(room.f_bavail) * Int(room.f_frsize)) == 0)
        let check = try check("disk", of: folder.path)
        #expect(check.verdict == .warn, "\(check)")
        #expect(check.finding.contains(" free, the subscribers take "))
    }
}
