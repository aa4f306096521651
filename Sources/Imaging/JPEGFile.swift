internal import NewsletterCore

/// The segments of a JPEG file (ITU-T T.81 annex B), without what they encode.
struct JPEGFile {
    let width: Int
    let height: Int
    let orientation: Orientation
    /// The colour profile's segments as they stand (APP2, `ICC_PROFILE`).
    let profile: [UInt8]
    private let components: Int
    /// The file without EXIF, XMP, IPTC, comments and what follows its end.
    let bare: [UInt8]

    /// Whether it has the four colours of print.
    var isForPrint: Bool { components == 4 }

    /// Reads the segments; throws where they do not follow each other to an end.
    init(_ bytes: [UInt8]) throws(PictureError) {
        var bare: [UInt8] = [0xFF, 0xD8]
        var profile: [UInt8] = []
        var orientation = Orientation.upright
        var frame: (width: Int, height: Int, components: Int)?
        var at = 2
        bare.reserveCapacity(bytes.count)
        scanning: while true {
            while at + 1 < bytes.count, bytes[at] == 0xFF, bytes[at + 1] == 0xFF { at += 1 }
            guard at + 1 < bytes.count, bytes[at] == 0xFF else {
                throw .damaged("it breaks off, or is no JPEG inside")
            }
            let marker = bytes[at + 1]
            if marker == 0xD9 {
                bare += [0xFF, 0xD9]
                break scanning
            }
            guard let length = bytes.word(at: at + 2), length >= 2, at + 2 + length <= bytes.count
            else { throw .damaged("it breaks off") }
            let segment = bytes[at..<at + 2 + length]
            let content = segment.dropFirst(4)
            at = segment.endIndex
            switch marker {
            case 0xE1:
                if content.starts(with: "Exif".utf8) { orientation = Orientation(exif: content) }
            case 0xE2:
                if content.starts(with: "ICC_PROFILE".utf8) {
                    profile += segment
                    bare += segment
                }
            case 0xE0, 0xEE: bare += segment
            case 0xE3...0xED, 0xEF, 0xFE: break
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                if frame == nil, content.count > 5,
                    let height = bytes.word(at: segment.startIndex + 5),
                    let width = bytes.word(at: segment.startIndex + 7)
                {
                    frame = (width, height, Int(bytes[segment.startIndex + 9]))
                }
                bare += segment
            case 0xDA:
                bare += segment
                let end = Self.endOfScan(bytes, from: at)
                bare += bytes[at..<end]
                at = end
            default: bare += segment
            }
        }
        guard let frame else { throw .damaged("it has no frame") }
        try PictureLimits.check(width: frame.width, height: frame.height)
        width = frame.width
        height = frame.height
        components = frame.components
        self.orientation = orientation
        // A profile for another print shop's machine may have megabytes.
        self.profile = profile.count <= 8192 ? profile : []
        self.bare = bare
    }

    /// Where the next marker stands that is none of the scan's own.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var at = start
            while at + 1 < bytes.count {
                if bytes[at] == 0xFF {
                    let next = bytes[at + 1]
                    if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return at }
                }
                at += 1
            }
            return bytes.count
        }
    }

    /// A JPEG file with a colour profile put in after its first segment.
    static func adding(profile: [UInt8], to bytes: [UInt8]) -> [UInt8] {
        guard !profile.isEmpty, bytes.count > 6, bytes[2] == 0xFF, bytes[3] == 0xE0,
            let length = bytes.word(at: 4)
        else { return bytes }
        let head = 4 + length
        return Array(bytes[..<head]) + profile + bytes[head...]
    }
}
