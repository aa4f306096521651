import NewsletterCore
import Testing

@testable import Imaging

@Suite struct PictureFittingTests {
    func fit(_ bytes: [UInt8], width: Int) throws -> FittedPicture {
        try PictureFitting(width: width).fit(try Picture(bytes))
    }

    @Test(arguments: [(1000, 640, 100, 64), (333, 777, 100, 233), (1001, 3, 100, 1)])
    func `a picture becomes no wider than asked and keeps its proportion`(
        width: Int, height: Int, newWidth: Int, newHeight: Int
    ) throws {
        for bytes in [
            try SamplePicture.jpeg(width: width, height: height),
            try SamplePicture.png(width: width, height: height),
        ] {
            let fitted = try fit(bytes, width: newWidth)
            #expect(fitted.width == newWidth && fitted.height == newHeight)
            let again = try Picture(fitted.bytes)
            #expect(again.width == newWidth && again.height == newHeight)
            #expect(again.kind == fitted.kind)
        }
    }

    @Test func `a picture that is small enough keeps its pixels`() throws {
        let jpeg = try SamplePicture.jpeg(width: 300, height: 200)
        #expect(try fit(jpeg, width: 300).bytes == jpeg)
        let png = try SamplePicture.png(width: 300, height: 200)
        #expect(try fit(png, width: 400).bytes == png)
    }

    @Test func `it is known whether what is behind a picture shines through`() throws {
        #expect(try fit(SamplePicture.jpeg(width: 30, height: 20), width: 40).isOpaque)
        for width in [10, 40] {
            #expect(try fit(SamplePicture.png(width: 30, height: 20), width: width).isOpaque)
            #expect(
                try !fit(SamplePicture.png(width: 30, height: 20, opacity: 0x40), width: width)
                    .isOpaque)
        }
        var gif = SamplePicture.gif(frames: 2)
        #expect(try fit(gif, width: 40).isOpaque)
        let control = try #require(gif.indices.last { gif[$0...].starts(with: [0x21, 0xF9, 4]) })
        gif[control + 3] |= 1
        #expect(try !fit(gif, width: 40).isOpaque)
    }

    @Test(arguments: 1...8) func `a picture stands as it was seen through the camera`(
        orientation: Int
    ) throws {
        let exif = SamplePicture.exif(orientation: UInt8(orientation))
        let bytes = try SamplePicture.jpeg(width: 320, height: 160, segments: exif)
        let picture = try Picture(bytes)
        #expect((picture.width > picture.height) == (orientation < 5))
        let fitted = try PictureFitting(width: 80).fit(picture)
        #expect(fitted.width == 80 && fitted.height == (orientation < 5 ? 40 : 160))
        let shown = try JPEGCodec.decode(fitted.bytes, atLeast: fitted.width)
        func isDark(_ right: Bool, _ low: Bool) -> Bool {
            let x = right ? shown.width - 3 : 2
            let y = low ? shown.height - 3 : 2
            return shown.pixels[y * shown.stride / 4 + x] >> 16 & 0xFF < 40
        }
        // Which corner the square of the upper left is in once the picture stands upright.
        let corners: [Int: (right: Bool, low: Bool)] = [
            1: (false, false), 2: (true, false), 3: (true, true), 4: (false, true),
            5: (false, false), 6: (true, false), 7: (true, true), 8: (false, true),
        ]
        for right in [false, true] {
            for low in [false, true] {
                let expected = corners[orientation]! == (right, low)
                #expect(isDark(right, low) == expected, "right \(right), low \(low)")
            }
        }
    }

    @Test func `nothing is told about place, camera or author`() throws {
        let jpeg = try SamplePicture.jpeg(
            width: 300, height: 200, segments: SamplePicture.exif(orientation: 1))
        #expect(SamplePicture.contains("GPS", in: jpeg))
        for width in [100, 300] {
            #expect(!SamplePicture.contains("GPS", in: try fit(jpeg, width: width).bytes))
        }
        var png = try SamplePicture.png(width: 30, height: 20)
        // The checksum of a chunk that is left out does not matter.
        let text: [UInt8] = [0, 0, 0, 8] + Array("tEXtPlace\0GP".utf8) + [1, 2, 3, 4]
        png.insert(contentsOf: text, at: 33)
        #expect(SamplePicture.contains("Place", in: png))
        #expect(!SamplePicture.contains("Place", in: try fit(png, width: 30).bytes))
    }

    @Test func `a colour profile is kept`() throws {
        let profile = Array("ICC_PROFILE\0\u{1}\u{1}not really one".utf8)
        let segment = [0xFF, 0xE2, 0, UInt8(profile.count + 2)] + profile
        let jpeg = try SamplePicture.jpeg(width: 300, height: 200, segments: segment)
        for width in [100, 300] {
            let fitted = try fit(jpeg, width: width)
            #expect(SamplePicture.contains("not really one", in: fitted.bytes))
            #expect(try JPEGCodec.decode(fitted.bytes, atLeast: 10).width > 0)
        }
    }

    @Test func `what shines through stays so`() throws {
        let fitted = try fit(
            try SamplePicture.png(width: 400, height: 200, opacity: 0x80), width: 100)
        #expect(fitted.kind == .png)
        let shown = try PNGCodec.decode(fitted.bytes)
        #expect(!shown.isOpaque)
        #expect((0x7E...0x82).contains(shown.pixels[0] >> 24))
    }

    @Test func `a film of GIF keeps its frames and loses its comment`() throws {
        let gif = SamplePicture.gif(frames: 3)
        let picture = try Picture(gif)
        #expect(picture.isAnimated)
        let fitted = try PictureFitting(width: 100).fit(picture)
        #expect(fitted.kind == .gif)
        #expect(try GIFFile(fitted.bytes).frames == 3)
        #expect(SamplePicture.contains("NETSCAPE2.0", in: fitted.bytes))
        #expect(!SamplePicture.contains("secret", in: fitted.bytes))
    }

    @Test func `what breaks off is refused, wherever it does`() throws {
        let samples = [
            try SamplePicture.jpeg(width: 64, height: 64),
            try SamplePicture.png(width: 64, height: 64), SamplePicture.gif(frames: 2),
        ]
        for bytes in samples {
            for count in stride(from: 0, to: bytes.count - 1, by: max(1, bytes.count / 60)) {
                #expect(throws: PictureError.self) { try fit(Array(bytes[..<count]), width: 32) }
            }
        }
    }

    @Test func `noise inside a picture never stops the program`() throws {
        var random = SystemRandomNumberGenerator()
        for sample in [
            try SamplePicture.jpeg(
                width: 64, height: 64, segments: SamplePicture.exif(orientation: 6)),
            try SamplePicture.png(width: 64, height: 64), SamplePicture.gif(frames: 2),
        ] {
            for _ in 0..<300 {
                var bytes = sample
                for _ in 0..<3 {
                    let at = Int.random(in: 0..<bytes.count, using: &random)
                    bytes[at] = UInt8.random(in: 0...255, using: &random)
                }
                if let fitted = try? fit(bytes, width: 32) { #expect(fitted.width > 0) }
            }
        }
    }
}
