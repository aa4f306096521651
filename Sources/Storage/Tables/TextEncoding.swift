/// The encodings in which tables of people arrive.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
}

extension TextEncoding {
    /// Finds the encoding and returns the text as UTF-8 without a byte order mark.
    ///
    /// UTF-16 is known by its mark, or by the zero bytes of ASCII text without one. What is
    /// no UTF-8 is taken for Windows-1252, which has a character for nearly every byte.
    static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return decode(utf8: Array(bytes.dropFirst(3)))
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (utf8(ofUTF16: bytes.dropFirst(2), low: 0), .utf16LittleEndian)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return (utf8(ofUTF16: bytes.dropFirst(2), low: 1), .utf16BigEndian)
        }
        if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 {
            return (utf8(ofUTF16: bytes[...], low: 0), .utf16LittleEndian)
        }
        if bytes.count >= 4, bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 {
            return (utf8(ofUTF16: bytes[...], low: 1), .utf16BigEndian)
        }
        return decode(utf8: bytes)
    }

    private static func decode(utf8 bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding) {
        if isUTF8(bytes) { return (bytes, .utf8) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                let scalar = (0x80..<0xA0).contains(byte) ? windows[Int(byte) - 0x80] : UInt16(byte)
                append(Unicode.Scalar(scalar) ?? "\u{FFFD}", to: &out)
            }
        }
        return (out, .windows1252)
    }

    /// Runs of ASCII are skipped eight bytes at a time.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                if index + 8 <= buffer.count {
                    let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if word & 0x8080_8080_8080_8080 == 0 {
                        index += 8
                        continue
                    }
                }
                let length = sequenceLength(buffer, at: index)
                if length == 0 { return false }
                index += length
            }
            return true
        }
    }

    /// The length of the well-formed sequence at an index (Unicode, table 3-7); 0 for none.
    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
        func next(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        let rest: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return next(1, rest) ? 2 : 0
        case 0xE0: return next(1, 0xA0...0xBF) && next(2, rest) ? 3 : 0
        case 0xED: return next(1, 0x80...0x9F) && next(2, rest) ? 3 : 0
        case 0xE1...0xEF: return next(1, rest) && next(2, rest) ? 3 : 0
        case 0xF0: return next(1, 0x90...0xBF) && next(2, rest) && next(3, rest) ? 4 : 0
        case 0xF1...0xF3: return next(1, rest) && next(2, rest) && next(3, rest) ? 4 : 0
        case 0xF4: return next(1, 0x80...0x8F) && next(2, rest) && next(3, rest) ? 4 : 0
        default: return 0
        }
    }

    private static func utf8(ofUTF16 bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        for byte in UTF8.encode(scalar)! { out.append(byte) }
    }

    /// 0x80 to 0x9F; the five bytes without a character keep their C1 control.
    private static let windows: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
