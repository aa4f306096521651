internal import NewsletterCore

/// The header of an edition: fields that are the same for everybody, and those that are not.
struct CompiledHeader {
    /// What a header is made of, in its order.
    private enum Piece {
        /// Whole fields, as a range of ``fixed``.
        case fixed(Range<Int>)
        case date, to, subject, messageID, listUnsubscribe, reference
    }

    /// Everything that is the same for everybody, in order.
    private(set) var fixed: [UInt8] = []
    private var pieces: [Piece] = []
    /// The From address, its domain in ASCII.
    let from: EmailAddress
    /// What return paths are made of, its domain in ASCII.
    let returnPath: EmailAddress?
    /// Where recipients leave the list.
    let unsubscribeURL: UnsubscribeURL?
    /// What follows the URL in List-Unsubscribe.
    private let unsubscribeMailbox: EmailAddress?
    private let subject: SlottedText
    private let slots: EditionSlots
    private let slug: [UInt8]
    /// How references name the issue.
    let issueMark: [UInt8]
    private let sender: SenderProfile

    init(
        _ edition: Edition, _ sender: SenderProfile, body: CompiledBody, slots: EditionSlots
    ) throws(MailError) {
        let toASCII = sender.domainToASCII
        from = try sender.from.address.inASCII(field: "From", toASCII)
        returnPath = try sender.returnPath?.inASCII(field: "Return-Path", toASCII)
        unsubscribeMailbox = try sender.unsubscribeMailbox?
            .inASCII(field: "List-Unsubscribe", toASCII)
        if let template = sender.unsubscribeURL {
            unsubscribeURL = try UnsubscribeURL(template)
        } else {
            unsubscribeURL = nil
        }
        subject = edition.subject
        self.slots = slots
        slug = Array(edition.slug.description.utf8)
        issueMark = RecipientReference.mark(of: edition.slug, key: sender.keys.current)
        self.sender = sender

        pieces.append(.date)
        try add { writer throws(MailError) in
            try writer.mailboxes("From", [sender.from], domainToASCII: toASCII)
            if let replyTo = sender.replyTo {
                try writer.mailboxes("Reply-To", [replyTo], domainToASCII: toASCII)
            }
        }
        pieces.append(.to)
        try addSubject()
        pieces.append(.messageID)
        try add { writer throws(MailError) in
            try writer.line("MIME-Version", "1.0")
            writer.bytes += body.contentFields
            if !edition.language.isEmpty {
                try writer.line("Content-Language", edition.language)
            }
        }
        try addListFields()
        try add { writer throws(MailError) in
            if !sender.feedbackID.isEmpty {
                try writer.line("Feedback-ID", try Self.feedbackID(edition.slug, sender))
            }
            if let address = try sender.complaintAddress?.inASCII(field: "CFBL-Address", toASCII) {
                try writer.line("CFBL-Address", "\(address); report=arf")
            }
            if sender.isBulk {
                try writer.line("Precedence", "bulk")
            } else {
                try writer.line("Auto-Submitted", "auto-generated")
            }
        }
        pieces.append(.reference)
    }

    /// The names of all fields, in their order and in lower case.
    var names: [String] {
        pieces.flatMap { piece -> [String] in
            switch piece {
            case .fixed(let range):
                let fields = Array(fixed[range])
                return HeaderFields(of: fields).names(in: fields)
            case .date: return ["date"]
            case .to: return ["to"]
            case .subject: return ["subject"]
            case .messageID: return ["message-id"]
            case .listUnsubscribe: return ["list-unsubscribe"]
            case .reference: return ["x-postrider-ref"]
            }
        }
    }

    private mutating func addSubject() throws(MailError) {
        for case .literal(let text) in subject.withEveryBlock.segments {
            if let control = text.firstControl { throw .control(field: "Subject", control) }
        }
        guard subject.isFixed else { return pieces.append(.subject) }
        let text = subject.literalText
        try add { writer throws(MailError) in try writer.unstructured("Subject", text) }
    }

