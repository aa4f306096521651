import Foundation
import NewsletterCore
import PostriderKit

/// What a path below the archive's address leads to.
///
/// It is looked up among the names of what was written, so no path that somebody makes up leads
/// anywhere else.
enum ArchivePlace: Hashable {
    /// A file, by its name.
    case file(String)
    /// Another form of the same address, below that of the archive.
    case moved(String)
    /// The latest issue, below the archive's address.
    case latest(String)

    /// Other words for the feed, as peers have them.
    private static let feeds: Set<Substring> = ["feed.rss", "rss.xml", "rss", "feed", "atom.xml"]

    /// Reads a path, as a request has it; nil for what is nowhere.
    init?(_ path: Substring, in contents: ServedArchive.Contents) {
        func isFile(_ name: some StringProtocol) -> Bool {
            Self.decoded(name).map { contents.names.contains($0) } ?? false
        }
        let index = "index.html"
        if path == "latest" || path == "latest/" || path == "latest/\(index)" {
            guard let latest = contents.latest else { return nil }
            self = .latest("\(latest)/")
        } else if Self.feeds.contains(path) {
            self = .moved("feed.atom")
        } else if path.isEmpty || path.hasSuffix("/"), isFile("\(path)\(index)") {
            self = .file(String(path) + index)
        } else if path.hasSuffix("/\(index)") || path == index, isFile(path) {
            self = .moved(String(path.dropLast(index.count)))
        } else if isFile(path), let name = Self.decoded(path) {
            self = .file(name)
        } else if isFile("\(path)/\(index)") {
            self = .moved("\(path)/")
        } else if path.hasSuffix(".html"), isFile("\(path.dropLast(5))/\(index)") {
            self = .moved("\(path.dropLast(5))/")
        } else if path.hasSuffix("/"), isFile(path.dropLast()) {
            self = .moved(String(path.dropLast()))
        } else {
            return nil
        }
    }

    private static func decoded(_ name: some StringProtocol) -> String? {
        name.utf8.contains(UInt8(ascii: "%")) ? name.removingPercentEncoding : String(name)
    }
}
