import NewsletterCore

/// Finds paragraphs and lists in the lines of a plain text.
///
/// Text may be hard-wrapped, or hold one paragraph a line; which of them is seen by how
/// sentences go on from line to line, see ``LineSetting``.
struct PlainTextBlocks {
    /// What the end of a line means for the next one.
    private enum Break { case none, line, paragraph }

    private let lines: [String]
    /// The cells of each line, parted by tabs; one where it has none.
    private let cells: [[Substring]]
    private let setting: LineSetting
    private let hasBlankLines: Bool
    /// Whether a line begins an item of a list.
    private let isItem: [Bool]
    /// How often each word stands before a colon at the head of a line, as a speaker's name does.
    private let labels: [Substring: Int]
    private var blocks: [Block] = []

    /// Whether a word was parted at the end of a line.
    private let isProse: [Bool]

    /// The blocks of lines; `isProse` tells for each line whether its last word was parted,
    /// so that its paragraph is prose, however short its lines are.
    static func blocks(of lines: [String], isProse: [Bool]) -> [Block] {
        var finder = PlainTextBlocks(lines: lines, isProse: isProse)
        finder.run()
        return finder.blocks
    }

    private init(lines: [String], isProse: [Bool]) {
        self.isProse = isProse
        cells = lines.map(TabbedTable.cells)
        let lines = lines.map { $0.utf8.contains(0x09) ? $0.replacing("\t", with: "    ") : $0 }
        self.lines = lines
        let chunks = Self.chunks(lines)
        hasBlankLines = chunks.count > 1
        setting = LineSetting(chunks, isHead: Self.isListItem)
        isItem = Self.items(lines)
        labels = lines.reduce(into: [:]) { labels, line in
            if let label = Self.label(of: line) { labels[label, default: 0] += 1 }
        }
    }

    private static func chunks(_ lines: [String]) -> [ArraySlice<String>] {
        lines.split(omittingEmptySubsequences: true, whereSeparator: \.isBlank)
    }

    /// Whether each of the lines is a paragraph of its own, but for verse and addresses.
    static func areParagraphs(_ lines: [String]) -> Bool {
        !PlainTextBlocks(lines: lines, isProse: lines.map { _ in false }).setting.isWrapped
    }

    private mutating func run() {
        for chunk in Self.chunks(lines) {
            var rest = chunk.indices
            takeQuote(&rest)
            while let first = rest.first {
                if isRow(first, rest.endIndex) {
                    let end = rest.first { cells[$0].count < 2 } ?? rest.endIndex
                    blocks.append(.table(TabbedTable.table(cells[first..<end], BareLinks.inlines)))
                    rest = end..<rest.endIndex
                } else if isItem[first] {
                    takeList(&rest)
                } else {
                    let end = rest.first { isItem[$0] || isRow($0, rest.endIndex) }
                    addParagraphs(first..<(end ?? rest.endIndex))
                    rest = (end ?? rest.endIndex)..<rest.endIndex
                }
            }
        }
    }

    /// Takes the lines that a mail quotes with `>`, which the first must have.
    private mutating func takeQuote(_ rest: inout Range<Int>) {
        guard lines[rest.lowerBound].hasPrefix("> ") else { return }
        let end = rest.first { lines[$0].first != ">" } ?? rest.endIndex
        let taken = rest.lowerBound..<end
        let inner = taken.map { String(lines[$0].drop { $0 == ">" || $0 == " " }) }
        blocks.append(.quote(Self.blocks(of: inner, isProse: Array(isProse[taken]))))
        rest = end..<rest.endIndex
    }

    /// Whether a line and the next are rows of a table.
    private func isRow(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && cells[index].count > 1 && cells[index + 1].count > 1
    }

    // MARK: Paragraphs

    private mutating func addParagraphs(_ range: Range<Int>) {
        let isParted = isProse[range].contains(true)
        // Where blank lines part paragraphs, one parted word tells of the whole of it.
        let isWhole = isParted && hasBlankLines && !setting.isWrapped
        let text = Salutation.text(below: lines[range])
        let isVerse = !isParted && setting.isVerse(text)
        let areShort = !isParted && setting.isWrapped && lines[range].allSatisfy(setting.isShort)
        // The lines of a paragraph that stay lines, each of the lines that were wrapped.
        var taken = [[lines[range.lowerBound].trimmingSpace()]]
        for index in range.dropFirst() {
            let line = lines[index].trimmingSpace()
            let isFirst = taken[taken.count - 1].count == 1
            var kind = end(of: index - 1, isFirst: isFirst, isVerse: isVerse)
            if kind == .none, areShort { kind = .line }
            if isWhole || isProse[index - 1] { kind = .none }
            if kind == .none, index == text.startIndex { kind = .line }
            switch kind {
            case .none: taken[taken.count - 1].append(line)
            case .line: taken.append([line])
            case .paragraph:
                add(taken)
                taken = [[line]]
            }
        }
        add(taken)
    }

