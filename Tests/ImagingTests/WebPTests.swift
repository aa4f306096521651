import NewsletterCore
import Testing

@testable import Imaging

/// WebP, which mail programs do not all show, becomes PNG or JPEG.
@Suite struct WebPTests {
    private func fit(_ bytes: [UInt8], width: Int) throws -> FittedPicture {
        try PictureFitting(width: width).fit(try Picture(bytes))
    }

    @Test func `what is drawn becomes PNG to the pixel`() throws {
        let bytes = try SamplePicture.webp(width: 40, height: 24)
        let picture = try Picture(bytes)
        #expect(picture.kind == .webp && picture.width == 40 && picture.height == 24)
        #expect(!picture.isAnimated)
        let fitted = try fit(bytes, width: 40)
        #expect(fitted.kind == .png && fitted.width == 40 && fitted.height == 24)
        let shown = try PNGCodec.decode(fitted.bytes)
        let drawn = try SamplePicture.bitmap(width: 40, height: 24)
        for y in 0..<24 {
            for x in 0..<40 {
                let pixel = shown.pixels[y * shown.stride / 4 + x]
                #expect(pixel == drawn.pixels[y * drawn.stride / 4 + x], "\(x), \(y)")
            }
        }
    }

    @Test func `what shines through stays so`() throws {
        let fitted = try fit(
            try SamplePicture.webp(width: 40, height: 24, opacity: 0x80), width: 20)
        #expect(fitted.kind == .png && fitted.width == 20 && fitted.height == 12)
        let shown = try PNGCodec.decode(fitted.bytes)
        #expect((0x7E...0x82).contains(shown.pixels[0] >> 24))
    }

    @Test(arguments: [false, true]) func `a large one becomes no wider than asked`(
        isLossless: Bool
    ) throws {
        let bytes = try SamplePicture.webp(width: 1001, height: 500, isLossless: isLossless)
        let fitted = try fit(bytes, width: 100)
        #expect(fitted.width == 100 && fitted.height == 50 && fitted.kind != .webp)
        let again = try Picture(fitted.bytes)
        #expect(again.width == 100 && again.height == 50 && again.kind == fitted.kind)
    }

    @Test func `one that moves is refused with the way out`() {
        #expect(throws: PictureError.movingWebP) { try Picture(SamplePicture.movingWebP) }
        #expect("\(PictureError.movingWebP)".contains("save it as GIF"))
    }

    @Test func `what breaks off is refused, wherever it does`() throws {
        for isLossless in [false, true] {
            let bytes = try SamplePicture.webp(width: 64, height: 64, isLossless: isLossless)
            for count in stride(from: 12, to: bytes.count - 1, by: max(1, bytes.count / 40)) {
                #expect(throws: PictureError.self) { try fit(Array(bytes[..<count]), width: 32) }
            }
        }
    }
}
