internal import NewsletterCore

/// Reads a message that came back: the rules of ``BounceRule`` from the top, of which the first
/// that fits decides.
package struct BounceReader {
    let mail: IncomingMail
    let signs: ReportSigns
    let notice: Notice

    /// What a message says.
    package static func read(_ message: [UInt8]) -> BounceReading {
        BounceReader(IncomingMail(message)).read()
    }

    init(_ mail: IncomingMail) {
        self.mail = mail
        signs = ReportSigns(mail)
        notice = Notice(mail)
    }

    private func read() -> BounceReading {
        if mail.isEmpty { return BounceReading(.ordinary, .unreadable) }
        var reading =
            feedback() ?? appleUnsubscribe() ?? readReceipt() ?? deliveryStatus()
            ?? failedRecipients() ?? addressBlocks() ?? autoReply() ?? challenge() ?? freeText()
            ?? unsubscribe() ?? BounceReading(.ordinary, .ordinary)
        reading.evidence.messageID = mail.header.text("message-id").map(Reply.cleaned)
        reading.evidence.returnedMessageID = returnedMessageID
        reading.references = references
        return reading
    }

    // MARK: - Machines that say what they are

    private func appleUnsubscribe() -> BounceReading? {
        guard mail.header.text("x-apple-unsubscribe")?.lowercased() == "true" else { return nil }
        return bySender(.appleUnsubscribe, .unsubscribe)
    }

    private func readReceipt() -> BounceReading? {
        let isReceipt =
            mail.part("message/disposition-notification") != nil
            || mail.type["report-type"]?.lowercased() == "disposition-notification"
        guard isReceipt else { return nil }
        return refusal() ?? bySender(.readReceipt, .readReceipt)
    }

    /// A disposition notification of a server that took the mail and then refused it.
    private func refusal() -> BounceReading? {
        let part = mail.part("message/disposition-notification")
        let (fields, _) = MailHeader.read(Array((part?.text ?? "").utf8)[...].drop { $0 <= 0x20 })
        let disposition = fields.text("disposition")?.lowercased() ?? ""
        let submitted = mail.header.text("auto-submitted")?.lowercased() ?? ""
        let words = ReplyWords(String(notice.text.prefix(4000)))
        let isRefused =
            disposition.contains("failed") || disposition.contains("denied")
            || submitted.hasPrefix("auto-replied") && submitted.contains("rejected")
            || disposition.contains("automatic-action")
                && PhraseSet(["automatically rejected"]).matches(words)
        guard isRefused else { return nil }
        let found = ["original-recipient", "final-recipient"].lazy
            .map { FoundAddress.all(in: fields.text($0) ?? "", limit: 2) }.first { !$0.isEmpty }
        let text = notice.text.prefix(4000) + "\n" + (fields.text("failure") ?? "")
        let diagnosis = Diagnosis([String(text)], isPermanent: true)
        let recipient = BounceReading.Recipient(
            address: found?.first?.text ?? "", kind: diagnosis.kind,
            reason: .refused(diagnosis.reason), status: diagnosis.status, code: diagnosis.code,
            text: diagnosis.text)
        var reading = BounceReading(.readReceipt, about: [recipient])
        reading.recipients.removeAll { $0.address.isEmpty }
        return reading
    }

    private func unsubscribe() -> BounceReading? {
        let subject = (mail.header.text("subject") ?? "").lowercased().trimmingSpace()
        let first = subject.prefix { !$0.isWhitespace && $0 != ":" }
        guard first == "unsubscribe", subject.count < 80, !signs.isFromList else { return nil }
        return bySender(.unsubscribe, .unsubscribe)
    }

    private func autoReply() -> BounceReading? {
        let isDaemon = signs.isFromDaemon && !signs.isAbsence
        guard signs.isAutoReply, !isDaemon, !signs.hasSubject, !signs.isFromList else { return nil }
        // A newsletter that calls itself automatic answers nobody.
        let submitted = mail.header.text("auto-submitted")?.lowercased() ?? ""
        if submitted.hasPrefix("auto-generated"), !signs.isAbsence {
            let isAnswer = signs.isReply || mail.header.has("in-reply-to")
            guard signs.hasNullPath, isAnswer || mail.header.has("references") else { return nil }
        }
        if isChallenge { return nil }
        return bySender(.autoReply, .autoReply)
    }

    private func challenge() -> BounceReading? {
        guard isChallenge, !signs.isFromDaemon,
            signs.isAutoReply || signs.hasNullPath || signs.isReply
        else {
            return nil
        }
        guard !signs.isFromList else { return nil }
        return bySender(.challenge, .challenge)
    }

    private var isChallenge: Bool {
        let text = (mail.header.text("subject") ?? "") + "\n" + notice.text.prefix(4000)
        return NoticePhrases.challenge.matches(ReplyWords(text))
    }

    private func bySender(_ rule: BounceRule, _ kind: BounceKind) -> BounceReading {
        var reading = BounceReading(rule, kind)
        reading.evidence.sender = mail.header.text("from")
            .flatMap { FoundAddress.all(in: $0, limit: 4).last?.text }
        return reading
    }

    // MARK: - What came back

    private var returnedMessageID: String? {
        notice.returned?.text("message-id").map(Reply.cleaned)
    }

    /// The addresses that are those of the report itself: who wrote it, and to whom.
    var ownAddresses: Set<String> {
        let names = [
            "from", "to", "cc", "reply-to", "return-path", "sender", "delivered-to", "errors-to",
            "x-original-to", "envelope-to",
        ]
        var own = Set(
            names.flatMap { name in
                mail.header.texts(name, limit: 4).flatMap { FoundAddress.all(in: $0, limit: 20) }
            }.map(\.key))
        for name in ["from", "reply-to", "return-path", "sender"] {
            for text in notice.returned?.texts(name, limit: 4) ?? [] {
                own.formUnion(FoundAddress.all(in: text, limit: 8).map(\.key))
            }
        }
        return own
    }
}
