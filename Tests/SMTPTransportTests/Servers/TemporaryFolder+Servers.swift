import Foundation
import PostriderTesting

/// What servers need that run under a user of their own.
extension TemporaryFolder {
    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: file(name), withIntermediateDirectories: true)
    }

    /// The lines of a file; none where it does not exist.
    func lines(_ name: String) -> [String] {
        String(decoding: bytes(name) ?? [], as: UTF8.self)
            .split(whereSeparator: \.isNewline).map(String.init)
    }
}
