public import NewsletterCore
import Yams

/// The text of `issue.yml`: the plan of an issue as an editor reads and changes it.
public enum IssueFile {
    /// Reads the plan of the issue that has the given slug.
    public static func read(_ source: String, slug: Slug) throws(IssueFileError) -> Issue {
        let root: Node?
        do {
            root = try YAMLText.parse(source)
        } catch {
            throw IssueFileError(line: error.line, reason: .notYAML(error.problem))
        }
        guard let root, case .mapping(let mapping) = root else {
            throw IssueFileError(reason: .notYAML("it holds no list of keys"))
        }
        let fields = try members(of: mapping, of: .issue)
        let title = try text("title", fields).flatMap { $0.isBlank ? nil : $0 }
        guard let subject = try text("subject", fields) ?? title else {
            throw IssueFileError(line: fields["subject"]?.mark?.line, reason: .missing("subject"))
        }
        guard let date = CalendarDate(try required("date", fields)) else {
            throw IssueFileError(
                line: fields["date"]?.mark?.line,
                reason: .badValue(key: "date", expected: "a day such as 2026-11-22"))
        }
        var issue = Issue(
            slug: slug, title: title, subject: subject,
            preheader: try text("preheader", fields).flatMap { $0.isBlank ? nil : $0 }, date: date,
            template: try required("template", fields), language: try text("language", fields),
            intro: try text("intro", fields), articles: try articles(fields["articles"]),
            outro: try text("outro", fields), extent: try extent(fields) ?? .full,
            imageMode: try imageMode(fields))
        issue.isArchived = try truth("archive", fields) ?? true
        return issue
    }

    /// On which line of a plan a row of a key's text stands, both counted from 1.
    ///
    /// Of a text that is not written as it is, such as one in quotes over several lines, that is
    /// the line on which it begins; nil where the key is not there.
    public static func line(of key: String, row: Int, in source: String) -> Int? {
        guard let root = try? YAMLText.parse(source), case .mapping(let mapping) = root,
            let value = mapping.first(where: { $0.key.string == key })?.value,
            let line = value.mark?.line
        else { return nil }
        guard case .scalar(let scalar) = value, scalar.style == .literal else { return line }
        return line + row
    }

    private static func members(of mapping: Node.Mapping, of part: IssuePart)
        throws(IssueFileError) -> [String: Node]
    {
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard part.names.contains(name) else {
                throw IssueFileError(
                    line: key.mark?.line,
                    reason: .unknownKey(name, of: part, nearest: name.nearest(in: part.names)))
            }
            fields[name] = value
        }
        return fields
    }

    private static func required(_ key: String, _ fields: [String: Node])
        throws(IssueFileError) -> String
    {
        guard let text = try text(key, fields) else {
            throw IssueFileError(line: fields[key]?.mark?.line, reason: .missing(key))
        }
        return text
    }

    private static func text(_ key: String, _ fields: [String: Node])
        throws(IssueFileError) -> String?
    {
        guard let node = fields[key], !node.isNull else { return nil }
        guard let text = node.scalarText else {
            throw IssueFileError(
                line: node.mark?.line, reason: .badValue(key: key, expected: "one text"))
        }
        return text
    }

    private static func truth(_ key: String, _ fields: [String: Node]) throws(IssueFileError)
        -> Bool?
    {
        guard let text = try text(key, fields) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            throw IssueFileError(
                line: fields[key]?.mark?.line,
                reason: .badValue(key: key, expected: "true or false"))
        }
    }

    private static func extent(_ fields: [String: Node]) throws(IssueFileError)
        -> ArticleExtent?
    {
        guard let text = try text("show", fields) else { return nil }
        if let extent = ArticleExtent(rawValue: text) { return extent }
        throw IssueFileError(
            line: fields["show"]?.mark?.line,
            reason: .badValue(key: "show", expected: "full or excerpt"))
    }

    private static func imageMode(_ fields: [String: Node]) throws(IssueFileError)
        -> ImageMode?
    {
        guard let text = try text("images", fields) else { return nil }
        if let mode = ImageMode(rawValue: text) { return mode }
        throw IssueFileError(
            line: fields["images"]?.mark?.line,
            reason: .badValue(key: "images", expected: "embed or link"))
    }

    private static func articles(_ node: Node?, section: String? = nil) throws(IssueFileError)
        -> [IssueArticle]
    {
        guard let node, !node.isNull else { return [] }
        guard case .sequence(let entries) = node else {
            throw IssueFileError(
                line: node.mark?.line,
                reason: .badValue(key: "articles", expected: "a list, one \"- name\" a line"))
        }
        var articles: [IssueArticle] = []
        var heading = section
        for entry in entries {
            guard section == nil, let part = try self.section(entry) else {
                articles.append(try article(entry, section: heading))
                continue
            }
            // A section that has a list of its own ends with it.
            articles += part.articles ?? []
            heading = part.articles == nil ? part.heading : nil
        }
        return articles
    }

    /// The heading of a section, and the articles in a list of its own; nil for an article.
    private static func section(_ entry: Node) throws(IssueFileError)
        -> (heading: String?, articles: [IssueArticle]?)?
    {
        guard case .mapping(let mapping) = entry,
            mapping.contains(where: { $0.key.string == "section" })
        else { return nil }
        let fields = try members(of: mapping, of: .section)
        guard let text = try text("section", fields) else {
            throw IssueFileError(line: entry.mark?.line, reason: .missing("section"))
        }
        let heading = text.isBlank ? nil : text
        guard let list = fields["articles"], !list.isNull else { return (heading, nil) }
        return (
            heading,
            try articles(list, section: text).map { article in
                var article = article
                article.section = heading
                return article
            }
        )
    }

    private static func article(_ entry: Node, section: String?) throws(IssueFileError)
        -> IssueArticle
    {
        if let name = entry.scalarText { return IssueArticle(name: name, section: section) }
        guard case .mapping(let mapping) = entry else {
            throw IssueFileError(
                line: entry.mark?.line,
                reason: .badValue(key: "articles", expected: "the name of an article"))
        }
        let fields = try members(of: mapping, of: .article)
        guard let name = try text("name", fields) else {
            throw IssueFileError(line: entry.mark?.line, reason: .missing("name"))
        }
        return IssueArticle(
            name: name, title: try text("title", fields), extent: try extent(fields),
            more: try text("more", fields).flatMap { $0.isBlank ? nil : $0 }, section: section)
    }
}
