package import NewsletterCore

extension Problem {
    /// Says that nothing has that name; the remedy tells the nearest of those that are there, or
    /// else what else can be done.
    package static func noSuch(
        _ kind: String, _ name: String, among known: [String], orElse remedy: Remedy
    ) -> Problem {
        Problem(
            .badData, "there is no \(kind) \(name)",
            remedy: name.nearest(in: known).map { "Did you mean \($0)?" } ?? remedy)
    }
}
