internal import NewsletterCore

/// Makes pictures fit for a mail: upright, no wider than asked, and silent about camera, place
/// and author.
///
/// A 12-megapixel photograph made 1072 pixels wide takes about 60 ms and 10 MB, since JPEG is
/// decoded at a fraction of its size.
struct PictureFitting: Sendable {
    /// The greatest width, in pixels.
    var width: Int
    /// The quality of JPEG files, 1 to 100.
    var quality: Int

    /// Makes a fitting.
    init(width: Int, quality: Int = 75) {
        self.width = width
        self.quality = quality
    }

    /// The picture made fit.
    ///
    /// What moves, and GIF, is kept at its size; what is small enough keeps its pixels to the
    /// bit. Throws ``PictureError/damaged(_:)`` where it cannot be decoded to its end.
    func fit(_ picture: Picture) throws(PictureError) -> FittedPicture {
        if let bare = picture.bare, picture.isAnimated || picture.kind == .gif {
            return FittedPicture(
                bytes: bare, kind: picture.kind, width: picture.width, height: picture.height,
                isOpaque: picture.isOpaque)
        }
        let bitmap = try decoded(picture)
        let isWhole = picture.orientation == .upright && picture.width <= width
        let isLight = picture.bytes.count * 2 < picture.width * picture.height
        if let bare = picture.bare, isWhole, isLight {
            return FittedPicture(
                bytes: bare, kind: picture.kind, width: picture.width, height: picture.height,
                isOpaque: bitmap.isOpaque)
        }
        let fitted = try encoded(bitmap, picture)
        if let bare = picture.bare, isWhole, bare.count <= fitted.bytes.count {
            return FittedPicture(
                bytes: bare, kind: picture.kind, width: picture.width, height: picture.height,
                isOpaque: bitmap.isOpaque)
        }
        return fitted
    }

    /// The pixels, upright and no wider than asked.
    private func decoded(_ picture: Picture) throws(PictureError) -> Bitmap {
        let shown = min(width, picture.width)
        let height = max(1, (picture.height * shown + picture.width / 2) / picture.width)
        let turns = picture.orientation.turnsSides
        let target = turns ? (width: height, height: shown) : (width: shown, height: height)
        let bitmap: Bitmap
        switch picture.kind {
        case .jpeg: bitmap = try JPEGCodec.decode(picture.bytes, atLeast: target.width)
        case .png: bitmap = try PNGCodec.decode(picture.bytes)
        case .webp, .gif: bitmap = try WebPCodec.decode(picture.bytes)
        }
        if bitmap.width != target.width || bitmap.height != target.height {
            try bitmap.rescale(width: target.width, height: target.height)
        }
        return try bitmap.turned(picture.orientation)
    }

    /// JPEG for what was JPEG and for photographs, PNG for drawings and what shines through.
    private func encoded(_ bitmap: Bitmap, _ picture: Picture) throws(PictureError) -> FittedPicture
    {
        let isOpaque = bitmap.isOpaque
        var jpeg: [UInt8]?
        if isOpaque {
            let plain = try JPEGCodec.encode(bitmap, quality: quality)
            jpeg = JPEGFile.adding(profile: picture.profile, to: plain)
        }
        if let jpeg, picture.kind == .jpeg {
            return FittedPicture(
                bytes: jpeg, kind: .jpeg, width: bitmap.width, height: bitmap.height)
        }
        let png = try PNGCodec.encode(bitmap)
        // A photograph takes many times as much in PNG; a drawing does not, and JPEG blurs it.
        if let jpeg, jpeg.count * 4 < png.count {
            return FittedPicture(
                bytes: jpeg, kind: .jpeg, width: bitmap.width, height: bitmap.height)
        }
        return FittedPicture(
            bytes: png, kind: .png, width: bitmap.width, height: bitmap.height, isOpaque: isOpaque)
    }
}
