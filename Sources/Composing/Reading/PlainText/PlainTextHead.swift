import NewsletterCore

/// What the first lines of a plain text say about it: date, title and author.
struct PlainTextHead {
    var title: String?
    var date: CalendarDate?
    var author: String?
    /// How many lines these take.
    var lineCount = 0
    var notes: [String] = []
    /// What may be a by-line, and was left in the text.
    var concerns: [ArticleConcern] = []

    private static let longestTitle = 100

    /// Reads the head; `numbers` are the lines' numbers in the file.
    ///
    /// Where a title is known already, no line but its repetition is taken for one.
    init(lines: [String], cleanUps: CleanUp, numbers: [Int], knownTitle: String? = nil) {
        var at = 0
        while at < lines.count {
            let line = lines[at].trimmingSpace()
            if line.isEmpty {
                at += 1
            } else if cleanUps.contains(.metadata),
                takeDate(line, number: numbers[at], before: lines[(at + 1)...])
            {
                at += 1
                lineCount = at
            } else if cleanUps.contains(.metadata), author == nil, let name = ByLine.name(in: line),
                title != nil || date != nil || knownTitle != nil
                    || at == 0 && line.lowercased().hasPrefix("by ")
            {
                author = name
                notes.append("line \(numbers[at]): took \"\(line)\" for the by-line")
                at += 1
                lineCount = at
            } else if title == nil, Self.isTitle(line, before: lines[(at + 1)...]),
                knownTitle.map({ $0.lowercased() == line.lowercased() }) ?? true
            {
                title = line
                at += 1
                lineCount = at
            } else {
                if cleanUps.contains(.metadata), author == nil, title != nil || knownTitle != nil,
                    ByLine.mayName(line)
                {
                    concerns.append(
                        ArticleConcern(
                            "\"\(line)\" may be the by-line",
                            remedy: "write the name into the field author, and take the line out",
                            line: numbers[at]))
                }
                break
            }
        }
    }

    private mutating func takeDate(
        _ line: String, number: Int, before rest: ArraySlice<String>
    ) -> Bool {
        guard date == nil else { return false }
        guard let found = DateText(line: line) else { return false }
        if let day = found.date {
            if rest.contains(where: { DateText(line: $0)?.date.map { $0 != day } ?? false }) {
                notes.append(
                    "line \(number): left \"\(line)\" in the text, since other days follow")
                return false
            }
            date = day
            notes.append("line \(number): took \"\(line)\" for the date")
            return true
        }
        let isImpossible = !found.isAmbiguous && line.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
        notes.append(
            found.isAmbiguous
                ? "line \(number): \"\(line)\" may be one of two days; write it as 2026-03-04"
                : "line \(number): \"\(line)\" is a day that no calendar has"
                    + (isImpossible ? "; left out" : ""))
        return isImpossible
    }

    /// `https://x.example`, `Subject: the river`.
    private static func isAddressOrHeader(_ line: String) -> Bool {
        guard let scheme = LinkTarget.scheme(of: line) else { return false }
        return !line.contains(" ") || MailHeaderName(scheme) != nil
    }

    /// Whether a line is short, ends without a stop, and stands apart from what follows.
    static func isTitle(_ line: String, before rest: ArraySlice<String>) -> Bool {
        guard line.count <= longestTitle, let last = line.last, !".,;:…".contains(last),
            !ListItems.isItem(line), DateText(line: line) == nil,
            !isAddressOrHeader(line),
            !LeadingDate.isListed(line, before: rest),
            let next = rest.first(where: { !$0.isBlank })
        else { return false }
        if rest.first?.isBlank == true { return true }
        // A sentence or a word that goes on in the next line.
        if "-\u{2010}".contains(last) { return false }
        let goesOn = next.trimmingSpace().first?.isLowercase == true
        return !goesOn && next.count > line.count * 3 / 2
            || ByLine.name(in: next.trimmingSpace()) != nil
            || DateText(line: next) != nil || LeadingDate.part(next) != nil
    }
}
