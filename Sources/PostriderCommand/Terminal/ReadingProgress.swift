import NewsletterCore

/// Shows on a terminal how far a long file has been read.
final class ReadingProgress {
    /// A shorter file is read before anybody looks.
    private static let shortest = 4 << 20

    private let title: String
    private var shown = -1

    init(_ title: String) { self.title = title.escapingControls() }

    /// Draws the share that has been read, once a percent.
    func show(_ bytes: Int, of total: Int) {
        guard Console.talksToTerminal, total > Self.shortest else { return }
        let percent = min(100, bytes * 100 / total)
        if percent == shown { return }
        shown = percent
        Console.draw("\r\u{1B}[K\(title): \(percent)%")
    }

    /// Takes the line away.
    func end() { if shown >= 0 { Console.draw("\r\u{1B}[K") } }
}
