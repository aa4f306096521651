import NewsletterCore
import TextFormats

/// A part of a mail as its source has it: what its header says of it, and its lines.
struct MailPart {
    /// `text/plain` and the like, in small letters.
    var kind = "text/plain"
    var charset: String?
    /// `quoted-printable`, `base64` and the like, in small letters; nil where nobody says.
    var encoding: String?
    /// What a file is called that travels in it.
    var fileName: String?
    var boundary: String?
    /// Whether its bytes were no UTF-8 and were read as Windows-1252.
    var isReadAsWindows = false
    /// Whether it says the same as its neighbours, in another way.
    var isAlternative = false
    /// The index of its first line, that of its header.
    var start: Int
    var lines: ArraySlice<Substring>

    init(_ header: MailHeader?, start: Int = 0, lines: ArraySlice<Substring>) {
        self.start = start
        self.lines = lines
        if let said = header?.value(named: "content-type") {
            kind = said.prefix { $0 != ";" }.trimmingSpace().lowercased()
            charset = Self.parameter("charset", of: said)?.lowercased()
            boundary = Self.parameter("boundary", of: said)
            fileName = Self.parameter("name", of: said)
        }
        encoding = header?.value(named: "content-transfer-encoding")?.trimmingSpace().lowercased()
        if let said = header?.value(named: "content-disposition"), fileName == nil {
            fileName = Self.parameter("filename", of: said)
        }
    }

    /// The parts within a part of several, down to the innermost.
    var leaves: [MailPart] { leaves(depth: 0) }

    private func leaves(depth: Int) -> [MailPart] {
        guard kind.hasPrefix("multipart/"), let boundary, depth < 8 else { return [self] }
        let mark = "--\(boundary)"
        var starts: [Int] = []
        var end = lines.endIndex
        for (index, line) in zip(lines.indices, lines) where line.hasPrefix(mark) {
            let rest = line.dropFirst(mark.count)
            if rest.isBlank {
                starts.append(index)
            } else if rest.hasPrefix("--"), rest.dropFirst(2).isBlank {
                end = index
                break
            }
        }
        return starts.enumerated().flatMap { number, start in
            let stop = number + 1 < starts.count ? starts[number + 1] : end
            var part = Self.part(lines[(start + 1)..<max(stop, start + 1)])
            part.isAlternative = isAlternative || kind == "multipart/alternative"
            return part.leaves(depth: depth + 1)
        }
    }

    /// A part with its own header, which may be empty.
    private static func part(_ lines: ArraySlice<Substring>) -> MailPart {
        let blank = lines.firstIndex(where: \.isBlank) ?? lines.endIndex
        let body = lines[min(blank + 1, lines.endIndex)...]
        return MailPart(
            MailHeader(ofPart: lines[..<blank]), start: lines.startIndex, lines: body)
    }

    /// The text that the lines stand for, and the index of the line that each line of it began
    /// on; nil where they cannot be decoded.
    var text: (text: String, lines: [Int])? {
        let first = lines.startIndex
        switch encoding {
        case "quoted-printable":
            let (bytes, origins) = QuotedPrintableText.decode(lines)
            return MailCharset.decode(bytes, from: charset).map { ($0, origins.map { $0 + first }) }
        case "base64":
            guard let bytes = Base64Text.bytes(lines.lazy.flatMap(\.utf8)),
                let text = MailCharset.decode(bytes, from: charset)
            else { return nil }
            let unix = text.replacing("\r\n", with: "\n")
            return (
                unix,
                unix.split(separator: "\n", omittingEmptySubsequences: false).map { _ in first }
            )
        default:
            let text = lines.joined(separator: "\n")
            // ISO 2022 writes every script in ASCII.
            if charset?.hasPrefix("iso-2022") == true, text.utf8.allSatisfy({ $0 < 0x80 }) {
                return MailCharset.decode(Array(text.utf8), from: charset)
                    .map { ($0, Array(lines.indices)) }
            }
            if isReadAsWindows, let charset, !Self.isLatin(charset),
                text.utf8.contains(where: { $0 >= 0x80 })
            {
                let bytes = text.unicodeScalars.compactMap { Windows1252.byte(of: $0) }
                guard bytes.count == text.unicodeScalars.count else { return nil }
                return MailCharset.decode(bytes, from: charset).map { ($0, Array(lines.indices)) }
            }
            return (text, Array(lines.indices))
        }
    }

    /// Whether a charset is a part of Windows-1252, or what the bytes are not.
    private static func isLatin(_ charset: String) -> Bool {
        ["utf-8", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"]
            .contains(charset)
    }

    /// The value of a parameter (RFC 2045 section 5.1), without its quotes.
    private static func parameter(_ name: String, of field: String) -> String? {
        for part in field.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "="),
                part[..<equals].trimmingSpace().lowercased() == name
            else { continue }
            let value = part[part.index(after: equals)...].trimmingSpace()
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
        }
        return nil
    }
}
