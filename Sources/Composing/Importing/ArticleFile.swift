public import NewsletterCore
import TextFormats

/// The text of an article's file, as an import writes it.
public struct ArticleFile: Hashable, Sendable {
    /// The name of the field that holds the seal.
    static let sealKey = "imported"

    /// Front matter and body.
    public var text: String
    /// `md`, or `html` for a body that Markdown cannot say.
    public var fileExtension: String

    /// Writes an article whole: what it says of itself as front matter, then its body.
    public init(_ article: Article, origin: ArticleOrigin) {
        let markdown = MarkdownWriter().write(article.body)
        let isFaithful = MarkdownWriter().isFaithful(markdown, to: article.body)
        fileExtension = isFaithful ? "md" : "html"
        text = Self.frontMatter(article.metadata, origin)
        text += "\n" + (isFaithful ? markdown : Self.html(article.body))
    }

    /// Keeps the text of a Markdown file and adds to its front matter where it came from.
    public init(markdown: String, origin: ArticleOrigin) {
        fileExtension = "md"
        text = markdown
        if !text.hasPrefix("---\n"), !text.hasPrefix("+++\n") { text = "---\n---\n" + text }
        for (key, value) in [("source", origin.source), ("guid", origin.guid)] {
            if let value { Self.add(key, value, to: &text) }
        }
    }

    /// Keeps the text of a Markdown file, whatever it was encoded in, with where it came from.
    public init(
        markdown bytes: some Collection<UInt8>, file: String, origin: ArticleOrigin
    ) throws(ArticleError) {
        self.init(markdown: try DecodedText(article: bytes, file: file).text, origin: origin)
    }

    /// The text with a seal among its fields.
    public func sealed(_ seal: String) -> String {
        var sealed = text
        Self.add(Self.sealKey, seal, to: &sealed)
        return sealed
    }

    /// A text as it was before it was sealed.
    public static func unsealed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isSeal: (Substring) -> Bool = {
            $0.hasPrefix("\(sealKey): ") || $0.hasPrefix("\(sealKey) = ")
        }
        if let index = lines.firstIndex(where: isSeal) { lines.remove(at: index) }
        return lines.joined(separator: "\n")
    }

    /// Adds a field as the last of the front matter, in the language that it is written in.
    private static func add(_ key: String, _ value: String, to text: inout String) {
        let fence = text.prefix(3)
        guard let close = text.dropFirst(3).firstRange(of: "\n\(fence)") else { return }
        let at = text.index(after: close.lowerBound)
        let quoted = IssueFile.scalar(value)
        let isTOML = fence == "+++"
        let written = isTOML && !quoted.hasPrefix("\"") ? "\"\(quoted)\"" : quoted
        text.insert(contentsOf: isTOML ? "\(key) = \(written)\n" : "\(key): \(written)\n", at: at)
    }

    private static func frontMatter(_ data: ArticleMetadata, _ origin: ArticleOrigin) -> String {
        let scalar = IssueFile.scalar
        var lines = ["---", "title: \(scalar(data.title))"]
        if let date = data.date { lines.append("date: \(date)") }
        if let author = data.author { lines.append("author: \(scalar(author))") }
        if !data.tags.isEmpty {
            // A comma within a tag would part it.
            lines.append("tags:")
            lines += data.tags.map { "  - \(scalar($0))" }
        }
        if let summary = data.summary { lines.append("summary: \(scalar(summary))") }
        if let language = data.language { lines.append("language: \(scalar(language))") }
        if let image = data.image {
            lines.append("image: \(scalar(image.source))")
            if !image.alt.isEmpty { lines.append("image_alt: \(scalar(image.alt))") }
        }
        if let url = data.url { lines.append("url: \(scalar(url))") }
        if data.isDraft { lines.append("draft: true") }
        if let source = origin.source { lines.append("source: \(scalar(source))") }
        if let guid = origin.guid { lines.append("guid: \(scalar(guid))") }
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    private static func html(_ body: Document) -> String {
        // Braces that are none of ours stand in the file as they are.
        HTMLWriter(topHeadingLevel: 2, imageWidth: .max).write(body)
            .replacing("{{'{{'}}", with: "&#123;&#123;") + "\n"
    }
}
