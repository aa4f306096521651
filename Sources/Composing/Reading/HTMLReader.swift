public import NewsletterCore

/// Reads HTML, a whole page or a fragment, and keeps what a ``Document`` knows.
///
/// Scripts, styles, forms, event handlers, tracking pixels, and links other than http, https,
/// mailto and tel have no place in a document and are lost. Spans and styles of word
/// processors fall away; bold and italic that they set by style stay.
public struct HTMLReader {
    /// What relative links are resolved against; without it they lose their target.
    public var baseURL: String?

    /// Makes a reader.
    public init(baseURL: String? = nil) { self.baseURL = baseURL }

    /// Reads HTML; of a page only its main part, without navigation.
    public func read(_ html: String) -> Document { page(html).body }

    /// Reads a page with what its head says.
    func page(_ html: String) -> HTMLPage {
        guard let tree = HTMLTree(html) else { return HTMLPage() }
        var page = HTMLPage(head: tree.root)
        var builder = DocumentBuilder()
        let base = page.base.flatMap { LinkTarget.link($0, base: baseURL) } ?? baseURL
        var walk = HTMLWalk(baseURL: base, styles: ClassStyles(page: tree.root))
        walk.walk(HTMLPage.mainPart(of: tree.root), into: &builder)
        page.body = builder.finish()
        page.more = builder.more
        return page
    }

    /// Reads what stands within a line, such as `<img>`, into the paragraph that is open.
    func read(inline html: String, into builder: inout DocumentBuilder) {
        guard let tree = HTMLTree(html) else { return }
        var walk = HTMLWalk(baseURL: baseURL)
        let body = tree.root.children.first { $0.name == "body" }
        for node in body?.children ?? [] where node.isElement { walk.walk(node, into: &builder) }
    }

    /// Reads a fragment into a document that grows already.
    func read(_ html: String, into builder: inout DocumentBuilder) {
        guard let tree = HTMLTree(html) else { return }
        var walk = HTMLWalk(baseURL: baseURL)
        walk.walk(tree.root, into: &builder)
    }
}
