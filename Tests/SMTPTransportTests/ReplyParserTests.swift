import DeliveryEngine
import Testing

@testable import NewsletterCore
@testable import SMTPTransport

@Suite struct `Replies are cut from bytes` {
    private static func replies(
        _ text: String, inPiecesOf size: Int = .max
    ) throws -> [Reply] {
        var parser = ReplyParser()
        var replies: [Reply] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: min(size, max(1, bytes.count))) {
            let piece = bytes[start..<min(bytes.count, start + min(size, bytes.count))]
            piece.withUnsafeBytes { parser.append($0) }
            while let raw = try parser.next() { replies.append(Reply(raw, to: .mail)) }
        }
        return replies
    }

    private static let dialogue = """
        250-2.1.0 Sender\r\n250 2.1.0 is fine\r\n550 5.1.1 <a@b.example>: No such user\r
        354\r\n250 \r\n421-4.3.2 We close\r\n421-\r\n421 4.3.2 soon\n
        """

    @Test(arguments: [1, 2, 3, 5, 7, 11, 64, .max])
    func `the same replies come out whatever the size of the reads`(size: Int) throws {
        let replies = try Self.replies(Self.dialogue, inPiecesOf: size)
        #expect(
            replies.map(\.description) == [
                "250 2.1.0 Sender is fine", "550 5.1.1 <a@b.example>: No such user", "354", "250",
                "421 4.3.2 We close soon",
            ])
    }

    @Test func `a reply may be split at every byte`() throws {
        let bytes = Array("250-one\r\n250 2.0.0 two\r\n".utf8)
        for cut in 1..<bytes.count {
            var parser = ReplyParser()
            bytes[..<cut].withUnsafeBytes { parser.append($0) }
            #expect(try parser.next() == nil)
            #expect(parser.isMidReply)
            bytes[cut...].withUnsafeBytes { parser.append($0) }
            let reply = try #require(try parser.next())
            #expect(Reply(reply, to: .dot).text == "one two")
            #expect(!parser.isMidReply)
        }
    }

    @Test(
        arguments: [
            "Hello there\r\n", "\r\n", "25\r\n", "999 what\r\n", "150 early\r\n", "2500 long\r\n",
            "250-one\r\n251 two\r\n", "250-one\r\n\r\n", "2５0 wide\r\n", "HTTP/1.1 200 OK\r\n",
        ])
    func `what is no reply is called garbled`(text: String) {
        #expect(throws: ReplyParser.Garbled.self) { try Self.replies(text) }
    }

    @Test func `a line without an end is given up, and so is a reply without one`() {
        #expect(throws: ReplyParser.Garbled.self) {
            try Self.replies("250 " + String(repeating: "x", count: 9_000), inPiecesOf: 100)
        }
        #expect(throws: ReplyParser.Garbled.self) {
            try Self.replies(String(repeating: "250-again\r\n", count: 7_000), inPiecesOf: 997)
        }
    }

    @Test func `the excerpt of garbage is short and harmless`() {
        let error = #expect(throws: ReplyParser.Garbled.self) {
            try Self.replies("\u{1B}[2J\u{7}" + String(repeating: "y", count: 300) + "\r\n")
        }
        #expect(error?.excerpt.hasPrefix("[2J yyy") == true)
        #expect(error.map { $0.excerpt.count <= 80 } == true)
    }

    @Test func `very many replies do not pile up, even if reads never end with one`() throws {
        var parser = ReplyParser()
        var count = 0
        Array("25".utf8).withUnsafeBytes { parser.append($0) }
        for _ in 0..<40_000 {
            Array("0 ok\r\n25".utf8).withUnsafeBytes { parser.append($0) }
            while let reply = try parser.next() { count += reply.code == 250 ? 1 : 0 }
        }
        #expect(count == 40_000)
        #expect(parser.isMidReply)
    }

    @Test func `an enhanced code is told from text that looks like one`() throws {
        let replies = try Self.replies(
            "250 2.6.0 ok\r\n250 192.168.1.1 is you\r\n550 5.7.26 DMARC\r\n550 9.1.1 no\r\n")
        #expect(
            replies.map(\.status) == [
                EnhancedStatus(2, 6, 0), nil, EnhancedStatus(5, 7, 26), nil,
            ])
        #expect(replies[1].text == "192.168.1.1 is you")
    }

    @Test func `text is kept to 500 characters, and controls become spaces`() throws {
        let line = "250-" + String(repeating: "long ", count: 150) + "\r\n"
        let long = try Self.replies(line + line + "250 end\r\n")
        #expect(long[0].text.count <= 500)
        let odd = try Self.replies("550 a\u{1B}[31m\u{9B}b\tc\u{0}\r\n")
        #expect(odd[0].text == "a [31m b c")
    }
}
