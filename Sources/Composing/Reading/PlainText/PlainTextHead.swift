import NewsletterCore

/// What the first lines of a plain text say about it: date, title and author.
struct PlainTextHead {
    var title: String?
    var date: CalendarDate?
    var author: String?
    /// How many lines these take.
    var lineCount = 0
    var notes: [String] = []

    private static let longestTitle = 100

    /// Reads the head; `firstLine` is the number of the first line in the file.
    ///
    /// Where a title is known already, no line but its repetition is taken for one.
    init(lines: [String], cleanUps: CleanUp, firstLine: Int, knownTitle: String? = nil) {
        var at = 0
        while at < lines.count {
            let line = lines[at].trimmingSpace()
            if line.isEmpty {
                at += 1
            } else if cleanUps.contains(.metadata), takeDate(line, number: at + firstLine) {
                at += 1
                lineCount = at
            } else if cleanUps.contains(.metadata), author == nil, let name = Self.byline(line),
                at == 0 || title != nil || date != nil || knownTitle != nil
            {
                author = name
                notes.append("line \(at + firstLine): took \"\(line)\" for the by-line")
                at += 1
                lineCount = at
            } else if title == nil, Self.isTitle(line, before: lines[(at + 1)...]),
                knownTitle.map({ $0.lowercased() == line.lowercased() }) ?? true
            {
                title = line
                at += 1
                lineCount = at
            } else {
                break
            }
        }
    }

    private mutating func takeDate(_ line: String, number: Int) -> Bool {
        guard date == nil else { return false }
        var text = Substring(line)
        let hasWord = line.lowercased().hasPrefix("date")
        if hasWord { text = text.dropFirst(4).drop { $0 == ":" || $0.isWhitespace } }
        if let day = CalendarDate(text.trimmingSpace()) {
            date = day
            notes.append("line \(number): took \"\(line)\" for the date")
            return true
        }
        let looksLikeDate =
            text.count == 10
            && text.enumerated().allSatisfy { [4, 7].contains($0) ? $1 == "-" : $1.isNumber }
        if looksLikeDate {
            notes.append("line \(number): \"\(line)\" is a day that no calendar has; left out")
        }
        return looksLikeDate
    }

    /// The name in `By Ada Lovelace`.
    private static func byline(_ line: String) -> String? {
        guard line.count <= 60, line.lowercased().hasPrefix("by "), line.last != "." else {
            return nil
        }
        let name = line.dropFirst(3).trimmingSpace()
        let words = name.split(separator: " ")
        let particles = ["and", "de", "van", "von", "der", "la", "du", "&", "al", "bin"]
        let isName = words.allSatisfy {
            $0.first?.isUppercase == true || particles.contains(String($0))
        }
        return !words.isEmpty && words.count <= 8 && isName ? name : nil
    }

    /// Whether a line is short, ends without a stop, and stands apart from what follows.
    private static func isTitle(_ line: String, before rest: ArraySlice<String>) -> Bool {
        guard line.count <= longestTitle, let last = line.last, !".,;:…".contains(last),
            !PlainTextBlocks.isListItem(line), LinkTarget.scheme(of: line) == nil,
            let next = rest.first(where: { !$0.isBlank })
        else { return false }
        if rest.first?.isBlank == true { return true }
        return next.count > line.count * 3 / 2 || byline(next.trimmingSpace()) != nil
            || CalendarDate(next.trimmingSpace()) != nil
            || next.lowercased().hasPrefix("date")
    }
}
