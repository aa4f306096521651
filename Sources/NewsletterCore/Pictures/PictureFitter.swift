/// Makes pictures fit for a mail: upright, no wider than asked, and silent about camera, place
/// and author.
public protocol PictureFitter: Sendable {
    /// How wide a picture is as it is seen, in pixels; nothing is decoded for that.
    ///
    /// Throws ``PictureError`` where it is no picture that a mail can show, is cut short, or has
    /// more pixels or bytes than ``PictureLimits`` allow.
    func width(of bytes: [UInt8]) throws(PictureError) -> Int

    /// The picture made fit, at most so many pixels wide.
    ///
    /// What moves, and GIF, is kept at its size; what is small enough keeps its pixels to the
    /// bit. Throws as ``width(of:)`` does, and where it cannot be decoded to its end.
    func fit(_ bytes: [UInt8], width: Int) throws(PictureError) -> FittedPicture
}

/// A picture as it goes into a mail.
public struct FittedPicture: Hashable, Sendable {
    /// The file.
    public var bytes: [UInt8]
    /// What it is now; never WebP.
    public var kind: PictureKind
    /// Its width in pixels.
    public var width: Int
    /// Its height in pixels.
    public var height: Int
    /// Whether nothing behind it shines through.
    public var isOpaque: Bool

    /// Makes a picture that was made fit.
    public init(
        bytes: [UInt8], kind: PictureKind, width: Int, height: Int, isOpaque: Bool = true
    ) {
        self.bytes = bytes
        self.kind = kind
        self.width = width
        self.height = height
        self.isOpaque = isOpaque
    }
}
