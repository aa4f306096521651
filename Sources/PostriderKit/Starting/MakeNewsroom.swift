import BuiltInFiles
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// Makes a newsroom: its settings and folders, with a sample in them where that is asked for.
package struct MakeNewsroom {
    /// What the newsroom says of itself.
    private static let readme = "README.md"

    private let folder: String
    private let isSample: Bool

    /// In a folder, which is made if it does not exist.
    package init(in folder: String, isSample: Bool = false) {
        self.folder = folder
        self.isSample = isSample
    }

    /// Throws where the folder is a newsroom already, or holds a file that would be lost.
    package func check() throws {
        if Newsroom(folder: folder).exists {
            throw Problem(
                .badData, "\(folder) is a newsroom already",
                remedy: "Nothing was changed. Choose another folder.")
        }
        // What has not been answered yet decides which of the two is written.
        let readmes = [true, false].map { isLocal in
            Data(StarterSettings.placeholders.text(of: Self.readme, isLocal: isLocal).utf8)
        }
        for (path, contents) in furniture.map({ ($0.path, [$0.contents]) }) + [
            (Self.readme, readmes)
        ]
        where FileManager.default.fileExists(atPath: at(path)) {
            let there = FileManager.default.contents(atPath: at(path))
            if contents.contains(where: { $0 == there }) { continue }
            throw Problem(
                .badData, "\(at(path)) exists already",
                remedy: "Nothing was changed. Choose an empty folder.")
        }
    }

    /// Makes it with these settings.
    package func make(_ settings: StarterSettings) throws {
        try Newsroom(folder: folder).createFolders()
        // The settings make it a newsroom, so they come last.
        let own = [Self.readme, "postrider.yml"].map {
            (path: $0, contents: Data(settings.text(of: $0).utf8))
        }
        for (path, contents) in furniture + own {
            try FileManager.default.createDirectory(
                atPath: (at(path) as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try AtomicFile.write(contents, to: at(path))
        }
    }

    /// What is written beside the settings, whatever they are.
    private var furniture: [(path: String, contents: Data)] {
        let starter = BuiltInFiles.files(below: "Templates/newsroom")
            .filter { !$0.path.hasSuffix(".template") }
            .filter { isSample || !$0.path.hasPrefix("sample/") }
            .map { (path: $0.path.removingPrefix("sample/"), contents: $0.contents) }
        let list = BuiltInFiles.files(below: "Subscribers").map {
            (path: "Subscribers/\($0.path)", contents: $0.contents)
        }
        return starter + (isSample ? list : [])
    }

    private func at(_ path: String) -> String { "\(folder)/\(path)" }
}

extension String {
    /// The text without the prefix, where it has it.
    fileprivate func removingPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
