import Foundation

/// A folder of its own for one test, gone when nobody uses it any more.
public final class TemporaryFolder: Sendable {
    /// Where it is; no symbolic link leads there.
    public let path: String

    /// Makes it, for its owner alone unless another mode is given.
    public init(mode: Int = 0o700) {
        let files = FileManager.default
        path =
            files.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("postrider-\(UUID())").path
        do {
            try files.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: mode])
        } catch {
            fatalError("\(path) cannot be made: \(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in it, whether there is one or not.
    public func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file and the folders above it; returns its path.
    @discardableResult
    public func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        try write(Array(text.utf8), to: name, mode: mode)
    }

    /// Writes a file and the folders above it; returns its path.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String, mode: Int = 0o600) throws -> String {
        let path = file(name)
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes), attributes: [.posixPermissions: mode])
        else { throw CocoaError(.fileWriteUnknown) }
        return path
    }

    /// What a file holds; nil where there is none.
    public func bytes(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: file(name)).map { Array($0) }
    }
}
