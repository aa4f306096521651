public import NewsletterCore

/// Reads Markdown as GitHub writes it: CommonMark with tables, strikethrough, task lists,
/// bare links and footnotes.
///
/// A footnote becomes a raised number, and its text an item of a list at the end.
///
/// The tree of cmark-gfm is walked, never rendered. Raw HTML goes through the same reader as
/// an HTML article, so only what a ``Document`` knows comes through.
public struct MarkdownReader {
    /// What addresses belong to, and where what is left out is written down.
    let context: ReadingContext

    /// Makes a reader; relative links are resolved against the base, or lose their target.
    public init(baseURL: String? = nil) {
        context = ReadingContext(homes: LinkHomes(base: baseURL))
    }

    /// Makes a reader that knows more of where addresses belong.
    init(_ context: ReadingContext) { self.context = context }

    /// Reads Markdown; `{{` in it stays text.
    public func read(_ markdown: String) -> Document { page(markdown).body }

    /// Reads Markdown, with the number of blocks before `<!--more-->`, and the line of each
    /// heading by the index of its block.
    func page(_ markdown: String) -> (body: Document, more: Int?, headingLines: [Int: Int]) {
        var walk = MarkdownWalk(context, slots: nil)
        let body = walk.document(markdown)
        return (body, walk.more, walk.headingLines)
    }

    /// Reads Markdown in which personal slots such as `{{subscriber.name|reader}}` may stand,
    /// and blocks that not everybody sees.
    ///
    /// Slots are known in text and as the beginning of a link's target. Throws where one
    /// names nothing known, attributes and tags among it where `names` is given, and where a
    /// slot or a block is not closed.
    public func readWithSlots(
        _ markdown: String, knowing names: SubscriberNames? = nil
    ) throws(SlotError) -> Document {
        try pageWithSlots(markdown, knowing: names).body
    }

    /// The same, with the number of blocks before `<!--more-->`.
    func pageWithSlots(
        _ markdown: String, knowing names: SubscriberNames?
    ) throws(SlotError) -> (body: Document, more: Int?) {
        let (text, placeholders) = try SlotPlaceholders.replacing(
            tagsIn: markdown, knowing: names)
        var walk = MarkdownWalk(context, slots: placeholders)
        let document = walk.document(text)
        let blocks = PersonalBlocks(placeholders: placeholders)
        guard let more = walk.more else { return (try blocks.grouped(document), nil) }
        // Blocks are counted when those that not everybody sees are known.
        let marked = MoreMark.marking(document, at: more)
        return MoreMark.parting(try blocks.grouped(marked))
    }
}
