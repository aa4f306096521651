internal import CurlSessions
internal import DeliveryEngine

extension RelayTranscript {
    func received(_ line: String, on connection: Int) {
        guard let show else { return }
        show("[\(connection)] < \(line.hasPrefix("334") ? "334 ***" : Self.printable(line))")
    }

    func received(
        _ reply: ReplyParser.RawReply, on connection: Int, masking mask: SecretMask
    ) {
        guard show != nil else { return }
        for line in mask.maskedLines(reply.bytes) { received(line, on: connection) }
    }

    func sent(_ bytes: UnsafeRawBufferPointer, on connection: Int) {
        guard let show else { return }
        var hidden = 0
        for line in bytes.split(separator: 0x0A) {
            let text = Self.printable(String(decoding: line.prefix(1000), as: UTF8.self))
            if Self.isCommand(text) {
                if hidden > 0 { show("[\(connection)] > (\(hidden) lines of a mail)") }
                hidden = 0
                show("[\(connection)] > \(text)")
            } else {
                hidden += 1
            }
        }
        if hidden > 0 { show("[\(connection)] > (\(hidden) lines of a mail)") }
    }

    private static func isCommand(_ line: String) -> Bool {
        ["DATA", "RSET", "QUIT"].contains(line) || line.hasPrefix("MAIL FROM:<")
            || line.hasPrefix("RCPT TO:<") || line.hasPrefix("BDAT ") && line.hasSuffix(" LAST")
    }

    private static func printable(_ line: String) -> String {
        String(
            String.UnicodeScalarView(
                line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
