internal import NewsletterCore

/// What the header of a message says about who wrote it: a mail server, a machine that answers,
/// a list, or a person.
struct ReportSigns {
    /// The null return path, as every report of delivery has it (RFC 5321 section 4.5.5).
    let hasNullPath: Bool
    /// A return path that is not the null one, as mail of people and programs has it.
    let hasOtherPath: Bool
    /// From a mail server, by address; by name where no other return path speaks against it.
    let isFromDaemon: Bool
    /// The subject is one of a failure or a delay.
    let hasSubject: Bool
    /// The subject is one of a delay.
    let isDelayed: Bool
    /// An answer or a forwarded mail, by its subject.
    let isReply: Bool
    /// A digest, or a warning to whom the mailbox belongs.
    let isForOwner: Bool
    /// Sent by a list.
    let isFromList: Bool
    /// A machine that answers (RFC 3834), as header or subject say.
    let isAutoReply: Bool
    /// By the subject alone.
    let isAbsence: Bool

    init(_ mail: IncomingMail) {
        let header = mail.header
        let subject = (header.text("subject") ?? "").lowercased()
        let from = (header.text("from") ?? header.text("sender") ?? "").lowercased()
        let path = header.text("return-path")?.lowercased().filter { !$0.isWhitespace }
        hasNullPath = path == "<>" || path?.contains("mailer-daemon") == true
        hasOtherPath = path != nil && !hasNullPath
        isReply = Self.hasPrefix(subject, Self.replies)
        isDelayed = Self.holds(subject, Self.delays)
        let answers = Self.answers(header)
        isAbsence =
            !isReply && Self.beginsWithAbsence(subject)
            || (answers || hasNullPath) && Self.holds(subject, Self.absences)
        let fails = isDelayed || Self.holds(subject, Self.failures)
        isForOwner = !fails && Self.holds(subject, Self.toOwners)
        // A tag tells of a tracker or a list, unless a daemon writes it under the null path.
        let isOfDaemon = hasNullPath && !from.isEmpty && Self.isDaemon(from, believesName: false)
        let isTagged =
            !isOfDaemon && subject.trimmingSpace().hasPrefix("[") && !subject.contains("[bounce]")
        hasSubject =
            !isReply && !isAbsence && !isTagged && fails
        isFromDaemon =
            from.isEmpty
            ? hasNullPath || hasSubject : Self.isDaemon(from, believesName: !hasOtherPath)
        isFromList = ["list-id", "list-post", "list-unsubscribe", "x-beenthere", "list-help"]
            .contains(where: header.has)
        isAutoReply = isAbsence || answers
    }

    /// Whether it looks like a report of a mail server.
    var isReport: Bool { !isReply && !isFromList && (isFromDaemon || hasSubject) }

    /// Whether a field, in lower case, is that of a mail server, by address or name.
    static func isNamedDaemon(_ from: String) -> Bool { isDaemon(from, believesName: true) }

    /// The name of a mail server in such a field.
    static func daemonName(in from: String) -> String {
        daemonNames.first { from.contains($0) } ?? "Somebody"
    }

    /// What of a local part, in lower case, is a mail server's; nil where it is somebody's.
    static func daemonLocalPart(_ local: String) -> String? {
        (daemons + ["abuse", "staff"]).filter { local.hasPrefix($0) }.max { $0.count < $1.count }
    }

    private static func isDaemon(_ from: String, believesName: Bool) -> Bool {
        let address = FoundAddress.all(in: from, limit: 4).last
        let local = address?.localPart ?? from.prefix { $0 != "@" }.description
        if daemons.contains(where: { local.hasPrefix($0) }) { return true }
        guard believesName else { return false }
        let name = address.map { from.replacing($0.key, with: "") } ?? from
        return holds(name, daemonNames)
    }

    /// Whether a subject begins as those of machines that answer do: no other word goes on behind.
    private static func beginsWithAbsence(_ subject: String) -> Bool {
        let subject = subject.trimmingSpace()
        return absences.contains { phrase in
            guard subject.hasPrefix(phrase), !nouns.contains(phrase) else { return false }
            if phrase.hasSuffix(":") { return true }
            let rest = subject.dropFirst(phrase.count).drop { $0.isLetter }.drop { $0 == " " }
            guard let first = rest.first, first.isLetter || first.isNumber else { return true }
            return absenceGoesOn.contains(String(rest.prefix { $0.isLetter })) || first.isNumber
        }
    }

