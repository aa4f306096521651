import ArgumentParser
import Composing
import Cryptography
import Foundation
import NewsletterCore
import SMTPTransport
import Storage

/// The options that every command on a newsroom shares.
struct NewsroomOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .customLong("newsroom")],
        help: "The newsroom; the current folder or a parent of it otherwise.",
        completion: .directory)
    var folder: String?

    /// Finds the newsroom and reads its settings.
    func open(_ effects: Effects = .live) throws -> Workspace {
        let start = folder ?? FileManager.default.currentDirectoryPath
        let newsroom = try Newsroom(containing: start)
        return Workspace(newsroom: newsroom, effects: effects)
    }
}

/// A newsroom at work: its files, its settings, and the world around it.
struct Workspace {
    let newsroom: Newsroom
    let effects: Effects

    /// Reads and checks postrider.yml and the environment.
    func settings() throws -> Settings { try Settings(try settingsReader()) }

    /// The settings as they were given, each with its origin.
    func settingsReader() throws -> SettingsReader {
        try SettingsReader(
            try text(of: newsroom.settings), file: "postrider.yml",
            environment: effects.environment)
    }

    /// Opens the subscriber database, which is made if there is none.
    func subscribers() throws -> SubscriberDatabase {
        let hash = HMACSHA256(key: try secretKey())
        return try SubscriberDatabase(
            at: newsroom.subscriberDatabase, effects: effects,
            addressHash: { hash.code(for: Array($0.utf8)) }, newsroom: newsroom)
    }

    /// The newsroom's secret; its file is made on first use.
    func secretKey() throws -> [UInt8] {
        try SecretKeyFile.key(at: newsroom.secretKey, random: effects.randomBytes)
    }

    /// Today, in UTC.
    var today: CalendarDate { effects.now().date }

    // MARK: - Articles

    /// Every article, by name; throws for the first that cannot be read.
    ///
    /// A word that is parted in one article is known by the others.
    func articles(
        cleanUps: CleanUp? = nil, subscriberNames: SubscriberNames? = nil
    ) throws -> [Article] {
        var reader = ArticleReader(
            cleanUps: cleanUps ?? (try? settings().cleanUps) ?? .all,
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
        let path = try newsroom.articleFiles().first {
            (($0 as NSString).lastPathComponent as NSString).deletingPathExtension == article.name
        }
        guard let path else { return ("", "") }
        let (bytes, file) = try articleBytes(at: path)
        let words = try articles(cleanUps: cleanUps).reduce(into: Set<String>()) {
            $0.formUnion($1.body.words)
        }
        return try ArticleReader(cleanUps: cleanUps, knownWords: words).texts(bytes, file: file)
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

    // MARK: - Issues

    /// The folder of an issue; throws where there is no such issue.
    func issueFolder(_ name: String) throws -> IssueFolder {
        guard let slug = Slug(name), newsroom.issue(slug).exists else {
            let known = try newsroom.issueSlugs().map(\.description)
            let near = name.nearest(in: known)
            throw Failure(
                .badData, "there is no issue \(name)",
                advice: near.map { "Did you mean \($0)?" }
                    ?? (known.isEmpty
                        ? "Compose one first: postrider compose"
                        : "There are: \(known.joined(separator: ", "))"))
        }
        return newsroom.issue(slug)
    }

    /// The plan of an issue.
    func plan(_ folder: IssueFolder) throws -> Issue {
        do {
            return try IssueFile.read(try text(of: folder.plan), slug: folder.slug)
        } catch let error as IssueFileError {
            throw Failure(.badData, "Issues/\(folder.slug)/\(error)")
        }
    }

    /// The rendered bodies of an issue, as they stand on the disk.
    func edition(_ folder: IssueFolder) throws -> Edition {
        let issue = try plan(folder)
        try issue.checkLines()
        guard FileManager.default.fileExists(atPath: folder.html),
            FileManager.default.fileExists(atPath: folder.text)
        else {
            throw Failure(
                .badData, "Issues/\(folder.slug): the issue has not been rendered",
                advice: "Run: postrider compose \(folder.slug)")
        }
        let language = try issue.language ?? settings().newsletter.language
        return Edition(
            slug: folder.slug,
            subject: try slotted(issue.subject, .header, "\(folder.slug)/issue.yml: subject"),
            html: try slotted(text(of: folder.html), .html, "\(folder.slug)/issue.html"),
            text: try slotted(text(of: folder.text), .plainText, "\(folder.slug)/issue.txt"),
            language: language)
    }

    private func slotted(
        _ source: String, _ kind: SlottedText.Kind, _ place: String
    ) throws -> SlottedText {
        do throws(SlotError) {
            return try SlottedText(parsing: source, as: kind)
        } catch {
            throw Failure(.badData, "Issues/\(place), \(error)")
        }
    }

    /// What makes the pictures of an issue fit for its mails.
    func pictures(of issue: Issue, in folder: IssueFolder, _ settings: Settings) -> IssuePictures {
        let shared = settings.images.folder.map {
            $0.hasPrefix("/") ? $0 : "\(newsroom.folder)/\($0)"
        }
        return IssuePictures(
            finder: PictureFinder(
                workspace: self, folder: folder, template: issue.template, shared: shared),
            settings: settings.images, mode: issue.imageMode ?? settings.images.mode,
            domain: DomainName.ascii(settings.from.address.domain) ?? "localhost")
    }

    private func text(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.badConfiguration, "\(path): cannot be read")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Failure(.badData, "\(path): is not UTF-8", advice: "Save it as UTF-8.")
        }
        return text
    }
}
