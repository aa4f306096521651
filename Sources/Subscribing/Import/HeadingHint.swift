internal import NewsletterCore

/// What a heading that has many meanings may be about, as `Subscription` or `Member until`: its
/// column is an attribute, unless a cell says in it what would be somebody's leaving.
enum HeadingHint {
    /// A no in it would say that somebody does not get the newsletter.
    case subscription
    /// A yes or a past day in it would say that somebody has left.
    case ending
    /// A word such as `inactive` in it would say that somebody does not get the newsletter, were it
    /// no country's state and no state of health.
    case condition

    /// Nil for a heading without such a word.
    init?(_ heading: String) {
        let words = HeadingLikeness.words(of: heading)
        if !words.isDisjoint(with: Self.endings) || Self.endingKeys.contains(heading.headingKey) {
            self = .ending
        } else if !words.isDisjoint(with: Self.subscriptions)
            || Self.subscriptionParts.contains(where: heading.headingKey.contains)
        {
            self = .subscription
        } else if !words.isDisjoint(with: Self.conditions) {
            self = .condition
        } else {
            return nil
        }
    }

    /// Whether a cell of such a column looks as if its person had left; a day counts once it is
    /// past.
    func isLeaving(_ cell: String, at now: Timestamp) -> Bool {
        if StatusWord(cell)?.isGone == true { return true }
        switch self {
        case .subscription, .condition: return CellAnswer(cell) == .no || cell == "-1"
        case .ending:
            if let answer = CellAnswer(cell) { return answer == .yes }
            guard !CellAnswer.isNoTime(cell), let date = WrittenDate(cell) else { return false }
            // Of numbers in an open order any day that is past counts.
            return [DateOrder.dmy, .mdy, .ymd].contains { order in
                date.time(order).map { $0 <= now } ?? false
            }
        }
    }

    /// What `--map` is told of a column that says so.
    var column: String {
        switch self {
        case .subscription: "subscribed"
        case .ending: "unsubscribed"
        case .condition: "status"
        }
    }

    private static let subscriptions: Set<String> = [
        "subscription", "subscriptions", "subscriber", "mailing", "mailings", "abo", "abonnement",
        "suscripcion", "iscrizione", "inscricao", "assinatura", "inscription", "abonnent",
        "rundbrief", "infolettre", "boletin", "bollettino", "membership", "mitgliedschaft",
        "lidmaatschap", "adhesion", "membresia",
    ]

    private static let conditions: Set<String> = [
        "state", "estado", "stato", "etat", "situation", "situacion", "situazione", "situacao",
        "zustand", "toestand", "standing", "stand", "condition",
    ]

    private static let subscriptionParts = ["newsletter", "mailversand", "emailversand"]

    private static let endings: Set<String> = [
        "stop", "stopped", "ended", "ends", "end", "ende", "excluded", "exclude", "quit", "exit",
        "gone", "saiu", "saida", "salio", "uscito", "uscita", "sorti", "sortie", "vertrokken",
        "gestopt", "ausgeschieden", "ausgeschlossen", "expired", "expelled", "terminated",
    ]

    private static let endingKeys: Set<String> = [
        "mitgliedbis", "memberuntil", "membreusqua", "membrejusqua", "sociohasta", "sociofinoa",
        "lidtot", "enddate", "dateended", "stopdate", "subscribeduntil", "datededepart",
    ]
}
