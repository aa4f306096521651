internal import NewsletterCore

/// Pairs of words that stand near each other where a mailbox is full, in many languages.
enum FullMailboxWords {
    /// Whether a word for a mailbox or its room and one for too much of it are near each other.
    static func match(_ text: ReplyWords) -> Bool {
        let words = Array(text.words.prefix(2000))
        let places = words.indices.filter { holds(rooms, words[$0]) }
        return places.contains { place in
            let window = words[max(0, place - 6)..<min(words.count, place + 7)]
            return window.contains { holds(excesses, $0) } || pairs.matches(window: window)
        }
    }

    private static func holds(_ stems: [String], _ word: String) -> Bool {
        stems.contains { $0.hasSuffix("*") ? word.hasPrefix($0.dropLast()) : word == $0 }
    }

    private static let rooms = [
        "mailbox", "mailboxes", "inbox", "maildir", "mailfolder", "storage", "diskspace", "space",
        "quota", "quotas", "disk", "box", "postfach", "speicher*", "boîte", "boite", "espace",
        "buzón", "buzon", "casilla", "cuota", "caixa", "cota", "casella", "spazio", "postvak",
        "postbus", "quotum", "opslag*", "ящик", "ящика", "квота", "квоту", "квоты", "skrzynk*",
        "schránk*", "kvót*", "brevlåd*", "inkorg*", "postkass*", "innboks*", "postilaatik*",
        "postafiók*", "kutusu", "kota*", "γραμματοκιβώτιο", "cutia", "căsuța",
    ]
    private static let excesses = [
        "full", "exceed", "exceeds", "exceeded", "exceeding", "exhaust*", "insufficient",
        "overdrawn", "overquota", "overflow*", "voll", "überfüllt", "überschritten", "erschöpft",
        "pleine", "plein", "saturé*", "dépassé*", "insuffisant", "lleno", "llena", "excedid*",
        "superad*", "agotad*", "cheia", "lotada", "esgotad*", "piena", "pieno", "esaurit*", "vol",
        "overschreden", "переполнен*", "превышен*", "pełna", "pełny", "przepełnion*",
        "przekroczon*", "plná", "plny", "překročen*", "fullt", "fuld", "överskrid*", "överskred*",
        "overskred*", "täynnä", "ylitt*", "megtelt", "tele", "dolu", "doldu", "aşıl*", "plină",
        "πλήρες",
    ]
    private static let pairs: [[String]] = [
        ["over", "quota"], ["over", "limit"], ["not", "enough"], ["no", "left"],
        ["reached", "limit"], ["limit", "exceed"], ["storage", "limit"], ["quota", "limit"],
    ]
}

extension [[String]] {
    /// Whether both words of a pair stand in a window, in order.
    fileprivate func matches(window: ArraySlice<String>) -> Bool {
        contains { pair in
            guard let first = window.firstIndex(of: pair[0]) else { return false }
            return window[(first + 1)...].contains(pair[1])
        }
    }
}
