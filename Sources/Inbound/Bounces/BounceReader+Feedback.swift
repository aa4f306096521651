internal import NewsletterCore

extension BounceReader {
    /// A feedback report (RFC 5965), and what Microsoft sent instead of it for long.
    func feedback() -> BounceReading? {
        if let part = mail.part("message/feedback-report") {
            return report(FeedbackFields(part.text))
        }
        if mail.type["report-type"]?.lowercased() == "feedback-report" {
            let text = mail.parts.first { $0.text.lowercased().contains("feedback-type:") }?.text
            return report(FeedbackFields(text ?? ""))
        }
        let from = (mail.header.text("from") ?? "").lowercased()
        let subject = (mail.header.text("subject") ?? "").lowercased()
        let isOld =
            subject.hasPrefix("complaint about message from") && from.contains("staff@hotmail.com")
        let isXARF = mail.header.has("x-xarf") || mail.header.has("x-arf")
        return isOld || isXARF ? report(FeedbackFields("Feedback-Type: abuse")) : nil
    }

    private func report(_ fields: FeedbackFields) -> BounceReading {
        let (kind, reason) = fields.meaning
        var reading = BounceReading(.feedbackReport, kind, reason)
        var found =
            ["original-rcpt-to", "removal-recipient"].lazy
            .map { fields.addresses($0) }.first { !$0.isEmpty } ?? []
        if found.isEmpty {
            let names = ["x-hmxmroriginalrecipient", "x-original-to", "delivered-to", "to"]
            found =
                names.lazy.map { name in
                    (notice.returned?.texts(name, limit: 4) ?? [])
                        .flatMap { FoundAddress.all(in: $0, limit: 20) }
                }.first { !$0.isEmpty } ?? []
        }
        var seen: Set<String> = []
        reading.recipients = found.filter {
            !$0.isRedacted && seen.insert($0.key).inserted
        }.map {
            BounceReading.Recipient(address: $0.text, kind: kind, reason: reason, text: "")
        }
        reading.evidence.reportingMTA = fields["reporting-mta"].map(Reply.cleaned)
        reading.evidence.envelopeID = fields["original-envelope-id"].map(Reply.cleaned)
        reading.evidence.sender = fields["user-agent"].map(Reply.cleaned)
        return reading
    }
}

/// The fields of a feedback report.
private struct FeedbackFields {
    private var fields: [(name: String, value: String)] = []

    init(_ text: String) {
        let (header, _) = MailHeader.read(Array(text.utf8)[...].drop { $0 <= 0x20 })
        fields = header.fields.prefix(200).map { ($0.name, HeaderText.decoded($0.value)) }
    }

    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    func addresses(_ name: String) -> [FoundAddress] {
        fields.filter { $0.name == name }.flatMap { FoundAddress.all(in: $0.value, limit: 20) }
    }

    /// What the type of feedback says; a word that nobody knows is a complaint.
    var meaning: (BounceKind, BounceReason) {
        let word = (self["feedback-type"] ?? "").lowercased()
            .prefix { $0.isLetter || $0 == "-" || $0 == "_" }.replacing("_", with: "-")
        switch word {
        case "abuse", "": return (.complaint, .reported(.abuse))
        case "fraud", "phishing": return (.complaint, .reported(.fraud))
        case "virus": return (.complaint, .reported(.virus))
        case "not-spam": return (.complaint, .reported(.notSpam))
        case "opt-out", "opt-out-list": return (.unsubscribe, .reported(.optOut))
        case "auth-failure", "dmarc", "dkim": return (.complaint, .refused(.authentication))
        default: return (.complaint, .reported(.other))
        }
    }
}
