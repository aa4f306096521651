import NIOCore
import PostriderTesting
import Testing

@testable import SMTPSink

@Suite struct `The body` {
    private static func keeping() -> SinkConfiguration {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        return configuration
    }

    @Test func `the end is found wherever the pieces are cut`() async throws {
        try await SinkServer.run(Self.keeping()) { sink in
            let client = try RawClient.greeted(sink.port)
            let body = Array("a\r\n..\r\n...b\r\n.\r\n".utf8)
            for cut in 0...body.count {
                try client.begin(to: "anna@example.net")
                client.send(Array(body[..<cut]))
                client.send(Array(body[cut...]))
                #expect(try client.reply() == "250 2.0.0 Ok")
            }
            #expect(sink.received.count == body.count + 1)
            #expect(sink.received.allSatisfy { $0.bytes == Array("a\r\n.\r\n..b\r\n".utf8) })
        }
    }

    @Test(arguments: ["a\n.\nb", "a\n.\r\nb", "a\r\n.\nb", "a\r.\rb", "a\r\n.\rb", "\r\r\n.\r\r\n"])
    func `nothing but CRLF dot CRLF ends a mail, and lone CR or LF are refused`(body: String)
        async throws
    {
        try await SinkServer.run(Self.keeping()) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.deliver(body + "\r\n").hasPrefix("550 5.6.0 "))
            #expect(sink.received.isEmpty)
            #expect(sink.statistics.bareLineEnds > 0)
            #expect(try client.deliver("Hello\r\n") == "250 2.0.0 Ok")
        }
    }

    @Test func `lone line ends are kept as they came where they are allowed`() async throws {
        var configuration = Self.keeping()
        configuration.refusesBareLineEnds = false
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            #expect(try client.deliver("a\n.\r\n.\rb\r\n") == "250 2.0.0 Ok")
            #expect(sink.received.map(\.bytes) == [Array("a\n.\r\n\rb\r\n".utf8)])
            #expect(sink.statistics.bareLineEnds == 2)
        }
    }

    @Test func `a line of 998 bytes passes and one of 999 does not`() async throws {
        try await SinkServer.run { sink in
            let client = try RawClient.greeted(sink.port)
            let line = String(repeating: "x", count: 998) + "\r\n"
            #expect(try client.deliver(line + line) == "250 2.0.0 Ok")
            #expect(try client.deliver(line + "x" + line).hasPrefix("550 5.6.0 "))
            #expect(try client.deliver("x" + line + line).hasPrefix("550 5.6.0 "))
        }
    }

    @Test func `a mail over the size limit is swallowed and refused`() async throws {
        var configuration = Self.keeping()
        configuration.sizeLimit = 1_000
        try await SinkServer.run(configuration) { sink in
            let client = try RawClient.greeted(sink.port)
            let body = String(repeating: "Hello\r\n", count: 200)
            #expect(try client.deliver(body).hasPrefix("552 5.3.4 "))
            #expect(try client.deliver("Hello\r\n") == "250 2.0.0 Ok")
            #expect(sink.received.count == 1)
        }
    }

    @Test(
        arguments: [
            ("", [.dot, .cr, .text, .text], 0b0010), ("a", [.text, .cr, .text, .text], 0b0010),
            ("\r", [.text, .cr, .lineStart, .text], 0b1101),
            (".", [.text, .dotCR, .text, .text], 0b0010),
            (".\r", [.text, .cr, nil, .text], 0b1101),
        ] as [(String, [BodyScanner.State?], Int)])
    func `each state takes each byte to the state in the table`(
        before: String, states: [BodyScanner.State?], bare: Int
    ) {
        for (index, byte) in Array(".\r\nx".utf8).enumerated() {
            var scanner = BodyScanner()
            var body: ByteBuffer?
            let end = Array(before.utf8 + [byte]).withUnsafeBytes { scanner.scan($0, into: &body) }
            #expect((end == nil ? scanner.state : nil) == states[index])
            #expect(scanner.bareLineEnds == (bare >> (3 - index)) & 1)
        }
    }

    @Test func `scanning in blocks gives what the table says, for any bytes and cuts`() {
        var random = SeededRandom(seed: 7)
        let alphabet: [UInt8] = Array("\r\n.\r\n.ab".utf8)
        for round in 0..<2_000 {
            let plain = round % 3 == 0 ? 0 : 60
            let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
                Int.random(in: 0..<100, using: &random) < plain
                    ? UInt8(ascii: "x") : alphabet.randomElement(using: &random) ?? 0
            }
            let expected = Reference(bytes)
            let cut = Int.random(in: 0...bytes.count, using: &random)
            var scanner = BodyScanner()
            var body: ByteBuffer? = ByteBuffer()
            var end = bytes[..<cut].withUnsafeBytes { scanner.scan($0, into: &body) }
            if end == nil {
                end = bytes[cut...].withUnsafeBytes { scanner.scan($0, into: &body) }
                    .map { $0 + cut }
            }
            #expect(end == expected.end)
            #expect(scanner.bareLineEnds == expected.bareLineEnds)
            #expect(body.map { Array($0.readableBytesView) } == expected.body)
            #expect(scanner.size == expected.body.count)
        }
    }
}

/// The end, the lone line ends and the text of a mail, found slowly and plainly.
private struct Reference {
    var end: Int?
    var bareLineEnds = 0
    var body: [UInt8] = []

    init(_ bytes: [UInt8]) {
        let terminator = Array("\r\n.\r\n".utf8)
        let padded = Array("\r\n".utf8) + bytes
        var stop = padded.count
        if padded.count >= 5 {
            for start in 0...(padded.count - 5)
            where Array(padded[start..<(start + 5)]) == terminator {
                end = start + 3
                stop = start + 2
                break
            }
        }
        let mail = Array(padded[..<stop])
        for index in 2..<max(2, mail.count) {
            let isStuffed =
                mail[index] == ASCII.dot && Array(mail[(index - 2)..<index]) == [13, 10]
            if !isStuffed { body.append(mail[index]) }
            if mail[index] == ASCII.lf, mail[index - 1] != ASCII.cr { bareLineEnds += 1 }
            // The last CR may still be followed by its LF.
            if mail[index] == ASCII.cr, index + 1 < mail.count, mail[index + 1] != ASCII.lf {
                bareLineEnds += 1
            }
        }
        // A CR behind a dot is held back until it is clear that it does not end the mail.
        if end == nil, mail.count >= 4, Array(mail.suffix(4)) == [13, 10, 46, 13] {
            body.removeLast()
        }
    }
}
