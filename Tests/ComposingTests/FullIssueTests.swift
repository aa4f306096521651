import Composing
import Foundation
import NewsletterCore
import Testing

/// The newsroom that comes with the project, composed with its classic template.
@Suite struct FullIssueTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let isThere = FileManager.default.fileExists(
        atPath: root.appending(path: "Templates/classic/issue.html").path)

    static func sampleArticles() throws -> [Article] {
        let folder = root.appending(path: "Templates/newsroom/sample/Articles")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { ArticleReader.extensions.contains(($0 as NSString).pathExtension) }
        return try names.map { name in
            try ArticleReader().read(
                [UInt8](Data(contentsOf: folder.appending(path: name))), file: name)
        }
    }

    static func template(_ name: String) throws -> Template {
        var texts: [String: String] = [:]
        for folder in ["partials", name] {
            let place = root.appending(path: "Templates/\(folder)")
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path) {
                texts[file] = try String(
                    contentsOf: place.appending(path: file), encoding: .utf8)
            }
        }
        return Template(
            name: name, html: texts["issue.html"] ?? "", text: texts["issue.txt"] ?? "",
            css: texts["style.css"] ?? "",
            partials: texts.filter { !["issue.html", "issue.txt", "style.css"].contains($0.key) })
    }

    @Test(.enabled(if: isThere, "the classic template is not in this tree yet"))
    func `the sample newsroom makes an issue with the classic template`() throws {
        let articles = try Self.sampleArticles()
        let issue = Issue(
            slug: Slug("2026-11-22")!, title: "The river is open",
            subject: "The river is open, {{subscriber.name|reader}}",
            date: CalendarDate("2026-11-22")!, template: "classic",
            intro: "Dear {{subscriber.name|reader}},\n\nhere is the news of the week. Enjoy it.",
            articles: articles.map { IssueArticle(name: $0.name) })
        let newsletter = Newsletter(
            name: "The Valley Letter", url: "https://valley.example",
            postalAddress: "1 Mill Lane\nValley")
        let edition = try Composer(newsletter: newsletter, template: Self.template("classic"))
            .compose(issue, articles: articles)

        #expect(edition.html.slots.contains { $0.field == .unsubscribeURL })
        #expect(edition.text.slots.contains { $0.field == .unsubscribeURL })
        #expect(edition.html.slots.contains { $0.field == .name })
        #expect(
            edition.html.source.contains("<title>The river is open, {{subscriber.name|reader}}"))
        #expect(edition.html.source.contains("@media (max-width: 480px)"))
        #expect(edition.html.source.contains("<!--[if mso]>"))
        #expect(!edition.html.source.contains("\0") && !edition.text.source.contains("\0"))
        for article in articles {
            let words = edition.text.source.split(whereSeparator: \.isWhitespace)
            #expect(words.joined(separator: " ").contains(article.metadata.title))
        }
        for line in edition.text.source.split(separator: "\n") where line.count > 72 {
            #expect(line.contains("://"), "\(line)")
        }
        if let folder = ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] {
            try edition.html.source.write(
                toFile: folder + "/issue.html", atomically: true, encoding: .utf8)
            try edition.text.source.write(
                toFile: folder + "/issue.txt", atomically: true, encoding: .utf8)
            try articles.flatMap { a in a.notes.map { "\(a.name): \($0)" } }.joined(separator: "\n")
                .write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
        }
    }
}
