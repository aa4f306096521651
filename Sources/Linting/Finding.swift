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
    /// Where it shows: a body and line, such as `HTML body:12`, or a header.
    public var place: String
    /// Where it comes from: the file to be mended; nil where that cannot be told.
    public var origin: SourcePlace?
    /// What is wrong.
    public var message: String
    /// What to do.
    public var remedy: String
    /// What the origin is looked up by.
    var clue: Clue?

    /// By what the file can be found that a fault comes from.
    struct Clue: Hashable, Sendable {
        /// The element of the HTML body, by its index.
        var element: Int?
        /// Texts that stand in the file, the surest first.
        var texts: [String] = []
        /// Which file is meant where no text is found.
        var fallback: LintSources.Part?
        /// Whether no other file can hold it.
        var isWithinFallback = false
    }

    package init(
        rule: Int, severity: Severity, place: String, origin: SourcePlace? = nil, message: String,
        remedy: String
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.origin = origin
        self.message = message
        self.remedy = remedy
    }

    /// The same finding, with what its origin can be looked up by.
    func traced(
        to element: LintPage.Element? = nil, _ texts: [String] = [],
        else fallback: LintSources.Part? = nil
    ) -> Finding {
        var finding = self
        finding.clue = Clue(element: element?.index, texts: texts, fallback: fallback)
        return finding
    }

    /// The same finding, whose origin can only be in one file.
    func traced(_ texts: [String], within part: LintSources.Part) -> Finding {
        var finding = self
        finding.clue = Clue(texts: texts, fallback: part, isWithinFallback: true)
        return finding
    }

    /// One line: where, what, and what to do.
    public var description: String {
        let shown = origin?.description ?? place
        return "\(shown): \(severity) \(rule): \(message.escapingControls()); \(remedy)"
    }
}

/// A line of a file of the newsroom.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
    /// The file, as a person would name it: `Articles/snow.md`.
    public var file: String
    /// The line, counted from 1; nil where the file as a whole is meant.
    public var line: Int?

    package init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }

    /// `Articles/snow.md:12`.
    public var description: String { line.map { "\(file):\($0)" } ?? file }
}
