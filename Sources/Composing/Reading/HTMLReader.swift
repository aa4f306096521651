public import NewsletterCore

/// Reads HTML, a whole page or a fragment, and keeps what a ``Document`` knows.
///
/// Scripts, styles, forms, event handlers, tracking pixels, and links other than http, https,
/// mailto and tel have no place in a document and are lost; of films and embedded pages a
/// picture and a link are left. Spans and styles of word
/// processors fall away; bold and italic that they set by style stay.
public struct HTMLReader {
    /// What addresses belong to, and where what is left out is written down.
    let context: ReadingContext

    /// Makes a reader; relative links are resolved against the base, or lose their target.
    public init(baseURL: String? = nil) {
        context = ReadingContext(homes: LinkHomes(base: baseURL))
    }

    /// Makes a reader within another one.
    init(_ context: ReadingContext) { self.context = context }

    /// Reads HTML; of a page only its main part, without navigation.
    public func read(_ html: String) -> Document { page(html).body }

    /// Reads a page with what its head says; `title` is the one that the article has anyway.
    func page(_ html: String, title: String? = nil) -> HTMLPage {
        let kept = WordsAsTags.escape(html)
        tell(kept)
        guard let tree = HTMLTree(kept.html) else { return HTMLPage() }
        var page = HTMLPage(head: tree.root)
        var builder = DocumentBuilder()
        var context = context
        let base = context.homes.base
        context.homes.base = page.base.flatMap { LinkTarget.link($0, base: base) } ?? base
        context.homes.article = context.homes.article ?? page.url
        var walk = HTMLWalk(context, styles: ClassStyles(page: tree.root))
        let main = HTMLPage.mainPart(of: tree.root)
        // A page may say its title above the part that is read.
        var heading: HTMLNode?
        if main != tree.root, main.topHeading == nil, let top = tree.root.topHeading {
            let words = top.allText.inOneLine
            page.title = words
            if title == nil || title?.lowercased() == words.lowercased() { heading = top }
        }
        OutsideText.note(around: main, and: heading, in: tree.root, context.log)
        walk.walk(main, into: &builder)
        page.body = builder.finish()
        page.more = builder.more
        return page
    }

    private func tell(_ kept: WordsAsTags.Kept) {
        context.log.keep(kept.words)
        for name in kept.unended.sorted() {
            context.log.lose(
                "<\(name)> has no end on the page",
                remedy: "write </\(name)>, or &lt;\(name)> where it is a word", clue: "<\(name)>")
        }
    }

    /// Reads what stands within a line, such as `<img>`, into the paragraph that is open.
    func read(inline html: String, into builder: inout DocumentBuilder) {
        guard let tree = HTMLTree(html) else { return }
        var walk = HTMLWalk(context)
        let body = tree.root.children.first { $0.name == "body" }
        for node in body?.children ?? [] where node.isElement { walk.walk(node, into: &builder) }
    }

    /// Reads a fragment into a document that grows already; `tally` are the tags of all of it.
    func read(_ html: String, of tally: TagTally, into builder: inout DocumentBuilder) {
        let kept = WordsAsTags.escape(html, tally: tally)
        tell(kept)
        guard let tree = HTMLTree(kept.html) else { return }
        var walk = HTMLWalk(context)
        walk.walk(tree.root, into: &builder)
    }
}
