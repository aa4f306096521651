import Composing
import Linting
import NewsletterCore
import NewsroomFiles

/// The template of the settings, articles that cannot be read, and the issues that have not been
/// sent.
struct IssueCheck {
    private static let area = "issues"

    let workspace: Workspace
    let settings: Settings

    func run() throws -> [Check] {
        let drafts = try workspace.newsroom.issueSlugs().map { workspace.newsroom.issue($0) }
            .filter { !$0.hasLedger }
        return [template()] + (try articles()) + drafts.map { draft($0) }
    }

    /// The articles that cannot be read, each with what is wrong.
    private func articles() throws -> [Check] {
        try CatalogReader(in: workspace).catalog(cleanUps: settings.cleanUps).faults.map {
            name, error in
            let failure = Check.fail(Self.area, "article \(name)", error)
            return .warn(
                Self.area, failure.name, failure.finding,
                remedy: failure.remedy ?? "Mend the file.")
        }
    }

    private func template() -> Check {
        let name = "template \(settings.template)"
        do {
            _ = try workspace.template(settings.template)
            return .ok(Self.area, name, "is there, with all its parts")
        } catch {
            return .fail(Self.area, name, error)
        }
    }

    private func draft(_ folder: IssueFolder) -> Check {
        let name = "issue \(folder.slug)"
        do {
            let findings = try IssueLint(workspace: workspace, settings: settings)
                .findings(in: folder)
            let errors = findings.filter { $0.severity == .error }
            guard let first = errors.first else {
                let warnings = findings.count { $0.severity == .warning }
                let words = warnings == 0 ? "" : ", \(warnings.of("warning"))"
                return .ok(Self.area, name, "not sent yet, nothing would stop it\(words)")
            }
            return .fail(
                Self.area, name, "\(errors.count.of("error")): \(first.message)",
                remedy: .lint(folder.slug))
        } catch {
            return .fail(Self.area, name, error)
        }
    }
}
