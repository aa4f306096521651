/// Joins runs of lines of which not everybody sees all.
///
/// The gap between a run and its neighbour is seen only with the run, so that a text has no
/// holes for those who do not see it: the tag that begins a block stands at the end of the
/// line before, or where there is none, the tag that ends it at the head of the line behind.
struct PersonalLines {
    private(set) var lines: [String] = []
    /// The tag that is to stand before the next run, with the gap above it already made.
    private var pendingEnd: String?

    /// Adds a run after an empty line, or without one.
    mutating func add(_ run: [String], hasGap: Bool) {
        guard !run.isEmpty else { return }
        if let end = pendingEnd {
            lines += [end + run[0]] + run.dropFirst()
            pendingEnd = nil
        } else {
            if !lines.isEmpty, hasGap { lines.append("") }
            lines += run
        }
    }

    /// Adds a run between the tags of a block.
    mutating func add(_ run: [String], hasGap: Bool, begin: String, end: String) {
        guard !run.isEmpty else { return }
        var run = run
        if pendingEnd == nil, let last = lines.indices.last {
            lines[last] += begin
            run[run.count - 1] += end
            lines += (hasGap ? [""] : []) + run
        } else {
            run[0] = (pendingEnd ?? "") + begin + run[0]
            lines += run + (hasGap ? [""] : [])
            pendingEnd = end
        }
    }

    /// All lines.
    mutating func finish() -> [String] {
        if let end = pendingEnd {
            while lines.last == "" { lines.removeLast() }
            if let last = lines.indices.last { lines[last] += end }
        }
        return lines
    }
}