    /// What stands behind the words of absence.
    private static let absenceGoesOn: Set<String> = [
        "reply", "message", "notice", "notification", "response", "until", "till", "from", "re",
        "to", "bis", "vom", "ab", "due", "today", "the", "with", "at", "for", "jusqu", "hasta",
        "fino", "tot", "até", "do", "til",
    ]
    /// Words that people write, too.
    private static let nouns: Set<String> = [
        "ausencia", "ausência", "assenza", "отпуск", "on vacation", "on holiday", "on leave",
        "maternity leave", "im urlaub", "en vacances", "休假", "不在", "poissa", "fravær",
        "frånvaro", "nieobecno", "afwezig", "abwesend", "fuori sede",
    ]
    private static let toOwners = [
        "almost full", "nearly full", "nearing its", "quota warning", "close to its limit",
        "fast voll", "presque plein", "casi llen", "quasi pien", "quase chei", "bijna vol",
        "почти заполнен", "digest", "quarantine", "quarantäne", "quarantaine", "cuarentena",
        "statistics", "summary",
    ]

    private static func answers(_ header: MailHeader) -> Bool {
        let submitted = header.text("auto-submitted")?.lowercased() ?? ""
        if submitted.hasPrefix("auto-replied") || submitted.hasPrefix("auto-generated") {
            return true
        }
        let precedence = header.text("precedence")?.lowercased() ?? ""
        if precedence.contains("auto_reply") || precedence.contains("auto-reply") { return true }
        return [
            "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-autogenerated",
            "x-ms-exchange-inbox-rules-loop", "x-mail-autoreply", "x-autoreply-from",
            "x-vacation", "x-autoresponse", "x-auto-response", "x-amazon-auto-reply",
        ].contains(where: header.has)
    }

    private static func holds(_ text: String, _ words: [String]) -> Bool {
        words.contains { text.contains($0) }
    }

    private static func hasPrefix(_ text: String, _ words: [String]) -> Bool {
        let text = text.trimmingSpace()
        return words.contains { word in
            guard text.hasPrefix(word) else { return false }
            let rest = text.dropFirst(word.count).drop { $0 == " " }
            return rest.first == ":" || rest.first == "[" || rest.first == "："
        }
    }

    private static let replies = [
        "re", "fwd", "fw", "aw", "wg", "tr", "rv", "rif", "enc", "sv", "vs", "antw", "doorst", "i",
        "r", "res", "ynt", "odp", "回复", "转发", "答复", "回覆", "轉寄",
    ]

    private static let daemons = [
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "maildaemon", "mdaemon",
        "postmaster", "post_master", "postoffice", "mailer", "daemon", "mail.daemon",
        "microsoftexchange",
        "mail-delivery", "maildelivery", "maildelivery", "bounce-notification", "deliveryreport",
        "mdaemon", "mailadmin", "mail-admin", "mailmaster", "uucp", "smtp-daemon", "undeliver",
        "non-delivery", "mail-system", "mailsystem", "mail_system", "nondelivery",
        "delivery-status",
    ]
    private static let daemonNames = [
        "mail delivery", "mail deliver", "delivery subsystem", "mailer-daemon", "mailer daemon",
        "mail system", "mail administrator", "system administrator", "systemadministrator",
        "internet mail service", "postmaster", "mail transport", "delivery service",
        "delivery agent", "delivery system", "returned mail", "mail daemon", "bounced mail",
        "administrateur système", "administrador del sistema",
        "amministratore di sistema", "administrador de sistema", "systeembeheerder",
    ]

    private static let delays = [
        "delayed", "delivery delay", "delay)", "(delay", "warning: could not send",
        "warning: message", "could not send message for past", "still undelivered",
        "not yet delivered", "delivery temporarily suspended", "verzögert", "verzögerung",
        "retardé", "demorado", "retraso", "ritard", "vertraagd", "atraso", "atrasad", "отлож",
        "задержк", "遅延", "延迟", "message en attente", "transient delivery",
    ]

