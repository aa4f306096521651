import Composing
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// Takes article files from elsewhere: Markdown as it is, the rest cleaned; the pictures that
/// lie beside them come along.
struct ArticleFiles {
    let `import`: ArticleImport

    /// Whether a file's name says that an article is in it.
    static func isArticle(_ path: String) -> Bool {
        ArticleReader.extensions.contains((path as NSString).pathExtension.lowercased())
    }

    /// The articles of a folder and those below it, by path.
    func offers(folder: String) throws -> [ArticleImport.Offer] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        // Read as a newsroom's own articles are: no READMEs, and a bundle goes by its folder.
        let found = paths.compactMap { ArticleLocation($0, in: folder) }
        let name = URL(fileURLWithPath: folder).lastPathComponent
        return try found.compactMap { location in
            do {
                return try offer(
                    file: location.path, called: "\(name)/\(location.relativePath)",
                    name: location.name)
            } catch let error as ArticleError {
                `import`.workspace.notices.passOver(because: error)
                return nil
            }
        }
    }

    /// The article of a file.
    func offer(file path: String) throws -> ArticleImport.Offer {
        try offer(file: path, called: (path as NSString).lastPathComponent)
    }

    private func offer(
        file path: String, called source: String, name: String? = nil
    ) throws -> ArticleImport.Offer {
        let bytes = try `import`.workspace.namedFiles.bytes(at: path)
        let own = URL(fileURLWithPath: `import`.workspace.newsroom.articles)
            .resolvingSymlinksInPath().path
        if URL(fileURLWithPath: path).resolvingSymlinksInPath().path.hasPrefix(own + "/") {
            throw Problem(
                .badData, "\(path): is one of the newsroom's own articles",
                remedy: "Import files from elsewhere.")
        }
        var article = try ArticleReader().read(bytes, file: path, name: name)
        let origin = ArticleOrigin(source: source)
        let pictures = try pictures(of: article, beside: path)
        var file: ArticleFile
        if ["md", "markdown"].contains((path as NSString).pathExtension.lowercased()) {
            file = try ArticleFile(markdown: bytes, file: path, origin: origin)
            for (old, new) in pictures { file.text = Self.replacing(old, with: new, in: file.text) }
        } else {
            func moved(_ image: Image) -> Image {
                var image = image
                image.source = pictures[image.source] ?? image.source
                return image
            }
            article.body = article.body.mappingImages(moved)
            article.metadata.image = article.metadata.image.map(moved)
            file = ArticleFile(article, origin: origin)
        }
        return ArticleImport.Offer(
            title: article.metadata.title, date: article.metadata.date,
            origin: ArticleOrigin(source: source), file: file)
    }

    // MARK: Pictures

    /// Copies the pictures that lie beside a file, or below its folder, into Articles/images.
    ///
    /// - Returns: Where each now stands, by its address in the article.
    private func pictures(of article: Article, beside path: String) throws -> [String: String] {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            .resolvingSymlinksInPath().path
        var moved: [String: String] = [:]
        let lead = article.metadata.image.map { [$0] } ?? []
        for image in lead + article.body.images where IssuePictures.isLocal(image) {
            let relative = image.source.removingPercentEncoding ?? image.source
            let file = URL(fileURLWithPath: "\(folder)/\(relative)").resolvingSymlinksInPath().path
            guard file.hasPrefix(folder + "/"), FileManager.default.fileExists(atPath: file) else {
                `import`.workspace.notices.say(
                    "note: \(path): the picture \(relative) is not there".escapingControls())
                continue
            }
            let bytes = try `import`.workspace.namedFiles.bytes(at: file)
            guard let kind = try? PictureKind(of: bytes) else {
                `import`.workspace.notices.say(
                    "note: \(path): \(relative) is no picture for a mail".escapingControls())
                continue
            }
            let name = PictureName(of: file, bytes: bytes, kind: kind)
            moved[image.source] = "images/\(name)"
            if `import`.choice.isTrial { continue }
            let images = "\(`import`.workspace.newsroom.articles)/images"
            try FileManager.default.createDirectory(
                atPath: images, withIntermediateDirectories: true)
            try AtomicFile.write(bytes, to: "\(images)/\(name)")
        }
        return moved
    }

    /// Replaces an address where it stands alone, not as a part of another.
    private static func replacing(_ old: String, with new: String, in text: String) -> String {
        var out = ""
        var rest = Substring(text)
        while let found = rest.firstRange(of: old) {
            let before = rest[..<found.lowerBound].last ?? out.last ?? "\n"
            let after = rest[found.upperBound...].first ?? "\n"
            let isWhole = " \n\t(\"'<=".contains(before) && " \n\t)\"'>".contains(after)
            out += rest[..<found.lowerBound]
            out += isWhole ? new : old
            rest = rest[found.upperBound...]
        }
        return out + rest
    }
}
