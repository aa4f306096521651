import Composing
import Cryptography
import Foundation
import NewsletterCore
import NewsroomFiles

/// The articles that a newsroom has, by where they came from.
struct ArticleIndex {
    struct Piece {
        var path: String
        /// The article's name.
        var name: String
        /// The file as it is told.
        var shown: String
        var origin: ArticleOrigin
        /// Whether nobody has changed the file since it was imported.
        var isUntouched: Bool
    }

    /// What is compared of an article's words.
    private struct Words {
        var title: String
        var date: CalendarDate?
        /// Every word of title and body, in lower case.
        var all: Set<Substring>

        init(_ article: Article) {
            title = article.metadata.title
            date = article.metadata.date
            let text = "\(title) \(TextWriter().write(article.body))".lowercased()
            all = Set(text.split { !$0.isLetter && !$0.isNumber })
        }
    }

    /// The words of the files that were compared, each read once; nil of what is no article.
    private final class Comparisons {
        var words: [String: Words?] = [:]
    }

    private(set) var pieces: [Piece] = []
    private let comparisons = Comparisons()
    private var names: Set<String> = []
    private let folder: String
    private let files: EditedFiles

    /// Reads the front matter of every article.
    init(_ workspace: Workspace) throws {
        let newsroom = workspace.newsroom
        files = workspace.articleFiles
        folder = newsroom.articles
        for location in try newsroom.articleListing(
            followingLinks: workspace.followsArticleLinks
        ).locations {
            names.insert(location.name.lowercased())
            guard let bytes = try? files.bytes(at: location.path) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let origin = Self.origin(of: bytes, location, workspace.notices)
            pieces.append(
                Piece(
                    path: location.path, name: location.name, shown: location.shown,
                    origin: origin,
                    isUntouched: origin.seal == Self.seal(ArticleFile.unsealed(text))))
        }
    }

    /// Where an article came from, as well as can be told of one that cannot be read.
    private static func origin(
        of bytes: [UInt8], _ location: ArticleLocation, _ notices: Notices
    ) -> ArticleOrigin {
        do throws(ArticleError) {
            return try ArticleOrigin(of: bytes, file: location.shown)
        } catch {
            notices.passOver(because: error)
            return ArticleOrigin(guessing: bytes)
        }
    }

    /// Where the article that is offered stands.
    ///
    /// | identity | link | the same article |
    /// |---|---|---|
    /// | the same | the same | yes |
    /// | the same | one has none | where the identity is its own in the document |
    /// | the same | another | where the identity is its own, and day and words are the same |
    /// | another | the same | where the link is its own, and day and words are the same |
    /// | of another feed, or none | the same | where the link is its own |
    /// | of another feed, or a link | one of them the same | where title, day and words are the same |
    ///
    /// An identity that is only the link to a site's first page counts with title and day.
    ///
    /// So an entry that a feed gives the identity or the link of another one never takes its
    /// place. What only has a title is the same with the same words; a file, by its path.
    func position(of offer: ArticleImport.Offer, sealed seal: String) -> Int? {
        let origin = offer.origin
        guard origin.guid != nil else {
            return pieces.firstIndex { $0.origin.source == origin.source }
        }
        // A site's first page is that of all its articles, and tells none from another.
        let isOfSite = origin.link.map(Self.isFirstPage) ?? false
        let known = pieces.indices.filter {
            pieces[$0].origin.hasIdentity(of: origin)
                && (!isOfSite || origin.guid != origin.link || isNamed(like: offer, pieces[$0]))
        }
        if let same = known.first(where: { pieces[$0].origin.link == origin.link }),
            origin.link != nil || offer.marks.contains(.identity)
        {
            return same
        }
        if let link = origin.link, offer.marks.contains(.link) {
            let linked = pieces.indices.first { index in
                let other = pieces[index].origin
                return other.link == link
                    && (!isOfSite && (other.guid == nil || other.source != origin.source)
                        || isAlike(offer, pieces[index], byTitle: isOfSite))
            }
            if let linked { return linked }
        }
        let found = known.first { index in
            let isBare = origin.link == nil || pieces[index].origin.link == nil
            if offer.marks.contains(.identity), isBare { return true }
            if offer.marks.isDisjoint(with: [.identity, .title]) {
                return isBare && pieces[index].origin.seal == seal
            }
            return isAlike(offer, pieces[index])
        }
        return found ?? pieces.indices.first { isAlikeElsewhere(offer, pieces[$0]) }
    }

