import ArgumentParser
import Composing
import Foundation
import NewsletterCore
import PostriderKit

/// `postrider articles`: the articles that issues are made of.
struct Articles: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the articles, and import others.",
        subcommands: [ListArticles.self, ShowArticle.self, ArticlesImport.self],
        defaultSubcommand: ListArticles.self)
}

/// `postrider articles list`.
struct ListArticles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles, newest first.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let rows = try ArticleRow.all(in: workspace)
        if json { return try writeJSON(rows) }
        if rows.isEmpty { return Console.say("No articles yet: put files into Articles/.") }
        var table = TextTable("DATE", "NAME", "USED IN", "TITLE")
        for row in rows {
            let earlier = row.isUsedBefore ? "earlier" : ""
            let used = row.isDraft ? "draft" : row.issues.last ?? earlier
            table.add(row.date ?? "", row.name, used, row.title)
        }
        Console.write(table.text())
    }
}

/// `postrider articles show`.
struct ShowArticle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an article as a text reader gets it.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(
        help: "The article's name: its path below Articles/ without the ending.",
        completion: .articles)
    var name: String
    @Flag(help: "Show what the clean-ups change, line by line.") var diff = false
    @OptionGroup var cleanUp: CleanUpOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let cleanUps = try workspace.settings().cleanUps.subtracting(cleanUp.skipped)
        let catalog = try CatalogReader(in: workspace).catalog(cleanUps: cleanUps)
        let article = try catalog.named(name)
        catalog.tellFaults(to: .console)
        if diff { return try showDifference(article, cleanUps, workspace) }
        let uses = try ArticleUses(in: workspace).uses(of: [article])[article.name] ?? []
        if json {
            let isUsedBefore = catalog.usedBefore.contains(article.name)
            return try writeJSON(
                ArticleRow(article, issues: uses, isUsedBefore: isUsedBefore))
        }
        let data = article.metadata
        Console.write(Style.bold(data.title.escapingControls()))
        let facts: [String?] = [
            data.date?.description, data.author, data.tags.joined(separator: ", "),
        ]
        Console.write(
            facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
                .escapingControls() + "\n")
        Console.write(TextWriter().shown(article.body))
        for note in article.notes { Console.say("note: \(note.escapingControls())") }
    }

    private struct Difference: Encodable {
        let name: String
        let before: String
        let after: String
        let notes: [String]
    }

    private func showDifference(
        _ article: Article, _ cleanUps: CleanUp, _ workspace: Workspace
    ) throws {
        let texts = try CatalogReader(in: workspace).texts(of: article, cleanUps: cleanUps)
        if json {
            return try writeJSON(
                Difference(
                    name: article.name, before: texts.before, after: texts.after,
                    notes: article.notes))
        }
        let difference = TextDifference(from: texts.before, to: texts.after)
        if difference.isEmpty {
            Console.say("No clean-up changes \(article.name).")
        } else {
            Console.write(difference.text())
        }
        for note in article.notes { Console.say("note: \(note.escapingControls())") }
    }
}
