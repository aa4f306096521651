import Composing
import NewsletterCore

/// The files that an issue was made of, so that a finding can name the one to be mended.
public struct LintSources: Sendable {
    /// One file with its text.
    public struct File: Hashable, Sendable {
        /// What it is called: `Articles/snow.md`.
        public var name: String
        /// What stands in it.
        public var text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// What a file is to the issue.
    public enum Part: Hashable, Sendable {
        /// `issue.html` of the template, its text, and its style sheet, each with what it includes.
        case html, text, style
        /// `issue.yml`.
        case plan
        /// `postrider.yml`.
        case settings
    }

    /// The files of the template, the plan and the settings, each followed by those that it
    /// includes; those of the page in the order of ``Template/pageFiles``.
    public var parts: [Part: [File]]
    /// The articles in the order; an empty name and text where a file is not known.
    public var articles: [File]
    /// The HTML body with the marks of a ``TemplateTrace``, where it is otherwise the same.
    public var tracedHTML: String?

    package init(
        parts: [Part: [File]] = [:], articles: [File] = [], tracedHTML: String? = nil
    ) {
        self.parts = parts
        self.articles = articles
        self.tracedHTML = tracedHTML
    }

    /// The file of an article of the issue; nil where it is not known.
    func file(of article: Article) -> File? {
        articles.first {
            $0.name.hasPrefix("Articles/\(article.name).")
                || $0.name.hasPrefix("Articles/\(article.name)/index.")
        }
    }

    /// The place that a clue leads to.
    func origin(of clue: Finding.Clue, on page: LintPage) -> SourcePlace? {
        let mark = clue.element.flatMap { page.elements[$0].mark }
        switch mark {
        case .template(let file, let line):
            // What the line does not say itself was filled in.
            guard let pages = parts[.html], pages.indices.contains(file) else { return nil }
            let template = pages[file]
            let text = Self.line(line, of: template.text)
            let isFilledIn = !clue.texts.isEmpty && !clue.texts.contains(where: text.contains)
            if isFilledIn, let found = search(clue.texts, in: articles + files(.plan, .settings)) {
                return found
            }
            if isFilledIn, let found = search(clue.texts, in: files(.style)) { return found }
            return SourcePlace(file: template.name, line: line)
        case .article(let number):
            guard articles.indices.contains(number - 1) else { return nil }
            let article = articles[number - 1]
            if article.name.isEmpty { return nil }
            if let found = search(clue.texts, in: [article]) { return found }
            if let found = search(clue.texts, in: files(.style)) { return found }
            return SourcePlace(file: article.name)
        case nil:
            let only = clue.isWithinFallback ? clue.fallback.map { files($0) } : nil
            let order =
                only ?? files(.plan) + articles + files(.html, .text, .style, .settings)
            if let found = search(clue.texts, in: order) { return found }
            return clue.fallback.flatMap { parts[$0]?.first }.map {
                SourcePlace(file: $0.name, line: 1)
            }
        }
    }

    private func files(_ wanted: Part...) -> [File] { wanted.flatMap { parts[$0] ?? [] } }

    private func search(_ texts: [String], in files: [File]) -> SourcePlace? {
        for text in texts where text.count > 2 {
            for file in files {
                if let line = Self.lineNumber(of: text, in: file.text) {
                    return SourcePlace(file: file.name, line: line)
                }
            }
        }
        return nil
    }

    private static func lineNumber(of text: String, in source: String) -> Int? {
        source.lineOfBytes(of: text)
    }

    private static func line(_ number: Int, of text: String) -> Substring {
        // A line break of two bytes is one character.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        return lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }
}
