import NewsletterCore

/// How the lines of a text are set: hard-wrapped at some width, or each for itself as in verse,
/// addresses and text of one paragraph a line.
///
/// A line that goes on in a small letter was broken because it was full. One that ends in the
/// midst of a sentence before a capital `And` or `The` was broken by its author.
struct LineSetting {
    /// Whether most lines were broken because they were full.
    let isWrapped: Bool
    /// The length up to which wrapped lines reach.
    let measure: Int
    /// Whether all that was seen to be wrapped is filled to the last word that has room.
    let isExact: Bool
    /// A line that would still have been this long with the next word was not full.
    private let reach: Int

    /// What the break between two lines says of how they are set.
    private enum Evidence {
        /// The sentence goes on.
        case goesOn
        /// The same in German, where nouns have capitals, or by chance.
        case mayGoOn
        /// A word of grammar begins the next line with a capital.
        case isOwn
        case none
    }

    /// Learns from paragraphs, as lines between blank ones; `isHead` tells of a line whether it
    /// begins an item of a list.
    init(_ paragraphs: [ArraySlice<String>], isHead: (String) -> Bool) {
        let chunks = paragraphs.map(Salutation.text)
        let sorted = chunks.flatMap { $0.dropLast() }.map(\.count).sorted()
        let measure = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 19 / 20)]
        self.measure = measure
        var full: [Evidence: Int] = [:]
        var earlyBreaks = 0
        var isFull = true
        var hasCase = false
        var marks = 0
        for chunk in chunks where !CreditLines.areCredits(chunk) {
            for (line, next) in zip(chunk, chunk.dropFirst()) where !isHead(next) {
                // How a quotation and the items of a list are set says nothing of the text.
                if next.first == ">" { continue }
                let evidence = Self.evidence(line, next)
                hasCase = hasCase || next.contains { $0.isLowercase }
                if evidence == .goesOn, Self.endsInMark(line) { marks += 1 }
                let length = Self.length(line, with: next)
                if line.count * 10 >= measure * 7 {
                    full[evidence, default: 0] += 1
                    if evidence == .goesOn, length <= measure { isFull = false }
                } else if evidence == .goesOn, length * 4 <= measure * 3, next.first != " ",
                    !(CreditLines.isRole(line) && CreditLines.isRole(next))
                {
                    earlyBreaks += 1
                }
            }
        }
        let goingOn = full[.goesOn, default: 0]
        isExact = isFull && goingOn > 2 && earlyBreaks == 0
        reach = isFull && goingOn > 2 ? measure - 5 : measure * 8 / 10
        // In prose few lines end with a comma or a stop, in verse most.
        let goingOnAtAll = goingOn + earlyBreaks
        let canWrap =
            (30...130).contains(measure) && (goingOnAtAll < 4 || marks * 10 < goingOnAtAll * 6)
        let isFilled = Self.areFilled(chunks, measure: measure)
        if goingOn + full[.isOwn, default: 0] > 0 {
            isWrapped = canWrap && goingOn >= max(full[.isOwn, default: 0], earlyBreaks)
        } else {
            isWrapped = canWrap && isFilled && (!hasCase || full[.mayGoOn, default: 0] > 0)
        }
    }

    /// Whether most lines are about as long as the longest; verse, addresses and short lists do
    /// not say how prose is set.
    private static func areFilled(_ chunks: [ArraySlice<String>], measure: Int) -> Bool {
        let prose = chunks.filter { $0.contains { $0.count * 10 >= measure * 7 } }
            .flatMap { $0.dropLast() }
        let inBand = prose.count { $0.count <= measure && $0.count * 10 >= measure * 7 }
        return inBand * 10 >= prose.count * 6
    }

    /// How long a line would be with the first word of the next.
    private static func length(_ line: String, with next: String) -> Int {
        line.count + 1 + next.drop { $0 == " " }.prefix { $0 != " " }.count
    }

    private static func evidence(_ line: String, _ next: String) -> Evidence {
        let word = next.drop { !$0.isLetter && !$0.isNumber }.prefix {
            $0.isLetter || "'’".contains($0)
        }
        guard let first = word.first, first.isLetter else { return .none }
        if first.isLowercase { return .goesOn }
        if !first.isUppercase || PlainTextBlocks.endsSentence(line) { return .none }
        if word.count > 1, word.allSatisfy(\.isUppercase) { return .none }
        let small = word.lowercased()
        // These have a capital within a sentence too.
        let isCapitalAnyway =
            small == "i" || small.hasPrefix("i'") || small.hasPrefix("i’")
            || ["sie", "ihr", "ihre", "ihnen", "ihrem", "ihren", "ihrer"].contains(small)
        // Below a heading the text begins.
        if !isCapitalAnyway, next.count <= line.count * 2, CapitalsMending.isCommon(small) {
            return .isOwn
        }
        let last = line.split(separator: " ").last
        return last?.first?.isLowercase == true && line.last?.isLetter == true ? .mayGoOn : .none
    }

    /// Whether a line is too short to have been broken because it was full.
    func isShort(_ line: String) -> Bool { line.count * 10 < measure * 7 }

    /// Whether the first word of the next line would have had room in this one.
    func isEarly(_ line: String, before next: String) -> Bool {
        Self.length(line, with: next) <= reach
    }

    private static func endsInMark(_ line: String) -> Bool {
        line.last.map { ",;–—".contains($0) } == true || PlainTextBlocks.endsSentence(line)
    }

    /// Whether lines under each other are verse: none goes on in a small letter, some end in the
    /// midst of a sentence before a capital that prose would not have; or most end with a comma or
    /// a stop.
    func isVerse(_ lines: some BidirectionalCollection<String>) -> Bool {
        let breaks = Array(zip(lines, lines.dropFirst()))
        let evidence = breaks.map { Self.evidence($0, $1) }
        let own = evidence.count { $0 == .isOwn }
        let going = zip(breaks, evidence).filter { $1 == .goesOn }.map(\.0)
        let marks = going.count { Self.endsInMark($0.0) }
        let areShort = lines.allSatisfy { $0.count < 100 }
        if areShort, breaks.count > 2, marks > 1, marks * 3 >= going.count * 2 {
            return !isWrapped || breaks.count { isEarly($0, before: $1) } * 2 > breaks.count
        }
        guard own > 0, !evidence.contains(.goesOn) else { return false }
        return !isWrapped || own > 1 || breaks.contains { isEarly($0, before: $1) }
    }
}
