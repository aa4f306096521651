internal import NewsletterCore

/// The phrases of notices that no server says in a reply, in lower case without hyphens and
/// apostrophes.
enum NoticePhrases {
    /// The server that had the mail has given up after a time.
    static let expired = PhraseSet([
        "delivery time expired", "delivery expired", "message expired", "has expired in ~ queue",
        "retry timeout exceeded", "retry time not reached", "retry timeout", "queue expired",
        "queue too long", "in the queue too long", "too long in ~ queue", "retry time exceeded",
        "maximum delivery time", "delivery time exceeded", "retry limit exceeded", "queue lifetime",
        "multiple retries", "maximum retries", "maximum number of retries", "retries exceeded",
        "maximum hop time", "could not be delivered for", "could not be delivered within",
        "not be delivered after", "hasnt been delivered after", "failing for a long time",
        "failed for too long", "timed out ~ in ~ queue", "exceeded max time",
        "exceeded the maximum time",
        "giving up after", "gave up after", "too many attempts", "number of attempts exceeded",
        "attempts exceeded", "delivery attempts failed", "undelivered for", "expired after",
        "lifetime expired", "has been retrying", "time to live ~ exceeded", "lifetime exceeded",
        "been trying to deliver ~ without success", "retry period has expired",
        "last tried after this message arrived",
    ])

    /// The same in words that no other server says in a reply.
    static let expiredPlainly = PhraseSet(["message expired", "message has expired"])

    /// The name of a host could not be looked up for the moment.
    static let tryAgain = PhraseSet([
        "host not found try again", "not found ~ try again", "temporary lookup failure",
        "temporary failure in name resolution", "temporary name service error",
        "name server ~ try again",
    ])

    /// The server that has the mail goes on trying.
    static let delayed = PhraseSet([
        "warning message only", "not a failure", "warning only", "not yet been delivered",
        "not been delivered yet", "will be retried", "will continue to", "will keep trying",
        "do not need to resend", "dont need to resend", "no need to resend",
        "no action is required",
        "has been delayed", "was delayed", "is delayed", "still trying", "still being retried",
        "retrying for", "we will try", "will try again", "will be attempted again",
        "delivery attempts will continue", "will try for", "has not yet", "temporarily delayed",
        "delay reason", "delivery is delayed", "delivery delayed", "wird weiterhin versucht",
        "noch nicht zugestellt", "wird verzögert", "verzögert", "retardée", "ha sido retrasado",
        "se ha retrasado", "foi adiada", "ritardata", "consegna ritardata", "is vertraagd",
        "delayed mail",
    ])

    /// A failure that is called one for good.
    static let permanent = PhraseSet([
        "permanent error", "permanent fatal error*", "permanent failure", "failed permanently",
        "permanently failed", "fatal error*", "permanent delivery failure", "permanently",
        "unrecoverable error*", "not be retried", "no further attempts", "no further delivery",
        "undeliverable", "non deliverable", "nondeliverable", "dauerhaft", "endgültig",
        "définitivement", "permanente",
    ])

    /// What a server said or did not say to the one that wrote the notice.
    static let network = PhraseSet([
        "connection timed out", "connection time out", "connection timeout", "connection refused",
        "network is unreachable", "network unreachable", "no route to host", "host unreachable",
        "host is unreachable", "host is down", "lost connection", "connection lost",
        "connection dropped", "connection reset", "connection was dropped", "connection closed",
        "remote host ~ not responding", "host not responding", "not responding",
        "no answer from host",
        "unable to connect", "could not connect", "couldnt connect", "cannot connect",
        "failed to connect", "establish an smtp connection", "connection failed",
        "conversation with", "operation timed out", "timed out while", "server is down",
        "unable to contact", "unable to reach", "could not contact", "connection could not be",
        "mail loop", "too many hops", "hop count exceeded", "routing loop", "loop detected",
        "loops back to", "mail loops", "configuration error", "disk full",
        "insufficient system storage", "insufficient disk space", "verbindung fehlgeschlagen",
    ])

    /// The same reasons as replies have, in words of notices and of other languages.
    private static let foreign: [(reason: ReplyReason, phrases: PhraseSet)] = [
        (.mailboxFull, full), (.tooLarge, tooLarge), (.mailboxDisabled, disabled),
        (.noSuchMailbox, unknown), (.noSuchDomain, domain), (.expired, expiredElsewhere),
        (.spam, spam), (.blocked, blocked),
    ]

    /// Those of languages that put no blanks between words.
    private static let unspaced: [(reason: ReplyReason, parts: [String])] = [
        (
            .mailboxFull,
            [
                "容量超過", "容量を超え", "いっぱい", "満杯", "已满", "空间不足", "已滿", "空間不足",
                "용량 초과", "용량초과",
            ]
        ),
        (.tooLarge, ["サイズが大き", "邮件过大", "太大"]),
        (.mailboxDisabled, ["停用", "利用停止", "無効", "已禁用", "被禁用"]),
        (
            .noSuchMailbox,
            [
                "存在しま", "存在しない", "見つかりま", "宛先不明", "あて先不明", "該当するユーザ", "不存在",
                "無此", "查无此", "地址错误", "无此用户", "존재하지", "없는 사용자",
            ]
        ),
        (.spam, ["垃圾邮件", "迷惑メール", "垃圾郵件", "스팸"]),
        (.blocked, ["拒否", "拒绝", "拒絕", "거부"]),
    ]

    /// The reason that a notice in any language names; nil where none is.
    static func reason(in text: String, _ words: ReplyWords) -> ReplyReason? {
        if FullMailboxWords.match(words) { return .mailboxFull }
        if let found = foreign.first(where: { $0.phrases.matches(words) }) { return found.reason }
        guard !text.utf8.allSatisfy({ $0 < 0xE0 }) else { return nil }
        return unspaced.first { $0.parts.contains { text.contains($0) } }?.reason
    }