    private mutating func addListFields() throws(MailError) {
        let sender = sender
        try add { writer throws(MailError) in
            if let list = sender.listID {
                try writer.list("List-Id", id: list.id, phrase: list.phrase)
            }
            if let help = sender.listHelp { try writer.urls("List-Help", [help]) }
            if let archive = sender.listArchive { try writer.urls("List-Archive", [archive]) }
            if let archive = sender.archivedAt { try writer.urls("Archived-At", [archive]) }
        }
        guard let unsubscribeURL else { return }
        pieces.append(.listUnsubscribe)
        guard unsubscribeURL.isSecure else { return }
        try add { writer throws(MailError) in
            try writer.line("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        }
    }

    private static func feedbackID(
        _ slug: Slug, _ sender: SenderProfile
    ) throws(MailError) -> String {
        let parts = [slug.description] + sender.feedbackID
        guard parts.count <= 4, (5...15).contains(parts[parts.count - 1].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { $0.isAtomText || $0 == 0x2E } })
        else {
            throw .malformed(
                field: "Feedback-ID", value: sender.feedbackID.joined(separator: ":"),
                reason: "must be at most two parts and a sender name of 5 to 15 characters,"
                    + " all of letters, digits, - and .")
        }
        return parts.joined(separator: ":")
    }

    private mutating func add(
        _ write: (inout HeaderWriter) throws(MailError) -> Void
    ) throws(MailError) {
        var writer = HeaderWriter()
        try write(&writer)
        let start = fixed.count
        fixed += writer.bytes
        if case .fixed(let range)? = pieces.last {
            pieces[pieces.count - 1] = .fixed(range.lowerBound..<fixed.count)
        } else if start < fixed.count {
            pieces.append(.fixed(start..<fixed.count))
        }
    }
}

// MARK: The header of one mail

extension CompiledHeader {
    /// Appends the fields for one recipient; returns the address as it is written and the
    /// Message-ID.
    func write(
        _ values: SlotValues, at now: Timestamp, into out: inout [UInt8]
    ) throws(MailError) -> (address: EmailAddress, id: String) {
        let recipient = values.recipient
        let address = try recipient.address.inASCII(field: "To", sender.domainToASCII)
        let id = messageID(for: recipient.subscriber)
        var writer = HeaderWriter()
        swap(&writer.bytes, &out)
        defer { swap(&writer.bytes, &out) }
        for piece in pieces {
            switch piece {
            case .fixed(let range): writer.bytes += fixed[range]
            case .date: writer.date("Date", now)
            case .to: writer.to(recipient.name, address)
            case .subject: try writer.unstructured("Subject", text(of: subject, values))
            case .messageID: writer.messageID(id)
            case .listUnsubscribe: writeListUnsubscribe(values, into: &writer.bytes)
            case .reference:
                writer.bytes += "X-Postrider-Ref: ".utf8
                RecipientReference.write(
                    recipient.subscriber, for: .header, mark: issueMark, key: sender.keys.current,
                    isTest: sender.isTest, into: &writer.bytes)
                writer.end()
            }
        }
        return (address, String(decoding: id, as: UTF8.self))
    }

    /// The same on every attempt: 128 bits of HMAC of the issue and the subscriber, in base32.
    func messageID(for subscriber: SubscriberID) -> [UInt8] {
        var id: [UInt8] = []
        sender.keys.current.writeMessageID(of: slug, to: subscriber, into: &id)
        id.append(UInt8(ascii: "@"))
        id += (sender.messageIDDomain ?? from.domain).utf8
        return id
    }

    private func text(of subject: SlottedText, _ values: SlotValues) -> String {
        var bytes: [UInt8] = []
        write(subject.segments, values, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(
        _ segments: [SlottedText.Segment], _ values: SlotValues, into bytes: inout [UInt8]
    ) {
        for segment in segments {
            switch segment {
            case .literal(let text): bytes += text.utf8
            case .slot(let slot, _):
                values.write(slots.index(of: slot), for: .header, into: &bytes)
            case .block(let condition, let inner):
                if values.shown[slots.index(of: condition)] { write(inner, values, into: &bytes) }
            }
        }
    }

    private func writeListUnsubscribe(_ values: SlotValues, into out: inout [UInt8]) {
        out += "List-Unsubscribe: <".utf8
        out += values.unsubscribeURL
        out.append(UInt8(ascii: ">"))
        if let mailbox = unsubscribeMailbox {
            out += ", <mailto:".utf8
            SlotEscaping.write(mailbox.localPart, for: .urlPart, into: &out)
            out.append(UInt8(ascii: "@"))
            out += mailbox.domain.utf8
            out += "?subject=unsubscribe%20".utf8
            RecipientReference.write(
                values.recipient.subscriber, for: .unsubscribe, mark: issueMark,
                key: sender.keys.current, isTest: sender.isTest, into: &out)
            out.append(UInt8(ascii: ">"))
        }
        out.appendCRLF()
    }
}

extension HeaderWriter {
    /// Writes the To field; controls in the name become spaces, since a name comes from a list.
    fileprivate mutating func to(_ name: String?, _ address: EmailAddress) {
        begin("To")
        guard let name, !name.isEmpty else {
            write(word: address.description.utf8)
            return end()
        }
        var phrase: [UInt8] = []
        SlotEscaping.write(name, for: .header, into: &phrase)
        write(phrase: String(decoding: phrase, as: UTF8.self))
        write(word: "<\(address)>".utf8)
        end()
    }

    fileprivate mutating func messageID(_ id: [UInt8]) {
        bytes += "Message-ID: <".utf8
        bytes += id
        bytes.append(UInt8(ascii: ">"))
        end()
    }
}

extension SlottedText {
    /// Whether it is the same for everybody.
    fileprivate var isFixed: Bool {
        segments.allSatisfy { if case .literal = $0 { true } else { false } }
    }

    /// The text without its slots.
    fileprivate var literalText: String {
        segments.reduce(into: "") { if case .literal(let text) = $1 { $0 += text } }
    }
}
