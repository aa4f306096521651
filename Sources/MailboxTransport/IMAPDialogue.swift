internal import Inbound
internal import NewsletterCore

/// The client's side of IMAP (RFC 9051) as bytes that go out and bytes that came in: no socket, no
/// clock.
///
/// A literal is counted and never looked at, so whatever a message says is no answer of the server.
struct IMAPDialogue {
    /// A line of the server, with its literals taken out.
    struct Line: Equatable {
        /// The text; where a literal stood there is `{}`.
        var text = ""
        /// What stood in the literals, in order.
        var literals: [[UInt8]] = []
    }

    /// What the server says.
    enum Answer: Equatable {
        /// Something of its own accord, or a part of what was asked for.
        case data(Line)
        /// The end of a command: OK, NO or BAD, and the rest of the line.
        case done(String, String)
        case goOn
    }

    /// The longest text of one answer, and the longest literal.
    static let longestText = 4 << 20
    let longestLiteral: Int

    private var number = 0
    private var tag = ""
    private var buffer: [UInt8] = []
    private var start = 0
    private var line = Line()
    private var lineText: [UInt8] = []
    /// How much of a literal has not come yet; nil outside of one.
    private var missing: Int?
    private var literal: [UInt8] = []

    init(longestLiteral: Int) { self.longestLiteral = longestLiteral }

    /// A command with a tag of its own.
    mutating func command(_ text: String) -> [UInt8] {
        number += 1
        tag = "P\(number)"
        return Array("\(tag) \(text)\r\n".utf8)
    }

    /// Takes what has come.
    mutating func receive(_ bytes: some Sequence<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The next answer that is whole; nil where more has to come.
    mutating func next() throws(MailboxFailure) -> Answer? {
        while true {
            if let missing {
                let count = min(missing, buffer.count - start)
                literal += buffer[start..<start + count]
                start += count
                guard count == missing else {
                    self.missing = missing - count
                    return nil
                }
                line.literals.append(literal)
                literal = []
                self.missing = nil
            }
            guard let end = buffer[start...].firstIndex(of: 0x0A) else {
                guard lineText.count + buffer.count - start <= Self.longestText else {
                    throw .garbled("the server does not end its line")
                }
                return nil
            }
            var part = buffer[start..<end]
            start = end + 1
            if part.last == 0x0D { part.removeLast() }
            if let size = Self.literalSize(part) {
                guard size <= longestLiteral else {
                    throw .garbled("the server sends \(size) bytes, which nobody asked for")
                }
                lineText += part[..<part.lastIndex(of: 0x7B)!]
                lineText += "{}".utf8
                missing = size
                literal.reserveCapacity(size)
            } else {
                lineText += part
            }
            guard lineText.count <= Self.longestText, line.literals.count < 10_000 else {
                throw .garbled("the server does not end its answer")
            }
            if missing != nil { continue }
            line.text = String(decoding: lineText, as: UTF8.self)
            let whole = line
            line = Line()
            lineText = []
            return answer(whole)
        }
    }

    /// The size in `{134}` or `~{134}` or `{134+}` at the end of a line.
    private static func literalSize(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.last == 0x7D, let open = line.lastIndex(of: 0x7B) else { return nil }
        var digits = line[(open + 1)...].dropLast()
        if digits.last == UInt8(ascii: "+") { digits.removeLast() }
        guard (1...18).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private func answer(_ line: Line) -> Answer {
        if line.text.hasPrefix("+") { return .goOn }
        let words = line.text.split(separator: " ", maxSplits: 2)
        if let first = words.first, first == tag, words.count > 1 {
            let status = words[1].uppercased()
            if ["OK", "NO", "BAD"].contains(status) {
                return .done(status, words.count > 2 ? String(words[2]) : "")
            }
        }
        return .data(line)
    }

    /// A text between quotes, with what has to be escaped.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The name of a folder as RFC 3501 section 5.1.3 writes it; nil for one that cannot be.
    static func folder(_ name: String) -> String? {
        guard !name.isEmpty, name.utf8.count <= 500,
            !name.unicodeScalars.contains(where: {
                $0.value < 0x20 || $0.value == 0x7F
            })
        else { return nil }
        var out = ""
        var shifted: [UInt8] = []
        func flush() {
            if shifted.isEmpty { return }
            out += "&" + base64(shifted) + "-"
            shifted = []
        }
        for unit in name.utf16 {
            if (0x20...0x7E).contains(unit) {
                flush()
                out += unit == 0x26 ? "&-" : String(UnicodeScalar(UInt8(unit)))
            } else {
                shifted += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
        }
        flush()
        return out
    }

    /// Base64 with a comma for the slash, and no padding.
    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,")
        var out = ""
        var (bits, count) = (0, 0)
        for byte in bytes {
            (bits, count) = (bits << 8 | Int(byte), count + 8)
            while count >= 6 {
                count -= 6
                out.append(letters[bits >> count & 63])
            }
        }
        if count > 0 { out.append(letters[bits << (6 - count) & 63]) }
        return out
    }
}
