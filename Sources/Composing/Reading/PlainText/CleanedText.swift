import NewsletterCore

/// The lines of a plain text after its clean-ups, with where each came from.
struct CleanedText {
    private(set) var lines: [String]
    /// The number of each line in the file.
    private(set) var numbers: [Int]
    /// Whether a word was parted at the end of a line, whose paragraph is prose therefore.
    private(set) var isProse: [Bool]
    /// What was done, one sentence each.
    private(set) var notes: [String] = []
    /// What was left for a person to decide.
    private(set) var concerns: [ArticleConcern] = []

    private let cleanUps: CleanUp
    private let knownWords: Set<String>
    private let language: String?

    /// How often all clean-ups are run over a text at most.
    ///
    /// What one mends may be what another one looks for; twice is enough but for texts that
    /// somebody made up.
    private static let mostRounds = 10

    init(
        lines: [String], numbers: [Int], cleanUps: CleanUp, knownWords: Set<String>,
        language: String?
    ) {
        self.lines = lines
        self.cleanUps = cleanUps
        self.knownWords = knownWords
        self.language = language
        self.numbers = numbers
        isProse = lines.map { _ in false }
        var found: [(line: Int, text: String)] = []
        for _ in 0..<Self.mostRounds {
            let round = mend()
            found += round
            if round.isEmpty { break }
        }
        askAboutHyphens()
        notes = found.enumerated().sorted {
            ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
        }
        .map { "line \($0.element.line): \($0.element.text)" }
    }

    /// Runs every clean-up over the lines; returns what was done, with the line's number.
    private mutating func mend() -> [(line: Int, text: String)] {
        var found: [(line: Int, text: String)] = []
        let numbers = numbers
        func note(_ index: Int, _ text: String) { found.append((numbers[index], text)) }
        if cleanUps.contains(.characters) {
            for index in lines.indices {
                let mended = CharacterMending.mend(lines[index])
                lines[index] = mended.text
                if !mended.found.isEmpty { note(index, mended.found.joined(separator: ", ")) }
            }
        }
        if cleanUps.contains(.pages) { PageMending.mend(&lines, note: note) }
        if cleanUps.contains(.dropCaps), lines.contains(where: DropCapMending.mayMend) {
            DropCapMending(lines: lines, known: knownWords).mend(&lines, note: note)
        }
        if cleanUps.contains(.hyphens), HyphenMending.isNeeded(lines) {
            let mending = HyphenMending(lines: lines, known: knownWords, language: language)
            var prose: [Int] = []
            mending.mend(&lines, note: note) { prose.append($0) }
            for index in prose { isProse[index] = true }
        }
        if cleanUps.contains(.metadata) { partDate { found.append(($0, $1)) } }
        if cleanUps.contains(.capitals) { mendCapitals { found.append(($0, $1)) } }
        dropUsedUpLines()
        return found
    }

    private mutating func askAboutHyphens() {
        guard cleanUps.contains(.hyphens), HyphenMending.isNeeded(lines) else { return }
        let mending = HyphenMending(lines: lines, known: knownWords, language: language)
        concerns += mending.questions(lines).map { index, word in
            ArticleConcern(
                "\"\(word)\" may be one word that was parted at the end of a line",
                remedy: "write it as one, or with its hyphen on one line", line: numbers[index])
        }
    }

    /// Puts a date at the head of the text on a line of its own.
    private mutating func partDate(_ note: (Int, String) -> Void) {
        var at = lines.firstIndex { !$0.isBlank }
        if let first = at, PlainTextHead.isTitle(lines[first], before: lines[(first + 1)...]) {
            at = lines[(first + 1)...].firstIndex { !$0.isBlank }
        }
        if let line = at, ByLine.name(in: lines[line].trimmingSpace()) != nil {
            at = lines[(line + 1)...].firstIndex { !$0.isBlank }
        }
        guard let index = at, let (date, rest) = LeadingDate.part(lines[index]),
            !LeadingDate.isListed(lines[index], before: lines[(index + 1)...])
        else { return }
        note(numbers[index], "parted the date \"\(date)\" from the words behind it")
        lines[index] = date
        lines.insert(rest, at: index + 1)
        numbers.insert(numbers[index], at: index + 1)
        isProse.insert(isProse[index], at: index + 1)
        isProse[index] = false
    }

    private mutating func mendCapitals(_ note: (Int, String) -> Void) {
        concerns = []
        guard lines.contains(where: CapitalsMending.mayMend) else { return }
        let mending = CapitalsMending(lines: lines, language: language)
        let areParagraphs = PlainTextBlocks.areParagraphs(lines)
        for index in lines.indices where CapitalsMending.mayMend(lines[index]) {
            let before = index == 0 ? "" : lines[index - 1]
            let isHead =
                before.utf8.count < 40
                || areParagraphs && PlainTextBlocks.endsSentence(before.trimmingSpace())
            guard isHead else { continue }
            switch mending.mend(lines[index]) {
            case .set(let text, let before, let after):
                lines[index] = text
                note(numbers[index], "set \"\(before)\" to \"\(after)\"")
            case .left(let lead, let doubt):
                concerns.append(
                    ArticleConcern(
                        "\"\(lead)\" stays in capitals, since nothing tells how \(doubt) is written",
                        remedy: "write it in normal case", line: numbers[index]))
            case nil: break
            }
        }
    }

    private mutating func dropUsedUpLines() {
        let left = lines.indices.filter { lines[$0] != HyphenMending.usedUp }
        if left.count == lines.count { return }
        lines = left.map { lines[$0] }
        numbers = left.map { numbers[$0] }
        isProse = left.map { isProse[$0] }
    }
}