    private static func isFirstPage(_ link: String) -> Bool {
        guard let url = URL(string: link) else { return false }
        return ["", "/"].contains(url.path) && url.query == nil
    }

    private func words(of piece: Piece) -> Words? {
        if let known = comparisons.words[piece.path] { return known }
        let article = (try? files.bytes(at: piece.path)).flatMap {
            try? ArticleReader().read($0, file: piece.path)
        }
        let words = article.map(Words.init)
        comparisons.words[piece.path] = .some(words)
        return words
    }

    /// Whether an article has the title of the one that is offered, and no other day.
    private func isNamed(like offer: ArticleImport.Offer, _ piece: Piece) -> Bool {
        guard let other = words(of: piece) else { return false }
        let days = Set([offer.date, other.date].compactMap(\.self))
        return other.title == offer.title && days.count < 2
    }

    /// Whether an entry is an article that another feed offers too, or that was known by its link
    /// alone before others had that.
    private func isAlikeElsewhere(_ offer: ArticleImport.Offer, _ piece: Piece) -> Bool {
        let (origin, other) = (offer.origin, piece.origin)
        guard let guid = other.guid, guid == other.link || other.source != origin.source else {
            return false
        }
        let isLinked = other.link != nil && other.link == origin.link
        return (isLinked || guid == origin.guid) && isAlike(offer, piece, byTitle: true)
    }

    /// Whether an article that was imported from a feed is here, by its identity or its link.
    func holds(_ key: String, from source: String) -> Bool {
        let origin = ArticleOrigin(guid: key, source: source)
        return pieces.contains { $0.origin.hasIdentity(of: origin) || $0.origin.link == key }
    }

    /// Whether an article says what the file of another one does: of one day or without, by one
    /// title or, unless that is asked for, on one day, and with half of all words in both.
    private func isAlike(
        _ offer: ArticleImport.Offer, _ piece: Piece, byTitle: Bool = false
    ) -> Bool {
        guard let article = offer.article, let other = self.words(of: piece) else { return false }
        let days = [article.metadata.date, other.date].compactMap(\.self)
        if days.count == 2, days[0] != days[1] { return false }
        let isNamed = days.count == 2 && !byTitle || article.metadata.title == other.title
        guard isNamed else { return false }
        let words = Words(article).all
        return words.intersection(other.all).count * 2 >= words.union(other.all).count
    }

    /// The path for a new article, in a name that is free.
    func path(for name: String, _ fileExtension: String) -> String {
        let free = ArticleName.free(name) { names.contains($0.lowercased()) }
        return "\(folder)/\(free).\(fileExtension)"
    }

    /// Notes what now stands at a path, at the place of another piece or as a new one.
    ///
    /// - Returns: The piece as it is now.
    mutating func put(_ path: String, _ origin: ArticleOrigin, at index: Int?) -> Piece {
        let relative = String(path.dropFirst(folder.count + 1))
        let location = ArticleLocation(relative, in: folder)
        let piece = Piece(
            path: path, name: location?.name ?? relative, shown: "Articles/\(relative)",
            origin: origin, isUntouched: true)
        names.insert(piece.name.lowercased())
        comparisons.words[path] = nil
        if let index { pieces[index] = piece } else { pieces.append(piece) }
        return piece
    }

    /// A digest by which a text is known.
    static func seal(_ text: String) -> String {
        Array(SHA256.hash(Array(text.utf8)).prefix(8)).hexadecimal
    }
}
