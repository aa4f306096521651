public import Files
internal import Glibc
public import NewsletterCore

/// The folder of one newsletter: where everything in it stands.
///
/// The files in the folders are a person's to read and edit; this type only knows the places.
public struct Newsroom: Hashable, Sendable {
    /// The folder, without a slash at its end.
    public let folder: String

    /// Takes a folder that is, or is to become, a newsroom.
    public init(folder: String) {
        var folder = folder.isEmpty ? "." : folder
        while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        self.folder = folder
    }

    /// Finds the newsroom that is the folder, or the nearest folder above it.
    public init(containing folder: String) throws(FileError) {
        guard let resolved = realpath(folder, nil) else { throw .system("realpath", folder) }
        defer { free(resolved) }
        var candidate = String(cString: resolved)
        while true {
            let newsroom = Newsroom(folder: candidate)
            if try Folder.holdsFile(newsroom.settings) {
                self = newsroom
                return
            }
            if candidate == "/" { throw FileError(path: folder, reason: .noNewsroom) }
            candidate = Folder.parent(of: candidate)
        }
    }

    /// Whether the folder is a newsroom: it holds the settings.
    public var exists: Bool { Folder.isFile(settings) }

    /// The settings: `postrider.yml`.
    public var settings: String { path("postrider.yml") }
    /// The articles.
    public var articles: String { path("Articles") }
    /// Templates of the newsletter's own.
    public var templates: String { path("Templates") }
    /// The subscribers' folder.
    public var subscribers: String { path("Subscribers") }
    /// The database of subscribers.
    public var subscriberDatabase: String { path("Subscribers/subscribers.sqlite") }
    /// What came back, and what followed from it.
    public var bounces: String { path("Subscribers/bounces.sqlite") }
    /// Who reads mail that came back holds a lock on this file meanwhile.
    public var bounceLock: String { path("Subscribers/bounces.lock") }
    /// Mail that a mail server has handed over and that was not read yet, a file each.
    public var bounceSpool: String { path("Subscribers/bounces.spool") }
    /// What providers have posted to `serve` and nobody has read yet, a file each.
    public var postedBodies: String { path("Subscribers/hooks.spool") }
    /// Mail of people, and what could not be read, of all that a mail server has handed over: a
    /// Maildir.
    public var returnedMail: String { path("Subscribers/bounces.mail") }
    /// Who wants to join, and the mails about it, as `serve` keeps them.
    public var signUpDatabase: String { path("Subscribers/web.sqlite") }
    /// What commands hand to `serve` for it, a file each.
    public var signUpHandOver: String { path("Subscribers/web.handed") }
    /// Held by whoever may write that.
    public var serveLock: String { path("Subscribers/web.lock") }
    /// How much has gone over each relay, for the rate limits.
    public var rateLimitStore: String { path("Subscribers/pace.sqlite") }
    /// The archive as `postrider serve` answers it.
    public var servedArchive: String { path("Subscribers/archive") }
    /// The secret from which tokens are made.
    public var secretKey: String { path("Subscribers/secret.key") }
    /// The issues.
    public var issues: String { path("Issues") }
    /// Where a dry run writes its mails.
    public var outbox: String { path("Outbox") }
    /// The keys that sign the mail.
    public var keys: String { path("Keys") }

    /// The files of one issue.
    public func issue(_ slug: Slug) -> IssueFolder {
        IssueFolder(slug: slug, folder: path("Issues/\(slug)"))
    }

    /// Every issue that has a plan, by name.
    public func issueSlugs() throws(FileError) -> [Slug] {
        var slugs: [Slug] = []
        for slug in try Folder.names(in: issues).compactMap({ Slug($0) })
        where try Folder.holdsFile(issue(slug).plan) {
            slugs.append(slug)
        }
        return slugs
    }

    /// Every issue whose mailing has begun, by name; its plan may be gone, and what stands in the
    /// place of its ledger may be none.
    public func mailedIssues() throws(FileError) -> [IssueFolder] {
        var folders: [IssueFolder] = []
        for folder in try Folder.names(in: issues).compactMap({ Slug($0) }).map({ issue($0) })
        where try Folder.holdsAnything(folder.ledger) {
            folders.append(folder)
        }
        return folders
    }

    /// Whether there is a subscriber database with anything in it.
    public var hasList: Bool { Folder.fileSize(subscriberDatabase) ?? 0 > 0 }

    /// Where `restore` lays the list aside as it was, for a moment of time: a name that no copy
    /// has yet.
    public func listLaidAside(at time: Timestamp) -> String {
        let stem = "\(subscribers)/before-restore-\(time.description.filter { $0 != ":" })"
        var number = 1
        // The underscore sorts behind the dot of the first.
        func name() -> String { stem + (number == 1 ? "" : "_\(number)") + ".sqlite" }
        while Folder.fileSize(name()) != nil { number += 1 }
        return name()
    }

    /// The lists that `restore` has laid aside, the oldest first.
    public func listsLaidAside() throws(FileError) -> [String] {
        try Folder.names(in: subscribers)
            .filter { $0.hasPrefix("before-restore-") && $0.hasSuffix(".sqlite") }
            .map { "\(subscribers)/\($0)" }
    }

    /// Makes the folders that are not there; those with people in them for their owner alone.
    public func createFolders() throws(FileError) {
        let hasArticles = Folder.isFolder(articles)
        for folder in [articles, templates, issues, outbox] { try Folder.create(folder) }
        try Folder.create(subscribers, mode: 0o700)
        if !hasArticles { try UsedArticles.begin(in: self) }
    }

    private func path(_ name: String) -> String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }
}

/// The files of one issue.
public struct IssueFolder: Hashable, Sendable {
    /// The issue.
    public let slug: Slug
    /// The folder itself.
    public let folder: String

    /// The plan that an editor changes.
    public var plan: String { "\(folder)/issue.yml" }
    /// The rendered HTML body.
    public var html: String { "\(folder)/issue.html" }
    /// The rendered plain-text body.
    public var text: String { "\(folder)/issue.txt" }
    /// What is to be said above its page in the archive, of an error that was found too late.
    public var correction: String { "\(folder)/correction.md" }
    /// By what the archive's readers know it: made once, and to be kept with the issue.
    public var archiveRecord: String { "\(folder)/archive.yml" }
    /// Who got it.
    public var ledger: String { "\(folder)/ledger.sqlite" }

    /// Whether the issue has a plan.
    public var exists: Bool { Folder.isFile(plan) }
    /// Whether a mailing of the issue has begun: whatever stands in the place of its ledger, nobody is
    /// mailed as if there were none.
    public var hasLedger: Bool { (try? Folder.holdsAnything(ledger)) ?? false }

    /// Whether its page has been written into an archive.
    public var hasArchiveRecord: Bool { Folder.isFile(archiveRecord) }

    /// What stands here while plan and bodies are being written, which belong together.
    public var composingMark: String { "\(folder)/.composing" }

    /// Throws where this user may not look into the folder.
    public func checkAccess() throws(FileError) { _ = try Folder.holdsFile(plan) }

    /// Makes the folder, for its owner alone: the ledger in it names people.
    public func create() throws(FileError) { try Folder.create(folder, mode: 0o700) }

    /// Does something with plan and bodies while no other program writes or reads them together.
    public func inTurn<T>(_ body: () throws -> T) throws -> T {
        try FolderLock.take(in: folder, body)
    }
}
