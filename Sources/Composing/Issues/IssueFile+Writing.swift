public import NewsletterCore

extension IssueFile {
    /// Writes a plan with a few words of help; reading it back gives the same plan.
    public static func write(_ issue: Issue) -> String {
        var lines = [
            "# The plan of issue \(issue.slug). Change it freely until it is sent.",
            issue.title.map { "title: \(scalar($0))" }
                ?? "# title: A headline for the whole issue, where it has one",
            "# What stands in the inbox. {{subscriber.name|reader}} may stand in it.",
            "subject: \(scalar(issue.subject))",
            "date: \(issue.date)",
            "template: \(scalar(issue.template))",
        ]
        if let language = issue.language {
            lines.append("language: \(scalar(language))")
        }
        if issue.extent != .full {
            lines.append("# full or excerpt: how much of each article is shown.")
            lines.append("show: \(issue.extent.rawValue)")
        }
        if let mode = issue.imageMode {
            lines.append("# embed or link: whether pictures travel in the mail.")
            lines.append("images: \(mode.rawValue)")
        }
        lines.append("")
        if let intro = issue.intro {
            lines.append("# A few words before the articles, in Markdown.")
            lines += block("intro", intro)
            lines.append("")
        }
        lines.append("# The articles in order: names of files in Articles, without extension.")
        lines += articles(issue.articles)
        if let outro = issue.outro {
            lines.append("")
            lines.append("# A few words after the articles.")
            lines += block("outro", outro)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func articles(_ articles: [IssueArticle]) -> [String] {
        if articles.isEmpty { return ["articles: []"] }
        var lines = ["articles:"]
        var section: String?
        for article in articles {
            if let heading = article.section, heading != section {
                lines += ["  - section: \(scalar(heading))", "    articles:"]
            }
            section = article.section
            let indent = section == nil ? "  " : "      "
            var members: [String] = []
            if let title = article.title { members.append("title: \(scalar(title))") }
            if let extent = article.extent { members.append("show: \(extent.rawValue)") }
            let name = members.isEmpty ? "" : "name: "
            lines.append("\(indent)- \(name)\(scalar(article.name))")
            lines += members.map { "\(indent)  \($0)" }
        }
        return lines
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
