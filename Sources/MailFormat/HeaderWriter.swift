internal import NewsletterCore

/// Writes header fields from typed values: folded within 76 bytes, encoded where needed.
///
/// Lines are broken at white space only, so that unfolding gives back what was folded
/// (RFC 5322 section 2.2.3). A value with a control character in it is refused by the name
/// of its field; a mark of direction that would reach beyond its field is left out.
struct HeaderWriter {
    /// How long a line is at most where it can be folded, its end not counted: RFC 5322 asks
    /// for 78, RFC 2047 for 76 where an encoded word stands on it.
    static let lineLimit = EncodedWords.lineLimit

    /// The fields written so far.
    var bytes: [UInt8] = []
    /// How many bytes the current line has.
    private(set) var column = 0
    /// Whether the field has nothing but its name so far.
    private var isBare = false

    /// Writes a field of free text, such as Subject.
    mutating func unstructured(_ name: String, _ text: String) throws(MailError) {
        try refuseControls(in: text, field: name)
        let text = text.balancingDirections
        begin(name)
        if Self.isPlain(text, after: column) {
            for word in text.split(separator: " ") { write(word: word.utf8) }
        } else {
            write(byte: 0x20)
            write(encoded: text)
        }
        end()
    }

    /// Writes a field whose value has no place for a fold and stands on one line as it is.
    mutating func line(_ name: String, _ value: String) throws(MailError) {
        try refuseControls(in: value, field: name)
        guard value.utf8.allSatisfy({ $0 < 0x7F }), value.utf8.count + name.utf8.count < 990 else {
            throw .malformed(
                field: name, value: value, reason: "must be ASCII and fit on one line; shorten it")
        }
        begin(name)
        write(byte: 0x20)
        bytes += value.utf8
        end()
    }

    /// Writes a moment in UTC (RFC 5322 section 3.3): `Sun, 22 Nov 2026 09:30:00 +0000`.
    mutating func date(_ name: String, _ moment: Timestamp) {
        begin(name)
        write(byte: 0x20)
        moment.write(into: &bytes)
        end()
    }

    /// Writes URLs in angle brackets on one line: some relays that refold a field break the
    /// signature over it.
    mutating func urls(_ name: String, _ urls: [String]) throws(MailError) {
        for url in urls { try Self.check(url: url, field: name) }
        try line(name, urls.map { "<\($0)>" }.joined(separator: ", "))
    }

    /// Throws unless a URL is one that can stand in angle brackets.
    static func check(url: String, field: String) throws(MailError) {
        let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\".utf8.contains($0) }
        guard isPlain, url.contains(":") else {
            throw .malformed(
                field: field, value: url,
                reason: "is not a URL; write a full one and percent-encode what is not ASCII")
        }
    }

    // MARK: Pieces

    mutating func begin(_ name: String) {
        bytes += name.utf8
        bytes.append(UInt8(ascii: ":"))
        column = name.utf8.count + 1
        isBare = true
    }

    mutating func end() {
        bytes.appendCRLF()
        column = 0
    }

    mutating func write(byte: UInt8) {
        bytes.append(byte)
        column += 1
    }

    /// Writes a word after a space, or after a fold where it does not fit the line.
    mutating func write(word: some Collection<UInt8>) {
        // A first line that held nothing but the name would confuse some readers.
        if column + 1 + word.count > Self.lineLimit && !isBare { fold() }
        if column != 1 { write(byte: 0x20) }
        write(part: word)
    }

    /// Writes the rest of a word.
    mutating func write(part: some Collection<UInt8>) {
        bytes += part
        column += part.count
        isBare = false
    }

    /// Writes encoded words after the space that stands before them.
    mutating func write(encoded text: String) {
        column = EncodedWords.write(text, into: &bytes, column: column)
        isBare = false
    }

    /// Breaks the line; the space that begins the next one is written.
    mutating func fold() {
        bytes.appendCRLF()
        bytes.append(0x20)
        column = 1
    }

    func refuseControls(in text: String, field: String) throws(MailError) {
        if let control = text.firstControl { throw .control(field: field, control) }
    }

    /// Whether free text may stand unencoded: it is plain, and every word fits a line.
    private static func isPlain(_ text: String, after column: Int) -> Bool {
        var word = column
        for byte in text.utf8 {
            word = byte == 0x20 ? 0 : word + 1
            if word >= lineLimit - 1 { return false }
        }
        return isPlain(text.utf8)
    }
}