    private static let full = PhraseSet([
        "mailbox ~ over ~ limit", "account ~ over ~ limit", "over its quota", "exceeded its quota",
        "over the maximum allowed",
        "postfach ~ voll", "postfach ~ überfüllt", "speicherplatz", "quota überschritten",
        "boîte ~ pleine", "boite ~ pleine", "quota dépassé", "espace insuffisant", "buzón ~ lleno",
        "cuota excedida", "cuota superada", "superado ~ cuota", "caixa ~ cheia", "cota excedida",
        "casella ~ piena", "quota superata", "spazio esaurito", "mailbox is vol", "postvak ~ vol",
        "postbus vol", "ящик переполнен", "почтовый ящик переполнен", "квота превышена",
        "skrzynka ~ pełna", "skrzynka ~ przepełniona", "schránka ~ plná", "容量超過",
        "メールボックスがいっぱい", "メールボックスが満杯", "邮箱已满", "邮箱空间不足", "郵箱已滿", "収件人邮箱已满",
    ])
    private static let tooLarge = PhraseSet([
        "zu groß", "zu gross", "größe überschreitet", "trop volumineux", "taille ~ dépasse",
        "demasiado grande", "excede el tamaño", "muito grande", "troppo grande", "te groot",
        "слишком большое",
    ])
    private static let disabled = PhraseSet([
        "konto ~ deaktiviert", "konto ~ gesperrt", "postfach ~ deaktiviert", "postfach ~ gesperrt",
        "compte ~ désactivé", "cuenta ~ desactivada", "cuenta ~ deshabilitada",
        "conta ~ desativada", "conta ~ desabilitada", "account ~ disattivato",
        "casella ~ disattivata", "account ~ opgeheven", "отключен", "заблокирован",
    ])
    private static let unknown = PhraseSet([
        "name is not recognized", "not recognized", "unknown recipients", "couldnt be found",
        "could not be found", "wasnt found", "was not found", "isnt found", "cannot be found",
        "unable to find", "couldnt find", "no recipient", "not a subscriber", "no one by",
        "nobody by", "not a valid address", "not valid address", "invalid e mail",
        "incorrect address",
        "is not valid", "isnt valid", "is invalid", "no account", "not exist*", "recipient name",
        "isnt a user", "not a user", "were unknown", "was unknown", "is unknown", "unknown to",
        "user doesnt", "no local mailbox",
        "empfänger ~ unbekannt", "adresse ~ unbekannt", "benutzer ~ unbekannt",
        "empfänger ~ nicht gefunden", "adresse ~ nicht gefunden", "nicht gefunden",
        "existiert nicht", "gibt es nicht", "nicht vorhanden", "unbekannter empfänger",
        "unbekannte adresse", "unbekannter benutzer", "ungültige adresse", "ungültiger empfänger",
        "nexiste pas", "inconnu", "inconnue", "introuvable", "destinataire ~ inconnu", "pas trouvé",
        "adresse invalide", "non trouvé", "na pas été trouvé*", "no existe", "desconocido",
        "desconocida", "no se encontró", "no se encuentra", "dirección ~ inválida",
        "dirección incorrecta", "não existe", "nao existe", "desconhecido", "não foi encontrado",
        "não encontrado", "endereço inválido", "non esiste", "sconosciuto", "inesistente",
        "non trovato", "indirizzo ~ errato", "bestaat niet", "onbekend", "onbekende",
        "niet gevonden", "existerar inte", "finns inte", "findes ikke", "finnes ikke",
        "nie istnieje", "nieznany", "nie znaleziono", "neexistuje", "не существует", "не найден",
        "неизвестный", "не знайдено", "ismeretlen", "bulunamadı", "mevcut değil", "tuntematon",
    ])
    private static let domain = PhraseSet([
        "domain ~ does not exist", "domain ~ not found", "any host named", "no such host",
        "domain name ~ not found", "no dns", "dns error", "no host", "not find ~ host",
        "domain existiert nicht", "domäne ~ nicht gefunden", "domaine inconnu",
        "domaine ~ nexiste pas", "dominio ~ no existe", "domínio ~ não existe", "домен не найден",
        "nonexistent domain", "non existent domain", "non existent host*", "bad host",
    ])
    private static let expiredElsewhere = PhraseSet([
        "zeitüberschreitung", "zeitlimit", "délai ~ dépassé", "tiempo ~ agotado",
        "tempo ~ esgotado", "tempo ~ scaduto", "истекло время",
    ])
    private static let spam = PhraseSet([
        "als spam", "comme spam", "como spam", "spam erkannt", "pourriel", "correo no deseado",
        "спам",
    ])
    private static let blocked = PhraseSet([
        "abgelehnt", "verweigert", "zurückgewiesen", "refusé", "rejeté", "rechazado", "rechazada",
        "rejeitado", "recusado", "rifiutato", "geweigerd", "отклонено",
    ])

    /// A machine that asks a person to prove that one has written.
    static let challenge = PhraseSet([
        "challenge response", "confirm that you are a human", "confirm you are human",
        "prove you are human", "verify that you are a person", "verify you are a person",
        "verify your email address to have", "pending confirmation", "awaiting confirmation",
        "held until you", "held pending", "to have your message delivered",
        "your message to be delivered", "release your message",
        "one time confirmation", "one time process", "one time verification",
        "approved senders", "list of approved", "allowed senders list", "tmda",
        "spam blocking system", "click on the link below to", "added to my approved",
        "antispam uol", "boxbe", "spamarrest", "mailblocks", "confirme ~ mensagem",
        "sender verification request", "anfrage zur bestätigung",
    ])
}
