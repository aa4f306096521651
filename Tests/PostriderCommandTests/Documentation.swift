import Foundation

/// The pages in docs/.
enum Documentation {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.appending(path: "docs")

    /// A folder of the code, by its path below `Sources`.
    static func sources(_ path: String) -> URL { root.appending(path: "Sources/\(path)") }

    /// A page's text.
    static func page(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
}
