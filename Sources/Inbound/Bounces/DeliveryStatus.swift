internal import NewsletterCore

/// A delivery status notification (RFC 3464), also one that is damaged or written into a text.
struct DeliveryStatus {
    /// Fields of the message or of one recipient, by name in lower case.
    struct Group {
        fileprivate(set) var fields: [String: String] = [:]

        subscript(_ name: String) -> String? { fields[name] }

        /// What became of the mail, in lower case.
        var action: String? {
            fields["action"]?.lowercased().trimmingSpace().prefix { $0.isLetter }.description
        }

        /// The stated status.
        var status: EnhancedStatus? {
            guard let text = fields["status"] else { return nil }
            let run = text.prefix(60).split { !($0.isNumber || $0 == ".") }.first {
                $0.contains(".")
            }
            return run.flatMap { EnhancedStatus($0) }
        }

        /// The words of the diagnostic code, without its type.
        var diagnostic: String {
            guard let text = fields["diagnostic-code"] else { return "" }
            guard let end = text.prefix(40).firstIndex(of: ";"),
                text[..<end].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " })
            else { return text }
            return String(text[text.index(after: end)...]).trimmingSpace()
        }

        /// The exit code of a program, where `X-Unix` is what the diagnostic code tells of.
        var exitCode: Int? {
            let text = fields["diagnostic-code"]?.lowercased() ?? ""
            guard text.hasPrefix("x-unix") else { return nil }
            return Int(diagnostic.prefix { $0.isNumber })
        }

        /// The name behind the type of a field such as `dns; mx.example.org`.
        func name(_ field: String) -> String? {
            fields[field].map { text in
                let name = text.split(separator: ";", maxSplits: 1).last.map(String.init) ?? text
                return Reply.cleaned(name.trimmingSpace())
            }
        }

        /// The address of a field such as `rfc822; a@example.org`; nil where it holds none.
        func address(_ field: String) -> FoundAddress? {
            guard let text = fields[field] else { return nil }
            let found = FoundAddress.all(in: text, limit: 2)
            if let first = found.first { return first }
            let plain = Self.unescaped(text)
            return plain == text ? nil : FoundAddress.all(in: plain, limit: 1).first
        }

        /// The text with `+40` and `\x{40}` read (RFC 3461 section 4, RFC 6533 section 3).
        private static func unescaped(_ text: String) -> String {
            var out: [UInt8] = []
            var rest = Array(text.utf8)[...]
            while let byte = rest.popFirst() {
                if byte == 0x2B, let high = rest.first?.hexDigit,
                    let low = rest.dropFirst().first?.hexDigit
                {
                    out.append(high << 4 | low)
                    rest = rest.dropFirst(2)
                } else if byte == 0x5C, rest.starts(with: "x{".utf8),
                    let end = rest.prefix(12).firstIndex(of: 0x7D),
                    let value = UInt32(
                        String(decoding: rest[..<end].dropFirst(2), as: UTF8.self), radix: 16),
                    let scalar = Unicode.Scalar(value)
                {
                    out += Array(String(Character(scalar)).utf8)
                    rest = rest[(end + 1)...]
                } else {
                    out.append(byte)
                }
            }
            return String(decoding: out, as: UTF8.self)
        }
    }

    private(set) var message = Group()
    private(set) var recipients: [Group] = []

    /// Reads the groups; nil where there is no recipient.
    init?(_ text: String) {
        var name: String?
        var isAfterBlank = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(20_000) {
            guard recipients.count <= MailLimits.recipients else { break }
            if line.allSatisfy(\.isWhitespace) {
                isAfterBlank = true
                name = nil
            } else if let first = line.first, first.isWhitespace, let name {
                extend(name, by: line)
            } else if let (field, value) = Self.field(line) {
                add(field, value, isAfterBlank: isAfterBlank)
                name = field
                isAfterBlank = false
            }
        }
        recipients.removeAll { group in
            !group.fields.keys.contains { Self.recipientFields.contains($0) }
                && group["action"] == nil
        }
        if recipients.count > MailLimits.recipients { recipients.removeLast() }
        if recipients.isEmpty { return nil }
    }

    /// The status within a text that people read: from the first of its fields at a line's start.
    init?(within text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        func index(of names: [String]) -> Int? {
            lines.firstIndex { line in Self.field(line).map { names.contains($0.0) } ?? false }
        }
        guard index(of: ["action"]) != nil,
            let recipient = index(of: ["final-recipient", "original-recipient"])
        else { return nil }
        let start = min(index(of: ["reporting-mta"]) ?? recipient, recipient)
        self.init(lines[start...].joined(separator: "\n"))
    }

    private static let recipientFields: Set<String> = ["final-recipient", "original-recipient"]
    private static let ofRecipient: Set<String> = [
        "final-recipient", "original-recipient", "x-actual-recipient", "action", "status",
        "diagnostic-code", "remote-mta", "last-attempt-date", "will-retry-until", "final-log-id",
    ]

    private static func field(_ line: Substring) -> (String, String)? {
        let line = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
        guard let colon = line.prefix(80).firstIndex(of: ":") else { return nil }
        let name = line[..<colon].lowercased().trimmingSpace()
        let isName = name.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x5F }
        guard isName, !name.isEmpty else { return nil }
        return (
            name, String(line[line.index(after: colon)...].prefix(MailLimits.field)).trimmingSpace()
        )
    }

    private mutating func add(_ name: String, _ value: String, isAfterBlank: Bool) {
        if Self.ofRecipient.contains(name), begins(name, isAfterBlank: isAfterBlank) {
            recipients.append(Group())
        }
        if recipients.isEmpty {
            if message.fields[name] == nil { message.fields[name] = value }
        } else if recipients[recipients.count - 1].fields[name] == nil {
            recipients[recipients.count - 1].fields[name] = value
        }
    }

    /// Whether a field is the first about another recipient.
    private func begins(_ name: String, isAfterBlank: Bool) -> Bool {
        guard let last = recipients.last else { return true }
        guard Self.recipientFields.contains(name) else {
            // A second action without an address is somebody else's, too.
            return isAfterBlank && name == "action" && last["action"] != nil
        }
        if last[name] != nil { return true }
        let isWhole = Self.recipientFields.contains { last[$0] != nil }
        return isAfterBlank && isWhole && last["action"] != nil
    }

    private mutating func extend(_ name: String, by line: Substring) {
        let text = " " + String(line).trimmingSpace()
        func extended(_ group: inout Group) {
            guard let old = group.fields[name], old.utf8.count < MailLimits.field else { return }
            group.fields[name] = old + text
        }
        if recipients.isEmpty {
            extended(&message)
        } else {
            extended(&recipients[recipients.count - 1])
        }
    }
}
