import Composing
import Cryptography
import Foundation
import NewsletterCore
import Storage

/// The articles that a newsroom has, by where they came from.
struct ArticleShelf {
    struct Piece {
        var path: String
        var origin: ArticleOrigin
        /// Whether nobody has changed the file since it was imported.
        var isUntouched: Bool
    }

    private(set) var pieces: [Piece] = []
    private var names: Set<String> = []
    private let folder: String

    /// Reads the front matter of every article.
    init(_ newsroom: Newsroom) throws {
        folder = newsroom.articles
        for path in try newsroom.articleFiles() {
            names.insert(Self.name(of: path).lowercased())
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let file = "Articles/" + (path as NSString).lastPathComponent
            let origin = try ArticleOrigin(of: Array(data), file: file)
            let text = String(decoding: data, as: UTF8.self)
            pieces.append(
                Piece(
                    path: path, origin: origin,
                    isUntouched: origin.seal == Self.seal(ArticleFile.unsealed(text))))
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
    mutating func put(_ path: String, _ origin: ArticleOrigin, at index: Int?) {
        names.insert(Self.name(of: path).lowercased())
        let piece = Piece(path: path, origin: origin, isUntouched: true)
        if let index { pieces[index] = piece } else { pieces.append(piece) }
    }

    /// A digest by which a text is known.
    static func seal(_ text: String) -> String {
        Array(SHA256.hash(Array(text.utf8)).prefix(8)).hexadecimal
    }

    /// The name of the article in a file: the file's, without folders and extension.
    static func name(of path: String) -> String {
        ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    }
}
