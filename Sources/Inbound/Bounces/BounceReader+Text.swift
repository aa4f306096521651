internal import NewsletterCore

/// Notices that people read, in which recipients and reasons stand where each server puts them.
extension BounceReader {
    /// Whether the words of the notice are believed: it comes from a mail server.
    private var isNotice: Bool {
        if signs.isReply { return false }
        if mail.header.has("x-failed-recipients") { return true }
        if signs.isFromList { return false }
        // Whoever writes under a path of his own, or without words of failure, has to bring more.
        if signs.isFromDaemon, !signs.hasOtherPath, !signs.isForOwner { return true }
        if signs.hasSubject, signs.isFromDaemon || !signs.hasOtherPath { return true }
        return (signs.isReport || signs.hasNullPath) && hasMachineStructure
    }

    /// Whether it is built as servers build reports: a part of one, what came back, the words
    /// of a conversation, or a sentence of a server that is known.
    private var hasMachineStructure: Bool {
        if mail.type.name == "multipart/report" || notice.returned != nil { return true }
        let text = notice.text.prefix(6000).lowercased()
        return Self.sentences.contains { text.contains($0) }
    }

    private static let sentences = [
        "transcript of session", "<<< 5", ">>> rcpt to", "reporting-mta:", "final-recipient:",
        "created automatically by mail delivery software", "this is the mail system at host",
        "this is the qmail-send program", "the original message was received at",
        "automatically generated delivery status notification", "had permanent fatal errors",
        "delivery to the following recipient", "some or all of the intended recipients",
        "diagnostic information for administrators", "the following address(es) failed",
        "could not be delivered to one or more", "a message that you sent could not",
        "the following recipients failed", "remote host said:", "smtp error from remote",
        "i'm afraid i wasn't able to deliver", "the following recipient(s)",
        "technical details of permanent failure", "the reason for the problem:",
    ]

    // MARK: - X-Failed-Recipients

    func failedRecipients() -> BounceReading? {
        let fields = mail.header.texts("x-failed-recipients")
        let addresses = fields.flatMap { FoundAddress.all(in: $0, limit: 200) }
        guard !addresses.isEmpty, isNotice else { return nil }
        return report(.failedRecipients, addresses)
    }

    // MARK: - `<address>:`

    func addressBlocks() -> BounceReading? {
        guard isNotice else { return nil }
        var found: [(FoundAddress, String)] = []
        let lines = notice.lines
        var index = 0
        while index < lines.count, found.count < MailLimits.addresses {
            defer { index += 1 }
            guard let (address, rest) = Self.block(lines[index]) else { continue }
            var text = rest
            var next = index + 1
            if text.allSatisfy(\.isWhitespace), next < lines.count,
                lines[next].allSatisfy(\.isWhitespace)
            {
                next += 1
            }
            while next < lines.count, next < index + 20, !lines[next].allSatisfy(\.isWhitespace),
                Self.block(lines[next]) == nil
            {
                text += "\n" + lines[next]
                next += 1
            }
            if !text.allSatisfy(\.isWhitespace) { found.append((address, text)) }
        }
        let own = ownAddresses
        let others = found.filter { !own.contains($0.0.key) }
        if !others.isEmpty { found = others }
        guard !found.isEmpty else { return nil }
        var seen: Set<String> = []
        let recipients = found.filter { seen.insert($0.0.key).inserted }.map { address, text in
            recipient(address.text, text)
        }
        return notice(.addressBlock, recipients)
    }

