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
        }
    }
}
