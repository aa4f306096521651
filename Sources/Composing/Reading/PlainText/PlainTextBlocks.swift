import NewsletterCore

/// Finds paragraphs and lists in the lines of a plain text.
///
/// Text may be hard-wrapped, or hold one paragraph a line; which of them is seen by whether
/// most lines are about as long as the longest.
struct PlainTextBlocks {
    private let lines: [String]
    private let isWrapped: Bool
    /// The length up to which wrapped lines reach.
    private let measure: Int
    private let hasBlankLines: Bool
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
        self.lines = lines.map {
            $0.utf8.contains(0x09) ? $0.replacing("\t", with: "    ") : $0
        }
        let chunks = self.lines.split(omittingEmptySubsequences: true, whereSeparator: \.isBlank)
        hasBlankLines = chunks.count > 1
        let inner = chunks.flatMap { $0.dropLast() }.map(\.count)
        let sorted = inner.sorted()
        let measure = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 19 / 20)]
        // Verse, addresses and short lists do not say how prose is set.
        let prose = chunks.filter { $0.contains { !Self.isShort($0, measure: measure) } }
            .flatMap { $0.dropLast() }
        let inBand = prose.count { $0.count <= measure && !Self.isShort($0, measure: measure) }
        self.measure = measure
        isWrapped = measure <= 130 && measure >= 30 && inBand * 10 >= prose.count * 6
    }

    /// Whether each of the lines is a paragraph of its own, but for verse and addresses.
    static func areParagraphs(_ lines: [String]) -> Bool {
        !PlainTextBlocks(lines: lines, isProse: lines.map { _ in false }).isWrapped
    }

    /// Whether a line is too short to have been broken because it was full.
    private static func isShort(_ line: String, measure: Int) -> Bool {
        line.count * 10 < measure * 7
    }

    private mutating func run() {
        for chunk in lines.split(omittingEmptySubsequences: true, whereSeparator: \.isBlank) {
            var rest = chunk
            while !rest.isEmpty {
                if Self.isListItem(rest[rest.startIndex]) {
                    takeList(&rest)
                } else {
                    takeParagraph(&rest)
                }
            }
        }
    }

    // MARK: Paragraphs

    private mutating func takeParagraph(_ rest: inout ArraySlice<String>) {
        var taken: [String] = []
        let first = rest.startIndex
        // Where blank lines part paragraphs, one parted word tells of the whole of it.
        let isWhole = hasBlankLines && isProse[rest.startIndex..<rest.endIndex].contains(true)
        while let line = rest.first {
            let goesOn = isWhole || rest.startIndex > first && isProse[rest.startIndex - 1]
            if !taken.isEmpty,
                Self.isListItem(line) || !goesOn && begins(line, after: taken.last!)
            {
                break
            }
            taken.append(line.trimmingSpace())
            rest = rest.dropFirst()
        }
        add(taken, isProse: isProse[first..<rest.startIndex].contains(true))
    }

    /// Whether a line begins a paragraph although no blank line stands before it.
    private func begins(_ line: String, after last: String) -> Bool {
        if !isWrapped { return !isVerse(last, line) }
        if hasBlankLines { return line.hasPrefix("  ") && Self.endsSentence(last) }
        return Self.endsSentence(last) && last.count * 10 < measure * 8 || line.hasPrefix("  ")
    }

    /// Short lines under each other, as in verse and addresses, where blank lines part
    /// paragraphs.
    private func isVerse(_ last: String, _ line: String) -> Bool {
        hasBlankLines && last.count < 60 && line.count < 60
    }

    private mutating func add(_ taken: [String], isProse: Bool) {
        let areShort = taken.count > 1 && taken.allSatisfy { Self.isShort($0, measure: measure) }
        if taken.count > 1, !isProse, !isWrapped || areShort {
            var inlines: [Inline] = []
            for line in taken {
                if !inlines.isEmpty { inlines.append(.lineBreak) }
                inlines += Self.inlines(of: line)
            }
            blocks.append(.paragraph(inlines))
        } else {
            blocks.append(.paragraph(Self.inlines(of: Self.joined(taken))))
        }
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

    private mutating func takeList(_ rest: inout ArraySlice<String>) {
        var start: Int?
        var isFirst = true
        var items: [[String]] = []
        var numbers: [Int?] = []
        while let line = rest.first {
            if let item = Self.item(line) {
                if !isFirst, (item.number == nil) != (start == nil) { break }
                if isFirst { start = item.number }
                items.append([item.text])
                numbers.append(item.number)
            } else if line.hasPrefix(" ") || isWrapped, !items.isEmpty {
                items[items.count - 1].append(line.trimmingSpace())
            } else {
                break
            }
            isFirst = false
            rest = rest.dropFirst()
        }
        var list = List(
            start: start,
            items: items.map { ListItem([.paragraph(Self.inlines(of: Self.joined($0)))]) })
        // Days and ranks are no list's own numbers, and stay as they are.
        for (index, number) in numbers.enumerated() { list.items[index].number = number }
        if case .list(var last)? = blocks.last, (last.start == nil) == (start == nil) {
            last.items += list.items
            blocks[blocks.count - 1] = .list(last.numbered(false))
        } else {
            blocks.append(.list(list.numbered(false)))
        }
    }

    // MARK: Links

    /// A line's text with bare URLs as links; sought by bytes, since lines are long.
    private static func inlines(of text: String) -> [Inline] {
        guard text.containsBytes(of: "://") else { return [.text(text)] }
        let space = UInt8(ascii: " ")
        var out: [Inline] = []
        var done = text.startIndex
        var at = done
        while let mark = text.utf8[at...].firstIndex(of: UInt8(ascii: ":")) {
            at = text.utf8.index(after: mark)
            guard text.utf8[at...].starts(with: "//".utf8) else { continue }
            let start =
                text.utf8[done..<mark].lastIndex(of: space).map(text.utf8.index(after:)) ?? done
            let end = text.utf8[at...].firstIndex(of: space) ?? text.endIndex
            at = end
            guard let (url, target) = link(in: text[start..<end]) else { continue }
            if done < url.startIndex { out.append(.text(String(text[done..<url.startIndex]))) }
            out.append(.link(url: target, [.text(String(url))]))
            done = url.endIndex
        }
        if done < text.endIndex { out.append(.text(String(text[done...]))) }
        return out
    }

    /// The bare URL in a word, without the brackets and stops around it, and where it leads.
    private static func link(in word: Substring) -> (url: Substring, target: String)? {
        var url = word.drop { "(<\"“‘[".contains($0) }
        while let last = url.last, ".,;:!?)>\"”’]".contains(last) {
            if last == ")", url.count(where: { $0 == ")" }) <= url.count(where: { $0 == "(" }) {
                break
            }
            url = url.dropLast()
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://"),
            let target = LinkTarget.link(url)
        else { return nil }
        return (url, target)
    }
}