    /// A line that begins with an address in brackets and has a colon behind it.
    private static func block(_ line: Substring) -> (FoundAddress, String)? {
        let line = line.drop { $0 == " " || $0 == "\t" || $0 == "*" || $0 == ">" }
        guard line.hasPrefix("<"), let end = line.prefix(400).firstIndex(of: ">") else {
            return nil
        }
        var rest = line[line.index(after: end)...].drop { $0 == " " }
        if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            let inside = rest[..<close].lowercased()
            rest = rest[rest.index(after: close)...].drop { $0 == " " }
            // The one that was mailed stands behind the one that it was turned into.
            if inside.hasPrefix("(expanded from"), rest.hasPrefix(":"),
                let mailed = FoundAddress.all(in: inside, limit: 2).first
            {
                return (mailed, String(rest.dropFirst()))
            }
        }
        guard rest.hasPrefix(":"),
            let address = FoundAddress.all(in: String(line[...end]), limit: 2).last
        else { return nil }
        return (address, String(rest.dropFirst()))
    }

    // MARK: - Free text

    func freeText() -> BounceReading? {
        guard isNotice else { return nil }
        guard failsByWords else { return nil }
        let addresses = RecipientSearch(notice: notice, signs: signs, own: ownAddresses).recipients
        if addresses.isEmpty {
            let own = ownAddresses
            var seen: Set<String> = []
            let returned = notice.returnedRecipients
                .filter { !own.contains($0.key) && seen.insert($0.key).inserted }
            let names = returned.count == 1 ? returned : []
            // A subject alone is no report, where it names nobody.
            let isOfServer = signs.isFromDaemon || signs.hasNullPath
            guard isOfServer || !names.isEmpty else { return nil }
            guard signs.isFromDaemon || !names.isEmpty || hasMachineStructure else { return nil }
            let diagnosis = Diagnosis([], whole: wide, isPermanent: isPermanent)
            guard
                !names.isEmpty || signs.hasSubject || diagnosis.code != nil
                    || diagnosis.reason != .unknown && signs.hasNullPath
            else { return nil }
            let recipients = (names.isEmpty ? [""] : names.map(\.text)).map {
                recipient($0, "")
            }
            var reading = notice(.noAddress, recipients)
            reading.recipients.removeAll { $0.address.isEmpty }
            return reading
        }
        return report(.freeText, addresses)
    }

    /// Whether the words tell of a failure; the less the header says, the more they have to.
    private var failsByWords: Bool {
        if signs.isFromDaemon { return signs.hasSubject || failsPlainly }
        if signs.hasNullPath {
            return signs.hasSubject || failsPlainly && Self.isTechnical(notice.text, Self.certain)
        }
        let words = mail.header.has("return-path") ? Self.certain : Self.technical
        return signs.hasSubject && Self.isTechnical(notice.text, words)
    }

    private var failsPlainly: Bool {
        let text = notice.text.prefix(6000).lowercased()
        return Self.plainFailures.contains { text.contains($0) }
    }

    /// Whether numbers or words stand in it that only servers write.
    private static func isTechnical(_ text: String, _ technical: [String]) -> Bool {
        let beginning = String(text.prefix(8000))
        if ReplyNumbers(beginning).status != nil { return true }
        let lowered = beginning.lowercased()
        return technical.contains { lowered.contains($0) }
    }

    private static let plainFailures = [
        "not be delivered", "undeliver", "not deliver", "delivery fail", "failed to deliver",
        "able to deliver", "could not deliver", "couldn't deliver", "cannot deliver",
        "can't be delivered", "delivery to the following", "did not reach", "not reach",
        "returned to sender", "returning your message", "bounced", "user unknown", "unknown user",
        "no such user", "does not exist", "mailbox full", "over quota", "mail delivery failed",
        "delivery has failed", "delivery error", "had fatal errors", "fatal errors", "not accepted",
        "was rejected", "been rejected", "has been delayed", "not yet been delivered",
        "non-deliver", "message has been returned", "error while delivering", "was not delivered",
        "unable to send", "mailbox is full", "could not be sent", "not been delivered",
        "zugestellt", "unzustellbar", "remis", "distribué", "entregad", "entregue", "consegnat",
        "recapitat", "bezorgd", "afgeleverd", "leverer", "доставлен", "doruč", "dostarcz",
        "配信", "届", "送信", "退信", "投递", "傳遞", "배달",
    ]

    private static let certain = [
        "user unknown", "unknown user", "no such user", "mailbox unavailable", "mailbox full",
        "over quota", "host unknown", "transcript of session", "rcpt to", "smtp error",
        "following recipient", "following destination", "following address", "remote host said",
        "delivery to the following", "mx record", "reporting-mta", "not listed in", "550 ", "554 ",
    ]
    private static let technical =
        certain + [
            "could not be delivered to", "couldn't be delivered to", "recipient address",
            "error code", "unknown address",
        ]

    // MARK: - What they have in common

    private func report(_ rule: BounceRule, _ addresses: [FoundAddress]) -> BounceReading {
        let recipients = addresses.unique.map { address in
            recipient(address.text, notice.paragraphs(of: address.key))
        }
        return notice(rule, recipients)
    }

    private func notice(
        _ rule: BounceRule, _ recipients: [BounceReading.Recipient]
    ) -> BounceReading {
        guard isDelay else { return BounceReading(rule, about: recipients) }
        let delayed = recipients.map { recipient in
            var recipient = recipient
            recipient.kind = .soft
            if recipient.reason != .refused(.mailboxFull) {
                recipient.reason = .refused(.tryLater)
            }
            return recipient
        }
        return BounceReading(rule, about: delayed, isDelay: true)
    }

    private func recipient(_ address: String, _ text: String) -> BounceReading.Recipient {
        let diagnosis = Diagnosis([text], whole: wide, isPermanent: isPermanent)
        return BounceReading.Recipient(
            address: address, kind: diagnosis.kind, reason: .refused(diagnosis.reason),
            status: diagnosis.status, code: diagnosis.code, text: diagnosis.text)
    }

    /// The notice as a whole, with its subject.
    private var wide: String {
        (mail.header.text("subject") ?? "") + "\n" + String(notice.text.prefix(4000))
    }

    /// The mail is on its way still.
    private var isDelay: Bool {
        let words = ReplyWords(String(notice.text.prefix(3000)))
        let givesUp = NoticePhrases.expired.matches(words) || NoticePhrases.permanent.matches(words)
        if signs.isDelayed { return !givesUp }
        return NoticePhrases.delayed.matches(words) && !givesUp && !saysFailure
    }

    private var saysFailure: Bool {
        let subject = (mail.header.text("subject") ?? "").lowercased()
        return ["fail", "undeliver", "returned", "unzustellbar"].contains { subject.contains($0) }
    }

    /// Whether it is called a failure for good; nil where nothing is said of it.
    private var isPermanent: Bool? {
        if isDelay { return false }
        return true
    }
}
