/// What a line at the head of a mail says, by its name in the languages of a ``WordBook``.
enum MailHeaderName: Hashable {
    case sender, recipient, date, subject
    /// A name that no reader sees and no editor types, such as `MIME-Version`.
    case technical
    case other

    /// Tells a name in small letters; nil for one that no mail has.
    init?(_ name: String) {
        if let known = Self.known[name] {
            self = known
        } else if Self.technicalHeads.contains(where: name.hasPrefix) {
            self = .technical
        } else {
            return nil
        }
    }

    private static let technicalHeads = [
        "x-", "arc-", "content-", "resent-", "authentication-", "disposition-",
    ]

    private static let known: [String: MailHeaderName] = {
        let rows: [(MailHeaderName, String)] = [
            (.sender, "from von de da van absender expéditeur remitente mittente afzender"),
            (
                .recipient,
                "to cc bcc an kopie blindkopie à cci para cco a aan empfänger destinataire "
                    + "destinatario"
            ),
            (
                .date,
                "date sent datum gesendet gesendet_am envoyé envoyé_le fecha enviado enviado_el "
                    + "data inviato inviato_il verzonden verzonden_op"
            ),
            (.subject, "subject betreff objet sujet asunto oggetto onderwerp"),
            (
                .technical,
                "mime-version message-id return-path delivered-to envelope-to dkim-signature "
                    + "domainkey-signature received-spf in-reply-to user-agent auto-submitted "
                    + "feedback-id errors-to list-id list-unsubscribe list-unsubscribe-post "
                    + "list-post list-help list-archive list-owner list-subscribe thread-index "
                    + "thread-topic"
            ),
            (
                .other,
                "reply-to antwort_an répondre_à responder_a rispondi_a antwoord_aan sender "
                    + "received references precedence importance priority wichtigkeit priorität "
                    + "attachments attachment anlagen anlage pièces_jointes adjuntos allegati "
                    + "bijlagen organization organisation"
            ),
        ]
        var known: [String: MailHeaderName] = [:]
        for (kind, names) in rows {
            for name in names.split(separator: " ") {
                known[String(name).replacing("_", with: " ")] = kind
            }
        }
        return known
    }()
}
