internal import CWebP
internal import NewsletterCore

/// Pixels in memory, four bytes each: blue, green, red, and how much covers what is behind.
///
/// libwebp holds them, whose rescaling averages over the area that becomes one pixel.
final class Bitmap {
    private let picture: UnsafeMutablePointer<WebPPicture>

    /// Makes room for pixels, which are not set.
    init(width: Int, height: Int) throws(PictureError) {
        picture = .allocate(capacity: 1)
        picture.initialize(to: WebPPicture())
        guard WebPPictureInit(picture) != 0 else { throw .damaged("libwebp is of another version") }
        picture.pointee.use_argb = 1
        picture.pointee.width = Int32(width)
        picture.pointee.height = Int32(height)
        guard WebPPictureAlloc(picture) != 0 else {
            throw .tooManyPixels(width: width, height: height)
        }
    }

    deinit {
        WebPPictureFree(picture)
        picture.deallocate()
    }

    var width: Int { Int(picture.pointee.width) }
    var height: Int { Int(picture.pointee.height) }
    /// From the beginning of one row to the next, in bytes.
    var stride: Int { Int(picture.pointee.argb_stride) * 4 }
    /// The first row; whoever uses it keeps the bitmap alive.
    var pixels: UnsafeMutablePointer<UInt32> { picture.pointee.argb }
    /// The first row, byte by byte.
    var bytes: UnsafeMutablePointer<UInt8> {
        UnsafeMutableRawPointer(pixels).assumingMemoryBound(to: UInt8.self)
    }

    /// Whether nothing behind the picture shines through.
    var isOpaque: Bool { WebPPictureHasTransparency(picture) == 0 }

    /// Gives the picture another size.
    func rescale(width: Int, height: Int) throws(PictureError) {
        guard WebPPictureRescale(picture, Int32(width), Int32(height)) != 0 else {
            throw .tooManyPixels(width: width, height: height)
        }
    }

    /// The picture as it is seen upright.
    func turned(_ orientation: Orientation) throws(PictureError) -> Bitmap {
        if orientation == .upright { return self }
        let turns = orientation.turnsSides
        let upright = try Bitmap(width: turns ? height : width, height: turns ? width : height)
        let (from, fromRow) = (pixels, stride / 4)
        let (to, toRow) = (upright.pixels, upright.stride / 4)
        for y in 0..<upright.height {
            for x in 0..<upright.width {
                let place = orientation.source(x: x, y: y, width: width, height: height)
                to[y * toRow + x] = from[place.y * fromRow + place.x]
            }
        }
        return upright
    }
}
