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

    /// What the article says of its language (BCP 47); nil lets its words tell.
    public var language: String?

    /// Makes a reader.
    public init(
        cleanUps: CleanUp = .all, knownWords: Set<String> = [], language: String? = nil
    ) {
        self.cleanUps = cleanUps
        self.knownWords = knownWords
        self.language = language
    }

    /// Reads a text; a title, date and author at its head are left out.
    public func read(_ text: String) -> Document { page(text).body }

    /// The text after the clean-ups, and what they did, one sentence each.
    ///
    /// `firstLine` is the number of the text's first line in its file.
    public func cleaned(_ text: String, firstLine: Int = 1) -> (text: String, notes: [String]) {
        let cleaned = cleanedText(text, LineNumbers(from: firstLine))
        return (cleaned.lines.joined(separator: "\n"), cleaned.notes)
    }

    /// Reads a text that has no head: every line belongs to its body.
    func body(_ text: String) -> Document {
        let cleaned = cleanedText(text, LineNumbers())
        return Document(PlainTextBlocks.blocks(of: cleaned.lines, isProse: cleaned.isProse))
    }

    /// Reads a text with its head, whose lines have these numbers in its file.
    ///
    /// Where the title is known by other means, a first line is only left out of the body when
    /// it repeats it.
    func page(_ text: String, lines: LineNumbers = LineNumbers(), title: String? = nil)
        -> PlainTextPage
    {
        let cleaned = cleanedText(text, lines)
        let head = PlainTextHead(
            lines: cleaned.lines, cleanUps: cleanUps, numbers: cleaned.numbers, knownTitle: title)
        let body = cleaned.lines[head.lineCount...]
        func blocks(_ range: Range<Int>) -> [Block] {
            PlainTextBlocks.blocks(
                of: Array(cleaned.lines[range]), isProse: Array(cleaned.isProse[range]))
        }
        var page = PlainTextPage(head: head, body: Document(), notes: head.notes + cleaned.notes)
        page.concerns = head.concerns + cleaned.concerns
        if cleanUps.contains(.pages) {
            page.concerns += PageMending.questions(cleaned.lines, from: head.lineCount).map {
                index, count in
                let line = cleaned.lines[index].trimmingSpace()
                return ArticleConcern(
                    "\"\(line)\" stands alone\(count > 1 ? " \(count) times" : "") as page numbers "
                        + "and running heads do",
                    remedy: count > 1
                        ? "take it out; a refrain or a heading may stay"
                        : "take it out, or join it to its paragraph",
                    line: cleaned.numbers[index])
            }
        }
        if let mark = body.firstIndex(where: { MoreMark.isMark($0) }) {
            page.body.blocks = blocks(body.startIndex..<mark)
            page.more = page.body.blocks.count
            page.body.blocks += blocks((mark + 1)..<body.endIndex)
        } else {
            page.body.blocks = blocks(body.startIndex..<body.endIndex)
        }
        return page
    }

    private func cleanedText(_ text: String, _ numbers: LineNumbers) -> CleanedText {
        let (lines, places) = Self.lines(of: text)
        return CleanedText(
            lines: lines, numbers: places.map { numbers[$0] }, cleanUps: cleanUps,
            knownWords: knownWords, language: language)
    }

    /// The lines of a text without white space at their ends, and the index of the file's line on
    /// which each stands: Unicode's separators and form feeds end lines of the text too.
    private static func lines(of text: String) -> (lines: [String], places: [Int]) {
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 0xE2 && index + 2 < bytes.count {
            if bytes[index + 1] == 0x80, bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 {
                (bytes[index], bytes[index + 1], bytes[index + 2]) = (0x20, 0x20, 0x0C)
            }
        }
        var places: [Int] = [0]
        for byte in bytes where byte == 0x0A || byte == 0x0C {
            places.append(places[places.count - 1] + (byte == 0x0A ? 1 : 0))
        }
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0C }
            .map { line in
                let end = line.lastIndex { $0 > 0x20 } ?? line.startIndex - 1
                return String(decoding: line[...end], as: UTF8.self)
            }
        return (lines, places)
    }
}

/// A plain text that was read: its head, its body, and what was done to it.
struct PlainTextPage {
    var head: PlainTextHead
    var body: Document
    /// How many blocks stand before `<!--more-->`.
    var more: Int?
    var notes: [String]
    /// What the clean-ups were not sure of.
    var concerns: [ArticleConcern] = []
}
