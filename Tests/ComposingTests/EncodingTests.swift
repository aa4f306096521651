import Composing
import NewsletterCore
import Testing

/// However an article's bytes encode its text, the text is found, or the fault is named.
@Suite struct EncodingTests {
    static let text = "# Café\n\nThe “river” is open – 5 €.\n"

    static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
    }

    static let encodings: [(name: String, bytes: [UInt8])] = [
        ("UTF-8", Array(text.utf8)), ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
        ("UTF-16 LE", utf16(text, isLittle: true, mark: true)),
        ("UTF-16 BE", utf16(text, isLittle: false, mark: true)),
        ("UTF-16 LE without a mark", utf16(text, isLittle: true, mark: false)),
        ("UTF-16 BE without a mark", utf16(text, isLittle: false, mark: false)),
        (
            "Windows-1252",
            Array("# Caf".utf8) + [0xE9, 0x0A, 0x0A] + Array("The ".utf8) + [0x93]
                + Array("river".utf8) + [0x94] + Array(" is open ".utf8) + [0x96]
                + Array(" 5 ".utf8) + [0x80] + Array(".\r\n".utf8)
        ),
    ]

    @Test(arguments: encodings.map(\.name))
    func `an encoding is found`(name: String) throws {
        let bytes = try #require(Self.encodings.first { $0.name == name }).bytes
        let article = try ArticleReader().read(bytes, file: "a.md")
        #expect(article.metadata.title == "Café")
        #expect(TextWriter().write(article.body) == "The “river” is open – 5 €.")
        #expect(article.notes.isEmpty == name.hasPrefix("UTF-8"))
    }

    @Test(arguments: [
        ([0x61, 0x81, 0x62], 1), ([0x61, 0x00, 0xC3, 0x28], 1),
        ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00], 4), ([0xFF, 0xFE, 0x61], 2),
    ])
    func `bytes that fit no encoding are an error with their offset`(bytes: [UInt8], offset: Int) {
        let error = #expect(throws: ArticleError.self) {
            try ArticleReader().read(bytes, file: "a.md")
        }
        #expect(
            error?.description
                == "a.md: the byte at offset \(offset) fits no encoding that is known; save the file as UTF-8"
        )
    }
}
