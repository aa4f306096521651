/// The words of a reply's text without addresses, host names and URLs, in lower case.
///
/// What a server quotes says nothing about why it refuses: `<policy@x.org>` is no policy, and
/// `mx.antispam.example` has found no spam. Punctuation parts words, apostrophes do not.
package struct ReplyWords: Hashable, Sendable {
    package let words: [String]

    /// Takes a text apart.
    package init(_ text: String) {
        var words: [String] = []
        var rest = Array(text.utf8)[...]
        while let first = rest.first {
            if let path = Self.path(at: rest) {
                rest = rest.dropFirst(path)
            } else if Self.isBlank(first) || first == UInt8(ascii: "<") {
                rest = rest.dropFirst()
            } else {
                let run = rest.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: "<") }
                rest = rest.dropFirst(run.count)
                Self.read(Self.withoutURL(run), into: &words)
            }
        }
        self.words = words
    }

    /// The length of `<...>` where it holds an address or a name, and not a remark.
    private static func path(at bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.first == UInt8(ascii: "<"),
            let end = bytes.prefix(400).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let inside = bytes[bytes.startIndex..<end]
        guard inside.contains(UInt8(ascii: "@")) || !inside.contains(where: isBlank) else {
            return nil
        }
        return inside.count + 1
    }

    private static func withoutURL(_ run: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for index in run.indices
        where run[index] == schemeEnd[0] && run[index...].starts(with: schemeEnd) {
            let before = run[..<index]
            return before.dropLast(before.reversed().prefix(while: isLetter).count)
        }
        return run
    }

    private static let delimiters = Array(#"()[]{},;:"|>"#.utf8)
    private static let marks = Array(".!?'#`-".utf8)
    private static let dots = Array("...".utf8)
    private static let schemeEnd = Array("://".utf8)

    /// Takes a run of bytes without blanks apart.
    private static func read(_ run: ArraySlice<UInt8>, into words: inout [String]) {
        for piece in run.split(whereSeparator: { delimiters.contains($0) }) {
            for part in parts(of: piece) where !isQuotation(part) {
                for word in part.split(whereSeparator: { !isWordByte($0) }) {
                    let bare = word.filter { $0 != UInt8(ascii: "'") }
                    guard !bare.isEmpty else { continue }
                    words.append(String(decoding: bare, as: UTF8.self).lowercased())
                }
            }
        }
    }

    /// What stands before and behind three dots, as in `a@example.org...No such user`, without
    /// the punctuation around it.
    private static func parts(of piece: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = piece.startIndex
        for index in piece.indices
        where index >= start && piece[index] == dots[0] && piece[index...].starts(with: dots) {
            parts.append(piece[start..<index])
            start = index + dots.count
        }
        parts.append(piece[start...])
        return parts.map { part in
            let head = part.drop { marks.contains($0) }
            return head.dropLast(head.reversed().prefix { marks.contains($0) }.count)
        }
    }

    /// Whether it is an address, the name or number of a host, or a URL without its scheme.
    private static func isQuotation(_ part: ArraySlice<UInt8>) -> Bool {
        if part.contains(UInt8(ascii: "@")) { return true }
        let name = part.prefix { $0 != UInt8(ascii: "/") }
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last else { return false }
        if name.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) { return true }
        let areLabels = labels.allSatisfy { label in
            !label.isEmpty
                && label.allSatisfy { isLetter($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        }
        guard areLabels, last.count > 1, last.contains(where: isLetter) else { return false }
        return !labels.contains(where: isCamelCase)
            && !zip(labels, labels.dropFirst()).contains { isNewSentence($0, $1) }
    }

    /// Whether a label is several words, as in `RESOLVER.RST.AuthenticationRequired`.
    private static func isCamelCase(_ label: ArraySlice<UInt8>) -> Bool {
        zip(label, label.dropFirst()).contains { isLower($0) && isLetter($1) && !isLower($1) }
    }

    /// Whether a blank is missing between two sentences, as in `rejected.Please`.
    private static func isNewSentence(
        _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>
    ) -> Bool {
        guard let end = before.last, let begin = after.first else { return false }
        let second = after.dropFirst().first ?? UInt8(ascii: "a")
        return isLower(end) && isLetter(begin) && !isLower(begin) && isLower(second)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

    /// Letters of other alphabets are words, too; their bytes are all above ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "'") || byte >= 0x80
    }
}

/// Phrases that are looked for as whole words.
///
/// `*` at the end of a word stands for any further letters, `~` for up to three words.
package struct PhraseSet: Sendable {
    private let byFirstWord: [String: [[String]]]
    /// Those whose first word may go on.
    private let open: [[String]]

    /// Takes phrases, in lower case.
    package init(_ phrases: [String]) {
        let all = phrases.map { $0.split(separator: " ").map(String.init) }
        open = all.filter { $0[0].hasSuffix("*") }
        byFirstWord = Dictionary(grouping: all.filter { !$0[0].hasSuffix("*") }) { $0[0] }
    }

    /// Joins sets.
    init(_ sets: PhraseSet...) {
        open = sets.flatMap(\.open)
        byFirstWord = sets.reduce(into: [:]) { $0.merge($1.byFirstWord) { $0 + $1 } }
    }

    /// Whether one of the phrases stands in the text.
    package func matches(_ text: ReplyWords) -> Bool {
        let words = text.words[...]
        return words.indices.contains { index in
            let candidates = byFirstWord[words[index]] ?? []
            return candidates.contains { Self.begins(words[index...], with: $0[...]) }
                || open.contains { Self.begins(words[index...], with: $0[...]) }
        }
    }

    private static func begins(
        _ words: ArraySlice<String>, with phrase: ArraySlice<String>
    ) -> Bool {
        guard let wanted = phrase.first else { return true }
        let rest = phrase.dropFirst()
        if wanted == "~" { return (0...3).contains { begins(words.dropFirst($0), with: rest) } }
        guard let word = words.first else { return false }
        let fits = wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
        return fits && begins(words.dropFirst(), with: rest)
    }
}
