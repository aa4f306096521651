import Cryptography
import NewsletterCore

/// The name of a picture's file in an issue: readable, and pinned to the content by the first 16
/// digits of its SHA-256.
package struct PictureName: Hashable, CustomStringConvertible {
    package let description: String

    /// Names a picture after the file that it was made of.
    init(of file: String, bytes: [UInt8], kind: PictureKind) {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        let stem = last.split(separator: ".").first.map { $0.lowercased() } ?? ""
        let words = stem.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let plain = words.joined(separator: "-").prefix(40)
        let readable = plain.isEmpty ? "picture" : String(plain)
        description = "\(readable)-\(Self.digits(of: bytes)).\(kind.fileExtension)"
    }

    /// Takes a name that was made so; nil for any other, such as one that leads to a folder.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let dash = parts[0].lastIndex(of: "-"),
            parts[0][dash...].count == 17, !parts[0][..<dash].isEmpty,
            text.utf8.allSatisfy({
                $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            })
        else { return nil }
        description = text
    }

    /// Whether the content is the one that was named.
    func fits(_ bytes: [UInt8]) -> Bool {
        let stem = description.prefix { $0 != "." }
        return stem.hasSuffix("-\(Self.digits(of: bytes))")
    }

    private static func digits(of bytes: [UInt8]) -> String {
        Array(SHA256.hash(bytes).prefix(8)).hexadecimal
    }
}
