import NewsletterCore

/// What changed between two texts, line by line, as people read it: `-` before, `+` after.
struct TextDifference {
    private enum Line {
        case same(String)
        case removed(String)
        case added(String)
    }

    private let lines: [Line]
    /// How many unchanged lines are shown around a change.
    private static let context = 1

    /// Compares two texts; white space at the end of lines does not count.
    init(from before: String, to after: String) {
        let old = Self.lines(of: before)
        let new = Self.lines(of: after)
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                lines.append(.removed(old[i]))
                i += 1
            } else if j < new.count, added.contains(j) {
                lines.append(.added(new[j]))
                j += 1
            } else {
                if i < old.count { lines.append(.same(old[i])) }
                i += 1
                j += 1
            }
        }
        self.lines = lines
    }

    /// Whether the texts are the same.
    var isEmpty: Bool {
        !lines.contains { if case .same = $0 { false } else { true } }
    }

    /// The changed lines with a little around them, in colour where that is wanted.
    func text(onTerminal: Bool = Console.writesToTerminal) -> String {
        var out: [String] = []
        var last = -1
        for (index, line) in lines.enumerated() where isShown(index) {
            if last >= 0, index > last + 1 { out.append(Style.dim("...", onTerminal: onTerminal)) }
            last = index
            switch line {
            case .same(let text): out.append("  " + text.escapingControls())
            case .removed(let text):
                out.append(Style.red("- " + text.escapingControls(), onTerminal: onTerminal))
            case .added(let text):
                out.append(Style.green("+ " + text.escapingControls(), onTerminal: onTerminal))
            }
        }
        return out.joined(separator: "\n")
    }

    private func isShown(_ index: Int) -> Bool {
        let near = max(0, index - Self.context)...min(lines.count - 1, index + Self.context)
        return near.contains { if case .same = lines[$0] { false } else { true } }
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let end = line.lastIndex { !$0.isWhitespace }
            return end.map { String(line[...$0]) } ?? ""
        }
    }
}
