import Composing
import Foundation
import Linting
import NewsletterCore
import NewsroomFiles

/// Finds the files that an issue was made of, for findings that name file and line.
package struct IssueSources {
    /// What stands before the path of a file that the program brings along.
    package static let builtIn = "built-in "

    private let workspace: Workspace

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// The files of an issue; what cannot be read is left out.
    func sources(of plan: Issue, edition: Edition, articles: [Article], settings: Settings)
        -> LintSources
    {
        let newsroom = workspace.newsroom
        var sources = LintSources(
            articles: plan.articles.map { articleFile($0.name) ?? .init(name: "", text: "") })
        sources.parts[.plan] = file(
            "Issues/\(plan.slug)/issue.yml", at: newsroom.issue(plan.slug).plan
        ).map { [$0] }
        sources.parts[.settings] = file("postrider.yml", at: newsroom.settings).map { [$0] }
        if let template = try? workspace.template(plan.template) {
            add(template, to: &sources)
            sources.tracedHTML = traced(edition, plan, template, articles, settings)
        }
        return sources
    }

    private func add(_ template: Template, to sources: inout LintSources) {
        let found = (try? workspace.templates.files(of: template.name)) ?? [:]
        func file(_ name: String) -> LintSources.File {
            let path = found[name]?.path ?? "Templates/\(template.name)/\(name)"
            let isBuiltIn = found[name]?.isBuiltIn ?? false
            return .init(
                name: (isBuiltIn ? Self.builtIn : "") + path, text: template.text(of: name))
        }
        let included = template.includedFiles
        sources.parts[.html] = template.pageFiles.map(file)
        sources.parts[.text] =
            (["issue.txt"] + included.filter { $0.hasSuffix(".txt") }).map(file)
        sources.parts[.style] =
            (["style.css"] + included.filter { $0.hasSuffix(".css") }).map(file)
    }

    /// The HTML body with the marks of a trace; nil where composing it now gives another one,
    /// as after an edit by hand.
    private func traced(
        _ edition: Edition, _ plan: Issue, _ template: Template, _ articles: [Article],
        _ settings: Settings
    ) -> String? {
        guard articles.count == plan.articles.count,
            let html = try? BodyComposer(in: workspace).composed(
                plan, of: ArticleCatalog(articles: articles), settings,
                template: TemplateTrace.marking(template)
            ).edition.html.source,
            TemplateTrace.removingMarks(html) == edition.html.source
        else { return nil }
        return html
    }

    private func articleFile(_ name: String) -> LintSources.File? {
        let found = try? workspace.articleLocation(name)
        return found.flatMap { file($0.shown, at: $0.path) }
    }

    private func file(_ name: String, at path: String) -> LintSources.File? {
        workspace.shownBytes(at: path).map {
            LintSources.File(name: name, text: String(decoding: $0, as: UTF8.self))
        }
    }
}
