import NewsletterCore

/// Finds the headings of a document that nothing stands below.
enum EmptySections {
    /// The indices of their blocks, and their words.
    ///
    /// A heading of a lower level is something, rules and the list of footnotes are nothing.
    static func headings(in blocks: [Block]) -> [(index: Int, words: String)] {
        blocks.indices.compactMap { index in
            guard case .heading(let level, let inlines) = blocks[index],
                !holdsAnything(blocks[(index + 1)...], below: level)
            else { return nil }
            return (index, inlines.plainText.inOneLine)
        }
    }

    private static func holdsAnything(_ blocks: ArraySlice<Block>, below level: Int) -> Bool {
        for block in blocks {
            switch block {
            case .rule: continue
            case .heading(let next, _): return next > level
            case .list(let list): return !list.holdsFootnotes
            case .paragraph, .quote, .code, .table, .image, .personal: return true
            }
        }
        return false
    }
}
