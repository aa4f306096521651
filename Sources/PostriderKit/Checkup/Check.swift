package import NewsletterCore

/// One thing that `doctor` looked at.
package struct Check {
    package enum Verdict: String, Encodable { case ok, warn, fail }

    /// The part of the newsroom or of the world that it is about, such as `dns` or `relay`.
    package let area: String
    /// What was looked at.
    package let name: String
    package let verdict: Verdict
    /// What was found.
    package let finding: String
    /// What to do; nil where nothing is to be done.
    package let remedy: Remedy?

    static func ok(_ area: String, _ name: String, _ finding: String) -> Check {
        Check(area: area, name: name, verdict: .ok, finding: finding, remedy: nil)
    }

    static func warn(
        _ area: String, _ name: String, _ finding: String, remedy: Remedy
    ) -> Check {
        Check(area: area, name: name, verdict: .warn, finding: finding, remedy: remedy)
    }

    static func fail(
        _ area: String, _ name: String, _ finding: String, remedy: Remedy
    ) -> Check {
        Check(area: area, name: name, verdict: .fail, finding: finding, remedy: remedy)
    }

    /// A failure with what its error tells, and the way out.
    static func fail(_ area: String, _ name: String, _ error: any Error) -> Check {
        let problem = Problem(error)
        let remedy = problem.remedy ?? problem.lines.last.map { .words($0) }
        return .fail(
            area, name, problem.what,
            remedy: remedy ?? "Mend what it names, and run doctor again.")
    }
}
