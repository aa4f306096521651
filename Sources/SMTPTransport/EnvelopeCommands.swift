internal import DeliveryEngine
internal import DomainNames
internal import MailFormat
internal import NewsletterCore

/// Writes MAIL and RCPT for a server (RFC 5321 sections 4.1.1.2 and 4.1.1.3), or says why a
/// mail cannot be offered to it.
struct EnvelopeCommands {
    /// A refusal that we pronounce ourselves, as the server would.
    struct Refusal: Error {
        let reply: Reply
    }

    private let capabilities: Capabilities

    /// Whether reports of failures are asked for with our reference, where the server offers that.
    private let usesDSN: Bool

    init(capabilities: Capabilities, usesDSN: Bool = false) {
        self.capabilities = capabilities
        self.usesDSN = usesDSN && capabilities.dsn
    }

    /// The two commands, with SIZE (RFC 1870), SMTPUTF8 (RFC 6531) and, where `isEightBit` asks for
    /// it and the server offers it, BODY=8BITMIME (RFC 6152).
    func commands(
        for envelope: Envelope, size: Int, isEightBit: Bool = false
    ) -> Result<(mail: [UInt8], rcpt: [UInt8]), Refusal> {
        if let limit = capabilities.size, size > limit {
            return refuse(
                552, EnhancedStatus(5, 3, 4),
                "the mail has \(size) bytes and the relay takes \(limit)", .mail)
        }
        let needsUTF8 =
            envelope.recipient.needsSMTPUTF8 || envelope.returnPath?.needsSMTPUTF8 == true
        if needsUTF8 && !capabilities.smtpUTF8 {
            return refuse(
                550, EnhancedStatus(5, 6, 7),
                "the address needs SMTPUTF8, which the relay does not offer", .rcpt)
        }
        guard let sender = path(envelope.returnPath) else {
            return refuse(553, EnhancedStatus(5, 1, 7), "the return path cannot be written", .mail)
        }
        guard let recipient = path(envelope.recipient) else {
            return refuse(553, EnhancedStatus(5, 1, 3), "the address cannot be written", .rcpt)
        }
        var mail = Array("MAIL FROM:<".utf8) + sender + Array(">".utf8)
        if capabilities.offersSize { mail += Array(" SIZE=\(size)".utf8) }
        if needsUTF8 { mail += Array(" SMTPUTF8".utf8) }
        if isEightBit && capabilities.eightBitMIME { mail += Array(" BODY=8BITMIME".utf8) }
        var rcpt = Array("RCPT TO:<".utf8) + recipient + Array(">".utf8)
        if usesDSN {
            mail += Self.reportParameters(envelope)
            rcpt += Self.reportParameters(of: recipient)
        }
        mail += Array("\r\n".utf8)
        rcpt += Array("\r\n".utf8)
        return .success((mail, rcpt))
    }

    /// What a report is to hold: of the mail its header alone, and our reference, which is the `+`
    /// part of the return path (RFC 3461 sections 4.3 and 4.4).
    private static func reportParameters(_ envelope: Envelope) -> [UInt8] {
        guard let path = envelope.returnPath else { return [] }
        var out = Array(" RET=HDRS".utf8)
        if let plus = path.localPart.lastIndex(of: "+") {
            let reference = Array(path.localPart[path.localPart.index(after: plus)...].utf8)
            if !reference.isEmpty, reference.count <= 100 {
                out += " ENVID=".utf8 + xtext(reference)
            }
        }
        return out
    }

    /// That failures are reported, and whose they are (sections 4.1 and 4.2).
    private static func reportParameters(of recipient: [UInt8]) -> [UInt8] {
        var out = Array(" NOTIFY=FAILURE".utf8)
        // Others need a type of address of their own (RFC 6533), which few servers know.
        let original = xtext(recipient)
        if recipient.allSatisfy({ $0 < 0x80 }), original.count <= 480 {
            out += " ORCPT=rfc822;".utf8 + original
        }
        return out
    }

    /// Bytes as section 4 writes them: `+2B` for a plus.
    private static func xtext(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return bytes.flatMap { byte -> [UInt8] in
            (0x21...0x7E).contains(byte) && byte != 0x2B && byte != 0x3D
                ? [byte] : [0x2B, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    /// The address as it stands between angle brackets, its domain in ASCII; nil where it
    /// holds what would end or break the command.
    private func path(_ address: EmailAddress?) -> [UInt8]? {
        guard let address else { return [] }
        guard let domain = DomainName.ascii(address.domain) else { return nil }
        let path = Array("\(address.localPart)@\(domain)".utf8)
        return Self.isSafe(path) ? path : nil
    }

    /// Whether bytes can stand between angle brackets: no control, space or bracket.
    static func isSafe(_ path: [UInt8]) -> Bool {
        path.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E }
    }

    private func refuse(
        _ code: Int, _ status: EnhancedStatus, _ text: String, _ command: Reply.Command
    ) -> Result<(mail: [UInt8], rcpt: [UInt8]), Refusal> {
        .failure(Refusal(reply: Reply(code: code, status: status, text: text, command: command)))
    }
}
