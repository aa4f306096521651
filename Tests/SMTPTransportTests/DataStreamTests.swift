import Testing

@testable import SMTPTransport

@Suite struct `A mail on the wire` {
    private static func wire(_ mail: String, bufferSize: Int = 4096) -> String {
        var stream = DataStream(Array(mail.utf8))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 1)
        defer { buffer.deallocate() }
        var wire: [UInt8] = []
        while !stream.isAtEnd { wire += buffer[..<stream.copy(into: buffer)] }
        return String(decoding: wire, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("", ".\r\n"),
            ("a\r\n", "a\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            ("a\r\n.\r\nb\r\n", "a\r\n..\r\nb\r\n.\r\n"),
            (".", "..\r\n.\r\n"),
            ("..\r\n", "...\r\n.\r\n"),
            ("a.\r\n.b.\r\n", "a.\r\n..b.\r\n.\r\n"),
            ("\r\n", "\r\n.\r\n"),
            ("a\nb\n", "a\r\nb\r\n.\r\n"),
            ("a\rb\r", "a\r\nb\r\n.\r\n"),
            ("a\n.\nb", "a\r\n..\r\nb\r\n.\r\n"),
            ("a\r.\rb", "a\r\n..\r\nb\r\n.\r\n"),
            ("\n", "\r\n.\r\n"),
            ("\r", "\r\n.\r\n"),
            ("a\r\r\nb", "a\r\n\r\nb\r\n.\r\n"),
            ("a\n\r\nb", "a\r\n\r\nb\r\n.\r\n"),
        ])
    func `dots are stuffed, line ends mended, the end is added`(mail: String, wire: String) {
        for size in 2...12 { #expect(Self.wire(mail, bufferSize: size) == wire) }
        #expect(Self.wire(mail) == wire)
    }

    @Test(
        arguments: [
            ("", "\r\n"), ("a\r\n", "a\r\n"), ("a", "a\r\n"), (".", ".\r\n"),
            ("a\r\n.\r\nb\r\n", "a\r\n.\r\nb\r\n"), ("a\nb", "a\r\nb\r\n"),
            ("a\r", "a\r\n"),
        ])
    func `a chunk is the mail alone, its line ends mended`(mail: String, wire: String) {
        for size in 1...12 {
            var stream = DataStream(chunk: Array(mail.utf8))
            #expect(stream.size == wire.utf8.count)
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
            defer { buffer.deallocate() }
            var written: [UInt8] = []
            while !stream.isAtEnd { written += buffer[..<stream.copy(into: buffer)] }
            #expect(String(decoding: written, as: UTF8.self) == wire)
        }
    }

    @Test(arguments: [("abc\r\n", false), ("", false), ("ä", true), ("abc\r\nü\r\n", true)])
    func `bytes above 127 are seen`(mail: String, isEightBit: Bool) {
        #expect(DataStream(chunk: Array(mail.utf8)).isEightBit == isEightBit)
    }

    @Test(arguments: 2...40)
    func `every size of buffer gives the same bytes`(size: Int) {
        let mail = ".\r\n..\r\nText. With. Dots.\r\n\r\n.a\r\nb\r\n....\r\n" + "x.\r\n"
        #expect(Self.wire(mail, bufferSize: size) == Self.wire(mail, bufferSize: 4096))
    }

    @Test func `nothing on the wire ends the mail before its end`() {
        let pieces = ["\r\n", "\n", "\r", ".", "a"]
        for number in 0..<3_125 {
            var rest = number
            var mail = ""
            for _ in 0..<5 {
                mail += pieces[rest % pieces.count]
                rest /= pieces.count
            }
            let bytes = Array(("\r\n" + Self.wire(mail)).utf8)
            let end = Array("\r\n.\r\n".utf8)
            let ends = bytes.indices.filter { bytes[$0...].starts(with: end) }
            #expect(ends == [bytes.count - end.count], "\(mail.debugDescription)")
            let bare = bytes.indices.dropFirst().filter {
                (bytes[$0] == 0x0A) != (bytes[$0 - 1] == 0x0D)
            }
            #expect(bare.isEmpty, "\(mail.debugDescription)")
        }
    }
}
