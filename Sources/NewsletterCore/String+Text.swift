extension StringProtocol {
    /// The text without white space and line breaks at its ends.
    public func trimmingSpace() -> String {
        let plain = utf8.withContiguousStorageIfAvailable { bytes -> Range<Int>? in
            let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard let first = bytes.firstIndex(where: { !isBlank($0) }),
                let last = bytes.lastIndex(where: { !isBlank($0) })
            else { return 0..<0 }
            let isPlain: (UInt8) -> Bool = { (0x21...0x7E).contains($0) }
            return isPlain(bytes[first]) && isPlain(bytes[last]) ? first..<last + 1 : nil
        }
        if let range = plain.flatMap(\.self) {
            if range.count == utf8.count { return String(self) }
            let start = utf8.index(startIndex, offsetBy: range.lowerBound)
            return String(self[start..<utf8.index(start, offsetBy: range.count)])
        }
        // Other blanks are longer, and a blank that carries an accent is none.
        let isSpace: (Character) -> Bool = { character in
            character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        }
        guard let first = firstIndex(where: { !isSpace($0) }),
            let last = lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first...last])
    }

    /// The text with the letters of ASCII in lower case, and all others as they are: the form in
    /// which two spellings of a tag are equal.
    public var loweringASCII: String {
        String(
            decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// The words of the text with one space between; also where a mark that combines begins
    /// one, which would make another character of the space.
    public var inOneLine: String {
        var line = String.UnicodeScalarView()
        var isAfterSpace = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                isAfterSpace = true
                continue
            }
            if isAfterSpace && !line.isEmpty { line.append(" ") }
            isAfterSpace = false
            line.append(scalar)
        }
        return String(line)
    }

    /// The text with control characters written as `\u{1B}`, so that a terminal or a log
    /// shows them instead of obeying them.
    public func escapingControls() -> String {
        var out = ""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format:
                out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The candidate nearest to this text by edits, when it is near enough to be a slip.
    public func nearest(in candidates: some Sequence<String>) -> String? {
        let mine = Array(self.lowercased())
        let limit = Swift.max(2, mine.count / 3)
        return candidates.map { ($0, Self.distance(mine, Array($0.lowercased()))) }
            .filter { $0.1 <= limit }
            .min { $0.1 < $1.1 }?.0
    }

    /// How many single-character insertions, deletions, replacements and swaps of neighbours
    /// lie between two texts (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        // The last three rows of the table: one row a character of `a`.
        var beforeLast: [Int] = []
        var last: [Int] = []
        var row = Array(0...b.count)
        for i in a.indices {
            (beforeLast, last) = (last, row)
            row[0] = i + 1
            for j in b.indices {
                row[j + 1] = Swift.min(
                    last[j] + (a[i] == b[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = Swift.min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
        }
        return row[b.count]
    }
}
