internal import CTurboJPEG
internal import NewsletterCore

/// Decodes and encodes JPEG by TurboJPEG.
enum JPEGCodec {
    /// The pixels of a file, decoded at the smallest eighth of its size that still has the
    /// given width: what is to be shown small is never large in memory.
    static func decode(_ bytes: [UInt8], atLeast width: Int) throws(PictureError) -> Bitmap {
        guard let handle = tjInitDecompress() else { throw .damaged("no decoder could be made") }
        defer { tjDestroy(handle) }
        var size = (width: Int32(0), height: Int32(0))
        var sampling: Int32 = 0
        var colours: Int32 = 0
        guard
            tjDecompressHeader3(
                handle, bytes, UInt(bytes.count), &size.width, &size.height, &sampling, &colours)
                == 0
        else { throw problem(handle) }
        let eighths = (1...8).first { Int(size.width) * $0 / 8 >= width } ?? 8
        let bitmap = try Bitmap(
            width: (Int(size.width) * eighths + 7) / 8,
            height: (Int(size.height) * eighths + 7) / 8)
        let result = tjDecompress2(
            handle, bytes, UInt(bytes.count), bitmap.bytes, Int32(bitmap.width),
            Int32(bitmap.stride), Int32(bitmap.height), TJPF_BGRA.rawValue32,
            TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT)
        // What is slightly wrong is shown as every browser shows it; what breaks off is not.
        let isWarning = tjGetErrorCode(handle) == TJERR_WARNING.rawValue
        if result != 0, !isWarning || text(handle).contains("remature end") {
            throw problem(handle)
        }
        return bitmap
    }

    /// A progressive JPEG file of the pixels; quality from 1 to 100.
    static func encode(_ bitmap: Bitmap, quality: Int) throws(PictureError) -> [UInt8] {
        guard let handle = tjInitCompress() else { throw .damaged("no encoder could be made") }
        defer { tjDestroy(handle) }
        var buffer: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        defer { tjFree(buffer) }
        let result = tjCompress2(
            handle, bitmap.bytes, Int32(bitmap.width), Int32(bitmap.stride), Int32(bitmap.height),
            TJPF_BGRA.rawValue32, &buffer, &count, Int32(TJSAMP_420.rawValue), Int32(quality),
            TJFLAG_PROGRESSIVE | TJFLAG_ACCURATEDCT)
        guard result == 0, let buffer else { throw problem(handle) }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(count)))
    }

    private static func text(_ handle: tjhandle) -> String {
        String(cString: tjGetErrorStr2(handle))
    }

    private static func problem(_ handle: tjhandle) -> PictureError { .damaged(text(handle)) }
}

extension TJPF {
    fileprivate var rawValue32: Int32 { Int32(rawValue) }
}
