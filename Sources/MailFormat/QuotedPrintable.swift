/// Quoted-printable (RFC 2045 section 6.7), in a form that no relay has a reason to touch.
///
/// Beyond what the RFC demands, a dot at the beginning of a line is encoded, so that
/// dot-stuffing changes no length, and so is the F of a `From ` there, which mailbox files
/// take for the beginning of a mail. White space never ends a line.
enum QuotedPrintable {
    /// How many bytes a line has at most, apart from the sign of a soft line break.
    private static let room = 75

    /// 0 for a byte that stays as it is, 1 for one that is encoded, 2 for CR and LF in a text.
    private static let textClasses = classes(lineBreak: 2)
    private static let fileClasses = classes(lineBreak: 1)

    private static func classes(lineBreak: UInt8) -> [UInt8] {
        (0...255).map { byte in
            switch byte {
            case 0x0A, 0x0D: lineBreak
            case 0x09, 0x20...0x3C, 0x3E...0x7E: 0
            default: 1
            }
        }
    }

    /// Encodes bytes that begin a line.
    ///
    /// In a text CR LF, CR and LF all end a line, written as CR LF; otherwise they are bytes
    /// like others. Runs of plain bytes are copied at once.
    static func encode(_ input: [UInt8], asText: Bool = true, into out: inout [UInt8]) {
        let classes = asText ? textClasses : fileClasses
        input.withUnsafeBufferPointer { input in
            classes.withUnsafeBufferPointer { classes in
                var encoder = Encoder(input: input, classes: classes)
                encoder.run(into: &out)
            }
        }
    }

    /// Ends a line without a line break in the text.
    static func softBreak(into out: inout [UInt8]) {
        out.append(UInt8(ascii: "="))
        out.appendCRLF()
    }

    private struct Encoder {
        let input: UnsafeBufferPointer<UInt8>
        let classes: UnsafeBufferPointer<UInt8>
        var next = 0
        var column = 0

        init(input: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<UInt8>) {
            self.input = input
            self.classes = classes
        }

        mutating func run(into out: inout [UInt8]) {
            while next < input.count {
                let byte = input[next]
                switch classes[Int(byte)] {
                case 2: hardBreak(into: &out)
                case 1: hex(byte, into: &out)
                default:
                    if column == 0 && startsLineBadly {
                        hex(byte, into: &out)
                    } else {
                        plain(into: &out)
                    }
                }
            }
        }

        private var startsLineBadly: Bool {
            if input[next] == UInt8(ascii: ".") { return true }
            return input[next] == UInt8(ascii: "F") && input.count - next >= 5
                && input[next + 1] == UInt8(ascii: "r") && input[next + 2] == UInt8(ascii: "o")
                && input[next + 3] == UInt8(ascii: "m") && input[next + 4] == 0x20
        }

        private mutating func plain(into out: inout [UInt8]) {
            if column == room { softBreak(into: &out) }
            if column == 0 && startsLineBadly { return hex(input[next], into: &out) }
            var end = next
            let limit = min(input.count, next + room - column)
            while end < limit && classes[Int(input[end])] == 0 { end += 1 }
            // White space before a line break, or before the end, is encoded.
            let isLineEnd = end == input.count || classes[Int(input[end])] == 2
            if isLineEnd && (input[end - 1] == 0x20 || input[end - 1] == 0x09) { end -= 1 }
            if end == next { return hex(input[next], into: &out) }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: input[next..<end]))
            column += end - next
            next = end
        }

        private mutating func hex(_ byte: UInt8, into out: inout [UInt8]) {
            if column + 3 > room { softBreak(into: &out) }
            out.appendHex(escape: UInt8(ascii: "="), byte)
            column += 3
            next += 1
        }

        private mutating func hardBreak(into out: inout [UInt8]) {
            let isPair = input[next] == 0x0D && next + 1 < input.count && input[next + 1] == 0x0A
            next += isPair ? 2 : 1
            out.appendCRLF()
            column = 0
        }

        private mutating func softBreak(into out: inout [UInt8]) {
            QuotedPrintable.softBreak(into: &out)
            column = 0
        }
    }
}
