internal import DeliveryEngine
import NewsletterCore

/// What the server said while libcurl opened, secured and authenticated a session.
///
/// libcurl shows us the server's lines and not its own, so which command a reply answers is
/// told from the order that RFC 5321, 3207 and 4954 leave: greeting, hello, STARTTLS, hello
/// again, authentication.
struct OpeningReplies {
    /// Whether STARTTLS comes between two hellos.
    let usesStartTLS: Bool
    /// What the last EHLO offered: after STARTTLS only what was said under TLS counts.
    private(set) var capabilities = Capabilities(lines: [])
    /// The last whole reply; nil before the greeting.
    private(set) var last: Reply?

    /// The refusal of an EHLO that libcurl has answered with a HELO.
    private(set) var refusedHello: Reply?

    /// The beginning of what came instead of a reply, last.
    private(set) var garbled: String?

    private var parser = ReplyParser()
    private var isSecured = false

    init(usesStartTLS: Bool) { self.usesStartTLS = usesStartTLS }

    /// Takes a line, or several, with their line ends.
    mutating func receive(_ bytes: UnsafeRawBufferPointer) {
        parser.append(bytes)
        do throws(ReplyParser.Garbled) {
            while let raw = try parser.next() { receive(raw) }
        } catch {
            // libcurl decides what to make of it; here the next line begins afresh.
            parser = ReplyParser()
            garbled = error.excerpt
        }
    }

    /// Whether the server speaks something else than SMTP, for which libcurl would wait in vain.
    var isForeign: Bool { last == nil && garbled != nil }

    private mutating func receive(_ raw: ReplyParser.RawReply) {
        let command = command(answeredWith: raw.code)
        last = Reply(raw, to: command)
        switch command {
        case .hello:
            if raw.code >= 400 { refusedHello = last }
            let lines = raw.code == 250 ? String(decoding: raw.bytes, as: UTF8.self) : ""
            capabilities = Capabilities(
                lines: lines.split(whereSeparator: \.isNewline).map(String.init))
        case .startTLS where raw.code == 220:
            isSecured = true
            capabilities = Capabilities(lines: [])
        default: break
        }
    }

    private func command(answeredWith code: Int) -> Reply.Command {
        guard let last else { return .greeting }
        switch (last.command, code) {
        case (_, 250): return .hello
        case (_, 334), (_, 235), (.auth, _): return .auth
        case (.greeting, _), (.startTLS, _): return .hello
        // A refused EHLO is followed by HELO.
        case (.hello, _) where !last.isPositive: return .hello
        default: return usesStartTLS && !isSecured ? .startTLS : .auth
        }
    }
}
