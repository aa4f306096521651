public import NewsletterCore

/// Looks at a rendered issue for what would stop or spoil a mailing.
///
/// The rules are those of ``LintRule/all``; they are decided on the bodies as they
/// would be sent to the recipient whose values are the longest.
public struct Lint: Sendable {
    /// What the bodies do not show.
    public var facts: LintFacts

    /// Makes a lint.
    package init(facts: LintFacts = LintFacts()) { self.facts = facts }

    /// Everything that was found, errors first, then by rule and place.
    public func findings(in edition: Edition) -> [Finding] {
        let mail = LintedMail(edition: edition, facts: facts)
        let rules: [(LintedMail) -> [Finding]] = [
            HeaderRules.findings, UnsubscribeRules.findings, SizeRules.findings,
            EncodingRules.findings, MarkupRules.findings, ImageRules.findings,
            TableRules.findings, LinkRules.findings, DeadLinkRules.findings,
            StructureRules.findings, StyleRules.findings, ClientRules.findings,
            ContrastRules.findings, TextRules.findings, DomainRules.findings,
            BlockRules.findings, PlaceholderRules.findings, LanguageRules.findings,
            CharacterRules.findings, ArchiveRules.findings,
        ]
        let found = rules.flatMap { $0(mail) }.map { finding in
            var finding = finding
            if let clue = finding.clue {
                finding.origin = facts.sources.origin(of: clue, on: mail.page)
            }
            return finding
        }
        return found.enumerated().sorted { a, b in
            (b.element.severity, a.element.rule, a.offset)
                < (a.element.severity, b.element.rule, b.offset)
        }
        .map(\.element)
    }

    /// The one finding on an edition that is so large, over 5 MB of HTML, that looking for others
    /// would cost much and help nobody; nil for any other.
    public static func excess(of edition: Edition) -> Finding? { SizeRules.excess(edition) }

    /// The web addresses that an edition links, each once, in order; those with a slot in them
    /// are left out.
    public static func links(in edition: Edition) -> [String] {
        DeadLinkRules.links(on: LintPage(edition.html.source)).map(\.url)
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
        page = LintPage(facts.sources.tracedHTML ?? self.edition.html.source)
    }

    /// A text with its slots filled by the longest values that are known.
    func filled(_ text: SlottedText) -> String {
        text.segments.reduce(into: "") { out, segment in
            switch segment {
            case .literal(let literal): out += literal
            case .slot(let slot, let context): out += value(of: slot, in: context)
            case .block: break  // The linted edition shows what stands in blocks.
            }
        }
    }

    /// The longest value of a slot, escaped for where it stands.
    private func value(of slot: Slot, in context: SlottedText.Context) -> String {
        let known = facts.longestValues[slot.field] ?? ""
        let fallback = slot.fallback ?? ""
        var value = known.utf8.count > fallback.utf8.count ? known : fallback
        if value.isEmpty { value = assumed(slot.field) }
        switch context {
        case .plainText, .header: return value
        case .htmlText, .htmlAttribute: return value.escapedForHTML()
        case .urlPart:
            return value.utf8.map { byte in
                byte.isASCIILetterOrDigit ? String(UnicodeScalar(byte)) : "%00"
            }
            .joined()
        }
    }

    /// What a slot is taken to hold where no value is known.
    private func assumed(_ field: RecipientField) -> String {
        switch field {
        case .unsubscribeURL: return String(repeating: "u", count: 160)
        case .archiveURL: return String(repeating: "a", count: 80)
        default: break
        }
        return "Alexandra Featherstonehaugh"
    }

    /// The place of a line in the HTML body.
    static func html(_ line: Int) -> String { "HTML body:\(line)" }

    /// The place of a line in the text body.
    static func text(_ line: Int) -> String { "text body:\(line)" }
}
