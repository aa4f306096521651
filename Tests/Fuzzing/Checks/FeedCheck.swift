import NewsletterCore

@testable import Composing

extension FuzzTarget {
    /// Feeds: every entry can be told from the others, and its name is a safe file name.
    static let feed = FuzzTarget("feed") { bytes in
        do {
            let feed = try FeedReader().read(bytes, source: "feed.xml")
            let names = feed.entries.map(\.article.name)
            try demandEqual(Set(names).count, names.count, "two of \(names) are the same")
            for entry in feed.entries { try check(entry, size: bytes.count) }
        } catch let error as FeedError {
            try demand(!error.description.hasControls(), error.description.debugDescription)
            let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
            try demand((1...lines).contains(error.line ?? 1), "line \(error.line!) of \(lines)")
        }
    }

    private static func check(_ entry: FeedEntry, size: Int) throws {
        let article = entry.article
        try demand(!entry.id.isEmpty && !article.metadata.title.isEmpty, "no id or no title")
        let isSafe = article.name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
                || $0.properties.generalCategory == .nonspacingMark
        }
        try demand(
            isSafe && !article.name.hasPrefix("-") && article.name.utf8.count <= 255,
            "the name \(article.name.debugDescription)")
        for url in [article.metadata.url, article.metadata.image?.source].compactMap(\.self) {
            try demand(LinkTarget.scheme(of: url) != nil, "\(url) leads nowhere")
        }
        let html = HTMLWriter().write(article.body)
        try MarkupCheck.check(html)
        try demand(html.utf8.count <= 400 * size + 4096, "\(html.utf8.count) bytes of \(size)")
    }
}
