internal import CPNG
internal import NewsletterCore

/// Decodes and encodes PNG by libpng's simplified interface.
enum PNGCodec {
    /// The pixels of a file, in 8 bits a colour and sRGB.
    static func decode(_ bytes: [UInt8]) throws(PictureError) -> Bitmap {
        var image = cpng_image()
        defer { png_image_free(&image) }
        guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else {
            throw problem(image)
        }
        try PictureLimits.check(width: Int(image.width), height: Int(image.height))
        image.format = cpng_format_bgra()
        let bitmap = try Bitmap(width: Int(image.width), height: Int(image.height))
        guard png_image_finish_read(&image, nil, bitmap.bytes, Int32(bitmap.stride), nil) != 0
        else { throw problem(image) }
        return bitmap
    }

    /// A PNG file of the pixels; without a fourth channel where nothing shines through.
    static func encode(_ bitmap: Bitmap) throws(PictureError) -> [UInt8] {
        var image = cpng_image()
        image.width = UInt32(bitmap.width)
        image.height = UInt32(bitmap.height)
        let isOpaque = bitmap.isOpaque
        image.format = isOpaque ? cpng_format_bgr() : cpng_format_bgra()
        let packed = isOpaque ? withoutAlpha(bitmap) : []
        var count = cpng_size_limit(&image)
        var out = [UInt8](repeating: 0, count: count)
        let result =
            isOpaque
            ? png_image_write_to_memory(&image, &out, &count, 0, packed, 0, nil)
            : png_image_write_to_memory(
                &image, &out, &count, 0, bitmap.bytes, Int32(bitmap.stride), nil)
        guard result != 0, count <= out.count else { throw problem(image) }
        return Array(out[..<count])
    }

    private static func withoutAlpha(_ bitmap: Bitmap) -> [UInt8] {
        let (width, height, stride, from) = (
            bitmap.width, bitmap.height, bitmap.stride, bitmap.bytes
        )
        return [UInt8](unsafeUninitializedCapacity: width * height * 3) { to, count in
            var at = 0
            for y in 0..<height {
                var pixel = y * stride
                for _ in 0..<width {
                    to[at] = from[pixel]
                    to[at + 1] = from[pixel + 1]
                    to[at + 2] = from[pixel + 2]
                    at += 3
                    pixel += 4
                }
            }
            count = at
        }
    }

    private static func problem(_ image: png_image) -> PictureError {
        var image = image
        return .damaged(String(cString: cpng_message(&image)))
    }
}
