internal import DeliveryEngine
internal import NewsletterCore

/// Takes out of a server's words what only we and the server may know: some repeat the argument of
/// AUTH in what they refuse.
///
/// Secrets of six characters or more are masked, and every line that was sent to log in, as it was
/// sent and decoded. A server's text may be cut off within one; then its beginning is masked, too.
struct SecretMask: Sendable {
    private static let shortest = 6

    /// What is masked, the longest first.
    private var words: [String] = []

    /// Knows the secret of some credentials, as it is and as LOGIN and PLAIN send it.
    init(_ credentials: Credentials?) {
        guard let credentials else { return }
        let secret =
            switch credentials.secret {
            case .password(let text), .bearer(let text): text
            }
        guard secret.count >= Self.shortest else { return }
        add(secret)
        add(Reply.cleaned(secret))
        add(Self.encoded(secret))
        add(Self.encoded("\0\(credentials.username)\0\(secret)"))
    }

    /// Whether there is anything to mask.
    var isEmpty: Bool { words.isEmpty }

    /// Takes note of a line that was sent while logging in, whose last word is what tells who we
    /// are.
    mutating func note(sent line: String) {
        guard let argument = line.split(whereSeparator: \.isWhitespace).last.map(String.init)
        else { return }
        add(argument)
        if let bytes = Self.decoded(argument) {
            // As a server would show it: whole, and without the NULs of PLAIN.
            let text = String(decoding: bytes, as: UTF8.self)
            add(text)
            add(Reply.cleaned(text))
        }
    }

    private mutating func add(_ word: String) {
        guard word.count >= Self.shortest, !words.contains(word) else { return }
        words.append(word)
        words.sort { $0.count > $1.count }
    }

    /// The text with three stars in the place of each secret.
    func masked(_ text: String) -> String {
        if words.isEmpty { return text }
        var text = text
        for word in words {
            if text.contains(word) { text = text.replacing(word, with: "***") }
            // The longest end of the text with which the word begins.
            var length = min(word.count - 1, text.count)
            while length >= Self.shortest {
                if text.hasSuffix(String(word.prefix(length))) {
                    text = String(text.dropLast(length)) + "***"
                    break
                }
                length -= 1
            }
        }
        return text
    }

    /// The reply as it may be kept; it means what it meant before.
    func masked(_ reply: Reply) -> Reply { reply.reworded(masked(reply.text)) }

    func masked(_ result: TransportResult) -> TransportResult {
        switch result {
        case .accepted(let reply): .accepted(masked(reply))
        case .refused(let reply): .refused(masked(reply))
        case .notSent(let reason): .notSent(masked(reason))
        case .inDoubt(let reason): .inDoubt(masked(reason))
        }
    }

    func masked(_ error: TransportError) -> TransportError {
        switch error {
        case .unreachable(let text): .unreachable(masked(text))
        case .insecure(let text): .insecure(masked(text))
        case .authentication(let text): .authentication(masked(text))
        case .refused(let reply): .refused(masked(reply))
        }
    }

    // MARK: - Base64

    /// The bytes of base64 (RFC 4648 section 4); nil where the text is none.
    private static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            guard let value = alphabet[byte] else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// The text in base64, without the `=` at its end.
    private static func encoded(_ text: String) -> String {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                out.append(letters[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { out.append(letters[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: out, as: UTF8.self)
    }

    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let alphabet = Dictionary(
        letters.enumerated().map { ($0.element, UInt8($0.offset)) }, uniquingKeysWith: { $1 })
}
