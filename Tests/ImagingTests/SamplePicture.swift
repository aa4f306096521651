import CWebP
import Foundation

@testable import Imaging

/// Pictures that the tests draw themselves.
enum SamplePicture {
    /// A gradient with a dark square in its upper left eighth, so that turning it is seen.
    static func bitmap(width: Int, height: Int, opacity: UInt32 = 0xFF) throws -> Bitmap {
        let bitmap = try Bitmap(width: width, height: height)
        let row = bitmap.stride / 4
        for y in 0..<height {
            for x in 0..<width {
                let isDark = x < width / 8 && y < height / 8
                let red = UInt32(isDark ? 0 : 64 + 191 * x / width)
                let green = UInt32(isDark ? 0 : 64 + 191 * y / height)
                bitmap.pixels[y * row + x] = opacity << 24 | red << 16 | green << 8 | 0x40
            }
        }
        return bitmap
    }

    static func jpeg(width: Int, height: Int, segments: [UInt8] = []) throws -> [UInt8] {
        let plain = try JPEGCodec.encode(bitmap(width: width, height: height), quality: 90)
        return JPEGFile.adding(profile: segments, to: plain)
    }

    static func png(width: Int, height: Int, opacity: UInt32 = 0xFF) throws -> [UInt8] {
        try PNGCodec.encode(bitmap(width: width, height: height, opacity: opacity))
    }

    /// WebP that keeps every pixel as it is, or one of a photograph's quality.
    static func webp(
        width: Int, height: Int, opacity: UInt32 = 0xFF, isLossless: Bool = true
    ) throws -> [UInt8] {
        let bitmap = try bitmap(width: width, height: height, opacity: opacity)
        var file: UnsafeMutablePointer<UInt8>?
        let (columns, rows, stride) = (Int32(width), Int32(height), Int32(bitmap.stride))
        let count =
            isLossless
            ? WebPEncodeLosslessBGRA(bitmap.bytes, columns, rows, stride, &file)
            : WebPEncodeBGRA(bitmap.bytes, columns, rows, stride, 80, &file)
        defer { WebPFree(file) }
        return Array(UnsafeBufferPointer(start: file, count: count))
    }

    /// The header of a WebP that moves, one pixel large.
    static let movingWebP: [UInt8] =
        Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0]
        + [2, 0, 0, 0, 0, 0, 0, 0, 0, 0]

    /// EXIF with an orientation, and with a place that nobody is to learn.
    static func exif(orientation: UInt8) -> [UInt8] {
        var tiff: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 2]
        tiff += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        tiff += [0x01, 0x0E, 0, 2, 0, 0, 0, 20, 0, 0, 0, 38]
        tiff += [0, 0, 0, 0] + Array("51.5007N 0.1246W GPS\0".utf8)
        let content = Array("Exif\0\0".utf8) + tiff
        let length = content.count + 2
        return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// A GIF of frames of one pixel, with a comment in it.
    static func gif(frames: Int) -> [UInt8] {
        var bytes: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0]
        bytes += [0, 0, 0, 255, 255, 255]
        bytes += [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        bytes += [0x21, 0xFE, 6] + Array("secret".utf8) + [0]
        for _ in 0..<frames {
            bytes += [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
            bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0]
        }
        return bytes + [0x3B]
    }

    /// A PNG whose header promises pixels that nobody has.
    static func bomb(width: Int, height: Int) -> [UInt8] {
        func long(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += long(13) + Array("IHDR".utf8) + long(width) + long(height) + [8, 6, 0, 0, 0]
        bytes += long(0)
        return bytes + long(0) + Array("IEND".utf8) + long(0)
    }

    static func contains(_ text: String, in bytes: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }
}
