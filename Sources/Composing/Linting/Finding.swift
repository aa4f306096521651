import NewsletterCore

/// What the lint found: a rule that a mail breaks, where, and what to do.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
        case info
        case warning
        /// Stops a mailing.
        case error

        /// Orders by how much it matters.
        public static func < (a: Severity, b: Severity) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    /// The number of the rule, as ``LintRule/all`` lists them.
    public var rule: Int
    /// How much it matters.
    public var severity: Severity
    /// Where: a body and line, such as `HTML body:12`, or a header.
    public var place: String
    /// What is wrong.
    public var message: String
    /// What to do.
    public var remedy: String

    /// Joins the parts of a finding.
    public init(rule: Int, severity: Severity, place: String, message: String, remedy: String) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.remedy = remedy
    }

    /// One line: where, what, and what to do.
    public var description: String {
        "\(place): \(severity) \(rule): \(message.escapingControls()); \(remedy)"
    }
}
