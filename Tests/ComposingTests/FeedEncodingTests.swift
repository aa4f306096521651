import Composing
import NewsletterCore
import Testing

@Suite struct FeedEncodingTests {
    static let text =
        "<rss version=\"2.0\"><channel><item><title>Grüße €</title></item></channel></rss>"

    func title(_ bytes: [UInt8], charset: String? = nil) throws -> String? {
        let feed = try FeedReader().read(bytes, source: "feed", charset: charset)
        return feed.entries.first?.article.metadata.title
    }

    static func utf16(_ text: String, isLittle: Bool, isMarked: Bool) -> [UInt8] {
        ((isMarked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittle ? [low, high] : [high, low]
        }
    }

    static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    }

    @Test func `UTF-16 is read by its mark, or by what XML begins with`() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Self.text
        for isLittle in [true, false] {
            for isMarked in [true, false] {
                let bytes = Self.utf16(xml, isLittle: isLittle, isMarked: isMarked)
                #expect(try title(bytes) == "Grüße €")
            }
        }
    }

    @Test(arguments: ["ISO-8859-1", "windows-1252", "Windows-1252", "us-ascii"])
    func `what the XML says is believed`(name: String) throws {
        let xml = "<?xml version='1.0' encoding='\(name)'?>" + Self.text
        #expect(try title(Self.windows(xml)) == "Grüße €")
    }

    @Test func `what the server says is believed first`() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"koi8-r\"?>" + Self.text
        #expect(try title(Self.windows(xml), charset: "windows-1252") == "Grüße €")
    }

    @Test func `other scripts are read by their encodings`() throws {
        let head = Array(
            "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><channel><item><title>".utf8)
        let tail = Array("</title></item></channel></rss>".utf8)
        #expect(try title(head + [0xF3, 0xCE, 0xC5, 0xC7] + tail) == "Снег")
    }

    @Test func `UTF-8 is read whatever it is called`() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Self.text
        #expect(try title(Array(xml.utf8), charset: "us-ascii") == "Grüße €")
        #expect(try title([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == "Grüße €")
    }

    @Test(arguments: [
        ("no-such-thing", FeedError.Reason.unknownEncoding("no-such-thing")),
        ("utf-8//IGNORE", .unknownEncoding("utf-8//ignore")),
        ("../../etc/x", .unknownEncoding("../../etc/x")),
    ])
    func `bytes of an encoding that nobody knows are refused`(
        charset: String, reason: FeedError.Reason
    ) {
        let error = #expect(throws: FeedError.self) {
            try title(Self.windows(Self.text), charset: charset)
        }
        #expect(error?.reason == reason)
    }

    @Test func `bytes that are no UTF-8 are read as in articles, and told`() throws {
        let latin = try FeedReader().read(Self.windows(Self.text), source: "feed")
        #expect(latin.entries[0].article.metadata.title == "Grüße €")
        #expect(latin.notes.first == "not UTF-8; decoded as Windows-1252")
        let xml = Array(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><item><title>Grüße, it".utf8)
        let mixed =
            xml + [0x92]
            + Array("s</title><description>a</description></item></channel></rss>".utf8)
        let one = try FeedReader().read(mixed, source: "feed", charset: "utf-8")
        #expect(one.entries[0].article.metadata.title == "Grüße, it’s")
        #expect(one.notes == ["not UTF-8 throughout; a byte was decoded as Windows-1252"])
        let broken = try FeedReader().read(
            xml + [0x81, 0xE2, 0x82] + Array("</title></item></channel></rss>".utf8), source: "f")
        #expect(broken.entries[0].article.metadata.title == "Grüße, it\u{FFFD}â‚")
    }

    @Test func `a server that says UTF-8 of another encoding is not believed`() throws {
        let xml = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + Self.text
        #expect(try title(Self.windows(xml), charset: "utf-8") == "Grüße €")
    }

    @Test func `a web page says which feeds it has`() {
        let page = """
            <!DOCTYPE html><html><head><base href="https://x.example/blog/">
            <link rel="stylesheet" href="a.css">
            <link rel="alternate" type="application/rss+xml" href="feed.xml">
            <link rel="alternate home" type="application/atom+xml" href="/atom">
            <link rel="alternate" hreflang="de" href="/de"></head><body>Hello</body></html>
            """
        let error = #expect(throws: FeedError.self) {
            try FeedReader().read(page.utf8, source: "https://x.example/")
        }
        #expect(
            error?.reason
                == .webPage(["https://x.example/blog/feed.xml", "https://x.example/atom"]))
    }

    @Test func `an entity that grows is never resolved`() {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
            <rss><channel><item><title>&b;</title></item></channel></rss>
            """
        let error = #expect(throws: FeedError.self) {
            try FeedReader().read(bomb.utf8, source: "feed")
        }
        #expect(error?.reason == .documentType)
    }
}
