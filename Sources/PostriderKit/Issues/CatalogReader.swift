package import Composing
import Foundation
package import NewsletterCore
import NewsroomFiles

/// Reads the articles of a newsroom.
package struct CatalogReader {
    private let workspace: Workspace

    private var newsroom: Newsroom { workspace.newsroom }
    private var notices: Notices { workspace.notices }

    /// Of the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Every article that can be read; the others are told.
    func articles(
        cleanUps: CleanUp? = nil, subscriberNames: SubscriberNames? = nil
    ) throws -> [Article] {
        let catalog = try catalog(cleanUps: cleanUps, subscriberNames: subscriberNames)
        catalog.tellFaults(to: notices)
        return catalog.articles
    }

    /// Every article, by path, and why some cannot be read.
    ///
    /// A word that is parted in one article is known by the others.
    package func catalog(
        cleanUps: CleanUp? = nil, subscriberNames: SubscriberNames? = nil
    ) throws -> ArticleCatalog {
        let locations = try articleLocations()
        let usedBefore = usedArticles(locations)
        let settings = try? workspace.settings()
        var reader = ArticleReader(
            cleanUps: cleanUps ?? settings?.cleanUps ?? .all, siteURL: settings?.newsletter.url,
            subscriberNames: subscriberNames)
        var catalog = read(locations, by: reader)
        if catalog.articles.contains(where: { $0.body.holdsPartedWord }) {
            reader.knownWords = catalog.articles.reduce(into: []) { $0.formUnion($1.body.words) }
            catalog = read(locations, by: reader)
        }
        catalog.usedBefore = usedBefore
        return catalog
    }

    /// Where articles stand; folders that cannot be looked into are told.
    private func articleLocations() throws -> [ArticleLocation] {
        let listing = try newsroom.articleListing(followingLinks: workspace.followsArticleLinks)
        for line in listing.passedOver { notices.passOver(line) }
        return listing.locations
    }

    /// What counts as used beforehand; at the first reading of a newsroom it is told.
    private func usedArticles(_ locations: [ArticleLocation]) -> Set<String> {
        let used = UsedArticles(of: newsroom, locations)
        if let problem = used.problem, !used.names.isEmpty {
            notices.passOver("\(problem); every article in a folder counts as used")
        }
        if used.isNew, !used.names.isEmpty {
            let count = used.names.count
            notices.say(
                "note: \(count.of("article")) in folders below Articles/ "
                    + "\(count == 1 ? "counts" : "count") as used, since earlier versions did not "
                    + "look there; Articles/.used lists \(count == 1 ? "it" : "them").")
            notices.advise(.nameUsedArticle)
        }
        return used.names
    }

    private func read(_ locations: [ArticleLocation], by reader: ArticleReader) -> ArticleCatalog {
        var catalog = ArticleCatalog()
        let files = workspace.articleFiles
        let namesakes = Dictionary(grouping: locations, by: \.name)
        for location in locations {
            if let twins = namesakes[location.name], twins.count > 1 {
                guard twins[0] == location else { continue }
                let files = twins.map(\.shown).joined(separator: " and ")
                let twin = Problem(
                    .badData, "\(files): two articles are called \(location.name)",
                    remedy: "Rename one of the files.")
                catalog.faults.append((location.name, twin))
                continue
            }
            do {
                catalog.articles.append(try article(at: location, files, reader))
            } catch {
                catalog.faults.append((location.name, error))
            }
        }
        return catalog
    }

    private func article(
        at location: ArticleLocation, _ files: EditedFiles, _ reader: ArticleReader
    ) throws -> Article {
        let article = try reader.read(
            try files.bytes(at: location.path, called: location.shown), file: location.shown,
            name: location.name)
        return placingPictures(of: article, at: location)
    }

    /// The text of an article before and after the clean-ups.
    package func texts(of article: Article, cleanUps: CleanUp) throws -> (
        before: String, after: String
    ) {
        guard let location = try workspace.articleLocation(article.name) else { return ("", "") }
        let words = try catalog(cleanUps: cleanUps).articles.reduce(into: Set<String>()) {
            $0.formUnion($1.body.words)
        }
        return try ArticleReader(cleanUps: cleanUps, knownWords: words)
            .texts(
                try workspace.articleFiles.bytes(at: location.path, called: location.shown),
                file: location.shown)
    }

    // MARK: Pictures beside an article

    /// Names the pictures beside an article in a folder by their path below Articles/, so that
    /// two of one name beside two articles are never taken for one.
    private func placingPictures(of article: Article, at location: ArticleLocation) -> Article {
        guard location.isNested else { return article }
        func placed(_ image: Image) -> Image {
            let source = image.source
            let written = source.prefix { $0 != "?" && $0 != "#" }
            let path = written.removingPercentEncoding ?? String(written)
            guard IssuePictures.isLocal(image), !path.hasPrefix("/"),
                FileManager.default.fileExists(
                    atPath: "\(newsroom.articles)/\(location.folder)/\(path)")
            else { return image }
            var image = image
            image.source = Self.joined(location.folder, String(source))
            return image
        }
        var article = article
        article.body = article.body.mappingImages(placed)
        article.metadata.image = article.metadata.image.map(placed)
        return article
    }

    /// A folder and an address in it, without the steps back.
    private static func joined(_ folder: String, _ address: String) -> String {
        let encoded = folder.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
        var parts: [Substring] = []
        for part in "\(encoded ?? folder)/\(address)".split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
