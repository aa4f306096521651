package import Files

/// The encodings in which tables of people arrive.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
}

extension TextEncoding {
    /// Finds the encoding of a table and returns the text as UTF-8 without a byte order mark.
    ///
    /// Throws with the offset where the bytes are none of ours; `source` names them.
    package static func decode(
        _ bytes: [UInt8], from source: String
    ) throws(FileError) -> (text: [UInt8], encoding: TextEncoding) {
        do throws(EncodingFault) {
            let decoded = try decode(bytes, doubt: .isRefused)
            return (Array(decoded.text.utf8), decoded.encoding ?? .utf8)
        } catch {
            throw FileError(error, in: source)
        }
    }

    /// The encoding that the first bytes tell, and how many of them are a byte order mark; nil
    /// where the rest decides between UTF-8 and Windows-1252, which has a character for nearly
    /// every byte.
    ///
    /// UTF-16 is known by its mark, or by the zero bytes of Latin letters without one.
    static func begin(of bytes: [UInt8]) -> (encoding: TextEncoding?, mark: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (nil, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return (unmarkedUTF16(bytes), 0)
    }

    /// How many bytes stand before the first that is no UTF-8.
    ///
    /// A character that the end cuts off is none. Runs of ASCII are skipped eight bytes at a
    /// time.
    static func firstFault(in bytes: [UInt8]) -> Int {
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
                let length = sequenceLength(in: buffer, at: index)
                if length == 0 { return index }
                index += length
            }
            return index
        }
    }

    /// The length of the well-formed sequence at an index (Unicode, table 3-7); 0 for none.
    static func sequenceLength<Bytes: RandomAccessCollection>(
        in bytes: Bytes, at index: Int
    ) -> Int where Bytes.Element == UInt8, Bytes.Index == Int {
        func next(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
            index + offset < bytes.endIndex && range.contains(bytes[index + offset])
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
}
