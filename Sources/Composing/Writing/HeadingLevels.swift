import NewsletterCore

/// Puts a document's headings below what stands above it, without a level left out: one that
/// is deeper than the heading before it goes one level below that, however many it leaves out.
struct HeadingLevels {
    private let top: Int
    /// The levels, as the document counts them, of the headings in whose parts the next stands.
    private var open: [Int] = []

    /// Makes levels that begin with `top`.
    init(top: Int) { self.top = top }

    /// The level at which the next heading is written, 6 at most.
    mutating func next(_ level: Int) -> Int {
        open.removeAll { $0 >= level }
        open.append(level)
        return min(top + open.count - 1, 6)
    }
}
