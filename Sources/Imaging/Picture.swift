internal import NewsletterCore

/// A picture's file, looked at but not decoded.
struct Picture: Sendable {
    /// What it is, by its first bytes.
    let kind: PictureKind
    /// Its width as it is seen, in pixels.
    let width: Int
    /// Its height as it is seen, in pixels.
    let height: Int
    /// Whether it moves.
    let isAnimated: Bool

    /// Whether nothing can shine through, as far as the file says without being decoded.
    let isOpaque: Bool
    let bytes: [UInt8]
    let orientation: Orientation
    /// The file without what it says about camera, place and author; nil for WebP, which is
    /// always written anew.
    let bare: [UInt8]?
    /// The segments of a JPEG file's colour profile.
    let profile: [UInt8]

    /// Reads the header of a file.
    ///
    /// Throws ``PictureError`` where it is no picture that a mail can show, is cut short, or has
    /// more pixels or bytes than ``PictureLimits`` allow; nothing is decoded for that.
    init(_ bytes: [UInt8]) throws(PictureError) {
        guard bytes.count <= PictureLimits.bytes else { throw .tooManyBytes(bytes.count) }
        self.bytes = bytes
        kind = try PictureKind(of: bytes)
        var orientation = Orientation.upright
        var profile: [UInt8] = []
        switch kind {
        case .jpeg:
            let file = try JPEGFile(bytes)
            if file.isForPrint { throw .printColours }
            orientation = file.orientation
            profile = file.profile
            let turns = orientation.turnsSides
            (width, height) = turns ? (file.height, file.width) : (file.width, file.height)
            (isAnimated, bare, isOpaque) = (false, file.bare, true)
        case .png:
            let file = try PNGFile(bytes)
            (width, height, isAnimated, bare, isOpaque) = (
                file.width, file.height, file.isAnimated, file.bare, file.isOpaque
            )
        case .gif:
            let file = try GIFFile(bytes)
            (width, height, isAnimated, bare, isOpaque) = (
                file.width, file.height, file.frames > 1, file.bare, file.isOpaque
            )
        case .webp:
            (width, height) = try WebPCodec.size(of: bytes)
            (isAnimated, bare, isOpaque) = (false, nil, false)
        }
        self.orientation = orientation
        self.profile = profile
    }
}
