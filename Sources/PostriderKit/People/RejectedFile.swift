import Foundation
import NewsletterCore
package import NewsroomFiles

/// Where the rejected rows of an import go: a place that is known to be free before anything is
/// imported, so that no file is lost and no reason with it.
package struct RejectedFile {
    package let path: String

    /// Takes the place that was asked for, which may hold rejected rows already; throws where it
    /// holds anything else, is the file that is imported, or is in no folder.
    ///
    /// `name` is what its reader knows the place by, such as an option.
    package init(_ path: String, importing file: String, called name: String) throws {
        self.path = path
        let folder = Self.folder(of: path)
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw Problem(
                .badData, "\(name): nothing can be written in \(folder.escapingControls())",
                remedy: "Nothing was imported. Choose a folder that is there and yours.")
        }
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard !Self.isSame(path, file), Self.holdsRejectedRows(path) else {
            throw Problem(
                .badData, "\(name): \(path.escapingControls()) is another file",
                remedy: "Nothing was imported, and it stays as it is. Choose another name.")
        }
    }

    /// Takes a free place beside the file, or in the newsroom where nothing can be written there.
    package init(beside file: String, in newsroom: Newsroom) {
        let own = file == "-" ? "standard-input" : file.split(separator: "/").last ?? "import"
        let isWritable = FileManager.default.isWritableFile(atPath: Self.folder(of: file))
        let stem = file == "-" || !isWritable ? "\(newsroom.subscribers)/\(own)" : file
        let names = ["\(stem).rejected.csv"] + (2...1000).map { "\(stem).rejected-\($0).csv" }
        path = names.first { !FileManager.default.fileExists(atPath: $0) } ?? names[0]
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        let urls = [a, b].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
        return urls[0] == urls[1]
    }

    /// Whether a file begins as the table of rejected rows does.
    private static func holdsRejectedRows(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        let head = (try? file.read(upToCount: 16)) ?? Data()
        return String(decoding: head, as: UTF8.self).contains("line,reason")
    }
}
