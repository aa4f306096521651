internal import Foundation
internal import PostriderTesting

/// A disk that is soon full: a file system in memory (tmpfs) of so many kilobytes.
final class SmallDisk: Sendable {
    let folder: String
    private var filler: String { "\(folder)/filler" }

    /// Mounts it; throws an ``Obstacle`` where this user or this machine may not.
    init(at folder: String, kilobytes: Int) async throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let ending = try await Self.run(
            "mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k,mode=0700", "soak", folder)
        guard ending.status == 0 else {
            throw Obstacle(reason: "mount -t tmpfs is not allowed here, it takes root")
        }
    }

    /// Unmounts it, and forgets what was on it.
    func unmount() async { _ = try? await Self.run("umount", "--lazy", folder) }

    /// Takes all space but so many kilobytes.
    func fill(leaving kilobytes: Int) throws {
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: folder)
        let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
        let count = max(0, free - kilobytes << 10)
        try Data(repeating: 0xA5, count: count).write(to: URL(fileURLWithPath: filler))
    }

    /// Gives the space back.
    func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }

    private static func run(_ words: String...) async throws -> Ending {
        try await RunningProgram.start(["/usr/bin/env"] + words).ending()
    }
}
