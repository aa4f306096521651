import BuiltInFiles
import Composing
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// Finds the files that an issue names as pictures, and the lines that name them.
struct PictureFinder {
    let workspace: Workspace
    let folder: IssueFolder
    let template: String
    /// The folder of the settings in which pictures are looked for besides the newsroom.
    let shared: String?

    /// A picture's file.
    struct Found {
        /// What tells it from others: its whole path.
        let path: String
        /// The content of one that is built in; others are read when it is their turn, so that
        /// many large ones are never in memory together.
        var builtIn: Data?
        /// Reads one that is not built in.
        var reader: EditedFiles?

        /// The content; nil where it cannot be read.
        func bytes(called name: @autoclosure () -> String) throws(FileError) -> [UInt8]? {
            if let builtIn { return Array(builtIn) }
            return try reader?.bytes(at: path, called: name())
        }
    }

    /// The file of a picture; throws a ``Problem`` that names file and line where there is none,
    /// or where it lies outside of the newsroom.
    func file(of use: PictureUse) throws -> Found {
        let written = use.image.source.prefix { $0 != "?" && $0 != "#" }
        let path = written.removingPercentEncoding ?? String(written)
        let relative = String(path.drop { $0 == "/" })
        let reader = self.reader
        for root in roots(use.place, isAbsolute: path.hasPrefix("/")) {
            let candidate = "\(root)/\(relative)"
            guard FileManager.default.fileExists(atPath: candidate) else { continue }
            let whole = try reader.place(
                of: candidate, called: "\(place(of: use)): the picture \(path)")
            return Found(path: whole, reader: reader)
        }
        for folder in [template, "partials"] where use.place == .template {
            let file = "Templates/\(folder)/\(relative)"
            if let data = BuiltInFiles.contents(of: file) {
                return Found(path: file, builtIn: data)
            }
        }
        throw Problem(
            .badData, "\(place(of: use)): the picture \(path) is not there",
            remedy: .words(
                "Put it beside, or correct its name; it was looked for in "
                    + lookedIn(use.place) + "."))
    }

    private func roots(_ place: PictureUse.Place, isAbsolute: Bool) -> [String] {
        let newsroom = workspace.newsroom
        let own =
            switch place {
            case .article: [newsroom.articles]
            case .issue: [folder.folder]
            // A partial's picture lies beside the partial.
            case .brand: [newsroom.folder]
            case .template: ["\(newsroom.templates)/\(template)", "\(newsroom.templates)/partials"]
            }
        let common = [newsroom.folder, newsroom.articles] + (shared.map { [$0] } ?? [])
        return isAbsolute ? common + own : own + common
    }

    private func lookedIn(_ place: PictureUse.Place) -> String {
        let own =
            switch place {
            case .article(let name): articleFolder(name)
            case .issue: "Issues/\(folder.slug)/"
            case .brand: "Articles/"
            case .template: "Templates/\(template)/, Templates/partials/"
            }
        return own + (shared.map { ", the newsroom and \($0)" } ?? " and the newsroom")
    }

    /// The folder of an article, and the one in which articles share what they show.
    private func articleFolder(_ name: String) -> String {
        let folder = (try? workspace.articleLocation(name))?.folder ?? ""
        return folder.isEmpty ? "Articles/" : "Articles/\(folder)/, Articles/"
    }

    /// Reads pictures in the newsroom or the shared folder: an article from elsewhere must not
    /// carry a private file out.
    private var reader: EditedFiles {
        workspace.editedFiles(
            also: shared, remedy: "copy it into Articles/, or name its folder by images.folder")
    }

    // MARK: Where it is named

    /// The file that names a picture, and the line where it can be found.
    func place(of use: PictureUse) -> String {
        let files =
            switch use.place {
            case .article(let name): [article(name)]
            case .issue: [(path: folder.plan, shown: "Issues/\(folder.slug)/issue.yml")]
            case .brand: [(path: workspace.newsroom.settings, shown: "postrider.yml")]
            case .template: templateFiles
            }
        for (path, shown) in files {
            if let line = line(of: use.image.source, in: path) { return "\(shown):\(line)" }
        }
        return files[0].shown
    }

    /// The line of a file in which a picture's address first stands.
    private func line(of source: String, in path: String) -> Int? {
        guard let bytes = workspace.shownBytes(at: path) else { return nil }
        // One beside an article in a folder goes by its path below Articles/.
        let last = source.split(separator: "/").last.map(String.init) ?? source
        let spellings = [source, last].flatMap { [$0, $0.removingPercentEncoding ?? $0] }
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return spellings.lazy.compactMap { spelling in
            lines.firstIndex { $0.contains(spelling) }
        }.first.map { $0 + 1 }
    }

    /// The files of the template that may name pictures, `issue.html` first.
    private var templateFiles: [(path: String, shown: String)] {
        var files = ["\(template)/issue.html"]
        for folder in [template, "partials"] {
            let found = try? FileManager.default.contentsOfDirectory(
                atPath: "\(workspace.newsroom.templates)/\(folder)")
            files += (found ?? []).sorted().filter { $0.hasSuffix(".html") && $0 != "issue.html" }
                .map { "\(folder)/\($0)" }
        }
        return files.map { ("\(workspace.newsroom.templates)/\($0)", "Templates/\($0)") }
    }

    private func article(_ name: String) -> (path: String, shown: String) {
        guard let location = try? workspace.articleLocation(name) else {
            return ("", "Articles/\(name)")
        }
        return (location.path, location.shown)
    }
}
