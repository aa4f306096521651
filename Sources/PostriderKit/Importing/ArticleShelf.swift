import Composing
import Cryptography
import Foundation
import NewsletterCore
import NewsroomFiles
import Storage

/// The articles that a newsroom has, by where they came from.
struct ArticleShelf {
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

    private(set) var pieces: [Piece] = []
    private var names: Set<String> = []
    private let folder: String

    /// Reads the front matter of every article.
    init(_ workspace: Workspace) throws {
        let newsroom = workspace.newsroom
        let files = workspace.articleFiles
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

    /// Where an article of that origin stands: what has its link before what has its identity,
    /// which some feeds give to several entries.
    func index(of origin: ArticleOrigin) -> Int? {
        let byLink = origin.link.flatMap { link in pieces.firstIndex { $0.origin.link == link } }
        if let byLink { return byLink }
        let same = pieces.indices.filter { pieces[$0].origin.isSame(as: origin) }
        // Where several have the identity, it tells none of them.
        return same.count > 1 && origin.link != nil ? nil : same.first
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
        if let index { pieces[index] = piece } else { pieces.append(piece) }
        return piece
    }

    /// A digest by which a text is known.
    static func seal(_ text: String) -> String {
        Array(SHA256.hash(Array(text.utf8)).prefix(8)).hexadecimal
    }
}
