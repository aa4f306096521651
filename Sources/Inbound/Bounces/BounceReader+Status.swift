internal import NewsletterCore

extension BounceReader {
    /// A delivery status notification.
    ///
    /// One that stands in the text, or in a mail that is no report, is believed of a mail server
    /// alone: people forward them.
    func deliveryStatus() -> BounceReading? {
        let part = mail.part(
            "message/delivery-status", "message/global-delivery-status",
            "message/xdelivery-status", "text/delivery-status")
        let isReport = mail.type.name == "multipart/report" || mail.type.name == part?.type.name
        let isBelieved =
            isReport
            ? !signs.isReply || signs.isFromDaemon || signs.hasNullPath
            : signs.isReport || signs.hasNullPath && !signs.isReply
        guard isBelieved else { return nil }
        guard
            let status = part.flatMap({ DeliveryStatus($0.text) })
                ?? DeliveryStatus(within: notice.text)
        else { return nil }
        let lone = status.recipients.count == 1
        var recipients = status.recipients.map { recipient($0, lone: lone) }
        var seen: Set<String> = []
        recipients = recipients.filter {
            $0.address.isEmpty || seen.insert($0.address.lowercased()).inserted
        }
        if recipients.contains(where: { !$0.address.isEmpty }) {
            recipients.removeAll { $0.address.isEmpty }
        }
        let isDelay = status.recipients.allSatisfy { $0.action == "delayed" }
        var reading = BounceReading(.deliveryStatus, about: recipients, isDelay: isDelay)
        reading.recipients.removeAll { $0.address.isEmpty }
        reading.evidence.reportingMTA =
            status.message.name("reporting-mta") ?? status.message.name("x-reporting-mta")
        reading.evidence.remoteMTA =
            status.recipients.lazy.compactMap { $0.name("remote-mta") }.first
        reading.evidence.envelopeID = status.message["original-envelope-id"].map(Reply.cleaned)
        return reading
    }

    private func recipient(_ group: DeliveryStatus.Group, lone: Bool) -> BounceReading.Recipient {
        let address = address(of: group, lone: lone)
        var recipient = BounceReading.Recipient(
            address: address?.text ?? "", kind: .delivered, reason: nil, status: group.status,
            code: nil, text: Reply.cleaned(group.diagnostic))
        let action = group.action ?? ""
        if ["delivered", "relayed", "expanded"].contains(action) { return recipient }
        if action != "failed", action != "delayed", group.status?.kind == 2 || says2(group) {
            return recipient
        }
        let near = address.map { notice.paragraphs(of: $0.key) } ?? ""
        // Of several, only the words that stand beside an address are about it.
        let diagnosis = Diagnosis(
            [group.diagnostic, near], whole: lone ? String(notice.text.prefix(4000)) : "",
            stated: group.status, isPermanent: true)
        recipient.kind = diagnosis.kind
        recipient.reason = .refused(diagnosis.reason)
        recipient.status = diagnosis.status ?? group.status
        recipient.code = diagnosis.code
        if recipient.text.isEmpty { recipient.text = diagnosis.text }
        if let exit = group.exitCode {
            // sysexits.h: the program behind the mailbox says what it is.
            let known: [Int: ReplyReason] = [
                67: .noSuchMailbox, 68: .noSuchDomain, 71: .system, 75: .tryLater,
            ]
            if let reason = known[exit], recipient.reason != .refused(.mailboxFull) {
                recipient.reason = .refused(reason)
                recipient.kind = [71, 75].contains(exit) ? .soft : .hard
            }
        }
        if action == "delayed" {
            recipient.kind = .soft
            let known: [ReplyReason] = [.mailboxFull, .rate, .blocked, .spam, .authentication]
            if !known.contains(diagnosis.reason) { recipient.reason = .refused(.tryLater) }
        }
        return recipient
    }

    /// Without a word for the action: the status field says 2.x.x.
    private func says2(_ group: DeliveryStatus.Group) -> Bool {
        group["status"]?.trimmingSpace().hasPrefix("2.") == true
    }

    /// The address that was mailed: the original one, else the final one where it is no name of
    /// the inside of a server, else the one to which the mail went that came back.
    private func address(of group: DeliveryStatus.Group, lone: Bool) -> FoundAddress? {
        let stated = ["original-recipient", "final-recipient", "x-actual-recipient"]
            .compactMap { group.address($0) }
        if let real = stated.first(where: { $0.isOfInternet && !isInternal($0) }) {
            return real.isRedacted ? nil : real
        }
        let own = ownAddresses
        let failed = mail.header.texts("x-failed-recipients")
            .flatMap { FoundAddress.all(in: $0, limit: 20) }
        let quoted = FoundAddress.all(in: group.diagnostic, limit: 4).filter {
            !own.contains($0.key)
        }
        let returned = notice.returnedRecipients.filter { !own.contains($0.key) }
        if lone {
            if let one = failed.first ?? quoted.first { return one }
            if Set(returned.map(\.key)).count == 1 { return returned.first }
            if stated.isEmpty {
                return FoundAddress.all(in: notice.text).first { !own.contains($0.key) }
            }
        }
        return stated.first
    }

    /// A domain that says which daemon of a server has the mail.
    private func isInternal(_ address: FoundAddress) -> Bool {
        let domain = address.domain
        return domain.hasSuffix(".local") || domain.hasSuffix(".localdomain")
            || domain.hasSuffix(".invalid") || domain.hasSuffix("-daemon")
            || domain.hasSuffix(".internal") || domain.hasPrefix("lmtp.")
    }
}
