import NewsletterCore

/// Finds the lines of a plain text that begin items of lists.
enum ListItems {
    static func isItem(_ line: String) -> Bool { item(line) != nil }

    /// Which lines are items of lists: `– ` begins none where a line of the same run is what
    /// somebody says, and no lone dash one below the end of a quotation.
    static func places(in lines: [String]) -> [Bool] {
        var items = lines.map(isItem)
        let runs = dashedRuns(lines)
        let areSpoken = runs.map { $0.contains { isSpeech(lines[$0]) } }
        let isDialogue = areSpoken.contains(true)
        // Nor is a line alone a list where others speak.
        for (run, isSpoken) in zip(runs, areSpoken) where isSpoken || isDialogue && run.count == 1 {
            for index in run { items[index] = false }
        }
        for index in lines.indices where items[index] {
            if index > 0, !items[index - 1], isSource(index, lines) { items[index] = false }
        }
        return items
    }

    /// The lines that begin with `– `, parted by paragraphs that do not.
    private static func dashedRuns(_ lines: [String]) -> [[Int]] {
        var runs: [[Int]] = []
        var goesOn = false
        for index in lines.indices where !lines[index].isBlank {
            if lines[index].drop(while: { $0 == " " }).hasPrefix("– ") {
                if !goesOn { runs.append([]) }
                runs[runs.count - 1].append(index)
                goesOn = true
            } else if index == 0 || lines[index - 1].isBlank {
                goesOn = false
            }
        }
        return runs
    }

    /// Whether a line with a dash is the last below the end of a quotation, and so says whose
    /// words these are.
    static func isSource(_ index: Int, _ lines: [String]) -> Bool {
        guard index > 0, index + 1 == lines.count || lines[index + 1].isBlank,
            let last = lines[index - 1].last, "\"”“»«’'".contains(last)
        else { return false }
        return ["- ", "– ", "— "].contains(where: lines[index].hasPrefix)
    }

    /// Whether a line with a dash before it asks, calls or has another dash behind the words.
    private static func isSpeech(_ line: String) -> Bool {
        let words = line.drop { " –".contains($0) }
        let last = words.last { !"\"”“»«’'".contains($0) }
        return last.map { "?!…".contains($0) } ?? false || words.contains(" – ")
    }

    struct Item {
        var number: Int?
        var text: String
    }

    static func item(_ line: String) -> Item? {
        let text = line.drop { $0 == " " }
        for bullet in ["- ", "* ", "• ", "– ", "· "] where text.hasPrefix(bullet) {
            return Item(text: text.dropFirst(2).trimmingSpace())
        }
        let digits = text.prefix { ("0"..."9").contains($0) }
        let after = text.dropFirst(digits.count)
        guard (1...3).contains(digits.count), after.hasPrefix(". ") || after.hasPrefix(") ")
        else { return nil }
        return Item(number: Int(digits), text: after.dropFirst(2).trimmingSpace())
    }
}
