#if canImport(Glibc)
    internal import Glibc
#endif

/// The bytes between 354 and the reply to the dot: a mail, dot-stuffed, with its end
/// (RFC 5321 sections 4.5.2 and 2.3.8); or those of a chunk, which is the mail alone (RFC 3030).
///
/// It copies the mail into the connection's buffer once, adding what the wire needs on the
/// way; a mail that needs nothing, as ours do, is copied in one piece.
struct DataStream {
    private let bytes: [UInt8]
    private let hasLeadingDots: Bool
    private var position = 0
    private var isAtLineStart = true
    /// How much of the closing `CR LF . CR LF` has been handed out; nil before it.
    private var ending: ArraySlice<UInt8>?

    private let isChunk: Bool
    /// Whether some byte is above 127; told in a pass of its own, since the compiler makes no vector
    /// code of both.
    var isEightBit: Bool {
        bytes.withUnsafeBytes { bytes in
            var all: UInt8 = 0
            for index in 0..<bytes.count { all |= bytes[index] }
            return all > 0x7F
        }
    }

    /// Takes a mail; lines that do not end in CR LF are mended first.
    init(_ message: [UInt8]) {
        let survey = LineSurvey(message)
        bytes = survey.areProper ? message : Self.mended(message)
        // What is mended has other lines than what was surveyed.
        hasLeadingDots = survey.haveLeadingDots || !survey.areProper
        isChunk = false
    }

    /// Takes a mail that goes as one chunk, whose last line ends as the others do.
    init(chunk message: [UInt8]) {
        let survey = LineSurvey(message)
        var bytes = survey.areProper ? message : Self.mended(message)
        if bytes.last != 0x0A { bytes += [0x0D, 0x0A] }
        self.bytes = bytes
        hasLeadingDots = false
        isChunk = true
    }

    /// How many bytes the mail has, less what dot-stuffing adds.
    var size: Int { bytes.count }

    /// Whether everything, the dot too, has been handed out.
    var isAtEnd: Bool { isChunk ? position == bytes.count : ending?.isEmpty == true }

    /// Copies what fits; returns how many bytes.
    mutating func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var written = hasLeadingDots ? copyStuffed(into: buffer) : copyPlain(into: buffer)
        if position == bytes.count && !isChunk {
            var rest = ending ?? ArraySlice((isAtLineStart ? ".\r\n" : "\r\n.\r\n").utf8)
            let count = min(rest.count, buffer.count - written)
            for (offset, byte) in rest.prefix(count).enumerated() {
                buffer[written + offset] = byte
            }
            rest.removeFirst(count)
            ending = rest
            written += count
        }
        return written
    }

    private mutating func copyPlain(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(bytes.count - position, buffer.count)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes {
            buffer.copyMemory(from: .init(rebasing: $0[position..<position + count]))
        }
        position += count
        isAtLineStart = bytes[position - 1] == 0x0A
        return count
    }

    private mutating func copyStuffed(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var written = 0
        bytes.withUnsafeBytes { source in
            while position < source.count && written < buffer.count {
                if isAtLineStart && source[position] == UInt8(ascii: ".") {
                    guard written + 2 <= buffer.count else { return }
                    buffer[written] = UInt8(ascii: ".")
                    written += 1
                }
                let room = min(source.count - position, buffer.count - written)
                let from = source.baseAddress! + position
                let lineEnd = memchr(from, 0x0A, room)
                let count = lineEnd.map { from.distance(to: UnsafeRawPointer($0)) + 1 } ?? room
                memcpy(buffer.baseAddress! + written, from, count)
                written += count
                position += count
                isAtLineStart = lineEnd != nil
            }
        }
        return written
    }

    private static func mended(_ message: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(message.count + message.count / 32)
        var previous: UInt8 = 0
        for byte in message {
            if previous == 0x0D && byte != 0x0A { out.append(0x0A) }
            if byte == 0x0A && previous != 0x0D { out.append(0x0D) }
            out.append(byte)
            previous = byte
        }
        if previous == 0x0D { out.append(0x0A) }
        return out
    }
}

/// What one pass without branches tells about the lines of a mail; the compiler turns it into
/// vector code.
private struct LineSurvey {
    /// Every CR is followed by LF and every LF comes after CR.
    var areProper = true
    /// Some line begins with a dot, and needs another before it.
    var haveLeadingDots = false
    init(_ message: [UInt8]) {
        message.withUnsafeBytes { bytes in
            guard let first = bytes.first, let last = bytes.last else { return }
            var faults: UInt8 = first == 0x0A || last == 0x0D ? 1 : 0
            var dots: UInt8 = first == UInt8(ascii: ".") ? 1 : 0
            for index in 1..<bytes.count {
                let isReturn: UInt8 = bytes[index - 1] == 0x0D ? 1 : 0
                let isFeed: UInt8 = bytes[index] == 0x0A ? 1 : 0
                faults |= isReturn ^ isFeed
                let isStart: UInt8 = bytes[index - 1] == 0x0A ? 1 : 0
                let isDot: UInt8 = bytes[index] == UInt8(ascii: ".") ? 1 : 0
                dots |= isStart & isDot
            }
            areProper = faults == 0
            haveLeadingDots = dots != 0
        }
    }
}
