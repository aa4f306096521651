import Composing
import Foundation
import NewsletterCore
import Testing

@testable import Linting

/// How long the common work takes; printed on request, and bounded in a release build.
@Suite(.serialized) struct SpeedTests {
    func measured(_ name: String, runs: Int = 5, _ work: () throws -> Void) rethrows -> Duration {
        var best = Duration.seconds(1000)
        for _ in 0..<runs {
            let start = GiantTests.processorTime
            try work()
            best = min(best, GiantTests.processorTime - start)
        }
        if ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] != nil {
            print("speed \(name): \(best)")
        }
        return best
    }

    @Test(.enabled(if: FullIssueTests.isThere, "the classic template is not in this tree"))
    func `an issue of a hundred articles is composed in a blink`() throws {
        let samples = try FullIssueTests.sampleArticles()
        let words = samples[0].body.blocks
        let template = try FullIssueTests.template("classic")
        let text = TextWriter().write(Document(words))
        let markdown = String(repeating: text + "\n\n", count: 3)
        let issue = Issue(
            slug: Slug("n1")!, title: "News", subject: "News", date: CalendarDate("2026-11-22")!,
            template: "classic", articles: [])
        let composer = Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane"), template: template)
        var articles: [Article] = []
        let reading = try measured("read 100 articles") {
            articles = try (0..<100).map {
                try ArticleReader().read(markdown.utf8, file: "article-\($0).md")
            }
        }
        let composing = try measured("compose 100 articles", runs: 2) {
            _ = try composer.compose(issue, articles: articles)
        }
        let edition = try composer.compose(issue, articles: samples)
        let bare = try Composer(
            newsletter: composer.newsletter,
            template: Template(
                name: "bare", html: template.html, text: "",
                css: template.colorsOnly, partials: template.partials)
        ).compose(issue, articles: samples).html.source
        let inlining = measured("inline \(bare.utf8.count) bytes", runs: 20) {
            _ = StyleInliner(css: template.css).inline(bare)
        }
        let linting = measured("lint") { _ = Lint().findings(in: edition) }
        #if !DEBUG
            #expect(reading + composing < .milliseconds(600))
            #expect(inlining < .milliseconds(20))
            #expect(linting < .milliseconds(200))
        #else
            _ = (reading, composing, inlining, linting)
        #endif
    }
}

extension Template {
    /// The style sheet's variables without its rules.
    fileprivate var colorsOnly: String {
        let head = css.firstRange(of: ":root").map { css[$0.lowerBound...] } ?? ""
        return String(head.prefix { $0 != "}" }) + "}"
    }
}
