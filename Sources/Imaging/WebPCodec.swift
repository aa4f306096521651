internal import CWebP
internal import NewsletterCore

/// Decodes WebP by libwebp.
enum WebPCodec {
    /// What the header says; throws for one that moves.
    static func size(of bytes: [UInt8]) throws(PictureError) -> (width: Int, height: Int) {
        var features = WebPBitstreamFeatures()
        guard WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK else {
            throw .damaged("its header cannot be read")
        }
        if features.has_animation != 0 { throw .movingWebP }
        try PictureLimits.check(width: Int(features.width), height: Int(features.height))
        return (Int(features.width), Int(features.height))
    }

    /// The pixels of a file.
    static func decode(_ bytes: [UInt8]) throws(PictureError) -> Bitmap {
        let size = try size(of: bytes)
        let bitmap = try Bitmap(width: size.width, height: size.height)
        guard
            WebPDecodeBGRAInto(
                bytes, bytes.count, bitmap.bytes, bitmap.stride * bitmap.height,
                Int32(bitmap.stride)) != nil
        else { throw .damaged("it breaks off") }
        return bitmap
    }
}
