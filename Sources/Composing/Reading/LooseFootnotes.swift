import NewsletterCore

/// Finds footnotes in the source of a Markdown text that nothing refers to, and marks that no
/// note answers.
enum LooseFootnotes {
    private struct Mark {
        var label: String
        var index: Int
        var isNote: Bool
    }

    static func concerns(in source: String, lines: LineNumbers) -> [ArticleConcern] {
        let marks = marks(in: source)
        let notes = marks.filter(\.isNote)
        let references = Set(marks.filter { !$0.isNote }.map(\.label))
        var known: Set<String> = []
        var missed: Set<String> = []
        return marks.compactMap { mark in
            let line = lines[mark.index]
            if mark.isNote, !known.insert(mark.label).inserted {
                return ArticleConcern(
                    "a second footnote is called [^\(mark.label)], and was left out",
                    remedy: "give it another name", kind: .omission, line: line)
            }
            if mark.isNote, !references.contains(mark.label) {
                return ArticleConcern(
                    "the footnote [^\(mark.label)] was left out, since nothing refers to it",
                    remedy: "write [^\(mark.label)] where it belongs, or take it out",
                    kind: .omission, line: line)
            }
            guard !mark.isNote, !notes.contains(where: { $0.label == mark.label }),
                missed.insert(mark.label).inserted
            else { return nil }
            return ArticleConcern(
                "[^\(mark.label)] stands in the text as it is, since no footnote has that name",
                remedy: "write a line \"[^\(mark.label)]: ...\", or take the mark out", line: line)
        }
    }

    /// The same of a plain text, which knows no footnotes at all.
    static func concerns(inPlainText source: String, lines: LineNumbers) -> [ArticleConcern] {
        guard let mark = marks(in: source).first else { return [] }
        return [
            ArticleConcern(
                "[^\(mark.label)] stands in the text as it is, since plain text has no footnotes",
                remedy: "give the file the ending .md, or write the note in brackets",
                line: lines[mark.index])
        ]
    }

    private static func marks(in source: String) -> [Mark] {
        guard source.containsBytes(of: "[^") else { return [] }
        var found: [Mark] = []
        var fence: Substring?
        for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let bare = line.drop { $0 == " " || $0 == ">" }
            if let open = fence {
                if bare.hasPrefix(open), bare.drop(while: { $0 == open.first }).isBlank {
                    fence = nil
                }
                continue
            }
            if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
                fence = bare.prefix { $0 == bare.first }
                continue
            }
            guard line.containsBytes(of: "[^") else { continue }
            let text = bare.replacing(/(`+)[^`]+?\1/, with: "")
            for match in text.matches(of: /(\\?)\[\^([^\]\s]+)\]([:(]?)/)
            where match.1.isEmpty && match.3 != "(" {
                let isNote = match.3 == ":" && match.range.lowerBound == text.startIndex
                found.append(Mark(label: match.2.lowercased(), index: index, isNote: isNote))
            }
        }
        return found
    }
}
