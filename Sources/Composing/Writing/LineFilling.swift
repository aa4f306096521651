internal import NewsletterCore

/// Text that is to be set in lines: words, and what stands between them.
///
/// Lines break at spaces, and between wide characters where East Asian text allows it; a
/// word is never broken, so that URLs stay whole.
struct LineFilling {
    private struct Word {
        var text: String
        var width: Int
        /// Whether a space parts it from the word before.
        var followsSpace: Bool
        /// Whether a line may begin with it.
        var mayBegin: Bool
        /// Whether a line must begin with it.
        var mustBegin = false
    }

    private var words: [Word] = []
    private var spaceIsPending = false
    private var breakIsPending = false
    /// Whether a line may begin here although no space stands.
    private var partingIsPending = false

    /// Adds text; spaces in it part words.
    mutating func append(_ text: some StringProtocol) {
        if text.utf8.allSatisfy({ $0 < 0x7F }) { return append(ascii: text) }
        var word = ""
        var width = 0
        for character in text {
            if character == "\n" || character == " " || character == "\t" {
                add(&word, &width)
                spaceIsPending = true
            } else if character == "\u{200B}" {
                add(&word, &width)
                partingIsPending = true
            } else if character == "\u{AD}" {
                // Where a word may be parted is of no use to text that parts none.
            } else {
                let columns = DisplayWidth.of(character)
                if columns == 2, Self.isIdeographic(character) {
                    let opens = Self.closing.contains(character)
                    if !opens { add(&word, &width) }
                    word.append(character)
                    width += columns
                    if !Self.opening.contains(character) {
                        add(&word, &width, mayBegin: !opens)
                    }
                } else {
                    word.append(character)
                    width += columns
                }
            }
        }
        add(&word, &width)
    }

    private mutating func append(ascii text: some StringProtocol) {
        var start = text.startIndex
        var at = start
        while at < text.endIndex {
            let next = text.utf8.index(after: at)
            if text.utf8[at] <= 0x20 {
                append(asciiWord: text[start..<at])
                spaceIsPending = true
                start = next
            }
            at = next
        }
        append(asciiWord: text[start...])
    }

    private mutating func append(asciiWord word: some StringProtocol) {
        if word.isEmpty { return }
        var width = word.utf8.count
        var text = String(word)
        add(&text, &width)
    }

    /// Adds text that stays on one line, spaces and all, and takes so many columns.
    mutating func append(unbroken text: String, width: Int) {
        var text = text
        var width = width
        add(&text, &width)
    }

    /// Adds what another text holds, line breaks as spaces.
    mutating func append(_ other: LineFilling) {
        for var word in other.words {
            word.followsSpace = word.followsSpace || word.mustBegin || spaceIsPending
            word.mayBegin = word.mayBegin || word.followsSpace
            word.mustBegin = false
            spaceIsPending = false
            words.append(word)
        }
    }

    /// Ends the line.
    mutating func lineBreak() {
        breakIsPending = true
        spaceIsPending = false
    }

    private mutating func add(_ word: inout String, _ width: inout Int, mayBegin: Bool = true) {
        guard !word.isEmpty else { return }
        let isParted =
            spaceIsPending || breakIsPending || partingIsPending
            || mayBegin
                && (words.last?.text.last.map(Self.isIdeographic) == true
                    || word.first.map(Self.isIdeographic) == true)
        words.append(
            Word(
                text: word, width: width, followsSpace: spaceIsPending, mayBegin: isParted,
                mustBegin: breakIsPending))
        word = ""
        width = 0
        spaceIsPending = false
        breakIsPending = false
        partingIsPending = false
    }

    /// Whether nothing was added.
    var isEmpty: Bool { words.isEmpty }

    /// The text on lines that end where it says so alone, each with the columns that it takes.
    func brokenLines() -> [(text: String, width: Int)] {
        var lines: [(text: String, width: Int)] = []
        for word in words {
            if word.mustBegin || lines.isEmpty {
                lines.append((word.text, word.width))
            } else {
                let last = lines.count - 1
                lines[last].text += (word.followsSpace ? " " : "") + word.text
                lines[last].width += (word.followsSpace ? 1 : 0) + word.width
            }
        }
        return lines
    }

    /// The text on one line.
    func oneLine() -> String {
        words.reduce(into: "") { line, word in
            if word.followsSpace || word.mustBegin, !line.isEmpty { line += " " }
            line += word.text
        }
    }

    /// The lines of the text, none wider than `width` unless a single word is.
    func lines(width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        var at = 0
        while at < words.count {
            // Words that may not be parted go together.
            var end = at + 1
            var group = words[at].width
            while end < words.count, !words[end].mayBegin, !words[end].mustBegin {
                group += words[end].width
                end += 1
            }
            let first = words[at]
            let space = first.followsSpace && !line.isEmpty ? 1 : 0
            if first.mustBegin || !line.isEmpty && columns + space + group > width {
                if !line.isEmpty { lines.append(line) }
                line = ""
                columns = 0
            } else if space == 1 {
                line += " "
                columns += 1
            }
            for word in words[at..<end] { line += word.text }
            columns += group
            at = end
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    private static func isIdeographic(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first else { return false }
        return DisplayWidth.isWide(first) && !first.properties.isEmojiPresentation
    }

    /// Punctuation that may not begin a line, and such as may not end one.
    private static let closing: Set<Character> = Set("、。，．・：；？！）］｝」』】〉》〕ー々")
    private static let opening: Set<Character> = Set("（［｛「『【〈《〔")
}
