/// The kinds of picture that are read; each is known by its first bytes, never by its name.
public enum PictureKind: String, Hashable, Sendable, CaseIterable {
    case jpeg, png, gif
    /// Read, but written as JPEG or PNG: classic Outlook does not show it.
    case webp

    /// Such as `image/jpeg`.
    public var contentType: String { "image/\(rawValue)" }

    /// The ending of a file's name, without the dot.
    public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

    /// What the first bytes of a file say; throws ``PictureError`` where it is no picture, or
    /// one of a kind that mails cannot carry.
    public init(of bytes: [UInt8]) throws(PictureError) {
        func begins(_ head: [UInt8], at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: head)
        }
        func begins(_ head: String, at offset: Int = 0) -> Bool {
            begins(Array(head.utf8), at: offset)
        }
        if begins([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if begins("GIF87a") || begins("GIF89a") {
            self = .gif
        } else if begins("RIFF") && begins("WEBP", at: 8) {
            self = .webp
        } else {
            throw Self.refusal(of: bytes)
        }
    }

    /// What a file is that is none of the kinds.
    private static func refusal(of bytes: [UInt8]) -> PictureError {
        if bytes.isEmpty { return .damaged("it is empty") }
        let brands: [String: String] = [
            "avif": "AVIF", "avis": "AVIF", "heic": "HEIC", "heix": "HEIC", "mif1": "HEIC",
            "msf1": "HEIC", "hevc": "HEIC",
        ]
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            let brand = String(decoding: bytes[8..<12], as: UTF8.self)
            return .unsupported(brands[brand] ?? "a film")
        }
        let heads: [([UInt8], String)] = [
            ([0x49, 0x49, 0x2A, 0], "TIFF"), ([0x4D, 0x4D, 0, 0x2A], "TIFF"),
            (Array("BM".utf8), "BMP"), (Array("%PDF".utf8), "PDF"),
            (Array("8BPS".utf8), "a Photoshop file"), ([0xFF, 0x0A], "JPEG XL"),
            ([0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20], "JPEG XL"), ([0, 0, 1, 0], "an icon file"),
        ]
        for (head, name) in heads where bytes.starts(with: head) { return .unsupported(name) }
        let text = String(decoding: bytes.prefix(2000), as: UTF8.self).lowercased()
        let isMarkup = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.first == "<"
        if isMarkup, text.contains("<svg") { return .svg }
        if isMarkup { return .unsupported("a web page") }
        return .unsupported("no picture")
    }
}
