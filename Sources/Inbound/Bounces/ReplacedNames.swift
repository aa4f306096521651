internal import NewsletterCore

/// Names and what stands for them, the same everywhere in one message.
struct ReplacedNames {
    private var addresses: [String: String] = [:]
    private var hosts: [String: String] = [:]
    private var boundaries: [String: String] = [:]
    /// The words by which people are known, in lower case.
    private let people: Set<String>

    /// Finds out which words are names: those of addresses, and those beside them.
    init(of mail: IncomingMail) {
        people = NamesOfPeople.words(of: mail)
    }

    // MARK: - Headers

    /// What stands between the bodies of parts: headers and boundaries, and no other line.
    mutating func structure(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes
        var field: ArraySlice<UInt8>?
        func flush(_ names: inout ReplacedNames) {
            if let field { out += names.field(field, isReturned: false) + [0x0A] }
            field = nil
        }
        while let line = rest.popLine() {
            if line.first == 0x20 || line.first == 0x09, let begun = field {
                field = bytes[begun.startIndex..<line.endIndex]
                continue
            }
            flush(&self)
            if line.isBlank {
                out.append(0x0A)
            } else if line.starts(with: "--".utf8), !line.trimmed.contains(0x20) {
                out += boundary(line.trimmed) + [0x0A]
            } else if line.starts(with: "From ".utf8) {
                out += replaced(String(decoding: line, as: UTF8.self)) + [0x0A]
            } else if MailHeader.name(of: line) != nil {
                field = line
            }
        }
        flush(&self)
        return out
    }

    /// A header; of one that came back no subject is kept.
    mutating func fields(_ header: MailHeader, isReturned: Bool) -> [UInt8] {
        header.fields.flatMap { field in
            self.field(field.name, field.value, isReturned: isReturned) + [0x0A]
        }
    }

    private mutating func field(_ line: ArraySlice<UInt8>, isReturned: Bool) -> [UInt8] {
        let name = MailHeader.name(of: line) ?? []
        let value = line.drop { $0 != 0x3A }.dropFirst()
        return field(String(decoding: name, as: UTF8.self), value, isReturned: isReturned)
    }

    private mutating func field(
        _ name: String, _ value: ArraySlice<UInt8>, isReturned: Bool
    ) -> [UInt8] {
        let text = HeaderText.decoded(value).replacing("\n", with: " ")
        let kept: [UInt8]
        switch name.lowercased() {
        case "content-type": kept = type(text)
        // Texts are written anew.
        case "content-transfer-encoding": kept = Array("8bit".utf8)
        case "subject" where isReturned: kept = Self.leftOut
        case "from", "to", "cc", "reply-to", "sender": kept = mailbox(text)
        case "reporting-mta", "remote-mta", "x-reporting-mta": kept = machine(text)
        case let name where Self.kept.contains(name): kept = replaced(text)
        default: kept = Self.leftOut
        }
        let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return Array("\(words.joined(separator: "-")): ".utf8) + kept
    }

    /// The fields whose value a rule reads, or that name nobody.
    private static let kept: Set<String> = [
        "date", "mime-version", "subject", "return-path", "delivered-to", "x-original-to",
        "envelope-to", "errors-to", "message-id", "precedence", "auto-submitted",
        "x-failed-recipients", "x-apple-unsubscribe", "x-hmxmroriginalrecipient",
        // Of reports
        "arrival-date", "final-recipient", "original-recipient", "x-actual-recipient", "action",
        "status", "diagnostic-code", "last-attempt-date", "will-retry-until", "feedback-type",
        "version", "original-mail-from", "original-rcpt-to", "removal-recipient", "incidents",
        "disposition", "failure", "error", "warning",
    ]

    private static let leftOut = Array("(left out)".utf8)

    private mutating func type(_ text: String) -> [UInt8] {
        let type = ContentType(text)
        var out = type.name
        let kind = type["report-type"]?.filter { $0.isLetter || $0 == "-" }
        if let kind { out += "; report-type=\(kind)" }
        if let boundary = type["boundary"] {
            out += "; boundary=\"\(standIn(forBoundary: boundary))\""
        }
        if !type.isMultipart { out += "; charset=utf-8" }
        return Array(out.utf8)
    }

