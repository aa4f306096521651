internal import NewsletterCore

/// What listmonk, Mailchimp, Substack, Ghost, Buttondown, beehiiv, Keila and others say of
/// somebody; of two that a row holds, the greater one is meant: nobody is subscribed by a
/// contradiction.
enum StatusWord: Int, Hashable, Comparable {
    case active
    /// Waits for a confirmation on the lists of the row.
    case pending
    case unsubscribed
    case bounced
    case complained

    init?(_ text: String) {
        guard let word = Self.words[text.folded.filter(\.isLetter)] else { return nil }
        self = word
    }

    /// Whether a cell can mean nothing but that somebody gets no mail any more.
    static func isLeaving(_ cell: String) -> Bool {
        // Most cells are told by their length alone.
        let isWide = cell.utf8.first == 0xEF  // Of full-width letters, three bytes each.
        guard (5...(isWide ? 72 : 24)).contains(cell.utf8.count) else { return false }
        return plainWords.contains(cell.folded.filter(\.isLetter))
    }

    private static let plainWords: Set<String> = [
        "unsubscribed", "unsubscribe", "unsub", "optedout", "optout", "nonsubscribed",
        "donotcontact", "donotemail", "donotmail", "nomail", "abgemeldet", "abbestellt",
        "ausgetragen", "gekundigt", "gekuendigt", "desabonne", "desabonnee", "desinscrit",
        "desinscrite", "dadodebaja", "dadadebaja", "desuscrito", "desuscrita", "disiscritto",
        "disiscritta", "descadastrado", "descadastrada", "uitgeschreven", "afgemeld",
        "hardbounced", "hardbounce", "spamcomplaint", "markedasspam", "reportedspam",
        "blocklisted", "blacklisted", "deceased", "verstorben", "decede", "decedee", "fallecido",
        "fallecida", "deceduto", "deceduta", "falecido", "falecida", "overleden", "sperrvermerk",
        "suscripcioncancelada", "donotdisturb",
    ]

    /// Nil for somebody who waits.
    var status: SubscriberStatus? {
        switch self {
        case .active: .active
        case .pending: nil
        case .unsubscribed: .unsubscribed
        case .bounced: .bounced
        case .complained: .complained
        }
    }

    /// Whether it says that the person gets no mail any more.
    var isGone: Bool { self > .pending }

    static func < (a: StatusWord, b: StatusWord) -> Bool { a.rawValue < b.rawValue }

    private static let words: [String: StatusWord] = {
        let spellings: [(StatusWord, String)] = [
            (.active, "active subscribed enabled confirmed regular free paid premium comped"),
            (.active, "gifted trialed unpaid pastdue complimentary optedin"),
            (.active, "aktiv abonniert angemeldet bestatigt abonne abonnee inscrit inscrite actif"),
            (.active, "suscrito suscrita activo iscritto iscritta attivo inscrito inscrita ativo"),
            (.active, "geabonneerd ingeschreven aangemeld actief"),
            (.pending, "pending unconfirmed unactivated validating notconfirmed unverified"),
            (.pending, "awaitingconfirmation unbestatigt unbestaetigt enattente pendiente"),
            (.pending, "inattesa pendente onbevestigd"),
            (.unsubscribed, "unsubscribed optedout optout removed disabled inactive paused"),
            (.unsubscribed, "unsubscribe unsub cancelled canceled nonsubscribed neversubscribed"),
            (.unsubscribed, "notsubscribed left suppressed deleted archived deactivated"),
            (.unsubscribed, "donotcontact donotemail donotmail dnc nomail withdrawn revoked"),
            (.unsubscribed, "abgemeldet abbestellt ausgetragen gekundigt gekuendigt inaktiv"),
            (.unsubscribed, "gesperrt widerrufen widersprochen deaktiviert geloscht geloescht"),
            (.unsubscribed, "desabonne desabonnee desinscrit desinscrite inactif"),
            (.unsubscribed, "baja dadodebaja dadadebaja desuscrito desuscrita inactivo cancelado"),
            (.unsubscribed, "disiscritto disiscritta cancellato cancellata inattivo"),
            (.unsubscribed, "descadastrado descadastrada desinscrita inativo cancelada"),
            (.unsubscribed, "uitgeschreven afgemeld inactief opgezegd"),
            (.unsubscribed, "sperrvermerk radie radiee suscripcioncancelada dnd donotdisturb"),
            (.unsubscribed, "resilie resiliee bloque bloquee bloccato bloccata bloqueado"),
            (.unsubscribed, "bloqueada geblokkeerd verwijderd blockiert eliminado rimosso"),
            (.unsubscribed, "removido"),
            (.unsubscribed, "deceased verstorben decede decedee fallecido fallecida deceduto"),
            (.unsubscribed, "deceduta falecido falecida overleden"),
            (.bounced, "bounced bounce hardbounced hardbounce cleaned undeliverable"),
            (.bounced, "unreachable invalid unzustellbar rebotado rimbalzato devolvido"),
            (.complained, "complained complaint spamcomplaint abuse spam spammy markedasspam"),
            (.complained, "reportedspam spamreport blocklisted blacklisted blocked"),
        ]
        var words: [String: StatusWord] = [:]
        for (status, text) in spellings {
            for word in text.split(separator: " ") { words[String(word)] = status }
        }
        return words
    }()
}
