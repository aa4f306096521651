internal import DeliveryEngine
internal import NewsletterCore

#if canImport(Glibc)
    internal import Glibc
#endif

/// Cuts the bytes from a server into replies (RFC 5321 section 4.2): many in one read, or
/// one over many reads, of one line or several.
struct ReplyParser {
    /// A reply that has come in whole; its text is decoded only when somebody asks.
    struct RawReply {
        let code: Int
        /// Every line with its code and line break.
        ///
        /// Keep it no longer than until the next
        /// bytes are appended, which would have to copy the buffer.
        let bytes: ArraySlice<UInt8>
    }

    /// What came is no reply: no code, mixed codes, or a line without an end.
    struct Garbled: Error, Hashable {
        let excerpt: String
    }

    /// RFC 5321 4.5.3.1.5 allows 512 octets a line; servers send more.
    private static let longestLine = 8192
    private static let mostBytes = 65536

    private var buffer: [UInt8] = []
    private var start = 0

    /// Whether a reply has begun and not ended.
    var isMidReply: Bool { start < buffer.count }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        } else if start > Self.mostBytes {
            buffer.removeFirst(start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole reply; nil until more bytes come.
    mutating func next() throws(Garbled) -> RawReply? {
        var line = start
        var code: Int?
        while let end = endOfLine(from: line) {
            let (lineCode, isLast) = try Self.head(of: buffer[line..<end])
            if let code, code != lineCode { throw garbled() }
            code = lineCode
            line = end + 1
            if isLast {
                defer { start = line }
                return RawReply(code: lineCode, bytes: buffer[start..<line])
            }
        }
        if buffer.count - line > Self.longestLine || buffer.count - start > Self.mostBytes {
            throw garbled()
        }
        return nil
    }

    private func endOfLine(from index: Int) -> Int? {
        guard index < buffer.count else { return nil }
        return buffer.withUnsafeBytes { bytes in
            memchr(bytes.baseAddress! + index, 0x0A, bytes.count - index)
                .map { bytes.baseAddress!.distance(to: UnsafeRawPointer($0)) }
        }
    }

    private static func head(of line: ArraySlice<UInt8>) throws(Garbled) -> (Int, Bool) {
        var code = 0
        guard line.count >= 3 else { throw Garbled(excerpt: excerpt(line)) }
        for digit in line.prefix(3) {
            guard digit.isASCIIDigit else { throw Garbled(excerpt: excerpt(line)) }
            code = code * 10 + Int(digit - 0x30)
        }
        guard (200..<600).contains(code) else { throw Garbled(excerpt: excerpt(line)) }
        switch line.dropFirst(3).first {
        case UInt8(ascii: "-"): return (code, false)
        case nil, UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\t"): return (code, true)
        default: throw Garbled(excerpt: excerpt(line))
        }
    }

    private func garbled() -> Garbled { Garbled(excerpt: Self.excerpt(buffer[start...])) }

    private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        Reply.cleaned(String(decoding: bytes.prefix(80), as: UTF8.self))
    }
}

extension Reply {
    /// Decodes a raw reply to a command.
    ///
    /// It works on bytes: every mail sent has a reply that is kept.
    init(_ raw: ReplyParser.RawReply, to command: Command) {
        var status: EnhancedStatus?
        var text = ""
        for line in raw.bytes.split(separator: 0x0A) {
            var words = line.dropFirst(4)
            if words.last == 0x0D { words.removeLast() }
            if let (found, length) = EnhancedStatus.leading(words),
                status == nil || status == found
            {
                status = found
                words = words.dropFirst(length)
            }
            let cleaned = Self.cleaned(String(decoding: words.drop { $0 == 0x20 }, as: UTF8.self))
            if text.isEmpty {
                text = cleaned
            } else if !cleaned.isEmpty {
                text += " " + cleaned
            }
        }
        self.init(
            code: raw.code, status: status, text: Self.cleaned(text), command: command)
    }
}

extension ReplyParser.RawReply {
    /// The enhanced status of its first line, if it has one.
    var status: EnhancedStatus? { EnhancedStatus.leading(bytes.dropFirst(4))?.0 }
}

extension EnhancedStatus {
    /// The code at the beginning of a reply's text, and how many bytes it takes.
    fileprivate static func leading(_ text: ArraySlice<UInt8>) -> (EnhancedStatus, Int)? {
        var numbers = [0, 0, 0]
        var place = 0
        var digits = 0
        var length = 0
        for byte in text {
            if byte == UInt8(ascii: "."), digits > 0, place < 2 {
                place += 1
                digits = 0
            } else if byte.isASCIIDigit, digits < 3 {
                numbers[place] = numbers[place] * 10 + Int(byte - 0x30)
                digits += 1
            } else {
                guard byte == 0x20 || byte == 0x09 else { return nil }
                break
            }
            length += 1
        }
        guard place == 2, digits > 0, [2, 4, 5].contains(numbers[0]) else { return nil }
        return (EnhancedStatus(numbers[0], numbers[1], numbers[2]), length)
    }
}
