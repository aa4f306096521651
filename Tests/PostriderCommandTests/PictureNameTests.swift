import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

@Suite struct PictureNameTests {
    @Test(arguments: [
        ("Articles/My Photo (1).JPEG", "my-photo-1"), ("/a/b/Häuser.png", "h-user"),
        ("x/日本.png", "picture"), ("logo.final.v2.png", "logo"),
    ])
    func `a name is plain, and pinned to the content`(file: String, stem: String) throws {
        let name = PictureName(of: file, bytes: [1, 2, 3], kind: .jpeg)
        #expect(name.description == "\(stem)-039058c6f2c0cb49.jpg")
        #expect(name.fits([1, 2, 3]) && !name.fits([1, 2, 4]))
        #expect(PictureName(name.description) == name)
    }

    @Test(arguments: [
        "", "a.png", "../a-039058c6f2c0cb49.png", "a-039058c6f2c0cb49.png.exe",
        "a/b-039058c6f2c0cb49.png", "-039058c6f2c0cb49.png", "A-039058c6f2c0cb49.png",
        "a-039058c6f2c0cb4.png",
    ])
    func `no other name is taken for one`(text: String) { #expect(PictureName(text) == nil) }

    @Test func `what a mail asks for is found once, in order`() {
        let html = "<img src=\"cid:b@x\"><td background='cid:c@x'><img src=\"cid:b@x\">cid:d"
        #expect(EmbeddedPictures.contentIDs(in: html) == ["b@x", "c@x"])
    }
}
