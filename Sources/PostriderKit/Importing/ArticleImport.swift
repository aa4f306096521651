import Composing
import Files
import Foundation
package import NewsletterCore
import NewsroomFiles

/// An import at work: takes articles from sources and puts those that are new into the newsroom.
package final class ArticleImport {
    /// What is taken, and what is done with it.
    package struct Choice {
        package var takesChanges = false
        package var overwrites = false
        package var isTrial = false
        package var limit: Int?
        package var since: CalendarDate?

        package init(
            takesChanges: Bool = false, overwrites: Bool = false, isTrial: Bool = false,
            limit: Int? = nil, since: CalendarDate? = nil
        ) {
            self.takesChanges = takesChanges
            self.overwrites = overwrites
            self.isTrial = isTrial
            self.limit = limit
            self.since = since
        }

        /// Whether everything that a source offers is dealt with.
        var isWhole: Bool { !isTrial && limit == nil && since == nil }
    }

    /// An article that a source offers, and how its file would look.
    struct Offer {
        var title: String
        var date: CalendarDate?
        var origin: ArticleOrigin
        /// What of the origin tells the article from all others that the source offers.
        var marks: Set<OriginMark> = []
        var file: ArticleFile
        /// The article as it was read, where it comes from a feed.
        var article: Article?

        /// By what the next import finds it again.
        var key: String? {
            marks.contains(.link) && !marks.contains(.identity) ? origin.link : origin.guid
        }
    }

    let workspace: Workspace
    private let limits: FetchLimits
    let choice: Choice
    package private(set) var report: ArticleImportReport
    private(set) var index: ArticleIndex
    private var memory: FeedMemory
    /// What the feeds of this run are called.
    private let sources: Set<String>
    /// How many articles were left as another feed has them, by that feed.
    private var leftToOthers: [String: Int] = [:]

    package init(
        _ workspace: Workspace, within limits: FetchLimits, choice: Choice, sources: [String] = []
    ) throws {
        self.sources = Set(sources.flatMap { [$0, ($0 as NSString).lastPathComponent] })
        self.workspace = workspace
        self.limits = limits
        self.choice = choice
        report = ArticleImportReport(isDryRun: choice.isTrial)
        index = try ArticleIndex(workspace)
        memory = FeedMemory(at: "\(workspace.newsroom.articles)/.feeds.json")
    }

    /// Takes what a source offers: an address, a file, a folder, or `-`.
    package func take(_ source: String) throws {
        if source == "-" {
            let bytes = try FileHandle.standardInput.read(upToCount: EditedFiles.largest + 1)
            guard let bytes = bytes.map(Array.init), bytes.count <= EditedFiles.largest else {
                throw Problem(
                    .badData,
                    "standard input holds nothing, or more than "
                        + "\(EditedFiles.largest >> 20) MB, which is the most that is read")
            }
            try take(feed: bytes, called: "stdin", charset: nil)
            return
        }
        if ["http://", "https://"].contains(where: { source.lowercased().hasPrefix($0) }) {
            return try take(address: source)
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
            throw Problem(
                .badData, "\(source): there is no such file or folder",
                remedy: "An address begins with https://.")
        }
        let files = ArticleFiles(import: self)
        if isFolder.boolValue { return try choose(try files.offers(folder: source), source) }
        if ArticleFiles.isArticle(source) {
            return try choose([try files.offer(file: source)], source)
        }
        let bytes = try workspace.namedFiles.bytes(at: source)
        // Its name goes into front matter, where the folder it happens to lie in says nothing.
        let name = (source as NSString).lastPathComponent
        try take(feed: bytes, called: name, at: source, charset: nil)
    }

    /// Writes down what the next import need not ask for again.
    package func finish() throws { if !choice.isTrial { try memory.save() } }

    // MARK: Feeds

    private func take(address: String) throws {
        let known = memory.validators(for: address) { index.holds($0, from: address) }
        let page = try workspace.adapters.pages.fetch(
            address, unless: choice.isWhole ? known : PageValidators(), within: limits)
        if page.isUnchanged {
            workspace.notices.say("\(address): nothing has changed since the last import.")
            return
        }
        let before = report.articles.count
        let ids = try take(
            feed: page.bytes, called: address, at: page.url, charset: page.charset)
        let isSettled = report.articles[before...].allSatisfy {
            [.added, .unchanged, .updated].contains($0.state)
        }
        memory.note(address, page.validators, ids: choice.isWhole && isSettled ? ids : nil)
    }

    @discardableResult
    private func take(
        feed bytes: [UInt8], called source: String, at url: String? = nil, charset: String?
    ) throws -> [String] {
        let feed = try FeedReader().read(bytes, source: url ?? source, charset: charset)
        for note in feed.notes {
            workspace.notices.say("note: \(source): \(note)".escapingControls())
        }
        let links = Dictionary(grouping: feed.entries.compactMap(\.article.metadata.url)) { $0 }
        let identities = Dictionary(grouping: feed.entries, by: \.id)
        let offers = feed.entries.map { entry in
            let data = entry.article.metadata
            let origin = ArticleOrigin(guid: entry.id, source: source, link: data.url)
            var marks: Set<OriginMark> = []
            if let link = data.url, links[link]?.count == 1 { marks.insert(.link) }
            if identities[entry.id]?.count == 1 {
                // Without guid and link an entry goes by its title, which may be that of others.
                marks.insert(data.url == nil && entry.id == data.title ? .title : .identity)
            }
            return Offer(
                title: data.title, date: data.date, origin: origin, marks: marks,
                file: ArticleFile(entry.article, origin: origin), article: entry.article)
        }
        leftToOthers = [:]
        try choose(offers, source)
        for (other, count) in leftToOthers.sorted(by: { $0.key < $1.key }) {
            let articles = count.of("article")
            workspace.notices.say(
                ("note: \(source): \(articles) stayed as \(other) has them; "
                    + "--update --overwrite takes them from here").escapingControls())
        }
        return offers.compactMap(\.key)
    }

    /// Whether an entry changes nothing but by what its article is known: by another feed that
    /// offers it too, or by a link that others have now.
    private func isKnownOtherwise(_ piece: ArticleIndex.Piece, _ offer: Offer) -> Bool {
        guard let article = offer.article, let guid = piece.origin.guid else { return false }
        let isElsewhere = piece.origin.source != offer.origin.source
        let isByLink = [guid, offer.origin.guid].allSatisfy { id in
            offer.origin.link.map { id?.hasPrefix($0) == true } ?? false
        }
        guard isElsewhere || isByLink else { return false }
        let same = ArticleFile(article, origin: piece.origin)
        return ArticleIndex.seal(same.text) == piece.origin.seal
    }

    /// Whether an article came from another feed that is still imported, so that the two would
    /// take turns at it.
    private func belongsElsewhere(_ piece: ArticleIndex.Piece, _ offer: Offer) -> Bool {
        guard let source = piece.origin.source, piece.origin.guid != nil, offer.article != nil,
            source != offer.origin.source, !choice.overwrites,
            sources.contains(source) || memory.knows(source)
        else { return false }
        leftToOthers[source, default: 0] += 1
        return true
    }

    // MARK: Articles

    /// Takes the offers that were asked for.
    private func choose(_ offers: [Offer], _ source: String) throws {
        var chosen = offers
        if let since = choice.since {
            chosen = chosen.filter { $0.date.map { $0 >= since } ?? false }
        }
        if let limit = choice.limit, chosen.count > limit {
            // The order among those of one day, and of no day, is the source's.
            let ranked = chosen.enumerated().sorted { a, b in
                (b.element.date?.daysSince1970 ?? .min, a.offset)
                    < (a.element.date?.daysSince1970 ?? .min, b.offset)
            }
            chosen = ranked.prefix(limit).map(\.element)
        }
        report.skipped += offers.count - chosen.count
        for offer in chosen { try take(offer, source) }
    }

    private func take(_ offer: Offer, _ source: String) throws {
        let seal = ArticleIndex.seal(offer.file.text)
        guard let place = index.position(of: offer, sealed: seal) else {
            let name = ArticleName.make(title: offer.title, date: offer.date)
            let path = index.path(for: name, offer.file.fileExtension)
            let piece = try write(offer, seal, to: path, at: nil)
            return note(offer, .added, piece, source)
        }
        let piece = index.pieces[place]
        // What was not imported, or not in another wording, is left alone.
        guard let old = piece.origin.seal, old != seal, !isKnownOtherwise(piece, offer),
            !belongsElsewhere(piece, offer)
        else {
            return note(offer, .unchanged, piece, source)
        }
        guard choice.takesChanges else {
            return note(offer, piece.isUntouched ? .changed : .edited, piece, source)
        }
        guard piece.isUntouched || choice.overwrites else {
            return note(offer, .edited, piece, source)
        }
        // The name stays, since issues know the article by it.
        let stem = (piece.path as NSString).deletingPathExtension
        let path = "\(stem).\(offer.file.fileExtension)"
        let updated = try write(offer, seal, to: path, at: place)
        if path != piece.path, !choice.isTrial {
            try FileManager.default.removeItem(atPath: piece.path)
        }
        note(offer, .updated, updated, source)
    }

    private func write(
        _ offer: Offer, _ seal: String, to path: String, at place: Int?
    ) throws -> ArticleIndex.Piece {
        if !choice.isTrial { try AtomicFile.write(offer.file.sealed(seal).utf8, to: path) }
        var origin = offer.origin
        origin.seal = seal
        return index.put(path, origin, at: place)
    }

    private func note(
        _ offer: Offer, _ state: ArticleImportReport.State, _ piece: ArticleIndex.Piece,
        _ source: String
    ) {
        report.articles.append(
            ArticleImportReport.Row(
                state: state, name: piece.name, title: offer.title,
                date: offer.date?.description, file: piece.shown, source: source))
    }
}
