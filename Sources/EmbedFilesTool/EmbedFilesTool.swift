import Foundation

/// Writes a Swift file that holds every file below some folders: ROOT OUTPUT FOLDER...
///
/// The bytes stand in base64, so that any file is carried exactly.
@main
struct EmbedFilesTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        let root = URL(fileURLWithPath: arguments[1], isDirectory: true)
        var lines = ["let embeddedFiles: [(path: String, base64: StaticString)] = ["]
        for path in try arguments[3...].flatMap({ try files(below: $0, of: root) }).sorted() {
            let data = try Data(contentsOf: root.appending(path: path))
            lines.append("    (\"\(path)\", \"\(data.base64EncodedString())\"),")
        }
        lines.append("]\n")
        try lines.joined(separator: "\n").write(
            toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    private static func files(below folder: String, of root: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .map { "\(folder)/\($0)" }
            .filter {
                var isFolder: ObjCBool = false
                let path = root.appending(path: $0).path
                return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
    }
}
