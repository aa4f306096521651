internal import NewsletterCore

/// Looks which of the addresses in a notice it is about.
struct RecipientSearch {
    let notice: Notice
    let signs: ReportSigns
    /// The addresses of the report itself: who wrote it, and to whom.
    let own: Set<String>

    /// The addresses that the notice is about, each once.
    var recipients: [FoundAddress] {
        let text = Array(notice.text.utf8)
        let all = FoundAddress.all(in: text[...], limit: MailLimits.addresses)
            .filter {
                $0.isOfInternet && !$0.isRedacted && !own.contains($0.key)
                    && !Self.isNoRecipient($0, in: text)
            }
        if all.isEmpty { return [] }
        let returned = Set(notice.returnedRecipients.map(\.key))
        let known = all.filter { returned.contains($0.key) }
        if !known.isEmpty {
            // To of what came back confirms; others count with a reason of their own.
            let others = all.filter {
                !returned.contains($0.key) && Self.isListed($0, in: text) && hasOwnReason($0)
            }
            return (known + others).unique
        }
        let failing = all.filter { isFailing($0, in: text) }
        let near = failing.isEmpty && signs.hasSubject ? all : failing
        let listed = near.filter { Self.isListed($0, in: text) }
        return (listed.isEmpty ? near : listed).unique
    }

    /// Whether it is an identity of a mail, or somebody whom a reader may ask.
    private static func isNoRecipient(_ address: FoundAddress, in text: [UInt8]) -> Bool {
        if ["postmaster", "mailer-daemon", "abuse", "helpdesk", "hostmaster"].contains(
            address.localPart)
        {
            return true
        }
        let start = max(0, address.range.lowerBound - 60)
        let before =
            String(decoding: text[start..<address.range.lowerBound], as: UTF8.self)
            .lowercased().split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return [
            "message-id", "messageid", "message id", "contact", "mailto:", "from:", "sender:",
            "e-mail us", "email us", "write to", "questions", "assistance", "help at", "report ",
            "reply-to", "return-path", "mail from", "received:", "please email", "sent by",
            "reach ",
            "kontakt", "from <", "von:", "sender <", "from ", "references:", "in-reply-to",
        ].contains { before.contains($0) }
    }

    /// Whether words of failure stand in its line, or in those around it.
    private func isFailing(_ address: FoundAddress, in text: [UInt8]) -> Bool {
        let start = Self.lineStart(text, address.range.lowerBound, back: 4)
        let end = Self.lineEnd(text, address.range.upperBound, on: 3)
        let around = String(decoding: text[start..<end], as: UTF8.self)
        if ReplyNumbers(around).status != nil || ReplyNumbers(around).code != nil { return true }
        let lowered = around.lowercased()
        return Self.failing.contains { lowered.contains($0) }
    }

    /// Whether the lines about it alone tell of a failure.
    private func hasOwnReason(_ address: FoundAddress) -> Bool {
        let near = notice.paragraphs(of: address.key)
        let numbers = ReplyNumbers(near)
        if numbers.code != nil || numbers.status != nil { return true }
        return Diagnosis([near], isPermanent: true).reason != .unknown
    }

    /// Whether it begins its line, or stands behind others that do, as in a list of recipients.
    private static func isListed(_ address: FoundAddress, in text: [UInt8]) -> Bool {
        let start = lineStart(text, address.range.lowerBound, back: 0)
        var place = start
        for other in FoundAddress.all(in: text[start..<address.range.lowerBound], limit: 50) {
            guard isSeparating(text[place..<other.range.lowerBound]) else { return false }
            place = other.range.upperBound
        }
        return isSeparating(text[place..<address.range.lowerBound])
    }

    private static func isSeparating(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 <= 0x20 || "<*-'\"([>,;)]".utf8.contains($0) }
    }

    private static func lineStart(_ text: [UInt8], _ place: Int, back: Int) -> Int {
        var left = back
        var index = place
        while index > 0, place - index < 600 {
            if text[index - 1] == 0x0A {
                if left == 0 { break }
                left -= 1
            }
            index -= 1
        }
        return index
    }

    private static func lineEnd(_ text: [UInt8], _ place: Int, on: Int) -> Int {
        var left = on
        var index = place
        while index < text.count, index - place < 600 {
            if text[index] == 0x0A {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    private static let failing = [
        "fail", "undeliver", "deliver", "could not", "couldn't", "cannot", "can't", "unable",
        "unknown", "reject", "refus", "not found", "no such", "exist", "invalid", "error", "reach",
        "bounce", "return", "denied", "full", "quota", "exceed", "disabled", "inactive",
        "following", "recipient", "not accept", "blocked", "delay", "expired", "illegal", "problem",
        "zustell", "konnte nicht", "fehler", "unbekannt", "empfänger", "remis", "échec", "echec",
        "inconnu", "impossible", "destinataire", "no se p", "desconocid", "destinatari", "não",
        "falha", "desconhecid", "non è", "sconosciut", "impossibil", "niet", "onbekend", "kan inte",
        "kan ikke", "kunne ikke", "nie ", "neexist", "доставлен", "не ", "ошибка", "配信", "届", "送信",
        "エラー", "不能",
        "宛先", "退信", "失败", "失敗", "无法", "無法", "배달", "전송",
    ]
}

extension [FoundAddress] {
    /// Each address once.
    var unique: [FoundAddress] {
        var seen: Set<String> = []
        return filter { seen.insert($0.key).inserted }
    }
}
