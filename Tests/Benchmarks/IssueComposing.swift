import ArgumentParser
import Composing
import Foundation
import NewsletterCore

/// Reads every article of a folder and composes one issue of them, as `postrider compose` does.
struct IssueComposing: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "compose")

    @Option(help: "The folder of the articles.") var articles: String
    @Option(help: "The folder of the template.") var template: String
    @Option(help: "The folder of the parts that all templates include.") var partials: String
    @Option(help: "Where issue.html, issue.txt and style.css go.") var output: String
    @Flag(help: "Leave the style sheet, but for its colours, out of the HTML.") var bare = false

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: articles).sorted()
        let read = try names.map { name in
            try ArticleReader().read(
                [UInt8](try data(of: "\(articles)/\(name)")), file: name)
        }
        let issue = Issue(
            slug: Slug("benchmark")!, title: "News", subject: "News",
            date: CalendarDate("2026-11-22")!, template: "benchmark",
            articles: read.map { IssueArticle(name: $0.name) })
        var template = try readTemplate()
        try template.styleSheet().write(
            toFile: "\(output)/style.css", atomically: false, encoding: .utf8)
        if bare {
            let colors = try template.colors().sorted { $0.key < $1.key }
            template.css = ":root {\(colors.map { "--\($0.key): \($0.value);" }.joined())}"
        }
        let composer = Composer(
            newsletter: Newsletter(name: "News", postalAddress: "1 Example Street"),
            template: template)
        let edition = try composer.compose(issue, articles: read)
        try edition.html.source.write(
            toFile: "\(output)/issue.html", atomically: false, encoding: .utf8)
        try edition.text.source.write(
            toFile: "\(output)/issue.txt", atomically: false, encoding: .utf8)
    }

    private func readTemplate() throws -> Template {
        var parts: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: partials) {
            parts[name] = try text(of: "\(partials)/\(name)")
        }
        return Template(
            name: "benchmark", html: try text(of: "\(template)/issue.html"),
            text: try text(of: "\(template)/issue.txt"),
            css: try text(of: "\(template)/style.css"), partials: parts)
    }

    private func data(of path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path))
    }

    private func text(of path: String) throws -> String {
        String(decoding: try data(of: path), as: UTF8.self)
    }
}
