import NewsletterCore

/// Decides which addresses may stand in a document and in a mail.
package enum LinkTarget {
    /// The scheme of a URL in lower case; nil for a relative one.
    package static func scheme(of url: some StringProtocol) -> String? {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")), colon > url.startIndex
        else { return nil }
        let head = url[..<colon]
        let allowed = head.utf8.allSatisfy {
            $0.isASCIILetterOrDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
        return allowed ? head.lowercased() : nil
    }

    /// The URL without the white space and controls that browsers skip in it, and without what
    /// would turn the direction of the line on which it is shown.
    package static func stripped(_ url: some StringProtocol) -> String {
        let isClean = url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0xE2 }
        if isClean { return String(url) }
        let trimmed = url.trimmingSpace()
        var out = String.UnicodeScalarView()
        for scalar in trimmed.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            if scalar == " " {
                out.append(contentsOf: "%20".unicodeScalars)
            } else if scalar.isDirectional {
                continue
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// The URL with braces percent-encoded, as URLs have them, so that none is taken for a
    /// slot.
    static func withoutBraces(_ url: String) -> String {
        guard url.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) else { return url }
        var out: [UInt8] = []
        for byte in url.utf8 {
            switch byte {
            case 0x7B: out += "%7B".utf8
            case 0x7D: out += "%7D".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The target of a link that Google Docs leads through its own server,
    /// `https://www.google.com/url?q=https://example.org/&sa=D`; any other as it is.
    static func withoutRedirect(_ url: String) -> String {
        let heads = ["https://www.google.com/url?q=", "http://www.google.com/url?q="]
        guard let head = heads.first(where: url.hasPrefix) else { return url }
        let target = url.dropFirst(head.count).prefix { $0 != "&" }
        return percentDecoded(target) ?? url
    }

    private static func percentDecoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The absolute URL of a link, or nil where a mail may not carry it.
    static func link(_ url: some StringProtocol, base: String? = nil) -> String? {
        let url = withoutBraces(stripped(url))
        switch scheme(of: url) {
        case "http", "https": return namesSite(url) ? url : nil
        case "mailto", "tel": return url
        case nil: return base.flatMap { resolve(url, against: $0) }
        default: return nil
        }
    }

    /// The address of a picture: absolute, or a path below the newsroom.
    ///
    /// A part of a mail, `cid:`, is left behind with the mail that it was copied from.
    static func image(_ source: some StringProtocol, base: String? = nil) -> String? {
        let source = withoutBraces(stripped(source))
        switch scheme(of: source) {
        case "http", "https": return namesSite(source) ? source : nil
        case nil:
            if source.isEmpty || source.hasPrefix("#") { return nil }
            if source.hasPrefix("//") { return "https:" + source }
            return base.flatMap { resolve(source, against: $0) } ?? source
        default: return nil
        }
    }

    /// Resolves a relative reference against a base (RFC 3986 section 5, without `..` above
    /// the root); nil where either is no http URL or the reference is empty.
    static func resolve(_ reference: String, against base: String) -> String? {
        guard let baseScheme = scheme(of: base), ["http", "https"].contains(baseScheme),
            !reference.isEmpty, scheme(of: reference) == nil
        else { return nil }
        if reference.hasPrefix("//") { return "\(baseScheme):\(reference)" }
        let authorityStart = base.index(base.startIndex, offsetBy: baseScheme.count + 3)
        let plain = base[..<(base.firstIndex { $0 == "?" || $0 == "#" } ?? base.endIndex)]
        guard authorityStart <= plain.endIndex else { return nil }
        let pathStart = plain[authorityStart...].firstIndex(of: "/") ?? plain.endIndex
        let origin = plain[..<pathStart]
        if reference.hasPrefix("#") { return "\(plain)\(reference)" }
        if reference.hasPrefix("?") { return "\(plain)\(reference)" }
        var path = reference
        var tail = ""
        if let mark = reference.firstIndex(where: { $0 == "?" || $0 == "#" }) {
            path = String(reference[..<mark])
            tail = String(reference[mark...])
        }
        var segments: [Substring] = []
        if !path.hasPrefix("/") {
            segments = plain[pathStart...].split(separator: "/", omittingEmptySubsequences: false)
                .dropFirst().dropLast()
        }
        let own = path.split(separator: "/", omittingEmptySubsequences: false)
        segments += path.hasPrefix("/") ? own.dropFirst() : own[...]
        return "\(origin)/\(collapsingDots(segments))\(tail)"
    }

    private static func collapsingDots(_ segments: [Substring]) -> String {
        var out: [Substring] = []
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case "..":
                _ = out.popLast()
                if isLast { out.append("") }
            case ".": if isLast { out.append("") }
            default: out.append(segment)
            }
        }
        return out.joined(separator: "/")
    }
}
