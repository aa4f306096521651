import NewsletterCore

/// Finds the lines that a mail quotes with `>`.
enum QuotedLines {
    /// Which lines are quoted: neighbouring lines with the sign where one of them has a space behind
    /// it, or, where there are several or a line above announces them, begins with words; `>>>`
    /// alone is what a program asks with.
    ///
    /// Lines right below one that ends no sentence may go on with it, as in `where it is⏎> 5`, and
    /// are quoted only where others are beyond doubt.
    static func places(in lines: [String]) -> [Bool] {
        var places = lines.map { _ in false }
        let runs = runs(lines)
        guard !runs.isEmpty else { return places }
        let areMany = lines.count { isMarked($0) || isGlued($0) } > 1
        let quotations = runs.filter { run in
            lines[run].contains {
                isMarked($0) || isGlued($0) && (areMany || isAnnounced(run.lowerBound, lines))
            }
        }
        let hasOther = quotations.contains { !mayGoOn($0, lines) }
        for run in quotations where !mayGoOn(run, lines) || hasOther && !isFigure(run, lines) {
            for index in run { places[index] = true }
        }
        return places
    }

    private static let sign = UInt8(ascii: ">")

    /// The neighbouring lines that begin with the sign.
    private static func runs(_ lines: [String]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in lines.indices where lines[index].utf8.first == sign {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
        return runs
    }

    /// Whether lines may be the rest of the sentence above, as they stand right below it.
    private static func mayGoOn(_ run: Range<Int>, _ lines: [String]) -> Bool {
        guard run.lowerBound > 0, !lines[run.lowerBound - 1].isBlank else { return false }
        return isFigure(run, lines)
            || !PlainTextBlocks.endsSentence(lines[run.lowerBound - 1].trimmingSpace())
    }

    /// Whether a line stands alone and says what is greater than a number: `> 5 mm of rain`.
    private static func isFigure(_ run: Range<Int>, _ lines: [String]) -> Bool {
        run.count == 1
            && lines[run.lowerBound].first { $0 != ">" && $0 != " " }?.isNumber == true
    }

    private static func isAnnounced(_ index: Int, _ lines: [String]) -> Bool {
        index > 0 && lines[index - 1].utf8.last == UInt8(ascii: ":")
    }

    /// `> words`, `>`.
    private static func isMarked(_ line: String) -> Bool {
        guard line.utf8.first == sign else { return false }
        let next = line.utf8.dropFirst().first
        return next == nil || next == 0x20
    }

    /// `>words`, `>- words`; a number behind the sign is greater than another.
    private static func isGlued(_ line: String) -> Bool {
        guard line.utf8.first == sign, let next = line.dropFirst().first else { return false }
        return next.isLetter || "\"“„«'‘(".contains(next)
            || ListItems.isItem(String(line.dropFirst()))
    }
}
