internal import NewsletterCore

/// The chunks of a PNG file (W3C PNG, section 5), without what they encode.
struct PNGFile {
    let width: Int
    let height: Int
    /// Whether it says that every pixel covers what is behind it.
    let isOpaque: Bool
    /// Whether it moves (APNG).
    let isAnimated: Bool
    /// The file without texts, EXIF, times and what follows its end.
    let bare: [UInt8]

    private static let metadata: Set<String> = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]

    /// Reads the chunks; throws where they do not follow each other to an end.
    init(_ bytes: [UInt8]) throws(PictureError) {
        var bare = Array(bytes.prefix(8))
        var isAnimated = false
        var hasTransparentColour = false
        var at = 8
        var name = ""
        while name != "IEND" {
            guard let length = bytes.long(at: at), at + 12 + length <= bytes.count else {
                throw .damaged("it breaks off")
            }
            name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
            if name == "acTL" { isAnimated = true }
            if name == "tRNS" { hasTransparentColour = true }
            if !Self.metadata.contains(name) { bare += bytes[at..<at + 12 + length] }
            at += 12 + length
        }
        guard bytes[12..<16].elementsEqual("IHDR".utf8), let width = bytes.long(at: 16),
            let height = bytes.long(at: 20)
        else { throw .damaged("it has no header") }
        try PictureLimits.check(width: width, height: height)
        self.width = width
        self.height = height
        self.isAnimated = isAnimated
        // Bit 2 of the colour type is the alpha channel.
        isOpaque = !hasTransparentColour && bytes.count > 25 && bytes[25] & 4 == 0
        self.bare = bare
    }
}
