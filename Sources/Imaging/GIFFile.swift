internal import NewsletterCore

/// The blocks of a GIF file (GIF89a), without what they encode.
struct GIFFile {
    let width: Int
    let height: Int
    /// Whether none of its pictures has a transparent colour.
    let isOpaque: Bool
    /// How many pictures follow each other.
    let frames: Int
    /// The file without comments, foreign extensions and what follows its end; that which says
    /// how often it plays stays.
    let bare: [UInt8]

    /// Reads the blocks; throws where they do not follow each other to an end.
    init(_ bytes: [UInt8]) throws(PictureError) {
        func broken() -> PictureError { .damaged("it breaks off") }
        guard bytes.count > 13 else { throw broken() }
        width = Int(bytes[6]) | Int(bytes[7]) << 8
        height = Int(bytes[8]) | Int(bytes[9]) << 8
        try PictureLimits.check(width: width, height: height)
        var at = 13 + Self.tableSize(bytes[10])
        guard at < bytes.count else { throw broken() }
        var bare = Array(bytes[..<at])
        var frames = 0
        var isOpaque = true
        while true {
            guard at < bytes.count else { throw broken() }
            let start = at
            var isKept = true
            switch bytes[at] {
            case 0x3B:
                bare.append(0x3B)
                guard frames > 0 else { throw .damaged("it holds no picture") }
                self.frames = frames
                self.isOpaque = isOpaque
                self.bare = bare
                return
            case 0x21:
                guard at + 2 < bytes.count else { throw broken() }
                let label = bytes[at + 1]
                if label == 0xF9, at + 3 < bytes.count, bytes[at + 3] & 1 == 1 { isOpaque = false }
                let name = bytes[(at + 2)...].dropFirst().prefix(11)
                let isLoop =
                    name.elementsEqual("NETSCAPE2.0".utf8) || name.elementsEqual("ANIMEXTS1.0".utf8)
                isKept = label == 0xF9 || label == 0x01 || label == 0xFF && isLoop
                at += 2
            case 0x2C:
                guard at + 10 < bytes.count else { throw broken() }
                at += 11 + Self.tableSize(bytes[at + 9])
                frames += 1
            default: throw .damaged("a block of it is of no known kind")
            }
            guard let end = Self.endOfBlocks(bytes, from: at) else { throw broken() }
            at = end
            if isKept { bare += bytes[start..<at] }
        }
    }

    private static func tableSize(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << ((Int(flags) & 7) + 1)
    }

    private static func endOfBlocks(_ bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at < bytes.count {
            let length = Int(bytes[at])
            at += 1 + length
            if length == 0 { return at }
        }
        return nil
    }
}
