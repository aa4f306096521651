import Composing
import NewsletterCore

/// Rules 8, 29 and 33, and what rules 10 and 34 say of articles: the text body, and articles that
/// are missing, not finished, not cleaned up, or not taken whole.
enum TextRules {
    private static let mojibake = ["â€™", "â€œ", "â€“", "Ã¼", "Ã¤", "Ã¶", "Ã©", "\u{FFFD}"]
    private static let conjunctions: Set<String> = [
        "and", "or", "und", "oder", "et", "ou", "y", "o", "to", "bis",
    ]

    static func findings(_ mail: LintedMail) -> [Finding] {
        divergence(mail) + artefacts(mail) + articles(mail) + lack(mail)
    }

    private static func lack(_ mail: LintedMail) -> [Finding] {
        guard mail.facts.hasArticles == false else { return [] }
        return [
            Finding(
                rule: 33, severity: .error, place: "issue.yml",
                message: "the issue has no article",
                remedy: "name one under articles:, and compose again"
            )
            .traced(["articles:"], else: .plan)
        ]
    }

    private static func divergence(_ mail: LintedMail) -> [Finding] {
        let text = mail.edition.text.source
        if text.isBlank {
            return [
                Finding(
                    rule: 8, severity: .error, place: "text body", message: "it is empty",
                    remedy: "fill the template's issue.txt"
                )
                .traced(else: .text)
            ]
        }
        let html = WordCount("\(mail.page.visibleText) \(mail.page.visibleDescriptions)")
        let plain = WordCount(text)
        guard max(html.total, plain.total) > 20 else { return [] }
        let apart = max(html.percentage(missingFrom: plain), plain.percentage(missingFrom: html))
        guard apart > 20 else { return [] }
        return [
            Finding(
                rule: 8, severity: .error, place: "text body",
                message: "\(apart)% of the words differ from those of the HTML body",
                remedy: "let both templates say the same"
            )
            .traced(else: .text)
        ]
    }

    private static func artefacts(_ mail: LintedMail) -> [Finding] {
        var found: [Finding] = []
        let lines = mail.edition.text.source.split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            func add(_ message: String, _ remedy: String, _ text: String) {
                found.append(
                    Finding(
                        rule: 29, severity: .warning, place: LintedMail.text(index + 1),
                        message: message, remedy: remedy
                    )
                    .traced([text]))
            }
            if let mark = mojibake.first(where: line.contains) {
                add("\"\(mark)\" is text in the wrong encoding", "mend the article", mark)
            }
            for (head, tail) in partedWords(line) {
                add(
                    "\"\(head)- \(tail)\" looks like a parted word", "join it in the article",
                    "\(head)- \(tail)")
            }
        }
        return found
    }

    private static func partedWords(_ line: Substring) -> [(Substring, Substring)] {
        guard line.contains("- ") else { return [] }
        return line.ranges(of: "- ").compactMap { range in
            let head = line[..<range.lowerBound].suffix(while: \.isLetter)
            let tail = line[range.upperBound...].prefix(while: \.isLetter)
            guard head.count > 1, tail.count > 1, tail.first?.isLowercase == true,
                head.last?.isLowercase == true, !conjunctions.contains(String(tail)),
                !line.contains("\(tail)-")
            else { return nil }
            return (head, tail)
        }
    }

    private static func articles(_ mail: LintedMail) -> [Finding] {
        mail.facts.articles.flatMap { article -> [Finding] in
            let file = mail.facts.sources.file(of: article)
            var found = article.concerns.map { concern in
                let line =
                    concern.line
                    ?? concern.clues.lazy.compactMap { file?.text.lineOfBytes(of: $0) }.first
                return Finding(
                    rule: concern.kind.rule, severity: .warning,
                    place: article.name,
                    origin: file.map { SourcePlace(file: $0.name, line: line ?? 1) },
                    message: concern.message, remedy: concern.remedy)
            }
            if article.body.blocks.isEmpty {
                found.append(
                    Finding(
                        rule: 29, severity: .warning, place: article.name,
                        origin: file.map { SourcePlace(file: $0.name, line: 1) },
                        message: "the article is empty",
                        remedy: "write it, or take it out of the issue"))
            }
            return found
        }
    }
}

extension ArticleConcern.Kind {
    fileprivate var rule: Int {
        switch self {
        case .text: 29
        case .omission: 10
        case .character: 34
        }
    }
}

extension ArticleConcern {
    /// By what the line can be found in the file: a character also as YAML and HTML write it.
    fileprivate var clues: [String] {
        guard let clue else { return [] }
        guard kind == .character, let scalar = clue.unicodeScalars.first else { return [clue] }
        return [clue] + scalar.references
    }
}
