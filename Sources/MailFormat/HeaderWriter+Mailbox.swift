internal import NewsletterCore

extension HeaderWriter {
    /// Writes a field of one or more addresses with their names (RFC 5322 section 3.4).
    ///
    /// A domain beyond ASCII goes through `domainToASCII`; a local part beyond ASCII stays as
    /// it is and needs SMTPUTF8 (RFC 6532) to travel.
    mutating func mailboxes(
        _ name: String, _ mailboxes: [Mailbox], domainToASCII: (String) -> String?
    ) throws(MailError) {
        begin(name)
        for (index, mailbox) in mailboxes.enumerated() {
            if index > 0 { write(byte: UInt8(ascii: ",")) }
            if let phrase = mailbox.name {
                try refuseControls(in: phrase, field: name)
                write(phrase: phrase)
            }
            let address = try mailbox.address.inASCII(field: name, domainToASCII)
            if mailbox.name == nil {
                write(word: address.description.utf8)
            } else {
                write(word: "<\(address)>".utf8)
            }
        }
        end()
    }

    /// Writes a list's identity with the name that people know it by (RFC 2919).
    mutating func list(_ name: String, id: String, phrase: String?) throws(MailError) {
        begin(name)
        if let phrase, !phrase.isEmpty {
            try refuseControls(in: phrase, field: name)
            write(phrase: phrase)
        }
        let labels = id.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, id.utf8.count <= 240,
            labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isAtomText) })
        else {
            throw .malformed(
                field: name, value: id,
                reason: "is not a list identity; write one like weekly.news.example.org")
        }
        write(word: "<\(id)>".utf8)
        end()
    }

    /// Writes a display name: as atoms where they will do, else quoted, else encoded.
    mutating func write(phrase: String) {
        let phrase = phrase.balancingDirections
        let bytes = phrase.utf8
        if bytes.count <= 60, Self.isPlain(bytes) {
            if bytes.allSatisfy({ $0.isAtomText || $0 == 0x20 }) {
                for word in bytes.split(separator: 0x20) { write(word: word) }
            } else {
                write(word: Self.quoted(phrase))
            }
        } else {
            if column + 1 > EncodedWords.lineLimit - 28 { fold() } else { write(byte: 0x20) }
            write(encoded: phrase)
        }
    }

    /// Whether text is printable ASCII with single spaces between words and does not look
    /// encoded.
    static func isPlain(_ text: String.UTF8View) -> Bool {
        var last: UInt8 = 0x20
        for byte in text {
            let isDouble = byte == 0x20 && last == 0x20
            let looksEncoded = byte == UInt8(ascii: "?") && last == UInt8(ascii: "=")
            if byte < 0x20 || byte >= 0x7F || isDouble || looksEncoded { return false }
            last = byte
        }
        return last != 0x20 || text.isEmpty
    }

    /// A quoted string (RFC 5322 section 3.2.4).
    static func quoted(_ text: String) -> [UInt8] {
        var out: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                out.append(UInt8(ascii: "\\"))
            }
            out.append(byte)
        }
        return out + [UInt8(ascii: "\"")]
    }
}

extension EmailAddress {
    /// The address with its domain as A-labels (RFC 5891), which every server understands.
    func inASCII(
        field: String, _ domainToASCII: (String) -> String?
    ) throws(MailError) -> EmailAddress {
        if domain.utf8.allSatisfy({ $0 < 0x80 }) { return self }
        guard let labels = domainToASCII(domain),
            let address = try? EmailAddress("\(localPart)@\(labels)"),
            address.domain.utf8.allSatisfy({ $0 < 0x80 })
        else { throw .domain(field: field, domain) }
        return address
    }
}
