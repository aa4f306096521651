public import NewsletterCore

/// Looks at a rendered issue for what would stop or spoil a mailing.
///
/// The rules are those of ``LintRule/all``; they are decided on the bodies as they
/// would be sent to the recipient whose values are the longest.
public struct Lint: Sendable {
    /// What the bodies do not show.
    public var facts: LintFacts

    /// Makes a lint.
    public init(facts: LintFacts = LintFacts()) { self.facts = facts }

    /// Everything that was found, errors first, then by rule and place.
    public func findings(in edition: Edition) -> [Finding] {
        let mail = LintedMail(edition: edition, facts: facts)
        let rules: [(LintedMail) -> [Finding]] = [
            HeaderRules.findings, UnsubscribeRules.findings, SizeRules.findings,
            MarkupRules.findings, ImageRules.findings, TableRules.findings,
            LinkRules.findings, StructureRules.findings, StyleRules.findings,
            ContrastRules.findings, TextRules.findings, BlockRules.findings,
        ]
        let found = rules.flatMap { $0(mail) }
        return found.enumerated().sorted { a, b in
            (b.element.severity, a.element.rule, a.offset)
                < (a.element.severity, b.element.rule, b.offset)
        }
        .map(\.element)
    }
}

/// A mail as the rules look at it.
struct LintedMail {
    /// The edition with every block in it, as the largest mail has it.
    let edition: Edition
    /// The same with its blocks.
    let blocks: Edition
    let facts: LintFacts
    let page: LintPage

    init(edition: Edition, facts: LintFacts) {
        blocks = edition
        self.edition = edition.withEveryBlock
        self.facts = facts
        page = LintPage(self.edition.html.source)
    }

    /// The place of a line in the HTML body.
    static func html(_ line: Int) -> String { "HTML body:\(line)" }

    /// The place of a line in the text body.
    static func text(_ line: Int) -> String { "text body:\(line)" }
}
