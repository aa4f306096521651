import NewsletterCore
import TextFormats

extension DecodedText {
    /// Decodes an article's file; lines end with LF afterwards.
    init(article bytes: some Collection<UInt8>, file: String) throws(ArticleError) {
        do throws(EncodingFault) {
            self = try TextEncoding.decode(Array(bytes), doubt: .isWestern)
        } catch {
            throw ArticleError(file: file, reason: .noEncoding(offset: error.offset))
        }
        text = Self.unixLines(text)
    }

    /// Decodes a feed, of which the server may have said a charset.
    init(feed bytes: [UInt8], charset: String?, source: String) throws(FeedError) {
        let declared = [charset, Self.encoding(inDeclarationOf: bytes)].compactMap(\.self)
        do throws(EncodingFault) {
            self = try TextEncoding.decode(bytes, declared: declared, doubt: .isReplaced)
        } catch {
            switch error.reason {
            case .unknown(let charset):
                throw FeedError(source: source, reason: .unknownEncoding(charset))
            case .meaningless(let charset):
                throw FeedError(source: source, reason: .badEncoding(charset))
            case .utf32: throw FeedError(source: source, reason: .unknownEncoding("utf-32"))
            case .escape, .neither, .cut:
                throw FeedError(source: source, reason: .badEncoding("utf-8"))
            }
        }
    }

    /// What `<?xml ... encoding="..."?>` says.
    private static func encoding(inDeclarationOf bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard let end = head.firstRange(of: "?>"),
            let key = head[..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let value = head[key.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        let name = value.dropFirst().prefix { $0 != quote }
        return name.isEmpty ? nil : String(name)
    }

    private static func unixLines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var lastWasReturn = false
        for byte in text.utf8 {
            if byte == 0x0A, lastWasReturn {
                lastWasReturn = false
                continue
            }
            lastWasReturn = byte == 0x0D
            out.append(lastWasReturn ? 0x0A : byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
