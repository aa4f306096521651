import NewsletterCore
import Testing

@testable import Imaging

@Suite struct PictureErrorTests {
    @Test(arguments: [
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", PictureError.svg),
        ("<?xml version='1.0'?>\n<svg/>", .svg),
        ("<!DOCTYPE html><html></html>", .unsupported("a web page")),
        ("%PDF-1.7", .unsupported("PDF")), ("II*\0", .unsupported("TIFF")),
        ("\0\0\0\u{18}ftypheic\0\0\0\0", .unsupported("HEIC")),
        ("\0\0\0\u{18}ftypavif\0\0\0\0", .unsupported("AVIF")),
        ("just words", .unsupported("no picture")), ("", .damaged("it is empty")),
    ])
    func `what no mail can show is known by its content`(text: String, error: PictureError) {
        #expect(throws: error) { try Picture(Array(text.utf8)) }
    }

    @Test(arguments: [(30_000, 30_000), (60_000, 1), (1, 60_000), (8_001, 8_000)])
    func `a bomb is refused before it is decoded`(width: Int, height: Int) {
        #expect(throws: PictureError.tooManyPixels(width: width, height: height)) {
            try Picture(SamplePicture.bomb(width: width, height: height))
        }
    }

    @Test func `a picture without pixels is refused`() {
        #expect(throws: PictureError.self) { try Picture(SamplePicture.bomb(width: 0, height: 9)) }
    }

    @Test func `a photograph for print is refused`() throws {
        var bytes = try SamplePicture.jpeg(width: 16, height: 16)
        let frame = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC2 })
        bytes[frame + 9] = 4
        #expect(throws: PictureError.printColours) { try Picture(bytes) }
    }
}
