internal import NewsletterCore

/// What a heading looks like that is understood only in part: to make an attribute of it could
/// welcome somebody who has left.
enum HeadingLikeness {
    /// A column that may say who has left, bounced or complained.
    case leaving
    /// A column that may say who agreed.
    case consent
    /// A column that may hold words such as `unsubscribed`.
    case status

    /// Nil for a heading that is understood, or looks like neither.
    init?(_ heading: String) {
        let key = heading.headingKey
        if heading.inOneLine.hasPrefix(ImportColumn.attributePrefix) { return nil }
        if KnownHeadings.columns[key] != nil || KnownHeadings.harmlessKeys.contains(key) {
            return nil
        }
        let words = Self.words(of: heading)
        // "SMS opt out" is about another channel, "Opted out by phone" and "Email and SMS" are not.
        if Self.otherChannels.contains(where: key.contains),
            !Self.ownChannel.contains(where: key.contains), words.isDisjoint(with: Self.means)
        {
            return nil
        }
        if Self.leavingParts.contains(where: key.contains)
            || Self.leavingWords.contains(where: words.contains)
            || words.contains("do") && words.contains("not")
        {
            self = .leaving
        } else if Self.consentParts.contains(where: key.contains)
            || Self.consentWords.contains(where: words.contains)
        {
            self = .consent
        } else if !words.isDisjoint(with: Self.statusWords)
            || key.hasSuffix("status") || key.hasSuffix("statut"),
            Self.statusParts.contains(where: key.contains)
        {
            self = .status
        } else {
            return nil
        }
    }

    /// What to say of a heading: what it looks like, and the way out.
    func explanation(of heading: String) -> String {
        let name = heading.inOneLine.escapingControls()
        let (about, word) =
            switch self {
            case .leaving: ("who has left", "unsubscribed")
            case .consent: ("who agreed", "subscribed")
            case .status: ("how people stand", "status")
            }
        return "the column \"\(name)\" looks as if it says \(about); say what it holds: "
            + "--map \"\(name)=\(word)\", =attribute or =ignored"
    }

    private static let leavingParts = [
        "unsub", "optout", "optedout", "optsout", "optingout", "blacklist", "blocklist",
        "suppress", "bounce", "complain", "spam", "quarantin", "deactivat", "donotcontact",
        "donotmail", "donotemail", "donotsend", "dontcontact", "dontmail", "dontemail", "abgemeld",
        "abmeld", "abbestell", "ausgetrag", "austrag", "gesperrt", "sperre", "widerruf",
        "widerspr", "kundigung", "gekundigt", "blockiert", "desabon", "desinscri", "desuscri",
        "debaja", "disiscri", "descadastr", "uitgeschrev", "uitschrijv", "afgemeld", "afmeld",
        "nepluscontacter", "neplusrecevoir", "souhaiteplus",
        "nodesearecibir", "noquiererecibir", "naoenviar", "noninviare", "nietmeermail",
        "wilgeenmail", "geenemail", "geenmail", "keineemail", "keinemail", "nichtmehranschreiben",
        "nichtanschreiben", "austritt", "beendet", "noemail", "nomail", "emailsstopped",
        "inactive", "exitdate", "leavingdate", "resigned", "deregister", "unreachable",
        "exsubscriber", "cancelou", "geblokkeerd", "listenoire", "listanegra", "listanera",
        "zwartelijst", "nocontactar",
        "noncontattare", "naocontat", "nepascontacter", "withdrawn", "withdrew", "revoked",
        "sperrvermerk", "cancelacion", "cancellazion", "cancelamento", "resiliation", "beeindigd",
        "opzegg", "storniert", "rucklaufer", "ruecklaeufer", "robinson", "retoure",
        "inaktiv", "inactif", "inactiv", "inattiv", "inactief", "inativ", "desactiv", "disattivat",
        "desativad", "gedeactiveerd", "supprim", "annule", "annullat", "disdett", "gestorben",
        "revocad", "revogad", "ingetrokken", "rifiut", "keinversand", "keininteresse",
        "notinterested", "odhlas", "wypisan", "avmeld", "avregistrer", "отписан", "退订", "配信停止",
    ]

    private static let leavingWords: Set<String> = [
        "deleted", "archived", "suspended", "banned", "left", "leaver", "cancelled", "canceled",
        "cancellation", "removed", "blocked", "disabled",
        "invalid", "undeliverable", "dnc", "baja", "cancellato", "cancelado", "resilie",
        "opgezegd", "deceased", "verstorben", "decede", "decedee", "fallecido", "deceduto",
        "falecido", "overleden", "dnd", "radie", "radiee", "objection", "objected", "returned",
        "retire", "salido", "iptal", "rejete", "rejetee", "npai", "devuelto", "devuelta", "revoca",
    ]

    private static let consentParts = [
        "optin", "optedin", "subscribed", "einwillig", "zustimm", "bestatig", "bestaetig",
        "acceptsemail", "acceptsmarketing", "marketingconsent", "marketingpermission",
        "emailallowed", "oktoemail", "wantsemail", "mailok", "emailok", "emailvalid", "mailable",
        "contactable", "marketingemail", "werbungerlaubt", "emailerlaubt", "mailerlaubt",
        "emailpermission", "toestemming", "consentiment", "consentimient", "consentement",
        "abonniert",
    ]

    private static let consentWords: Set<String> = [
        "consent", "consented", "confirmed", "confirmation", "verified", "permission", "gdpr",
        "dsgvo", "rgpd", "doi", "newsletter", "nieuwsbrief", "consenso",
    ]

    private static let statusParts = [
        "mail", "newsletter", "subscri", "contact", "kontakt", "marketing", "optin", "abonn",
        "suscri", "inscri", "iscri", "abo", "anmeld",
    ]

    private static let statusWords: Set<String> = [
        "status", "statut", "estado", "stato", "situacao", "estatus",
    ]

    /// Consents for what is not sent here.
    private static let otherChannels = [
        "sms", "whatsapp", "phone", "telefon", "donotcall", "donotfax", "donotpostal",
        "donotbulkpostal", "pushnotification",
    ]

    private static let ownChannel = [
        "mail", "newsletter", "subscri", "abgemeld", "abonn", "desinscri", "disiscri",
    ]

    /// What stands between an answer and how it was given.
    private static let means: Set<String> = ["by", "via", "per", "par", "por", "telefonisch"]

    /// The words of a heading, also of one written in camelCase, folded.
    static func words(of heading: String) -> Set<String> {
        var spaced = ""
        var wasLower = false
        for character in heading {
            if wasLower && character.isUppercase { spaced.append(" ") }
            wasLower = character.isLowercase
            spaced.append(character.isLetter ? character : " ")
        }
        return Set(spaced.folded.split(separator: " ").map(String.init))
    }
}
