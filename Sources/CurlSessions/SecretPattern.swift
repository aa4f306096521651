/// A secret word, found in a text however a server writes it.
///
/// Each of its characters may stand as itself in either case, as `%41` (RFC 3986 section 2.1) or
/// `=41` (RFC 2045 section 6.7), as `\x41`, `\u0041`, `\101` or behind a bare `\`, as `&#65;`,
/// `&#x41;` or `&amp;`, or as what is shown for a byte that is no UTF-8; a space as `+`, and `+` and
/// `/` as `-` and `_` (RFC 4648 section 5). Between two of them a line of the reply may end and the
/// next begin (RFC 5321 section 4.2.1).
struct SecretPattern: Sendable {
    /// What is looked for.
    let word: String

    /// A character with what else stands for it.
    private struct Letter: Sendable {
        let scalar: Unicode.Scalar
        let bytes: [UInt8]
        let units: [UInt16]
    }

    private let letters: [Letter]

    /// Nil where nothing is left to look for.
    init?(_ word: String) {
        guard !word.isEmpty else { return nil }
        self.word = word
        letters = word.unicodeScalars.map { scalar in
            let text = String(scalar)
            return Letter(scalar: scalar, bytes: Array(text.utf8), units: Array(text.utf16))
        }
    }

    /// How many characters it has.
    var length: Int { letters.count }

    /// Where the word ends that begins at an index of the text; nil where none does.
    ///
    /// The first characters are enough, if they are so many and the line ends behind them.
    func end(in text: [Unicode.Scalar], from index: Int, atLeast least: Int) -> Int? {
        let reader = Reader(text: text)
        // Nearly always it ends here, before anything is made.
        guard reader.mayBegin(letters[0].scalar, at: index) else { return nil }
        var places = [index]
        for (count, letter) in letters.enumerated() {
            var next: [Int] = []
            for place in places {
                reader.ends(of: letter, at: place, into: &next)
                guard count > 0 else { continue }
                for start in reader.nextLines(at: place) {
                    reader.ends(of: letter, at: start, into: &next)
                }
            }
            if next.isEmpty {
                return count >= least ? places.first(where: reader.breaksOff) : nil
            }
            places = next
        }
        return places.max().map(reader.pastPadding)
    }

    /// Reads one character of a word at a time, in all its forms.
    private struct Reader {
        let text: [Unicode.Scalar]

        private func scalar(_ index: Int) -> Unicode.Scalar? {
            index < text.count ? text[index] : nil
        }

        func mayBegin(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
            let found = text[index]
            return switch found {
            case "%", "=", "\\", "&", "\u{FFFD}": true
            default:
                Self.isSame(scalar, found) || (scalar.value >= 0x80 && found.value >= 0x80)
            }
        }

        private static func isSame(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
            if one == other { return true }
            switch (one, other) {
            case ("+", "-"), ("/", "_"), (" ", "+"): return true
            default:
                let folded = one.value | 0x20
                return folded == other.value | 0x20 && (0x61...0x7A).contains(folded)
            }
        }

        /// Adds where a character of the word ends that begins at an index.
        func ends(of letter: Letter, at index: Int, into ends: inout [Int]) {
            guard let first = self.scalar(index) else { return }
            let scalar = letter.scalar
            func add(_ end: Int?) { if let end, !ends.contains(end) { ends.append(end) } }
            if Self.isSame(scalar, first) { add(index + 1) }
            switch first {
            case "\\":
                add(read(letter.units.map { "\\u" + Self.hexadecimal($0, digits: 4) }, at: index))
                if scalar.value >= 0x20, Self.isSame(scalar, self.scalar(index + 1) ?? "\0") {
                    add(index + 2)
                }
            case "&":
                add(read(["&#\(scalar.value);"], at: index))
                add(read(["&#x\(String(scalar.value, radix: 16));"], at: index))
                if let name = Self.entities[scalar] { add(read([name], at: index)) }
            default: break
            }
            if first == "\\" || first == "%" || first == "=" || scalar.value >= 0x80 {
                add(readBytes(letter.bytes, at: index))
            }
            if scalar.value >= 0x80, first == "\u{FFFD}" { add(index + 1) }
        }

        private static let entities: [Unicode.Scalar: String] = [
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;",
        ]

        private static func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }

        /// The end of some parts that stand at an index, in either case.
        private func read(_ parts: [String], at index: Int) -> Int? {
            var index = index
            for scalar in parts.joined().unicodeScalars {
                guard let found = self.scalar(index), Self.isSame(scalar, found) else { return nil }
                index += 1
            }
            return index
        }

        /// The end of the bytes of a character, each of which is escaped or shown as Latin-1.
        private func readBytes(_ bytes: [UInt8], at index: Int) -> Int? {
            var index = index
            for byte in bytes {
                let hexadecimal = Self.hexadecimal(byte, digits: 2)
                let octal = String(byte, radix: 8)
                let forms = [
                    "%" + hexadecimal, "=" + hexadecimal, "\\x" + hexadecimal,
                    "\\" + String(repeating: "0", count: 3 - octal.count) + octal,
                ]
                if let end = forms.lazy.compactMap({ read([$0], at: index) }).first {
                    index = end
                } else if byte >= 0x80, scalar(index) == Unicode.Scalar(byte) {
                    index += 1
                } else {
                    return nil
                }
            }
            return index
        }

        /// Where the text may go on behind a line's end, and behind the next line's reply code and
        /// status; a reply that is one text already has a space there.
        func nextLines(at index: Int) -> [Int] {
            var place = index
            // As bytes in hexadecimal are parted.
            if scalar(place) == ":" { return [place + 1] }
            // A soft break, as in quoted-printable and in C.
            if let sign = scalar(place), sign == "=" || sign == "\\",
                scalar(place + 1).map(Self.isSpace) == true
            {
                place += 1
            }
            guard scalar(place).map(Self.isSpace) == true else { return [] }
            var starts = [pastSpaces(place)]
            if let code = pastDigits(starts[0], 3...3), let sign = scalar(code),
                sign == "-" || sign == " "
            {
                starts.append(pastSpaces(code + 1))
            }
            if let status = pastStatus(starts.last!) { starts.append(pastSpaces(status)) }
            return starts
        }

        private func pastStatus(_ index: Int) -> Int? {
            guard let first = pastDigits(index, 1...1), scalar(first) == ".",
                let second = pastDigits(first + 1, 1...3), scalar(second) == ".",
                let third = pastDigits(second + 1, 1...3),
                scalar(third).map(Self.isSpace) == true
            else { return nil }
            return third
        }

        private func pastDigits(_ index: Int, _ counts: ClosedRange<Int>) -> Int? {
            var place = index
            while let found = scalar(place), ("0"..."9").contains(found) { place += 1 }
            return counts.contains(place - index) ? place : nil
        }

        private func pastSpaces(_ index: Int) -> Int {
            var place = index
            while scalar(place).map(Self.isSpace) == true { place += 1 }
            return place
        }

        private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
            scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
        }

        /// Whether a line ends at an index, or says that it leaves the rest out.
        func breaksOff(at index: Int) -> Bool {
            guard let found = scalar(index) else { return true }
            return found == "\r" || found == "\n" || found == "…"
                || (found == "." && scalar(index + 1) == ".")
        }

        /// The end of the `=` behind base64.
        func pastPadding(_ index: Int) -> Int {
            var place = index
            while place < index + 2, scalar(place) == "=" { place += 1 }
            return place
        }
    }
}
