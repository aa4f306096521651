/// What the page says about an issue, whoever reads it.
public struct IssueFacts: Hashable, Sendable, Encodable {
    /// The issue's short name.
    public var slug: String
    /// Its headline, or its subject line.
    public var title: String
    /// The newsletter's name.
    public var newsletter: String
    /// The name of its template.
    public var template: String
    /// What lint found, the worst first.
    public var findings: [ShownFinding]
    /// What the editor should know besides, one sentence each.
    public var notices: [String]

    package init(
        slug: String, title: String, newsletter: String, template: String,
        findings: [ShownFinding] = [], notices: [String] = []
    ) {
        self.slug = slug
        self.title = title
        self.newsletter = newsletter
        self.template = template
        self.findings = findings
        self.notices = notices
    }
}

/// A finding of lint with the place that it is about.
public struct ShownFinding: Hashable, Sendable, Encodable {
    /// Which body the line stands in, where it is one of the mail's own.
    public enum Body: String, Hashable, Sendable, Encodable {
        case html
        case text
    }

    /// A line of a file, as it stands there.
    public struct Line: Hashable, Sendable, Encodable {
        /// Counted from 1.
        public var number: Int
        /// Without its line break.
        public var text: String

        package init(number: Int, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// The number of the rule.
    public var rule: Int
    /// `error`, `warning` or `info`.
    public var severity: String
    /// Where, as lint says it.
    public var place: String
    /// The body in which it shows; nil where it shows in none.
    public var body: Body?
    /// The line of that body.
    public var bodyLine: Int?
    /// The file to be mended, counted from the newsroom; nil where none is to blame.
    public var file: String?
    /// The line in that file.
    public var line: Int?
    /// What is wrong.
    public var message: String
    /// What to do.
    public var remedy: String
    /// The line with a few around it.
    public var excerpt: [Line]

    package init(
        rule: Int, severity: String, place: String, body: Body? = nil, bodyLine: Int? = nil,
        file: String? = nil, line: Int? = nil, message: String, remedy: String,
        excerpt: [Line] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.body = body
        self.bodyLine = bodyLine
        self.file = file
        self.line = line
        self.message = message
        self.remedy = remedy
        self.excerpt = excerpt
    }
}
