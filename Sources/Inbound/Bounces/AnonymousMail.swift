internal import NewsletterCore

/// A message that came back with the names of people and machines replaced, for a bug report or a
/// test: what a rule looks for stays as it is.
///
/// An address becomes another one, the same everywhere; hosts and numbers of the internet too. Of
/// a field that is not known to be harmless only the name is kept, of the mail that came back only
/// the header, of attachments nothing. No reference and no token is left.
package enum AnonymousMail {
    /// The message, its lines ended by LF, its texts in UTF-8.
    package static func bytes(of message: [UInt8]) -> [UInt8] {
        let mail = IncomingMail(message)
        var names = ReplacedNames(of: mail)
        var out: [UInt8] = []
        var place = mail.bytes.startIndex
        for part in mail.parts where part.body.startIndex >= place {
            out += names.structure(mail.bytes[place..<part.body.startIndex])
            out += body(of: part, &names)
            place = part.body.endIndex
        }
        return out + names.structure(mail.bytes[place...])
    }

    private static func body(of part: MailPart, _ names: inout ReplacedNames) -> [UInt8] {
        if part.type.isReturnedMessage {
            let (header, _) = MailHeader.read(part.decoded.drop { $0 <= 0x20 })
            return names.fields(header, isReturned: true) + Array("\n(left out)\n".utf8)
        }
        if part.type.name.hasPrefix("message/") || part.type.name == "text/delivery-status" {
            return names.lines(part.text)
        }
        guard part.type.isText else { return Array("(left out)\n".utf8) }
        guard part.type.name == "text/html" else { return notice(part.text, &names) }
        let text = notice(HTMLText.text(part.text), &names)
        return Array(html(String(decoding: text, as: UTF8.self)).utf8)
    }

    private static func notice(_ text: String, _ names: inout ReplacedNames) -> [UInt8] {
        guard let cut = Notice.cutOffset(text) else { return names.lines(text) }
        let bytes = Array(text.utf8)
        var rest = bytes[cut...]
        let notice = names.lines(String(decoding: bytes[..<cut], as: UTF8.self))
        // Some write a line or two before the header of what came back.
        var before: [UInt8] = []
        var peeked = rest
        if let line = peeked.popLine(), MailHeader.name(of: line) == nil {
            before = names.replaced(String(decoding: line, as: UTF8.self)) + [0x0A]
            rest = peeked
        }
        for _ in 0..<6 {
            let (header, _) = MailHeader.read(rest)
            if header.fields.count > 1 || rest.isEmpty {
                return notice + before + names.fields(header, isReturned: true)
                    + Array("\n(left out)\n".utf8)
            }
            let line = rest.popLine() ?? []
            before += names.replaced(String(decoding: line, as: UTF8.self)) + [0x0A]
        }
        return notice + before + Array("(left out)\n".utf8)
    }

    private static func html(_ text: String) -> String {
        "<pre>\(text.escapedForHTML())</pre>\n"
    }
}
