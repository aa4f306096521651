import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Subscribing

/// The names that a shell offers to somebody who types a command; what cannot be read has none.
struct NewsroomNames {
    private let newsroom: Newsroom

    /// Finds the newsroom of a command line that is being typed; nil where there is none.
    init?(on words: [String]) {
        let folder = Self.folder(on: words) ?? FileManager.default.currentDirectoryPath
        guard let newsroom = try? Newsroom(containing: folder) else { return nil }
        self.newsroom = newsroom
    }

    var issues: [String] { ((try? newsroom.issueSlugs()) ?? []).map(\.description) }

    var articles: [String] {
        ((try? newsroom.articleListing(followingLinks: true).locations) ?? []).map(\.name)
    }

    var templates: [String] { (try? TemplateCatalog(folder: newsroom.templates).names()) ?? [] }

    var lists: [String] { people?.lists ?? [] }

    var segments: [String] { people?.segments ?? [] }

    private var people: KnownNames? {
        try? Adapters.live(.live).lists.knownNames(at: newsroom.subscriberDatabase)
    }

    /// What `-C` or `--newsroom` says, as the shell would hand it over.
    private static func folder(on words: [String]) -> String? {
        var folder: String?
        for (index, word) in words.enumerated() {
            if ["-C", "--newsroom"].contains(word) {
                folder = words.dropFirst(index + 1).first
            } else if let value = word.value(after: "--newsroom=") ?? word.value(after: "-C") {
                folder = value
            }
        }
        return folder.map(unquoted)
    }

    /// A word without its quotes and backslashes, its `~` replaced.
    private static func unquoted(_ word: String) -> String {
        var text = ""
        var isEscaped = false
        for character in word {
            if !isEscaped, character == "\\" {
                isEscaped = true
                continue
            }
            if isEscaped || !"\"'".contains(character) { text.append(character) }
            isEscaped = false
        }
        guard word == "~" || word.hasPrefix("~/") else { return text }
        return NSHomeDirectory() + text.dropFirst()
    }
}

extension String {
    /// What stands behind the prefix; nil where it is not there or nothing follows.
    fileprivate func value(after prefix: String) -> String? {
        hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : nil
    }
}
