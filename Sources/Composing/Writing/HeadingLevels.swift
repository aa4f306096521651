import NewsletterCore

/// Puts a document's headings below what stands above it, without a level left out.
struct HeadingLevels {
    private let top: Int
    private let shallowest: Int
    private var last: Int

    /// Makes levels that begin with `top`.
    init(_ document: Document, top: Int) {
        self.top = top
        shallowest =
            document.blocks.compactMap {
                if case .heading(let level, _) = $0 { level } else { nil }
            }
            .min() ?? 1
        last = top - 1
    }

    /// The level at which the next heading is written.
    mutating func next(_ level: Int) -> Int {
        let wanted = top + max(0, level - shallowest)
        last = min(wanted, last + 1, 6)
        return last
    }
}
