public import NewsletterCore

/// A change of somebody's standing with a list, or of their status.
public struct StandingChange: Hashable, Sendable {
    /// The list; nil for the status in the newsletter as a whole.
    public var list: ListName?
    /// The state before, such as `pending`; nil for the beginning.
    public var was: String?
    /// When the state before had begun, where that is known.
    public var since: Timestamp?
    /// The state that began.
    public var state: String
    /// When it began.
    public var at: Timestamp
    /// What a server or a person said.
    public var cause: String?
    /// Who or what changed it.
    public var origin: String
    /// The import that changed it.
    public var batch: Int64?

    package init(
        list: ListName? = nil, was: String? = nil, since: Timestamp? = nil, state: String,
        at: Timestamp, cause: String? = nil, origin: String, batch: Int64? = nil
    ) {
        self.list = list
        self.was = was
        self.since = since
        self.state = state
        self.at = at
        self.cause = cause
        self.origin = origin
        self.batch = batch
    }
}
