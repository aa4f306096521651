/// Something that templates say in the language of an issue; the raw value is the name by
/// which a template asks for it, `{{phrases.read_more}}`.
public enum Phrase: String, Hashable, Sendable, CaseIterable {
    case inThisIssue = "in_this_issue"
    case by
    case readOnline = "read_online"
    case readMore = "read_more"
    case dates
    case notice
    case unsubscribe
    case unsubscribeReason = "unsubscribe_reason"
    case website
    case viewInBrowser = "view_in_browser"
    case pastIssues = "past_issues"
    case latestIssue = "latest_issue"
    case subscribe
    case previousIssue = "previous_issue"
    case nextIssue = "next_issue"
    case correction
    case search
    case nothingFound = "nothing_found"

    /// What the phrase is for, for whoever translates it.
    public var meaning: String {
        switch self {
        case .inThisIssue: "the heading of the list of contents"
        case .by: "what stands before an author's name"
        case .readOnline: "what leads to an article on the web"
        case .readMore: "what leads from an excerpt to the whole article"
        case .dates: "the heading of the list of events"
        case .notice: "what stands above a notice"
        case .unsubscribe: "what leads to the page where a recipient leaves"
        case .unsubscribeReason: "why the mail came"
        case .website: "what leads to the newsletter's own page"
        case .viewInBrowser: "what leads from a mail to its page in the archive"
        case .pastIssues: "the heading of the archive, and what leads there"
        case .latestIssue: "what leads to the latest issue in the archive"
        case .subscribe: "what leads from the archive to the page where one subscribes"
        case .previousIssue: "what leads to the issue before"
        case .nextIssue: "what leads to the issue after"
        case .correction: "what stands above a correction"
        case .search: "what stands before the field in which the archive is searched"
        case .nothingFound: "what the archive says where a search finds no issue"
        }
    }
}
