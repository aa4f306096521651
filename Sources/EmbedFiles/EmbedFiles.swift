import Foundation
import PackagePlugin

/// Turns the top-level folders Templates and Subscribers, and the pages of the servers, into one
/// Swift file at build time, so that the binary carries what `postrider init` writes and what
/// `postrider preview` and `postrider serve` show.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let folders = [
            "Templates", "Subscribers", "Sources/Preview/Page", "Sources/WebFront/Page",
        ]
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(folders.joined(separator: " and "))",
                executable: try context.tool(named: "EmbedFilesTool").url,
                arguments: [root.path, output.path] + folders,
                inputFiles: folders.flatMap { Self.files(below: root.appending(path: $0)) },
                outputFiles: [output])
        ]
    }

    private static func files(below folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.allObjects as? [URL] ?? []).filter {
            (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        }.sorted { $0.path < $1.path }
    }
}
