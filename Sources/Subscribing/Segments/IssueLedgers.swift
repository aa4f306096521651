public import Files
public import NewsletterCore

/// Where the ledgers of issues stand, for segments that ask who got one.
public protocol IssueLedgers: Sendable {
    /// Whether there is an issue of that name, planned or mailed.
    func hasIssue(_ slug: Slug) -> Bool

    /// The path of the issue's ledger; nil where its mailing has not begun.
    func ledgerPath(of slug: Slug) -> String?

    /// Every issue that has a plan, by name.
    func issueSlugs() throws(FileError) -> [Slug]
}
