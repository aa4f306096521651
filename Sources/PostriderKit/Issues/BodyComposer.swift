package import Composing
package import MailFormat
package import NewsletterCore
package import NewsroomFiles

/// An issue composed in memory: what `compose` writes, `preview` shows and `lint` traces.
package struct ComposedBodies {
    package var edition: Edition
    /// The articles that it holds, in order.
    package var articles: [Article]
    /// The newsroom's own pictures that it shows.
    package var pictures: [PictureName: [UInt8]]
    /// What is worth telling, one sentence each.
    package var notes: [String]

    /// The pictures that travel in its mails.
    package func attachments(in folder: IssueFolder) throws -> [AttachedFile] {
        try EmbeddedPictures(folder: folder) { pictures[$0] }.files(of: edition)
    }
}

/// Composes issues in memory.
package struct BodyComposer {
    let workspace: Workspace

    /// By the newsroom's templates and settings.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Composes an issue of its articles by its template, or by another; writes nothing.
    package func composed(
        _ issue: Issue, of catalog: ArticleCatalog, _ settings: Settings,
        cleanUps: CleanUp? = nil, template: Template? = nil
    ) throws -> ComposedBodies {
        do {
            return try bodies(of: issue, from: catalog, settings, cleanUps, template)
        } catch let error as ComposingError {
            throw placed(error, in: issue)
        }
    }

    /// An error with its line of issue.yml, where the issue stands there as it was composed.
    private func placed(_ error: ComposingError, in issue: Issue) -> ComposingError {
        let folder = workspace.newsroom.issue(issue.slug)
        guard let plan = try? workspace.text(of: folder.plan),
            (try? IssueFile.read(plan, slug: issue.slug)) == issue
        else { return error }
        return error.placed(inPlan: plan, named: "Issues/\(issue.slug)/issue.yml")
    }

    private func bodies(
        of issue: Issue, from catalog: ArticleCatalog, _ settings: Settings,
        _ cleanUps: CleanUp?, _ template: Template?
    ) throws -> ComposedBodies {
        var chosen = try issue.articles.map { try catalog.named($0.name) }
        var composer = Composer(
            newsletter: settings.newsletter,
            template: try template ?? workspace.template(issue.template),
            languages: try workspace.languages())
        let pictures = try workspace.pictures(
            of: issue, in: workspace.newsroom.issue(issue.slug), settings
        )
        .place(try composer.images(of: issue, articles: chosen))
        composer.pictures = pictures.replacements
        var edition = try composer.compose(issue, articles: chosen)
        if edition.asksForNames {
            // The list is gone through only for an issue that asks for something in it.
            let names = try workspace.subscriberNames()
            composer.subscriberNames = names
            let known = try CatalogReader(in: workspace)
                .catalog(cleanUps: cleanUps, subscriberNames: names)
            chosen = try issue.articles.map { try known.named($0.name) }
            edition = try composer.compose(issue, articles: chosen)
        }
        return ComposedBodies(
            edition: edition, articles: chosen, pictures: pictures.files,
            notes: issue.repetitions + composer.notes(on: issue, articles: chosen)
                + pictures.notes)
    }
}

extension Issue {
    /// What is to be said of articles that stand in the plan more than once.
    var repetitions: [String] {
        let counts = Dictionary(grouping: articles, by: \.name).filter { $1.count > 1 }
        return counts.keys.sorted().map { name in
            "Issues/\(slug)/issue.yml: the article \(name) stands there "
                + "\((counts[name]?.count ?? 0).of("time")), and so it does in the issue"
        }
    }
}
