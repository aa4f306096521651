import PostriderKit

/// Bars of block characters, told apart without colour and coloured on a terminal.
enum BlockBars {
    static let sent: Character = "█"
    static let deferred: Character = "▓"
    static let failed: Character = "▒"
    static let indoubt: Character = "░"
    static let waiting: Character = "·"

    private static let levels: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// One bar of several parts; whatever is there has at least one cell if there are enough.
    static func stacked(_ counts: MailingReport.Counts, of whole: Int, width: Int) -> String {
        guard whole > 0, width > 0, counts.recipients > 0 else { return "" }
        let length = max(1, width * counts.recipients / whole)
        var parts: [(mark: Character, cells: Int)] = [
            (failed, counts.failed), (indoubt, counts.indoubt), (deferred, counts.deferred),
            (waiting, counts.waiting), (sent, counts.sent),
        ].filter { $0.1 > 0 }.map { mark, count in
            (mark, max(1, length * count / counts.recipients))
        }
        // The largest part makes up for what rounding gave to the others.
        if let largest = parts.indices.max(by: { parts[$0].cells < parts[$1].cells }) {
            let others = parts.reduce(0) { $0 + $1.cells } - parts[largest].cells
            parts[largest].cells = max(1, length - others)
        }
        let order = [sent, waiting, deferred, indoubt, failed]
        let sorted = parts.sorted {
            order.firstIndex(of: $0.mark)! < order.firstIndex(of: $1.mark)!
        }
        return String(
            sorted.map { String(repeating: $0.mark, count: $0.cells) }.joined().prefix(width))
    }

    /// Columns side by side, in so many lines, the highest first.
    static func columns(_ values: [Int], height: Int) -> [String] {
        guard let highest = values.max(), highest > 0 else { return [] }
        let steps = levels.count - 1
        let filled = values.map { value in
            value == 0 ? 0 : max(1, (value * height * steps + highest / 2) / highest)
        }
        return (0..<height).reversed().map { row in
            String(filled.map { levels[min(steps, max(0, $0 - row * steps))] })
        }
    }

    /// The text with the blocks in it coloured, where colour is wanted.
    static func painted(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let first = rest.first {
            let style = style(of: first)
            let run = rest.prefix { Self.style(of: $0) == style }
            out += style?(String(run)) ?? String(run)
            rest = rest[run.endIndex...]
        }
        return out
    }

    private static func style(of character: Character) -> Style? {
        switch character {
        case deferred, indoubt: .yellow
        case failed: .red
        case waiting: .dim
        case " ": nil
        default: levels.contains(character) ? .green : nil
        }
    }
}
