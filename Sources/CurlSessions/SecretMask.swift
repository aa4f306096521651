package import NewsletterCore

/// Takes out of a server's words what only we and the server may know: some repeat the argument of
/// AUTH in what they refuse.
///
/// Secrets of six characters or more are masked, and every line that was sent to log in, as it was
/// sent and decoded: in either case, escaped by any of ``SecretPattern``'s ways, over several lines
/// of a reply, in base64 wherever it begins in it (RFC 4648 sections 4 and 5), and in hexadecimal.
/// Where a line ends or breaks off within one, its beginning is masked, too.
package struct SecretMask: Sendable {
    static let shortest = 6

    /// What is masked, the longest first.
    private var patterns: [SecretPattern] = []

    /// Knows the secret of some credentials, as it is and as LOGIN and PLAIN send it.
    package init(_ credentials: Credentials?) {
        guard let credentials else { return }
        let secret =
            switch credentials.secret {
            case .password(let text), .bearer(let text): text
            }
        guard secret.count >= Self.shortest else { return }
        addAllForms(of: secret)
        add(Base64.encoded("\0\(credentials.username)\0\(secret)".utf8))
    }

    /// Whether there is anything to mask.
    package var isEmpty: Bool { patterns.isEmpty }

    /// Takes note of a line that was sent while logging in, whose last word is what tells who we
    /// are.
    package mutating func note(sent line: String) {
        guard let argument = line.split(whereSeparator: \.isWhitespace).last.map(String.init)
        else { return }
        add(argument)
        if let bytes = Base64.decoded(argument) {
            // As a server would show it: whole, and without the NULs of PLAIN.
            let text = String(decoding: bytes, as: UTF8.self)
            add(text)
            add(Reply.cleaned(text))
        }
    }

    private mutating func addAllForms(of secret: String) {
        add(secret)
        add(Reply.cleaned(secret))
        add(secret.utf8.map { $0.hexadecimal }.joined())
        add(Base64.encoded(secret.utf8))
        for place in 0..<3 { add(Base64.inner(secret.utf8, at: place)) }
    }

    private mutating func add(_ word: String) {
        guard word.count >= Self.shortest, let pattern = SecretPattern(word),
            !patterns.contains(where: { $0.word == word })
        else { return }
        patterns.append(pattern)
        patterns.sort { $0.length > $1.length }
    }

    /// The text with three stars in the place of each secret.
    package func masked(_ text: String) -> String {
        if patterns.isEmpty { return text }
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var index = 0
        var shown = 0
        while index < scalars.count {
            if let end = secretEnd(in: scalars, from: index) {
                out.append(contentsOf: scalars[shown..<index])
                out.append(contentsOf: "***".unicodeScalars)
                shown = end
                index = end
            } else {
                index += 1
            }
        }
        if shown == 0 { return text }
        out.append(contentsOf: scalars[shown...])
        return String(out)
    }

    private func secretEnd(in text: [Unicode.Scalar], from index: Int) -> Int? {
        for pattern in patterns {
            if let end = pattern.end(in: text, from: index, atLeast: Self.shortest) { return end }
        }
        return nil
    }

    /// The lines of a reply as it came, without their ends; a secret may have gone over several,
    /// which are one line then.
    package func maskedLines(_ reply: some Sequence<UInt8>) -> [String] {
        masked(String(decoding: Array(reply), as: UTF8.self))
            .split(whereSeparator: \.isNewline).map(String.init)
    }

    /// The reply as it may be kept; it means what it meant before.
    package func masked(_ reply: Reply) -> Reply { reply.reworded(masked(reply.text)) }
}

extension UInt8 {
    /// Its two hexadecimal digits.
    fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}

/// Base64 (RFC 4648 section 4) without the `=` at its end.
private enum Base64 {
    /// The bytes of a text; nil where it is none.
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let value = values[byte] else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes.isEmpty ? nil : bytes
    }

    static func encoded(_ bytes: some Sequence<UInt8>) -> String {
        var bytes = Array(bytes)
        let count = (bytes.count * 8 + 5) / 6
        bytes += [0, 0]
        return String(inner(bytes, at: 0).prefix(count))
    }

    /// The letters that tell of some bytes alone, whatever comes before and after them.
    ///
    /// The place is the number of bytes of a group of three that come before, 0 to 2.
    static func inner(_ bytes: some Sequence<UInt8>, at place: Int) -> String {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in repeatElement(0, count: place) + Array(bytes) {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                out.append(letters[Int(bits >> UInt32(count) & 63)])
            }
        }
        return String(decoding: out.dropFirst(place == 0 ? 0 : place + 1), as: UTF8.self)
    }

    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values = Dictionary(
        letters.enumerated().map { ($0.element, UInt8($0.offset)) }, uniquingKeysWith: { $1 })
}
