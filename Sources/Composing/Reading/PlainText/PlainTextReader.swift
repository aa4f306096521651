public import NewsletterCore

/// Reads plain text as people paste it: from print, from PDF, from a mail.
///
/// Paragraphs are found in hard-wrapped text and in text of one line a paragraph; lists that
/// begin with `- ` or `1. ` and bare URLs are known. What is mended is up to ``cleanUps``.
public struct PlainTextReader {
    /// What is mended.
    public var cleanUps: CleanUp
    /// Words, in lower case, that are known besides those of the text itself.
    public var knownWords: Set<String>

    /// Makes a reader.
    public init(cleanUps: CleanUp = .all, knownWords: Set<String> = []) {
        self.cleanUps = cleanUps
        self.knownWords = knownWords
    }

    /// Reads a text; a title, date and author at its head are left out.
    public func read(_ text: String) -> Document { page(text, firstLine: 1).body }

    /// The text after the clean-ups, and what they did, one sentence each.
    ///
    /// `firstLine` is the number of the text's first line in its file.
    public func cleaned(_ text: String, firstLine: Int = 1) -> (text: String, notes: [String]) {
        let (lines, notes) = cleanedLines(text, firstLine: firstLine)
        return (lines.joined(separator: "\n"), notes)
    }

    /// Reads a text that has no head: every line belongs to its body.
    func body(_ text: String) -> Document {
        Document(PlainTextBlocks.blocks(of: cleanedLines(text, firstLine: 1).0))
    }

    /// Reads a text with its head; where the title is known by other means, a first line is
    /// only left out of the body when it repeats it.
    func page(_ text: String, firstLine: Int, title: String? = nil) -> PlainTextPage {
        let (lines, notes) = cleanedLines(text, firstLine: firstLine)
        let head = PlainTextHead(
            lines: lines, cleanUps: cleanUps, firstLine: firstLine, knownTitle: title)
        let body = lines[head.lineCount...]
        var page = PlainTextPage(head: head, body: Document(), notes: head.notes + notes)
        if let mark = body.firstIndex(where: { MoreMark.isMark($0) }) {
            page.body.blocks = PlainTextBlocks.blocks(of: Array(body[..<mark]))
            page.more = page.body.blocks.count
            page.body.blocks += PlainTextBlocks.blocks(of: Array(body[(mark + 1)...]))
        } else {
            page.body.blocks = PlainTextBlocks.blocks(of: Array(body))
        }
        return page
    }

    /// How often all clean-ups are run over a text at most.
    ///
    /// What one mends may be what another one looks for; twice is enough but for texts that
    /// somebody made up.
    private static let mostRounds = 10

    private func cleanedLines(_ text: String, firstLine: Int) -> ([String], [String]) {
        var lines = Self.lines(of: text)
        var numbers = Array(lines.indices)
        var notes: [(Int, String)] = []
        for _ in 0..<Self.mostRounds {
            let found = mend(&lines)
            notes += found.map { (numbers[$0.0], $0.1) }
            let left = lines.indices.filter { lines[$0] != HyphenMending.usedUp }
            if left.count < lines.count {
                lines = left.map { lines[$0] }
                numbers = left.map { numbers[$0] }
            }
            if found.isEmpty { break }
        }
        notes.sort { $0.0 < $1.0 }
        return (lines, notes.map { "line \($0.0 + firstLine): \($0.1)" })
    }

    /// Runs every clean-up over the lines; returns what was done, with the index of the line.
    private func mend(_ lines: inout [String]) -> [(Int, String)] {
        var notes: [(Int, String)] = []
        if cleanUps.contains(.characters) {
            for index in lines.indices {
                let mended = CharacterMending.mend(lines[index])
                lines[index] = mended.text
                if !mended.found.isEmpty {
                    notes.append((index, "mended \(mended.found.joined(separator: ", "))"))
                }
            }
        }
        if cleanUps.contains(.pages) {
            PageMending.mend(&lines) { notes.append(($0, $1)) }
        }
        if cleanUps.contains(.dropCaps), lines.contains(where: DropCapMending.mayMend) {
            DropCapMending(lines: lines, known: knownWords).mend(&lines) { notes.append(($0, $1)) }
        }
        if cleanUps.contains(.hyphens), HyphenMending.isNeeded(lines) {
            let mending = HyphenMending(lines: lines, known: knownWords)
            mending.mend(&lines) { notes.append(($0, $1)) }
        }
        if cleanUps.contains(.capitals), lines.contains(where: CapitalsMending.mayMend) {
            let mending = CapitalsMending(lines: lines)
            for index in lines.indices where index == 0 || lines[index - 1].utf8.count < 40 {
                guard CapitalsMending.mayMend(lines[index]), let mended = mending.mend(lines[index])
                else { continue }
                lines[index] = mended.text
                notes.append((index, "set \"\(mended.lead)\" in normal case"))
            }
        }
        return notes
    }

    /// The lines of a text without white space at their ends; Unicode's line and paragraph
    /// separators and form feeds end lines too.
    private static func lines(of text: String) -> [String] {
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 0xE2 && index + 2 < bytes.count {
            if bytes[index + 1] == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 {
                (bytes[index], bytes[index + 1], bytes[index + 2]) = (0x20, 0x20, 0x0A)
            }
        }
        return bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0C }
            .map { line in
                let end = line.lastIndex { $0 > 0x20 } ?? line.startIndex - 1
                return String(decoding: line[...end], as: UTF8.self)
            }
    }
}

/// A plain text that was read: its head, its body, and what was done to it.
struct PlainTextPage {
    var head: PlainTextHead
    var body: Document
    /// How many blocks stand before `<!--more-->`.
    var more: Int?
    var notes: [String]
}