    /// What the end of a line means; `isFirst` tells whether it begins a paragraph or stays a
    /// line of its own.
    private func end(of index: Int, isFirst: Bool, isVerse: Bool) -> Break {
        let (last, line) = (lines[index], lines[index + 1])
        if isVerse { return .line }
        let isEnd = Self.endsSentence(last)
        if isEnd, Self.isDash(line) || Self.isSource(index + 1, lines) { return .line }
        if !setting.isWrapped {
            let areRows = last.first?.isNumber == true && line.first?.isNumber == true
            let areLines =
                areRows || max(last.count, line.count) < 60 && (hasBlankLines || !isEnd)
                || !isEnd && max(last.count, line.count) < 100 && line.count <= last.count * 2
            return areLines ? .line : .paragraph
        }
        if line.hasPrefix("  "), isEnd || !hasBlankLines { return .paragraph }
        if isEnd, let label = Self.label(of: line),
            setting.isShort(line) || labels[label, default: 0] > 1
        {
            return isFirst && setting.isShort(last) ? .line : .paragraph
        }
        guard Self.beginsAnew(line), setting.isEarly(last, before: line) else { return .none }
        if isFirst, setting.isShort(last) { return setting.isShort(line) ? .line : .paragraph }
        return isEnd ? .paragraph : setting.isExact ? .line : .none
    }

    private mutating func add(_ taken: [[String]]) {
        var inlines: [Inline] = []
        for line in taken {
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            inlines += BareLinks.inlines(of: Self.joined(line))
        }
        blocks.append(.paragraph(inlines))
    }

    /// Whether a line cannot be the rest of a sentence, as it does not begin with a small letter.
    private static func beginsAnew(_ line: String) -> Bool {
        line.first { $0.isLetter || $0.isNumber || "-–—".contains($0) }?.isLowercase != true
    }

    /// The word or two before the colon at the head of a line: `Doors: 7 pm`.
    private static func label(of line: String) -> Substring? {
        guard line.first?.isUppercase == true, let colon = line.prefix(30).firstIndex(of: ":")
        else { return nil }
        let label = line[..<colon]
        let isLabel =
            line[colon...].dropFirst().first == " "
            && label.split(separator: " ").count < 4 && !label.contains { ".,;!?".contains($0) }
        return isLabel ? label : nil
    }

    /// Whether a line begins with a dash, as words of a dialogue and the name below a quotation
    /// do.
    private static func isDash(_ line: String) -> Bool {
        guard let dash = line.first(where: { $0 != " " }), "—–―-".contains(dash) else {
            return false
        }
        return beginsAnew(String(line.drop { " —–―-".contains($0) }))
    }

    /// Lines as one; a word that stays parted at a line's end keeps its hyphen alone.
    private static func joined(_ lines: [String]) -> String {
        lines.reduce(into: "") { text, line in
            if text.isEmpty {
            } else if HyphenMending.goesOn(text, in: line) {
            } else {
                text += " "
            }
            text += line
        }
    }

    static func endsSentence(_ line: String) -> Bool {
        line.last.map { ".!?:”\"’»…)".contains($0) } ?? false
    }

    // MARK: Lists

    static func isListItem(_ line: String) -> Bool { item(line) != nil }

    /// Which lines are items of lists: `– ` begins none where a line of the same run is what
    /// somebody says, and no lone dash one below the end of a quotation.
    private static func items(_ lines: [String]) -> [Bool] {
        var items = lines.map(isListItem)
        let runs = dashedRuns(lines)
        let spoken = runs.filter { $0.contains { isSpeech(lines[$0]) } }
        // Nor is a line alone a list where others speak.
        for run in runs where run.count == 1 && !spoken.isEmpty || spoken.contains(run) {
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
    private static func isSource(_ index: Int, _ lines: [String]) -> Bool {
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

    private struct Item {
        var number: Int?
        var text: String
    }

    private static func item(_ line: String) -> Item? {
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

    private mutating func takeList(_ rest: inout Range<Int>) {
        var start: Int?
        var items: [[String]] = []
        var numbers: [Int?] = []
        while let index = rest.first {
            let line = lines[index]
            if isItem[index], let item = Self.item(line) {
                if items.isEmpty { start = item.number }
                if (item.number == nil) != (start == nil) { break }
                items.append([item.text])
                numbers.append(item.number)
            } else if line.hasPrefix(" ") || setting.isWrapped && goesOn(in: index) {
                items[items.count - 1].append(line.trimmingSpace())
            } else {
                break
            }
            rest = (index + 1)..<rest.endIndex
        }
        var list = List(
            start: start,
            items: items.map { ListItem([.paragraph(BareLinks.inlines(of: Self.joined($0)))]) })
        // Days and ranks are no list's own numbers, and stay as they are.
        for (index, number) in numbers.enumerated() { list.items[index].number = number }
        if case .list(var last)? = blocks.last, (last.start == nil) == (start == nil) {
            last.items += list.items
            blocks[blocks.count - 1] = .list(last.numbered(false))
        } else {
            blocks.append(.list(list.numbered(false)))
        }
    }

    /// Whether a line may be the rest of the one before it.
    private func goesOn(in index: Int) -> Bool {
        !Self.beginsAnew(lines[index]) || !setting.isEarly(lines[index - 1], before: lines[index])
    }
}
