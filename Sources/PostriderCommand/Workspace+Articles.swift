import Composing
import Foundation
import NewsletterCore
import Storage

extension Workspace {
    /// Every article, by name; throws for the first that cannot be read.
    ///
    /// A word that is parted in one article is known by the others.
    func articles(
        cleanUps: CleanUp? = nil, subscriberNames: SubscriberNames? = nil
    ) throws -> [Article] {
        let settings = try? settings()
        var reader = ArticleReader(
            cleanUps: cleanUps ?? settings?.cleanUps ?? .all, siteURL: settings?.newsletter.url,
            subscriberNames: subscriberNames)
        let articles = try articles(by: reader)
        guard articles.contains(where: { $0.body.holdsPartedWord }) else { return articles }
        reader.knownWords = articles.reduce(into: []) { $0.formUnion($1.body.words) }
        return try self.articles(by: reader)
    }

    private func articles(by reader: ArticleReader) throws -> [Article] {
        var articles: [Article] = []
        for path in try newsroom.articleFiles() {
            let article = try self.article(at: path, reader)
            if let twin = articles.first(where: { $0.name == article.name }) {
                throw Failure(
                    .badData, "Articles: two articles are called \(twin.name)",
                    advice: "Rename one of the files.")
            }
            articles.append(article)
        }
        return articles
    }

    private func article(at path: String, _ reader: ArticleReader) throws -> Article {
        let (bytes, file) = try articleBytes(at: path)
        return try reader.read(bytes, file: file)
    }

    /// The text of an article before and after the clean-ups.
    func articleTexts(_ article: Article, cleanUps: CleanUp) throws -> (
        before: String, after: String
    ) {
        guard let path = try articlePath(article.name) else { return ("", "") }
        let (bytes, file) = try articleBytes(at: path)
        let words = try articles(cleanUps: cleanUps).reduce(into: Set<String>()) {
            $0.formUnion($1.body.words)
        }
        return try ArticleReader(cleanUps: cleanUps, knownWords: words).texts(bytes, file: file)
    }

    /// Where the file of an article stands; nil where there is none of that name.
    func articlePath(_ name: String) throws -> String? {
        try newsroom.articleFiles().first { ArticleShelf.name(of: $0) == name }
    }

    private func articleBytes(at path: String) throws -> ([UInt8], String) {
        let file = "Articles/" + (path as NSString).lastPathComponent
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(
                .badData, "\(file): cannot be read",
                advice: "Check that this user may read the file.")
        }
        return (Array(data), file)
    }
}
