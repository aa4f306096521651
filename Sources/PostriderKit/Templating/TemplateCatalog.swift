import BuiltInFiles
import Composing
import Foundation
import NewsletterCore
package import NewsroomFiles

/// The templates that a newsroom can choose from: its own, and the built-in ones.
///
/// A file of a template is looked for in `Templates/NAME/`, then among the built-in template's
/// files, then in `Templates/partials/`, then among the built-in parts; the first one counts.
/// So a newsroom may replace a single file.
package struct TemplateCatalog {
    /// The newsroom's folder of templates.
    package let folder: String
    /// Reads its files; without one only the names are asked for.
    var reader: EditedFiles?

    package init(folder: String, reader: EditedFiles? = nil) {
        self.folder = folder
        self.reader = reader
    }

    /// A file of a template, and where it was found.
    struct File {
        let name: String
        /// The path below the newsroom, or that of the built-in file.
        let path: String
        let isBuiltIn: Bool
        /// What it holds; of the newsroom's own only texts are read, others when they are shown.
        let contents: Data
    }

    /// The folder of parts that all templates may include.
    private static let parts = "partials"
    /// Folders that are no templates.
    private static let reserved: Set<String> = [parts, "phrases", "newsroom"]
    /// What every template has.
    static let required = ["issue.html", "issue.txt", "style.css"]

    /// The names of the built-in templates.
    static let builtIn: [String] = BuiltInFiles.paths.filter { $0.hasSuffix("/issue.html") }
        .map { String($0.split(separator: "/")[1]) }

    /// The names of all templates, in order.
    package func names() throws -> [String] {
        let own = subfolders().filter { name in
            Self.required.contains { FileManager.default.fileExists(atPath: path(name, $0)) }
        }
        return Set(Self.builtIn + own).sorted()
    }

    /// Whether the newsroom has files of its own for a template.
    func hasOwnFiles(_ name: String) -> Bool { !ownNames(in: name).isEmpty }

    /// The template of that name; throws where there is none, or where a file is missing.
    func template(_ name: String) throws -> Template {
        let files = try self.files(of: name)
        var texts: [String: String] = [:]
        for file in files.values where Self.isText(file.name) {
            guard let text = String(data: file.contents, encoding: .utf8) else {
                throw Problem(.badData, "\(file.path): is not UTF-8", remedy: "Save it as UTF-8.")
            }
            texts[file.name] = text
        }
        return Template(
            name: name, html: texts["issue.html"] ?? "", text: texts["issue.txt"] ?? "",
            css: texts["style.css"] ?? "",
            partials: texts.filter { !Self.required.contains($0.key) },
            places: files.mapValues(\.path))
    }

    /// The files that make a template, by their names, those of the shared parts among them.
    func files(of name: String) throws -> [String: File] {
        guard Slug(name) != nil, !Self.reserved.contains(name) else { throw unknown(name) }
        var files: [String: File] = [:]
        for file in try ownFiles(in: name) + Self.builtInFiles(in: name) + ownFiles(in: Self.parts)
            + Self.builtInFiles(in: Self.parts)
        where files[file.name] == nil {
            files[file.name] = file
        }
        for file in Self.required where files[file] == nil {
            guard hasOwnFiles(name) else { throw unknown(name) }
            throw Problem(
                .badConfiguration, "Templates/\(name): \(file) is missing",
                remedy: "A template has issue.html, issue.txt and style.css.")
        }
        return files
    }

    // MARK: - Copying

    /// Copies a built-in template, with the parts that it includes, into the newsroom, or some of
    /// its files only; returns the paths of the new files.
    package func eject(_ name: String, as other: String?, only: [String] = []) throws -> [String] {
        guard Self.builtIn.contains(name) else {
            if hasOwnFiles(name) {
                throw Problem(
                    .badData, "\(name) is the newsroom's own template already",
                    remedy: "Edit it in Templates/\(name).")
            }
            throw unknown(name)
        }
        let target = other ?? name
        guard Slug(target) != nil, !Self.reserved.contains(target) else {
            throw Problem(
                .usage, "\"\(target)\" cannot be the name of a template",
                remedy: "Use a-z, 0-9, -, _ and . such as our-letter.")
        }
        if let file = ownNames(in: target).first(where: { only.isEmpty || only.contains($0) }) {
            throw Problem(
                .badData, "Templates/\(target)/\(file) exists already",
                remedy: only.isEmpty
                    ? .chooseTemplateName
                    : "Nothing was changed. Edit that file.")
        }
        let pristine = TemplateCatalog(folder: "")
        let template = try pristine.template(name)
        let included = Self.required + template.includedFiles
        let parts = try pristine.files(of: name).values.filter { file in
            included.contains(file.name) || file.path.hasPrefix("Templates/\(name)/")
        }
        let names = parts.map(\.name).sorted()
        if let missing = only.first(where: { !names.contains($0) }) {
            let near = missing.nearest(in: names).map { "Did you mean \($0)? " } ?? ""
            throw Problem(
                .usage, "\(name) has no file \"\(missing.escapingControls())\"",
                remedy: "\(near)It is made of: \(names.joined(separator: ", ")).")
        }
        let copies = parts.filter { only.isEmpty || only.contains($0.name) }
        let place = "\(folder)/\(target)"
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true)
        for file in copies {
            try file.contents.write(to: URL(filePath: "\(place)/\(file.name)"))
        }
        return copies.map { "Templates/\(target)/\($0.name)" }.sorted()
    }

    // MARK: - Looking

    private func path(_ name: String, _ file: String) -> String { "\(folder)/\(name)/\(file)" }

    private func subfolders() -> [String] {
        guard !folder.isEmpty else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { Slug($0) != nil && !Self.reserved.contains($0) }
    }

    private func ownFiles(in name: String) throws -> [File] {
        try ownNames(in: name).map { file in
            let path = "Templates/\(name)/\(file)"
            let bytes =
                Self.isText(file) ? try reader?.bytes(at: self.path(name, file), called: path) : []
            return File(name: file, path: path, isBuiltIn: false, contents: Data(bytes ?? []))
        }
    }

    /// The files of a folder, by name; what is hidden or a folder itself is none.
    private func ownNames(in name: String) -> [String] {
        guard !folder.isEmpty else { return [] }
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
        return names.sorted().filter { file in
            var isFolder: ObjCBool = false
            return !file.hasPrefix(".")
                && manager.fileExists(atPath: path(name, file), isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    private static func builtInFiles(in name: String) -> [File] {
        BuiltInFiles.files(below: "Templates/\(name)").map {
            File(
                name: $0.path, path: "Templates/\(name)/\($0.path)", isBuiltIn: true,
                contents: $0.contents)
        }
    }

    private static func isText(_ file: String) -> Bool {
        [".html", ".txt", ".css"].contains { file.hasSuffix($0) }
    }

    private func unknown(_ name: String) -> Problem {
        let known = (try? names()) ?? Self.builtIn
        let near = name.nearest(in: known)
        return Problem(
            .badConfiguration, "there is no template \(name)",
            remedy: .words(
                (near.map { "Did you mean \($0)? " } ?? "")
                    + "There are: \(known.joined(separator: ", ")). "
                    + "Your own stand in Templates/NAME."))
    }
}
