internal import NewsletterCore

/// What a part is, by its Content-Type (RFC 2045 section 5.1).
struct ContentType {
    /// Type and subtype in lower case, such as `text/plain`.
    let name: String
    private let parameters: [(name: String, value: String)]

    /// Reads a field's text; `text/plain` where there is none or it has no slash.
    init(_ text: String?, otherwise standard: String = "text/plain") {
        let pieces = Self.pieces(of: text ?? "")
        let name = (pieces.first ?? "").lowercased().filter { !$0.isWhitespace }
        self.name = name.contains("/") ? String(name.prefix(100)) : standard
        parameters = pieces.dropFirst().prefix(30).compactMap { piece in
            guard let equals = piece.firstIndex(of: "=") else { return nil }
            let key = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
            return (key, Self.unquoted(String(piece[piece.index(after: equals)...])))
        }
    }

    /// Whether it holds parts.
    var isMultipart: Bool { name.hasPrefix("multipart/") }

    /// Whether it is text that people read, and not a header that came back.
    var isText: Bool { name.hasPrefix("text/") && name != "text/rfc822-headers" }

    /// Whether it is a message that came back, or its header.
    var isReturnedMessage: Bool {
        [
            "message/rfc822", "message/rfc822-headers", "text/rfc822-headers", "message/global",
            "message/global-headers", "text/rfc822", "message/partial", "text/rfc822headers",
        ].contains(name)
    }

    /// A parameter; one in pieces (RFC 2231) is put together.
    subscript(_ name: String) -> String? {
        if let plain = parameters.first(where: { $0.name == name }) { return plain.value }
        let pieces = parameters.filter { $0.name.hasPrefix(name + "*") }
        if pieces.isEmpty { return nil }
        let joined = pieces.map(\.value).joined()
        let isMarked = pieces[0].name.hasSuffix("*")
        guard isMarked else { return joined }
        let marks = joined.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return String(marks.last ?? "").removingPercentEscapes
    }

    /// The text between semicolons, but those in quotes.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        var depth = 0
        for scalar in text.unicodeScalars.prefix(4096) {
            if isEscaped {
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, scalar == "(" {
                depth += 1
            } else if !isQuoted, scalar == ")", depth > 0 {
                depth -= 1
                continue
            } else if !isQuoted, depth == 0, scalar == ";" {
                pieces.append("")
                continue
            }
            if depth == 0 { pieces[pieces.count - 1].unicodeScalars.append(scalar) }
        }
        return pieces
    }

    private static func unquoted(_ text: String) -> String {
        var value = text.trimmingSpace()
        if value.hasPrefix("\"") {
            value.removeFirst()
            if value.hasSuffix("\"") { value.removeLast() }
            return value.replacing("\\", with: "")
        }
        return String(value.prefix { !$0.isWhitespace })
    }
}

extension String {
    /// The text with `%40` and the like read.
    var removingPercentEscapes: String {
        var out: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, let high = rest.first?.hexDigit,
                let low = rest.dropFirst().first?.hexDigit
            {
                out.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
