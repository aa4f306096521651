import NewsletterCore

/// Leaves out what print puts at the head and foot of every page.
///
/// Page numbers are lines of digits alone that rise from one to the next; running heads are
/// lines that stand alone, the same three times or more, and part a sentence or stand mostly
/// beside page numbers. A refrain and the headings of sections do neither.
enum PageMending {
    /// Marks the lines that go as used up and says why.
    static func mend(_ lines: inout [String], note: (Int, String) -> Void) {
        let numbers = pageNumbers(lines)
        let heads = runningHeads(lines, pages: numbers).union(continuations(lines))
        for index in lines.indices where numbers.contains(index) || heads.contains(index) {
            let kind = numbers.contains(index) ? "page number" : "running head"
            note(index, "left out the \(kind) \"\(lines[index].trimmingSpace())\"")
            lines[index] = HyphenMending.usedUp
            join(&lines, around: index)
        }
    }

    private static func pageNumbers(_ lines: [String]) -> Set<Int> {
        let found = lines.indices.filter { standsAlone($0, lines) && number(lines[$0]) != nil }
        let values = found.compactMap { number(lines[$0]) }
        let rises = zip(values, values.dropFirst()).allSatisfy { $0 < $1 && $1 - $0 < 10 }
        guard found.count > 1, rises, !areHeadings(found, values, lines) else { return [] }
        return Set(found)
    }

    /// Whether numbers are years, or those of sections: 1, 2, 3 and none within a sentence.
    private static func areHeadings(_ found: [Int], _ values: [Int], _ lines: [String]) -> Bool {
        let areBare = found.allSatisfy { Int(lines[$0].trimmingSpace()) != nil }
        if !areBare { return false }
        if values.allSatisfy((1000...2100).contains) { return true }
        return values == Array(1...values.count)
            && found.dropFirst().allSatisfy { index in
                let before = lines[..<index].last { !isBlank($0) }
                return before.map { PlainTextBlocks.endsSentence($0.trimmingSpace()) } ?? true
            }
    }

    /// The number in `12`, `- 12 -` or `Page 12`.
    private static func number(_ line: String) -> Int? {
        if line.utf8.count > 20 { return nil }
        var text = Substring(line.lowercased())
        if text.hasPrefix("page ") { text = text.dropFirst(5) }
        let digits = text.filter { !" -–—".contains($0) }
        return digits.count <= 4 && digits.allSatisfy { ("0"..."9").contains($0) }
            ? Int(digits) : nil
    }

    private static func runningHeads(_ lines: [String], pages: Set<Int>) -> Set<Int> {
        var places: [String: [Int]] = [:]
        for index in lines.indices {
            let count = lines[index].utf8.count
            // What ends a sentence or gives somebody the word is the text's own.
            guard (4...80).contains(count), standsAlone(index, lines),
                let first = lines[index].first(where: \.isLetter), !first.isLowercase,
                let last = lines[index].trimmingSpace().last, !".:!?…”’»\"".contains(last)
            else { continue }
            places[lines[index], default: []].append(index)
        }
        let heads = places.values.filter { places in
            places.count > 2
                && (places.contains { partsSentence($0, lines) }
                    || places.count { isBeside(pages, $0, lines) } * 2 > places.count)
        }
        return Set(heads.joined())
    }

    /// The lines of prose are seldom shorter, but for the last of a paragraph.
    private static let shortestProse = 30
    private static let shortestWrapped = 40

    /// Whether a sentence of prose goes on behind a line: verse is shorter.
    private static func partsSentence(_ index: Int, _ lines: [String]) -> Bool {
        guard let (before, after) = neighbours(of: index, lines) else { return false }
        guard isParted(lines[before], lines[after]) else { return false }
        let above = lines[..<before].reversed().prefix { !isBlank($0) }
        return lines[before].count >= shortestProse
            || !above.isEmpty && above.allSatisfy { $0.count >= shortestWrapped }
    }

    private static func isBeside(_ pages: Set<Int>, _ index: Int, _ lines: [String]) -> Bool {
        guard let (before, after) = neighbours(of: index, lines) else { return false }
        return pages.contains(before) || pages.contains(after)
    }

    /// The lines with words before and behind one.
    private static func neighbours(of index: Int, _ lines: [String]) -> (before: Int, after: Int)? {
        guard let before = lines[..<index].lastIndex(where: { !isBlank($0) }),
            let after = lines[(index + 1)...].firstIndex(where: { !isBlank($0) })
        else { return nil }
        return (before, after)
    }

    private static func isParted(_ line: String, _ next: String) -> Bool {
        guard let last = line.last, let first = next.first(where: { $0 != " " }) else {
            return false
        }
        return (last.isLetter || last == "," || last == "-") && first.isLowercase
    }

    /// Lines such as `(continued on page 4)`.
    private static func continuations(_ lines: [String]) -> [Int] {
        lines.indices.filter { index in
            guard lines[index].utf8.count < 40, standsAlone(index, lines) else { return false }
            let words = lines[index].lowercased().split { !$0.isLetter && !$0.isNumber }
            return words.count == 4 && words[0] == "continued" && ["on", "from"].contains(words[1])
                && words[2] == "page" && words[3].allSatisfy(\.isNumber)
        }
    }

    /// The lines from `start` on that look like what print puts on every page, and were left
    /// since nothing proves it, with how often each stands alone; of those that are the same, the
    /// first.
    static func questions(_ lines: [String], from start: Int) -> [(index: Int, count: Int)] {
        var places: [String: Int] = [:]
        var told: Set<String> = []
        for index in lines.indices where standsAlone(index, lines) {
            places[lines[index].trimmingSpace(), default: 0] += 1
        }
        let asked = lines.indices.dropFirst(start).filter { index in
            guard lines[index].utf8.count <= 60, standsAlone(index, lines) else { return false }
            let line = lines[index].trimmingSpace()
            if number(line) != nil { return true }
            guard let last = line.last, !".!?:;,…”’»\"".contains(last),
                !ListItems.isItem(line), line.contains(where: \.isLetter),
                places[line, default: 0] > 1 || isHeadWithNumber(line)
            else { return false }
            return told.insert(line).inserted
        }
        return asked.prefix(mostQuestions).map {
            ($0, places[lines[$0].trimmingSpace(), default: 1])
        }
    }

    /// Nobody reads more of one article.
    private static let mostQuestions = 100

    /// `Lindwater Gazette 12`, `12 Lindwater Gazette`.
    private static func isHeadWithNumber(_ line: String) -> Bool {
        var words = line.split { $0 == " " || $0 == "|" || $0 == "·" }
        let isNumber: (Substring) -> Bool = { (1...3).contains($0.count) && Int($0) != nil }
        if words.last.map(isNumber) == true {
            words.removeLast()
        } else if words.first.map(isNumber) == true {
            words.removeFirst()
        } else {
            return false
        }
        return (2...5).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true || $0.count < 4 }
    }

    private static func standsAlone(_ index: Int, _ lines: [String]) -> Bool {
        func isFree(_ at: Int) -> Bool { !lines.indices.contains(at) || isBlank(lines[at]) }
        return !isBlank(lines[index]) && isFree(index - 1) && isFree(index + 1)
    }

    private static func isBlank(_ line: String) -> Bool {
        line == HyphenMending.usedUp || line.isBlank
    }

    /// Joins a paragraph that goes on after the page.
    private static func join(_ lines: inout [String], around index: Int) {
        guard let (before, after) = neighbours(of: index, lines),
            isParted(lines[before], lines[after])
        else { return }
        for at in (before + 1)..<after { lines[at] = HyphenMending.usedUp }
    }
}
