import Foundation
package import MailFormat
package import NewsletterCore
package import NewsroomFiles

/// Finds the files behind the `cid:` addresses of a rendered issue.
package struct EmbeddedPictures {
    let folder: IssueFolder
    private let contents: (PictureName) throws -> [UInt8]?

    /// Looks in the folder of the issue.
    init(folder: IssueFolder, reader: EditedFiles) {
        self.init(folder: folder) { name in
            let path = "\(folder.pictures)/\(name)"
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            return try reader.bytes(at: path, called: "Issues/\(folder.slug)/images/\(name)")
        }
    }

    /// Looks wherever the closure does.
    init(folder: IssueFolder, contents: @escaping (PictureName) throws -> [UInt8]?) {
        self.folder = folder
        self.contents = contents
    }

    /// The pictures that travel in the mails of an edition, in the order in which they are shown.
    ///
    /// Throws a ``Problem`` where one is missing, or is not what was composed.
    func files(of edition: Edition) throws -> [AttachedFile] {
        try Self.contentIDs(in: edition.html.source).map { id in
            let file = String(id.prefix { $0 != "@" })
            guard let name = PictureName(file) else {
                throw Problem(
                    .badData, "Issues/\(folder.slug)/issue.html: cid:\(id) names no picture of it",
                    remedy: .compose(folder.slug))
            }
            guard let bytes = try contents(name) else { throw failure(name, "is not there") }
            guard name.fits(bytes) else { throw failure(name, "was changed after it was composed") }
            let kind: PictureKind
            do throws(PictureError) { kind = try PictureKind(of: bytes) } catch {
                throw failure(name, error.description)
            }
            return AttachedFile(
                fileName: file, contentType: kind.contentType, bytes: bytes, contentID: id)
        }
    }

    private func failure(_ name: PictureName, _ problem: String) -> Problem {
        Problem(
            .badData, "Issues/\(folder.slug)/images/\(name) \(problem)",
            remedy: .compose(folder.slug))
    }

    /// What stands behind each `cid:` in an attribute, each once, in order.
    static func contentIDs(in html: String) -> [String] {
        var found: [String] = []
        for quote in ["\"", "'"] {
            for range in html.ranges(of: "=\(quote)cid:") {
                let id = String(html[range.upperBound...].prefix { $0 != "\"" && $0 != "'" })
                if !found.contains(id) { found.append(id) }
            }
        }
        return found
    }

    /// The HTML with its pictures written into it, so that a browser shows it as it is.
    package static func standingAlone(_ html: String, _ files: [AttachedFile]) -> String {
        files.reduce(html) { html, file in
            guard let id = file.contentID else { return html }
            let data = Data(file.bytes).base64EncodedString()
            return html.replacing("cid:\(id)", with: "data:\(file.contentType);base64,\(data)")
        }
    }
}

extension Workspace {
    /// The files that go with the mails of an edition.
    package func attachments(of edition: Edition, in folder: IssueFolder) throws -> [AttachedFile] {
        try EmbeddedPictures(folder: folder, reader: editedFiles).files(of: edition)
    }
}

/// What is told about a picture of an issue.
package struct PictureSummary: Encodable {
    let file: String
    package let bytes: Int
    /// Whether it travels in every mail.
    package let isEmbedded: Bool

    /// The pictures in the folder of an issue, by name.
    package static func list(_ folder: IssueFolder) -> [PictureSummary] {
        let manager = FileManager.default
        let html = manager.contents(atPath: folder.html).map { String(decoding: $0, as: UTF8.self) }
        let embedded = Set(
            EmbeddedPictures.contentIDs(in: html ?? "").map { String($0.prefix { $0 != "@" }) })
        let names = (try? manager.contentsOfDirectory(atPath: folder.pictures)) ?? []
        return names.filter { PictureName($0) != nil }.sorted().map { name in
            let path = "\(folder.pictures)/\(name)"
            let size = (try? manager.attributesOfItem(atPath: path)[.size]) as? Int
            return PictureSummary(
                file: path, bytes: size ?? 0, isEmbedded: embedded.contains(name))
        }
    }
}

extension [PictureSummary] {
    /// How many there are and how much they weigh, in words; nil where there are none.
    package var inWords: String? {
        if isEmpty { return nil }
        let bytes = reduce(0) { $0 + $1.bytes }
        let travels = contains(where: \.isEmbedded) ? "in every mail" : "to be put on the web"
        return "\(count.of("picture")), \(Swift.max(1, bytes / 1024)) KB \(travels)"
    }
}
