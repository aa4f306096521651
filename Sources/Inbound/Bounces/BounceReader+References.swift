extension BounceReader {
    /// What may be a reference of ours, in the order in which it is to be believed.
    ///
    /// Only a key tells; an address in a text is none of them.
    var references: [FoundReference] {
        let outer = [
            "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to",
            "x-forwarded-to", "x-rcpt-to", "apparently-to", "to", "cc", "received",
        ]
        var found: [FoundReference] = []
        for name in outer {
            for field in mail.header.fields.filter({ $0.name == name }).prefix(50) {
                let value = Array(field.value.prefix(MailLimits.field))
                found += FoundReference.all(in: value[...], at: .returnPath)
            }
        }
        let returned = notice.returned?.fields.prefix(MailLimits.fields) ?? []
        for field in returned where field.name == "x-postrider-ref" {
            found += FoundReference.all(in: field.value.prefix(200), at: .header)
        }
        for field in returned where field.name == "list-unsubscribe" {
            found += FoundReference.tokens(in: field.value.prefix(MailLimits.field))
        }
        if let status = mail.part("message/delivery-status", "message/global-delivery-status") {
            let text = status.decoded
            found += FoundReference.all(in: text[...].prefix(MailLimits.text), at: .envelopeID)
        }
        let subject = Array((mail.header.text("subject") ?? "").utf8)
        for bytes in [notice.returnedBytes[...], Array(notice.text.utf8)[...], subject[...]] {
            found += FoundReference.all(in: bytes.prefix(MailLimits.decoded), at: .text)
        }
        found += FoundReference.tokens(in: notice.returnedBytes[...].prefix(MailLimits.decoded))
        var seen: Set<String> = []
        return Array(found.filter { seen.insert($0.text).inserted }.prefix(MailLimits.references))
    }
}
