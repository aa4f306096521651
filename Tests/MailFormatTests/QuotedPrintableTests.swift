import PostriderTesting
import Testing

@testable import MailFormat

@Suite struct QuotedPrintableTests {
    private func encoded(_ text: String) -> String {
        var out: [UInt8] = []
        QuotedPrintable.encode(Array(text.utf8), into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test func `what a relay might touch is encoded`() {
        #expect(encoded("a=b") == "a=3Db")
        #expect(encoded("end \nnext\t\n") == "end=20\r\nnext=09\r\n")
        #expect(encoded(".dot\n..") == "=2Edot\r\n=2E.")
        #expect(encoded("From me\nFromage\nSo From here") == "=46rom me\r\nFromage\r\nSo From here")
        #expect(encoded("ü") == "=C3=BC")
        #expect(encoded("a\rb\r\nc\nd") == "a\r\nb\r\nc\r\nd")
    }

    @Test func `a dot or a From after a soft line break is encoded as well`() throws {
        for padding in 60...90 {
            let text = String(repeating: "x", count: padding) + ".From here.From there "
            let decoded = try ParsedMail.decodeQuotedPrintable(Array(encoded(text).utf8))
            #expect(String(decoding: decoded, as: UTF8.self) == text)
        }
    }

    @Test func `any text reads back as it was written`() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<1000 {
            let text = random.text(upTo: 300, lines: true)
            let decoded = try ParsedMail.decodeQuotedPrintable(Array(encoded(text).utf8))
            var lines: [UInt8] = []
            var last: UInt8 = 0
            for byte in text.utf8 {
                if !(byte == 0x0A && last == 0x0D) { lines.append(byte == 0x0D ? 0x0A : byte) }
                last = byte
            }
            #expect(decoded == lines)
        }
    }
}
