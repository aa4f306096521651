import NewsletterCore

@testable import MailFormat

extension FuzzTarget {
    /// Header text (RFC 2047): what any reader decodes is what was written, in lines that no
    /// relay has to touch.
    static let encodedWords = FuzzTarget("encoded-words") { bytes in
        let text = bytes.asText
        if text.isEmpty { return }
        try check(text, field: "Subject") { writer throws in
            try writer.unstructured("Subject", text)
        }
        try check("\(text) <a@x.example>", field: "From", isPhrase: true) { writer throws in
            try writer.mailboxes(
                "From", [Mailbox(name: text, address: EmailAddress("a@x.example"))]
            ) { $0 }
        }
    }

    private static func check(
        _ text: String, field: String, isPhrase: Bool = false,
        _ write: (inout HeaderWriter) throws -> Void
    ) throws {
        var writer = HeaderWriter()
        do {
            try write(&writer)
        } catch let error as MailError {
            try demand(text.firstControl != nil, "\(error) although there is no control")
            try demand(!error.description.hasControls(), error.description.debugDescription)
            return
        }
        let lines = try ReadHeader.lines(of: writer.bytes)
        for line in lines {
            try demand(line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "no ASCII: \(line)")
            try demand(line.utf8.count <= 76, "a line of \(line.utf8.count): \(line)")
            try demand(line.contains { $0 != " " }, "an empty line")
        }
        let value = lines.joined().dropFirst(field.count + 1)
        try demand(value.first == " ", "no space after the colon of \(value)")
        let read = try ReadHeader.decoded(value.dropFirst(), isPhrase: isPhrase)
        try demandEqual(read, text, "what is read")
    }
}

/// Reads header fields as a mail program does that follows the RFCs to the letter.
enum ReadHeader {
    /// The lines of one field, each ended by CR LF.
    static func lines(of bytes: [UInt8]) throws -> [String] {
        var lines = bytes.asText.unicodeScalars.split(
            separator: "\r\n".unicodeScalars, omittingEmptySubsequences: false
        ).map { String($0) }
        try demandEqual(lines.popLast(), "", "after the last line")
        for line in lines.dropFirst() {
            try demand(line.hasPrefix(" "), "a second field: \(line)")
        }
        return lines
    }

    /// The text of an unfolded value, quotes and encoded words resolved.
    static func decoded(_ value: some StringProtocol, isPhrase: Bool) throws -> String {
        var out = ""
        var wasEncoded = false
        for (index, word) in words(of: value, isPhrase: isPhrase).enumerated() {
            if word.hasPrefix("=?"), word.hasSuffix("?=") {
                if index > 0, !wasEncoded { out += " " }
                out += try encodedWord(word)
                wasEncoded = true
            } else {
                if index > 0 { out += " " }
                out += isPhrase && word.hasPrefix("\"") ? try unquoted(word) : word
                wasEncoded = false
            }
        }
        return out
    }

    private static func words(of value: some StringProtocol, isPhrase: Bool) -> [String] {
        var words = [""]
        var isQuoted = false
        var isEscaped = false
        for character in value.unicodeScalars {
            if isPhrase, isEscaped {
                isEscaped = false
            } else if isPhrase, character == "\"" {
                isQuoted.toggle()
            } else if isPhrase, isQuoted, character == "\\" {
                isEscaped = true
            } else if character == " ", !isQuoted {
                words.append("")
                continue
            }
            words[words.count - 1].unicodeScalars.append(character)
        }
        return words
    }

    private static func unquoted(_ word: String) throws -> String {
        try demand(word.count >= 2 && word.hasSuffix("\""), "a quote without end: \(word)")
        var out = ""
        var isEscaped = false
        for character in word.dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                out.append(character)
                isEscaped = false
            }
        }
        return out
    }

    /// RFC 2047 section 2: at most 75 characters, and whole characters in each word.
    private static func encodedWord(_ word: String) throws -> String {
        let parts = word.split(separator: "?", omittingEmptySubsequences: false)
        try demand(word.utf8.count <= 75 && parts.count == 5, "no encoded word: \(word)")
        try demandEqual(parts[1], "utf-8", "the character set of \(word)")
        let bytes: [UInt8]
        if parts[2] == "Q" {
            bytes = try decodedQ(parts[3])
        } else {
            bytes = try decodedBase64(parts[3])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Broken(description: "half a character in \(word)")
        }
        return text
    }

    private static func decodedQ(_ text: Substring) throws -> [UInt8] {
        var out: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "_") {
                out.append(0x20)
            } else if byte == UInt8(ascii: "=") {
                guard let value = UInt8(rest.prefix(2).asText, radix: 16) else {
                    throw Broken(description: "half an escape in \(text)")
                }
                out.append(value)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return out
    }

    private static func decodedBase64(_ text: Substring) throws -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        try demand(text.count % 4 == 0, "base64 of \(text.count) letters")
        var out: [UInt8] = []
        var pending = 0
        var bits = 0
        for letter in text where letter != "=" {
            guard let value = letters.firstIndex(of: letter) else {
                throw Broken(description: "\(letter) is no letter of base64")
            }
            pending = (pending << 6 | value) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(pending >> bits & 0xFF))
            }
        }
        return out
    }
}
