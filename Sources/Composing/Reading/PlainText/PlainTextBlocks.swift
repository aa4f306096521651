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
    /// Whether a line is one that a mail quotes.
    private let isQuoted: [Bool]
    /// How often each word stands before a colon at the head of a line, as a speaker's name does.
    private let labels: [Substring: Int]
    private var blocks: [Block] = []
    /// The list that further items may go on.
    private var list: List?

    /// Whether a word was parted at the end of a line.
    private let isProse: [Bool]

    /// The blocks of lines; `isProse` tells for each line whether its last word was parted,
    /// so that its paragraph is prose, however short its lines are.
    static func blocks(of lines: [String], isProse: [Bool]) -> [Block] {
        var finder = PlainTextBlocks(lines: lines, isProse: isProse)
        finder.run()
        finder.endList()
        return finder.blocks
    }

    private init(lines: [String], isProse: [Bool]) {
        self.isProse = isProse
        cells = TabbedTable.cells(of: lines)
        let lines = lines.map(TabbedTable.withoutTabs)
        self.lines = lines
        let chunks = Self.chunks(lines)
        hasBlankLines = chunks.count > 1
        setting = LineSetting(chunks, isHead: ListItems.isItem)
        isItem = ListItems.places(in: lines)
        isQuoted = QuotedLines.places(in: lines)
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
            while let first = rest.first {
                if isQuoted[first] {
                    takeQuote(&rest)
                } else if isRow(first, rest.endIndex) {
                    let end = rest.first { cells[$0].count < 2 } ?? rest.endIndex
                    add(.table(TabbedTable.table(cells[first..<end], BareLinks.inlines)))
                    rest = end..<rest.endIndex
                } else if isItem[first] {
                    takeList(&rest)
                } else {
                    let end = rest.first {
                        isItem[$0] || isQuoted[$0] || isRow($0, rest.endIndex)
                    }
                    addParagraphs(first..<(end ?? rest.endIndex))
                    rest = (end ?? rest.endIndex)..<rest.endIndex
                }
            }
        }
    }

    private mutating func add(_ block: Block) {
        endList()
        blocks.append(block)
    }

    /// Takes the lines that a mail quotes with `>`.
    private mutating func takeQuote(_ rest: inout Range<Int>) {
        let end = rest.first { !isQuoted[$0] } ?? rest.endIndex
        let taken = rest.lowerBound..<end
        let inner = taken.map { String(lines[$0].drop { $0 == ">" || $0 == " " }) }
        add(.quote(Self.blocks(of: inner, isProse: Array(isProse[taken]))))
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
        let areShort =
            !isParted && setting.isWrapped
            && (lines[range].allSatisfy(setting.isShort) || CreditLines.areCredits(lines[range]))
        // The lines of a paragraph that stay lines, each of the lines that were wrapped.
        var taken = [[lines[range.lowerBound].trimmingSpace()]]
        for index in range.dropFirst() {
            let line = lines[index].trimmingSpace()
            let isFirst = taken[taken.count - 1].count == 1
            var kind = end(of: index - 1, isFirst: isFirst, isVerse: isVerse)
            if kind == .none, areShort || areRoles(index - 1) { kind = .line }
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
        let isSource = ListItems.isSource(index + 1, lines) || CreditLines.isByLine(line)
        if isEnd, Self.isDash(line) || isSource { return .line }
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

    /// Whether a line and the next each tell, before a colon, of what or whom they speak; in small
    /// letters too where both are short.
    private func areRoles(_ index: Int) -> Bool {
        let both = [lines[index], lines[index + 1]]
        return both.allSatisfy { setting.isShort($0) && CreditLines.isRole($0) }
            || both.allSatisfy { Self.label(of: $0) != nil }
    }

    private mutating func add(_ taken: [[String]]) {
        var inlines: [Inline] = []
        for line in taken {
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            inlines += BareLinks.inlines(of: Self.joined(line))
        }
        add(.paragraph(inlines))
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

    private mutating func takeList(_ rest: inout Range<Int>) {
        var start: Int?
        var items: [[String]] = []
        var numbers: [Int?] = []
        while let index = rest.first {
            let line = lines[index]
            if isItem[index], let item = ListItems.item(line) {
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
        // Days and ranks are no list's own numbers, and stay as they are.
        let added = zip(items, numbers).map { lines, number in
            ListItem([.paragraph(Self.inlines(ofItem: lines))], number: number)
        }
        if let list, (list.start == nil) == (start == nil) {
            self.list?.items += added
        } else {
            endList()
            list = List(start: start, items: added)
        }
    }

    /// The lines of an item as one, but for those with a sign of their own: `a)`, `(b)`.
    private static func inlines(ofItem lines: [String]) -> [Inline] {
        let parts = lines.reduce(into: [[String]]()) { parts, line in
            let sign = line.prefix { $0 != " " }
            if parts.isEmpty || sign.count < line.count && TabbedTable.isSign(sign) {
                parts.append([])
            }
            parts[parts.count - 1].append(line)
        }
        return Array(
            parts.map { BareLinks.inlines(of: joined($0)) }.joined(separator: [.lineBreak]))
    }

    private mutating func endList() {
        if let list { blocks.append(.list(list.numbered(false))) }
        list = nil
    }

    /// Whether a line may be the rest of the one before it.
    private func goesOn(in index: Int) -> Bool {
        !Self.beginsAnew(lines[index]) || !setting.isEarly(lines[index - 1], before: lines[index])
    }
}
