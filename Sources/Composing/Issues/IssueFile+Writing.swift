public import NewsletterCore

extension IssueFile {
    /// What stands in a plan without a headline, where it would stand.
    static let titlePlaceholder = "# title: A headline for the whole issue, where it has one"

    /// Writes a plan with a few words of help; reading it back gives the same plan.
    public static func write(_ issue: Issue) -> String {
        var text = """
            # The plan of issue \(issue.slug). Change it freely until it is sent.
            # postrider manual issue lists all that may stand in it.

            """
        for key in IssuePart.issue.names {
            var lines = lines(key, of: issue)
            if lines.isEmpty {
                if key == "title" { text += "\(titlePlaceholder)\n" }
                continue
            }
            lines.insert(contentsOf: help[key] ?? [], at: 0)
            if ["intro", "articles", "outro"].contains(key) { lines.insert("", at: 0) }
            text += lines.joined(separator: "\n") + "\n"
        }
        return text
    }

    private static let help = [
        "subject": ["# What stands in the inbox. {{subscriber.name|reader}} may stand in it."],
        "show": ["# full or excerpt: how much of each article is shown."],
        "images": ["# embed or link: whether pictures travel in the mail."],
        "intro": ["# A few words before the articles, in Markdown."],
        "articles": [
            "# The articles in order: paths of files in Articles, without extension.",
            "# A line \"- section: Words\" is a heading over those that follow it.",
        ],
        "outro": ["# A few words after the articles."],
    ]

    /// The lines that say what a plan holds by a key; none where it holds nothing.
    static func lines(_ key: String, of issue: Issue) -> [String] {
        func line(_ value: String?) -> [String] { value.map { ["\(key): \($0)"] } ?? [] }
        return switch key {
        case "title": line(issue.title.map(scalar))
        case "subject": line(scalar(issue.subject))
        case "preheader": line(issue.preheader.map(scalar))
        case "date": line(issue.date.description)
        case "template": line(scalar(issue.template))
        case "language": line(issue.language.map(scalar))
        case "show": line(issue.extent == .full ? nil : issue.extent.rawValue)
        case "images": line(issue.imageMode?.rawValue)
        case "archive": issue.isArchived ? [] : ["archive: false"]
        case "intro": issue.intro.map { block(key, $0) } ?? []
        case "articles": articleLines(issue.articles)
        case "outro": issue.outro.map { block(key, $0) } ?? []
        default: []
        }
    }

    static func articleLines(_ articles: [IssueArticle]) -> [String] {
        if articles.isEmpty { return ["articles: []"] }
        var lines = ["articles:"]
        var section: String?
        for article in articles {
            if let heading = article.section, heading != section {
                lines += ["  - section: \(scalar(heading))", "    articles:"]
            }
            section = article.section
            let indent = section == nil ? "  " : "      "
            lines += entryLines(article, indent: indent)
        }
        return lines
    }

    /// The lines of one article in a list, without its section.
    static func entryLines(_ article: IssueArticle, indent: String) -> [String] {
        var members: [String] = []
        if let title = article.title { members.append("title: \(scalar(title))") }
        if let extent = article.extent { members.append("show: \(extent.rawValue)") }
        if let more = article.more { members.append("more: \(scalar(more))") }
        let name = members.isEmpty ? "" : "name: "
        return ["\(indent)- \(name)\(scalar(article.name))"]
            + members.map { "\(indent)  \($0)" }
    }

    /// A text as a block, line under line, so that it can be edited.
    private static func block(_ key: String, _ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first(where: { !$0.isEmpty }), isPrintable(text, lineBreaks: true),
            !lines.contains(where: { !$0.isEmpty && $0.isBlank })
        else { return ["\(key): \(scalar(text))"] }
        let indicator = first.hasPrefix(" ") ? "2" : ""
        let endings = text.reversed().prefix { $0 == "\n" }.count
        if endings > 1 { return ["\(key): \(scalar(text))"] }
        let chomping = endings == 0 ? "-" : ""
        let shown = endings == 0 ? lines[...] : lines.dropLast()
        return ["\(key): |\(indicator)\(chomping)"] + shown.map { $0.isEmpty ? "" : "  \($0)" }
    }

    /// A text on one line, quoted where YAML would take it for something else.
    static func scalar(_ text: String) -> String {
        let isWord: (Character) -> Bool = {
            $0.isLetter || $0.isNumber || " -_./,'!()–—’".contains($0)
        }
        let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        let isPlain =
            text.first.map { $0.isLetter || $0.isNumber } ?? false
            && text.allSatisfy(isWord) && text.last != " " && !text.contains(" #")
            && !reserved.contains(text.lowercased()) && Double(text) == nil
        return isPlain && isPrintable(text, lineBreaks: false) ? text : quoted(text)
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default:
                if isPrintable(scalar) {
                    out.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    out += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                }
            }
        }
        return out + "\""
    }

    private static func isPrintable(_ text: String, lineBreaks: Bool) -> Bool {
        text.unicodeScalars.allSatisfy { lineBreaks && $0 == "\n" || isPrintable($0) }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            false
        default: true
        }
    }
}