    private static let failures = [
        "undeliver", "delivery fail", "delivery status notification", "returned mail",
        "mail returned", "return mail", "failure notice", "delivery notification", "non-deliver",
        "nondeliver", "not deliver", "not be deliver", "t be deliver", "delivery has failed",
        "failed delivery", "mail system error", "returned to sender", "return to sender",
        "delivery problem", "delivery error", "delivery report", "delivery status",
        "unable to deliver", "cannot deliver", "can't deliver", "could not deliver", "user unknown",
        "unknown user", "mail failure", "email failure", "e-mail failure", "ndn:", "ndr:",
        "failed mail", "mail failed", "message failed", "failed message", "returning message",
        "[bounce]", "bounced mail", "bounced message", "mail bounce", "message bounce",
        "bounce notice",
        "returned message", "message returned", "email returned", "invalid address",
        "nonexistent address", "error sending", "sending fail", "send fail", "could not send",
        "was not sent", "mail rejected", "message rejected", "rejected mail",
        "rejected:", "message blocked", "blocked message", "problem delivering", "unknown address",
        "message could not", "message not accepted", "transport error", "smtp error",
        "mailbox full", "mailbox is full", "over quota", "quota exceeded",
        // German
        "unzustellbar", "nicht zustellbar", "zustellung fehl", "zustellung nicht",
        "nicht zugestellt",
        "zustellfehler", "fehler bei der zustellung", "zustellungsfehler", "unzustellbarkeit",
        "zustellung gescheitert", "zurückgesendete", "zustellbericht", "übermittlungsfehler",
        // French
        "non remis", "non délivr", "non distribu", "échec de", "echec de", "notification d'état",
        "n'a pas été remis", "impossible de remettre", "non transmis", "message retourné",
        "erreur de livraison", "échec d'envoi", "échec d’", "courrier retourné", "n'a pu être",
        // Spanish, Portuguese
        "no se puede entregar", "no se pudo entregar", "no entregad", "no ha sido entregad",
        "devuelto", "error de entrega", "fallo en la entrega", "fallo de entrega",
        "falló la entrega",
        "estado de entrega", "no entregable", "não entreg", "não pôde ser entregue", "nao entreg",
        "falha na entrega", "falha ao entregar", "falha de entrega", "devolvid", "erro de entrega",
        "não é possível entregar", "falha no envio", "impossível entregar", "correo rechazado",
        // Italian, Dutch, Nordic
        "non recapitabile", "mancato recapito", "mancata consegna", "non consegnat",
        "impossibile recapitare", "impossibile consegnare", "errore di consegna",
        "stato del recapito",
        "onbestelbaar", "niet bezorgd", "niet afgeleverd", "worden bezorgd", "onafleverbaar",
        "bezorging mislukt", "aflevering mislukt", "kan inte levereras", "olevererbar",
        "går inte att leverera", "kunne ikke leveres", "kan ikke leveres", "uleverbar",
        "ikke leveret", "kunne ikke levere", "leveringsfejl", "ei voitu toimittaa",
        "toimitus epäonn",
        // Slavic, Hungarian, Turkish, Greek
        "nie można dostarczyć", "niedostarcz", "niedoręcz", "nie dostarczon", "nedoručen",
        "nedoručiteln", "nelze doručit", "nedoruč", "недостав", "не доставлен",
        "не удалось доставить",
        "не может быть доставлен", "ошибка доставки", "невозможно доставить", "не доставлено",
        "kézbesíthetetlen", "nem kézbesíthető", "teslim edilemedi", "iletilemedi", "gönderilemedi",
        "δεν παραδόθηκε", "δεν είναι δυνατή η παράδοση", "nu a putut fi livrat", "nelivrat",
        // East Asian, Semitic
        "配信不能", "配信できません", "配信に失敗", "配信エラー", "送信エラー", "送信できません", "送信失敗",
        "配達不能", "配達できません", "届きません", "未配信", "不達", "退信", "无法投递", "无法传递", "未送达",
        "投递失败", "投递状态", "退件", "無法傳遞", "無法投遞", "傳送失敗", "发送失败", "邮件被退回", "반송",
        "전송 실패", "전송실패", "배달되지", "배달 실패", "수신 실패", "לא ניתן למסירה", "תקלה במסירת",
        "تعذر التسليم", "غير قابل للتسليم", "không thể gửi", "ไม่สามารถส่ง",
    ]

    private static let absences = [
        "out of office", "out of the office", "out-of-office", "automatic reply", "auto reply",
        "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse",
        "automated reply", "automated response", "autoresponder", "automatic response",
        "away from my", "away from the office", "on vacation", "vacation reply", "vacation message",
        "on holiday", "on leave", "maternity leave", "ooo:", "no longer with", "no longer works",
        "i am away", "i'm away", "abwesend", "abwesenheit", "automatische antwort", "außer haus",
        "nicht im büro", "im urlaub", "réponse automatique", "absence du bureau",
        "absent du bureau",
        "en vacances", "je suis absent", "message d'absence", "respuesta automática",
        "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausencia",
        "resposta automática", "resposta automatica", "ausência", "fora do escritório",
        "risposta automatica", "fuori ufficio", "fuori sede", "assenza", "automatisch antwoord",
        "automatische beantwoording", "afwezig", "niet aanwezig", "autosvar", "frånvaro",
        "automatiskt svar", "automatisk svar", "fravær", "poissa", "automaattinen vastaus",
        "automatyczna odpowiedź", "nieobecno", "automatická odpověď", "mimo kancelář",
        "автоответ", "автоматический ответ", "отпуск", "otomatik yanıt", "automatikus válasz",
        "αυτόματη απάντηση", "自動応答", "自動返信", "不在", "自动回复", "自动答复", "自動答覆", "自動回覆", "休假", "자동 회신",
        "부재중",
    ]
}
