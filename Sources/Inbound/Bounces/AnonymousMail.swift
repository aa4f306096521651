internal import NewsletterCore

/// A message that came back with the names of people and machines replaced, for a bug report or a
/// test: what a rule looks for stays as it is.
///
/// An address becomes another one, the same everywhere; hosts and numbers of the internet too. Of
/// the mail that came back only the header is kept, of attachments nothing.
package enum AnonymousMail {
    /// The message, its lines ended by LF.
    package static func bytes(of message: [UInt8]) -> [UInt8] {
        let mail = IncomingMail(message)
        var names = ReplacedNames()
        var out: [UInt8] = []
        var place = mail.bytes.startIndex
        for part in mail.parts where part.body.startIndex >= place {
            out += names.header(mail.bytes[place..<part.body.startIndex])
            out += body(of: part, &names)
            place = part.body.endIndex
        }
        return out + names.replaced(mail.bytes[place...])
    }

    private static func body(of part: MailPart, _ names: inout ReplacedNames) -> [UInt8] {
        if part.type.isReturnedMessage {
            let end = MailHeader.read(part.body).body.startIndex
            return names.header(part.body[..<end], isReturned: true) + Array("(left out)\n".utf8)
        }
        let isReport = part.type.name.hasPrefix("message/")
        guard part.type.isText || isReport else { return Array("(left out)\n".utf8) }
        let encoding = part.header.text("content-transfer-encoding")?.lowercased() ?? ""
        if encoding.hasPrefix("base64") {
            return base64(names.replaced(part.decoded[...]))
        }
        if encoding.hasPrefix("quoted-printable") {
            return quotedPrintable(names.replaced(part.decoded[...]))
        }
        let text = Array(part.body)
        let cut = Notice.cutOffset(String(decoding: text, as: UTF8.self)).map {
            min($0, text.count)
        }
        guard let cut else { return names.replaced(text[...]) }
        return names.replaced(text[..<cut]) + names.header(text[cut...], isReturned: true)
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = bytes[start..<min(start + 3, bytes.count)]
            let word =
                three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - three.count))
            for digit in 0..<4 {
                let isFilling = digit > three.count
                out.append(isFilling ? 0x3D : letters[Int(word >> UInt32(18 - 6 * digit) & 63)])
            }
            if start % 57 == 54 { out.append(0x0A) }
        }
        return out + [0x0A]
    }

    private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        var column = 0
        for byte in bytes {
            if byte == 0x0A {
                column = 0
                out.append(byte)
                continue
            }
            if column > 70 {
                out += [0x3D, 0x0A]
                column = 0
            }
            if byte == 0x3D || byte < 0x20 || byte > 0x7E {
                out += [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                column += 3
            } else {
                out.append(byte)
                column += 1
            }
        }
        return out
    }
}

/// Names and what stands for them.
private struct ReplacedNames {
    private var addresses: [String: String] = [:]
    private var hosts: [String: String] = [:]

    /// A header, in which phrases are names, too, and so is the subject of a mail of ours.
    mutating func header(_ bytes: ArraySlice<UInt8>, isReturned: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes
        var isLeftOut = false
        while let line = rest.popLine() {
            let ended = rest.startIndex > line.endIndex ? [UInt8(0x0A)] : []
            if line.first == 0x20 || line.first == 0x09 {
                if !isLeftOut { out += replaced(line) + ended }
                continue
            }
            isLeftOut = false
            let name = MailHeader.name(of: line).map {
                String(decoding: $0, as: UTF8.self).lowercased()
            }
            switch name {
            case "subject" where isReturned, "x-original-subject", "thread-topic", "comments":
                out += Array(line.prefix { $0 != 0x3A }) + Array(": (left out)".utf8) + ended
                isLeftOut = true
            case "from", "to", "cc", "reply-to", "sender", "x-original-from":
                out += Self.withoutPhrases(replaced(line)) + ended
            default:
                out += replaced(line) + ended
            }
        }
        return out
    }

    /// A field without the names of people before its addresses; a mail server's name stays.
    private static func withoutPhrases(_ line: [UInt8]) -> [UInt8] {
        guard let colon = line.firstIndex(of: 0x3A), let bracket = line.firstIndex(of: 0x3C),
            bracket > colon
        else { return line }
        let phrase = String(decoding: line[(colon + 1)..<bracket], as: UTF8.self).lowercased()
        if phrase.contains("mail") || phrase.contains("system") || phrase.contains("postmaster") {
            return line
        }
        return Array(line[...colon]) + Array(" Somebody ".utf8) + Array(line[bracket...])
    }

    /// Bytes with every address, host and number of the internet replaced.
    mutating func replaced(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var place = bytes.startIndex
        for address in FoundAddress.all(in: bytes, limit: .max)
        where address.range.lowerBound >= place {
            out += withoutHosts(bytes[place..<address.range.lowerBound])
            out += Array(standIn(for: address).utf8)
            place = address.range.upperBound
        }
        return out + withoutHosts(bytes[place...])
    }

    private mutating func standIn(for address: FoundAddress) -> String {
        // By this sender a complaint is known.
        if address.key == "staff@hotmail.com" { return address.text }
        if let known = addresses[address.key] { return known }
        let kept = ["postmaster", "mailer-daemon", "abuse", "mdaemon", "staff"]
        let local =
            kept.contains(address.localPart)
            ? String(address.text.prefix { $0 != "@" }) : "reader\(addresses.count + 1)"
        let made = "\(local)@\(standIn(forHost: address.domain))"
        addresses[address.key] = made
        return made
    }

    private mutating func standIn(forHost host: String) -> String {
        if let known = hosts[host] { return known }
        let made = "host\(hosts.count + 1).example"
        hosts[host] = made
        return made
    }

    private mutating func withoutHosts(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            guard byte.isASCIILetterOrDigit else {
                out.append(byte)
                rest = rest.dropFirst()
                continue
            }
            var word = rest.prefix { $0.isASCIILetterOrDigit || $0 == 0x2E || $0 == 0x2D }
            while let last = word.last, last == 0x2E || last == 0x2D { word.removeLast() }
            rest = rest[word.endIndex...]
            let labels = word.split(separator: 0x2E, omittingEmptySubsequences: false)
            let isNumber = word.allSatisfy { $0.isASCIIDigit || $0 == 0x2E }
            let isHost =
                labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
                && word.allSatisfy { !(0x41...0x5A).contains($0) } && (labels.last?.count ?? 0) > 1
                && labels.last?.allSatisfy(\.isASCIILetter) == true
            if labels.count == 4, isNumber {
                out += Array("192.0.2.1".utf8)
            } else if isHost {
                out += Array(standIn(forHost: String(decoding: word, as: UTF8.self)).utf8)
            } else {
                out += word
            }
        }
        return out
    }
}
