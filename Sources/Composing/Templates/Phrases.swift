/// The words that a template needs in the language of an issue.
public struct Phrases: Hashable, Sendable {
    /// What stands above the list of contents.
    public var inThisIssue: String
    /// What stands before an author's name.
    public var by: String
    /// What leads to an article on the web.
    public var readOnline: String
    /// What leads from an excerpt to the whole article.
    public var readMore: String
    /// What leads to the page where a recipient leaves.
    public var unsubscribe: String
    /// Why the mail came.
    public var unsubscribeReason: String
    /// What leads to the newsletter's own page.
    public var website: String

    /// Joins the phrases of a language.
    public init(
        inThisIssue: String, by: String, readOnline: String, readMore: String, unsubscribe: String,
        unsubscribeReason: String, website: String
    ) {
        self.inThisIssue = inThisIssue
        self.by = by
        self.readOnline = readOnline
        self.readMore = readMore
        self.unsubscribe = unsubscribe
        self.unsubscribeReason = unsubscribeReason
        self.website = website
    }

    /// The names by which templates ask for phrases.
    static let keys = [
        "in_this_issue", "by", "read_online", "read_more", "unsubscribe", "unsubscribe_reason",
        "website",
    ]

    /// The phrases by these names.
    var values: [String: String] {
        [
            "in_this_issue": inThisIssue, "by": by, "read_online": readOnline,
            "read_more": readMore,
            "unsubscribe": unsubscribe, "unsubscribe_reason": unsubscribeReason,
            "website": website,
        ]
    }
}