    private mutating func boundary(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: line.dropFirst(2), as: UTF8.self)
        if boundaries[text] == nil, text.hasSuffix("--"),
            let known = boundaries[String(text.dropLast(2))]
        {
            return Array("--\(known)--".utf8)
        }
        return Array("--\(standIn(forBoundary: text))".utf8)
    }

    private mutating func standIn(forBoundary text: String) -> String {
        if let known = boundaries[text] { return known }
        let made = "part-\(boundaries.count + 1)"
        boundaries[text] = made
        return made
    }

    /// Addresses without the names of people before them; a mail server's name stays.
    private mutating func mailbox(_ text: String) -> [UInt8] {
        let lowered = text.lowercased()
        let found = FoundAddress.all(in: text, limit: 50)
        if found.isEmpty {
            return ReportSigns.isNamedDaemon(lowered) ? replaced(text) : Self.leftOut
        }
        let isDaemon = ReportSigns.isNamedDaemon(lowered)
        let phrase = isDaemon ? "\(ReportSigns.daemonName(in: lowered)) " : "Somebody "
        return Array(
            found.map { "\(phrase)<\(standIn(for: $0))>" }.joined(separator: ", ").utf8)
    }

    /// A field such as `dns; mx.example.org`.
    private mutating func machine(_ text: String) -> [UInt8] {
        let parts = text.split(separator: ";", maxSplits: 1)
        guard parts.count == 2 else { return Self.leftOut }
        let host = String(parts[1]).trimmingSpace().prefix { !$0.isWhitespace }.lowercased()
        return Array("dns; \(standIn(forHost: host))".utf8)
    }

    // MARK: - Texts

    /// A text, or a report of fields, line by line.
    mutating func lines(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        var isLeftOut = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let first = line.first, first == " " || first == "\t", isLeftOut { continue }
            isLeftOut = false
            let bytes = Array(line.utf8)
            let name = MailHeader.name(of: bytes[...]).map {
                String(decoding: $0, as: UTF8.self).lowercased()
            }
            if let name, Self.isSecret(name) {
                isLeftOut = true
                out += Array("\(name): (left out)".utf8)
            } else if let name, ["reporting-mta", "remote-mta"].contains(name) {
                out += field(bytes[...], isReturned: false)
            } else {
                out += replaced(String(line))
            }
            out.append(0x0A)
        }
        if out.last == 0x0A { out.removeLast() }
        let text = out[...]
        if FoundReference.all(in: text, at: .text).isEmpty, FoundReference.tokens(in: text).isEmpty
        {
            return out
        }
        // One that stands on two lines.
        let joined = FoundReference.joined(text)
        return Array(
            joined.split(separator: 0x0A, omittingEmptySubsequences: false)
                .map { replaced(String(decoding: $0, as: UTF8.self)) }.joined(separator: [0x0A]))
    }

    /// A field of a report or a header that is not to be seen.
    private static func isSecret(_ name: String) -> Bool {
        if kept.contains(name) { return false }
        return name.hasPrefix("x-") || name.hasPrefix("list-")
            || [
                "received", "received-from-mta", "original-envelope-id", "dkim-signature",
                "authentication-results", "source-ip", "reported-uri", "reported-domain",
                "original-message-id", "reporting-ua", "user-agent", "mdn-gateway", "subject",
                "thread-topic", "comments",
            ].contains(name)
    }

    /// A text with every address, host, number of the internet, name, path and token replaced.
    mutating func replaced(_ text: String) -> [UInt8] {
        let bytes = Array(Self.withoutPaths(String(text.prefix(2000))).utf8)[...]
        var out: [UInt8] = []
        var place = bytes.startIndex
        for address in FoundAddress.all(in: bytes, limit: .max)
        where address.range.lowerBound >= place {
            out += words(bytes[place..<address.range.lowerBound])
            out += Array(standIn(for: address).utf8)
            place = address.range.upperBound
        }
        return out + words(bytes[place...])
    }

    /// Without the paths of URLs, the queries of addresses, and names in brackets.
    private static func withoutPaths(_ text: String) -> String {
        text.replacing(#/(https?://[^\s/<>"')\]]+)[^\s<>"')\]]*/#.ignoresCase()) { "\($0.1)/" }
            .replacing(#/(mailto:[^\s?<>"]+)\?[^\s<>"')\]]*/#.ignoresCase()) { "\($0.1)" }
            .replacing(#/([\/;](?:PN|G|S|I|GI|CN|_?OU?|OU\d|P|A|C))=[^\/;]*/#) { "\($0.1)=x" }
            .replacing(#/(helo=|ehlo=)[^\s()<>;,]+/#.ignoresCase()) { "\($0.1)host.example" }
            .replacing(#/\b(helo |ehlo )[a-z0-9.]*[-.0-9][a-z0-9.-]*/#.ignoresCase()) {
                "\($0.1)host.example"
            }
            .replacing(#/<[A-Za-z0-9._+-]+>/#, with: "<name>")
            .replacing(#/[^\s<>"'();:,=]{0,80}%[0-9A-Fa-f]{2}[^\s<>"'();:,]*/#, with: "(left-out)")
            .replacing(#/\b[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){2,8}/#) { match in
                let found = String(match.0)
                let isAddress = found.contains("::") || found.split(separator: ":").count > 4
                return isAddress ? "2001:db8::1" : found
            }
    }

    private mutating func standIn(for address: FoundAddress) -> String {
        // By this sender a complaint is known.
        if address.key == "staff@hotmail.com" { return address.text }
        if let known = addresses[address.key] { return known }
        let local =
            ReportSigns.daemonLocalPart(address.localPart) ?? "reader\(addresses.count + 1)"
        let made = "\(local)@\(standIn(forHost: address.domain))"
        addresses[address.key] = made
        return made
    }

    private mutating func standIn(forHost host: String) -> String {
        let host = host.lowercased()
        if let known = hosts[host] { return known }
        let made = "host\(hosts.count + 1).example"
        hosts[host] = made
        return made
    }

    private mutating func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            guard Self.isWordByte(byte) else {
                out.append(byte)
                rest = rest.dropFirst()
                continue
            }
            var word = rest.prefix { Self.isWordByte($0) || $0 == 0x2E || $0 == 0x2D }
            while let last = word.last, last == 0x2E || last == 0x2D { word.removeLast() }
            rest = rest[word.endIndex...]
            out += standIn(forWord: word)
        }
        return out
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == 0x5F || byte >= 0x80
    }

    private mutating func standIn(forWord word: ArraySlice<UInt8>) -> [UInt8] {
        let labels = word.split(separator: 0x2E, omittingEmptySubsequences: false)
        let text = String(decoding: word, as: UTF8.self)
        let lowered = text.lowercased()
        let isNumber = word.allSatisfy { $0.isASCIIDigit || $0 == 0x2E }
        if labels.count == 4, isNumber { return Array("192.0.2.1".utf8) }
        if isNumber { return Array(word) }
        if hosts[lowered] != nil { return Array(standIn(forHost: lowered).utf8) }
        if people.contains(lowered) { return Array("reader".utf8) }
        let isHost =
            labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
            && word.allSatisfy { !(0x41...0x5A).contains($0) } && (labels.last?.count ?? 0) > 1
            && labels.last?.allSatisfy(\.isASCIILetter) == true
        if isHost { return Array(standIn(forHost: text).utf8) }
        if Self.isToken(word) { return Array("token".utf8) }
        let pieces = lowered.split { ".-_".contains($0) }
        guard pieces.contains(where: { people.contains(String($0)) }) else { return Array(word) }
        return Array("reader".utf8)
    }

    /// Whether it has the shape of a reference, a token, or the identity of a mail.
    private static func isToken(_ word: ArraySlice<UInt8>) -> Bool {
        if !FoundReference.all(in: word, at: .text).isEmpty { return true }
        return word.split { $0 == 0x2D || $0 == 0x2E }.contains { piece in
            let digits = piece.count(where: \.isASCIIDigit)
            return piece.count >= 12 && digits > 0 && digits < piece.count
                || piece.count >= 16 && digits == piece.count
        }
    }
}
