package import NewsletterCore

/// Imports articles from files, folders and feeds, none of them twice.
package struct ImportArticles {
    /// What was imported, and which sources could not be taken.
    package struct Outcome {
        package let report: ArticleImportReport
        package let problems: [Problem]
    }

    private let workspace: Workspace
    private let limits: FetchLimits
    private let choice: ArticleImport.Choice

    /// Into the newsroom, within the limits of fetching.
    package init(
        into workspace: Workspace, _ choice: ArticleImport.Choice, within limits: FetchLimits
    ) {
        self.workspace = workspace
        self.choice = choice
        self.limits = limits
    }

    /// Takes the sources: addresses, files, folders, or `-` for a feed on standard input.
    ///
    /// One that cannot be taken is told, and the others need not wait for it; a single one throws.
    package func take(_ sources: [String]) throws -> Outcome {
        let work = try ArticleImport(
            workspace, within: limits, choice: choice, sources: sources)
        var problems: [Problem] = []
        for source in sources {
            do { try work.take(source) } catch let error as any Explained {
                if sources.count == 1 { throw error }
                problems.append(error.problem)
                workspace.notices.tell(error.problem)
            }
        }
        try work.finish()
        return Outcome(report: work.report, problems: problems)
    }
}
