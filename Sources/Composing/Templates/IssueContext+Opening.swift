import NewsletterCore

/// The line with which an issue opens.
extension IssueContext {
    /// What is known of an issue with its opening line, for the HTML body and for the text.
    static func opening(
        of issue: Issue, _ intro: Document?, _ articles: [Article], heading: String?,
        _ facts: [String: Any], _ marks: inout SlotMarks
    ) -> (html: [String: Any], text: [String: Any]) {
        let introSummary = Excerpt.firstSentence(of: intro?.blocks ?? []) { marks.mark($0) }
        let summary =
            introSummary ?? articles.first.flatMap { Self.summary(of: $0, in: issue, &marks) }
        // A line that says what the next one says is no line to put above it.
        let repeats =
            introSummary != nil
            || articles.first.map { Self.summaryRepeats(of: $0, in: issue) } == true
        let isNext = introSummary != nil || articles.count == 1
        let isHeading = heading.map { summary?.saysTheSame(as: $0) == true } ?? false
        var html = facts
        html["summary"] = summary
        var text = html
        html["has_opening"] = summary != nil && !isHeading && !(repeats && isNext)
        text["has_opening"] = summary != nil && !isHeading && !repeats
        return (html, text)
    }

    /// An editor's own line with its slots; throws where one cannot be read.
    static func slotted(_ line: String, key: String, of issue: Issue, _ names: SubscriberNames?)
        throws(ComposingError) -> SlottedText
    {
        do {
            return try SlottedText(parsing: line, as: .header, knowing: names)
        } catch {
            throw ComposingError(error, in: key, of: issue.slug)
        }
    }

    /// An article's summary, else the first sentence that everybody gets of it: none from
    /// behind its `<!--more-->` where the issue shows an excerpt.
    static func summary(
        of article: Article, in issue: Issue, _ marks: inout SlotMarks
    ) -> String? {
        if let summary = article.metadata.summary {
            return NoteMarks.removed(from: summary.withoutControls())
        }
        let isCut = issue.shows(article) == .excerpt && (article.excerptLength ?? 0) > 0
        let body = isCut ? Excerpt.beginning(of: article) : article.body
        let blocks = body.blocks.filter { !$0.isPersonal }
        if let sentence = Excerpt.firstSentence(of: blocks, slot: { marks.mark($0) }) {
            return sentence
        }
        // No paragraph stands before the mark.
        return isCut
            ? Excerpt.firstSentence(of: blocks.flatMap(\.innerBlocks).filter { !$0.isPersonal }) {
                marks.mark($0)
            } : nil
    }

    /// Whether an article begins with its own summary, as this issue shows it.
    static func summaryRepeats(of article: Article, in issue: Issue) -> Bool {
        guard let summary = article.metadata.summary else { return true }
        return Excerpt.repeats(
            NoteMarks.removed(from: summary), in: issue.shown(of: article).blocks)
    }
}

extension String {
    /// Whether two lines have the same letters and digits, in any case.
    package func saysTheSame(as other: String) -> Bool {
        func plain(_ text: String) -> String {
            text.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        let words = plain(self)
        return !words.isEmpty && words == plain(other)
    }
}

extension Block {
    /// What stands in a list or a quote, and what a picture shows.
    fileprivate var innerBlocks: [Block] {
        switch self {
        case .list(let list): list.items.flatMap(\.blocks)
        case .quote(let inner): inner
        case .image(let image): [.paragraph([.text(image.alt)])]
        default: []
        }
    }

    /// Whether not everybody sees all of it.
    fileprivate var isPersonal: Bool {
        switch self {
        case .personal: true
        case .paragraph(let inlines), .heading(_, let inlines):
            inlines.contains(where: \.isPersonal)
        default: false
        }
    }
}

extension Inline {
    fileprivate var isPersonal: Bool {
        switch self {
        case .personal: true
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
            .shifted(_, let inner), .link(_, let inner):
            inner.contains(where: \.isPersonal)
        case .text, .code, .image, .lineBreak, .slot: false
        }
    }
}
