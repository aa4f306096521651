import NewsletterCore

/// The header of a mail at the head of a text: as the mail's source has it, or as a mail
/// program shows it to whoever copies the mail.
///
/// Lines such as `Date:` and `To:` stand in other texts too, so it takes a subject beside a
/// sender, a recipient or a date, an address beside a sender, or a name that only programs
/// write.
struct MailHeader {
    struct Field {
        /// As it is written.
        var name: String
        var kind: MailHeaderName
        var value: String
        /// The index of its line.
        var line: Int
    }

    private(set) var fields: [Field] = []
    /// How many lines it takes, the empty one below it included.
    private(set) var lineCount = 0
    /// Whether an empty line parts it from the text, or nothing follows.
    private(set) var isParted = false

    /// Reads the header at the head of lines; nil where they begin with none.
    init?(_ lines: some Collection<Substring>) {
        var rest = Array(lines.enumerated().prefix(Self.mostLines))[...]
        func skipBlank() { while rest.first?.element.isBlank == true { rest.removeFirst() } }
        skipBlank()
        if let first = rest.first?.element, Self.introduces(first) {
            rest.removeFirst()
            skipBlank()
        }
        var isSpaced = false
        while let (index, line) = rest.first {
            if line.isBlank {
                // Some copies have an empty line below every line.
                let next = rest.first { !$0.element.isBlank }?.element
                isSpaced = isSpaced || fields.count == 1
                guard isSpaced, let next, Self.field(next) != nil else {
                    isParted = true
                    lineCount = index + 1
                    break
                }
            } else if let (name, kind, value) = Self.field(line) {
                fields.append(Field(name: name, kind: kind, value: value, line: index))
            } else if !goesOn(line) {
                lineCount = index
                break
            } else {
                fields[fields.count - 1].value += " " + line.trimmingSpace()
            }
            rest.removeFirst()
        }
        if rest.isEmpty {
            isParted = true
            lineCount = lines.count
        }
        guard isOfMail else { return nil }
    }

    /// Reads the header of a part of a mail, which may have one field or none.
    init(ofPart lines: some Collection<Substring>) {
        for (index, line) in lines.enumerated() {
            if let (name, kind, value) = Self.field(line) {
                fields.append(Field(name: name, kind: kind, value: value, line: index))
            } else if goesOn(line) {
                fields[fields.count - 1].value += " " + line.trimmingSpace()
            }
        }
    }

    /// So that a text made of nothing else is no burden.
    private static let mostLines = 500

    /// The first value of a kind that says anything.
    func value(_ kind: MailHeaderName) -> Field? {
        fields.first { $0.kind == kind && !$0.value.isEmpty }
    }

    /// The value of a technical field by its name in small letters.
    func value(named name: String) -> String? {
        fields.first { $0.name.lowercased() == name }?.value
    }

    private var isOfMail: Bool {
        guard fields.count > 1 else { return false }
        let kinds = Set(fields.map(\.kind))
        if kinds.contains(.technical) { return true }
        if kinds.contains(.subject) {
            return !kinds.isDisjoint(with: [.sender, .recipient, .date])
        }
        return kinds.contains(.sender) && !kinds.isDisjoint(with: [.recipient, .date])
            && fields.contains { $0.value.contains("@") }
    }

    /// Whether a line belongs to the field before it: indented, or one more address.
    private func goesOn(_ line: Substring) -> Bool {
        guard let last = fields.last else { return false }
        if line.first == " " || line.first == "\t" { return true }
        return last.kind == .recipient && line.contains("@")
            && ",;".contains(last.value.last ?? " ")
    }

    /// `-----Original Message-----`, `Begin forwarded message:`, or the first line of a mail in
    /// a mailbox file.
    private static func introduces(_ line: Substring) -> Bool {
        guard line.utf8.count < 120 else { return false }
        let line = line.trimmingSpace()
        if line.hasPrefix("From "), line.contains("@") { return true }
        let words = line.filter { $0 != "-" && $0 != "_" }
        if line.hasPrefix("---"), line.hasSuffix("---"), words.contains(where: \.isLetter) {
            return true
        }
        let small = line.lowercased()
        return small.hasSuffix(":")
            && ["forwarded message", "weitergeleitete", "transféré", "reenviado", "inoltrato"]
                .contains(where: small.contains)
    }

    /// Name and value of a line that could stand in a header, in bold type or not; nil for any
    /// other.
    private static func field(_ line: Substring) -> (String, MailHeaderName, String)? {
        guard let first = line.utf8.first, first > 0x20,
            let mark = line.prefix(40).firstIndex(of: ":")
        else { return nil }
        let isSet = first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
        func bare(_ text: Substring) -> String {
            (isSet ? text.drop { "*_ ".contains($0) } : text).trimmingSpace()
        }
        let name = bare(line[..<mark]).prefix { $0 != "*" && $0 != "_" }.trimmingSpace()
        guard let kind = MailHeaderName(name.lowercased()) else { return nil }
        return (name, kind, bare(line[line.index(after: mark)...]))
    }
}

extension MailHeader {
    /// The indices of lines within a text, quoted or not, on which the header of another mail
    /// begins.
    static func further(in lines: [Substring]) -> [Int] {
        let lines = lines.map { line in
            line.utf8.first == UInt8(ascii: ">") ? line.drop { $0 == ">" || $0 == " " } : line
        }
        var found: [Int] = []
        var isAfterBlank = true
        var isCode = false
        var next = 0
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
            if isAfterBlank, !isCode, index >= next, field(line) != nil,
                let header = MailHeader(lines[index...].prefix(mostLines))
            {
                found.append(index)
                next = index + header.lineCount
            }
            isAfterBlank = line.isBlank
        }
        return found
    }
}
