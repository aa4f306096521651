/// A key of an issue.yml: what reading, its errors and docs/issue.md know of it.
public struct IssueKey: Hashable, Sendable {
    /// How it is written.
    public let name: String
    /// What is written behind it, in a word or two.
    public let kind: String
    /// What holds where it is left out, in Markdown.
    public let standard: String
    /// What it is for, in Markdown.
    public let meaning: String

    init(_ name: String, _ kind: String, _ standard: String, _ meaning: String) {
        self.name = name
        self.kind = kind
        self.standard = standard
        self.meaning = meaning
    }
}

/// A part of an issue.yml that has keys of its own.
///
/// A key is known once it has its row here: the reader takes it, errors name it, the page lists it.
public enum IssuePart: Hashable, Sendable, CaseIterable {
    /// The plan itself.
    case issue
    /// One article in the list.
    case article
    /// A heading over articles in the list.
    case section

    /// What errors and the page call it.
    public var title: String {
        switch self {
        case .issue: "an issue"
        case .article: "an article's entry"
        case .section: "a section"
        }
    }

    /// The keys, in the order in which a plan is written.
    public var keys: [IssueKey] {
        switch self {
        case .issue: Self.issueKeys
        case .article: Self.articleKeys
        case .section: Self.sectionKeys
        }
    }

    /// The keys by name.
    var names: [String] { keys.map(\.name) }

    private static let issueKeys = [
        IssueKey("title", "text", "none", "a headline for the whole issue"),
        IssueKey(
            "subject", "text", "`title`",
            "what stands in the inbox; `{{subscriber.name|reader}}` may stand in it"),
        IssueKey(
            "preheader", "text", "the first sentence",
            "what inboxes show behind the subject, hidden in the mail itself; slots and blocks may stand in it"
        ),
        IssueKey("date", "day", "required", "the day that the issue bears, such as 2026-11-22"),
        IssueKey("template", "text", "required", "a built-in name, or a folder in Templates/"),
        IssueKey("language", "text", "`newsletter.language`", "its language, BCP 47"),
        IssueKey(
            "show", "choice", "`full`",
            "`full` or `excerpt`: how much of each article is shown, where its entry does not say"),
        IssueKey(
            "images", "choice", "`images.mode`",
            "`embed`: the newsroom's own pictures travel in the mail; `link`: readers load them "
                + "from `images.base_url`"),
        IssueKey(
            "archive", "true or false", "`true`",
            "`false` keeps it out of the archive, whatever `archive.public` says"),
        IssueKey(
            "intro", "Markdown", "none",
            "words before the articles; slots and blocks may stand in it"),
        IssueKey(
            "articles", "list", "none",
            "the articles in order: names, entries with keys of their own, and sections"),
        IssueKey(
            "outro", "Markdown", "none",
            "words after the articles; slots and blocks may stand in it"),
    ]

    private static let articleKeys = [
        IssueKey(
            "name", "text", "required",
            "the article: the path of its file below Articles/, without the ending"),
        IssueKey(
            "title", "text", "the article's own", "a title that replaces it in this issue"),
        IssueKey(
            "show", "choice", "the issue's `show`",
            "`full` or `excerpt`: how much of the article is shown; in full where no `url` of its "
                + "front matter leads to the whole"),
        IssueKey(
            "more", "text", "words of the language",
            "the words that lead from an excerpt to the whole, such as `Read on`"),
    ]

    private static let sectionKeys = [
        IssueKey(
            "section", "text", "required",
            "a heading over the articles that follow it in the list; `\"\"` ends a section"),
        IssueKey(
            "articles", "list", "all that follow, up to the next section",
            "the articles that stand below it, and no others"),
    ]
}
