import ArgumentParser
import Composing
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// Which articles an issue takes.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("article"), help: "An article by name, in this order; repeatable.",
        completion: .articles)
    var names: [String] = []
    @Option(name: .customLong("tag"), help: "Articles with this tag; repeatable.")
    var tags: [String] = []
    @Option(name: .customLong("author"), help: "Articles by this author; repeatable.")
    var authors: [String] = []
    @Option(
        name: .customLong("match"), help: "Articles whose name fits, such as 2026-*; repeatable.")
    var patterns: [String] = []
    @Option(help: "Articles of this day (YYYY-MM-DD) or later.") var since: String?
    @Option(help: "Articles of this day (YYYY-MM-DD) or earlier.") var until: String?
    @Option(help: "At most so many, the first in the order.") var limit: Int?
    @Option(help: "newest first, oldest first, or by name.") var order = Selection.Order.newestFirst
    @Flag(help: "Also articles that stand in another issue.") var all = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    }

    /// Says which articles were named twice.
    func tellRepetitions() {
        let repeated = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted()
        for name in repeated {
            Console.say("note: --article \(name) was given twice; the issue takes it once")
        }
    }

    /// The rules by which articles are chosen.
    var selection: Selection {
        get throws {
            Selection(
                names: names, tags: Set(tags), authors: Set(authors), patterns: patterns,
                since: try day(since, "--since"), until: try day(until, "--until"),
                includesUsed: all, order: order, limit: limit)
        }
    }
}

/// What an issue says of itself.
struct PlanOptions: ParsableArguments {
    @Option(help: "The subject line; {{subscriber.name|reader}} may stand in it.")
    var subject: String?
    @Option(help: "A headline for the issue; otherwise that of its only article, or none.")
    var title: String?
    @Option(help: "Words before the articles, in Markdown; @FILE reads a file.")
    var intro: String?
    @Option(help: "The template, such as classic.", completion: .templates) var template: String?
    @Option(help: "Whether pictures travel in the mail (embed) or are loaded from the web (link).")
    var images: ImageMode?
    @Option(help: "The issue's day, YYYY-MM-DD; today otherwise.") var date: String?

    /// Asks for what was given.
    func apply(to request: inout ComposeIssue.Request, in workspace: Workspace) throws {
        request.subject = subject
        request.title = title
        request.template = template
        request.imageMode = images
        request.date = try day(date, "--date")
        request.intro = try intro.map { try introText($0, workspace) }
    }

    private func introText(_ intro: String, _ workspace: Workspace) throws -> String {
        guard intro.hasPrefix("@") else { return intro }
        let path = String(intro.dropFirst())
        let bytes = try workspace.namedFiles.bytes(at: path, called: "--intro \(path)")
        guard let text = String(data: Data(bytes), encoding: .utf8) else {
            throw Problem(
                .badData, "--intro: \(path) cannot be read", remedy: "It must be a UTF-8 file.")
        }
        return text
    }
}

/// Reads a day that an option gives.
private func day(_ text: String?, _ option: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else {
        throw Problem(
            .usage, "\(option): \"\(text)\" is not a day", remedy: "Write it as 2026-11-22.")
    }
    return date
}
