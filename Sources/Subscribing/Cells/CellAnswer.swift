internal import NewsletterCore

/// What a cell says that is to hold a yes or a no.
enum CellAnswer: Hashable {
    case yes
    case no
    /// Nothing: blank, or a word for nothing, such as `n/a` or `\N`.
    case absent

    /// Nil for a text that is none of them.
    init?(_ cell: String) {
        guard let answer = Self.words[Self.key(of: cell)] else { return nil }
        self = answer
    }

    /// Whether a cell that is to hold a time holds none: nothing, a no, or a day of zeros.
    static func isNoTime(_ cell: String) -> Bool {
        switch CellAnswer(cell) {
        case .no, .absent: true
        case .yes: false
        case nil: noDays.contains { cell.hasPrefix($0) }
        }
    }

    /// The days that databases write for none: MySQL's zeros and Go's first day.
    private static let noDays = ["0000-00-00", "0001-01-01", "00.00.0000", "00/00/0000", "0/0/"]

    private static func key(of cell: String) -> String { cell.trimmingSpace().folded }

    private static let words: [String: CellAnswer] = {
        let spellings: [(CellAnswer, String)] = [
            (.yes, "true yes y t 1 on checked x ✓ ✔ ☑ ✅ √ *"),
            // German, French, Spanish, Italian, Portuguese, Dutch; Polish, Swedish, Russian
            (.yes, "wahr ja j vrai oui verdadero verdadera si vero sim verdadeiro waar"),
            (.yes, "prawda tak sant истина да"),
            (.no, "false no n f 0 off unchecked ☐"),
            (.no, "falsch nein faux non falso falsa nao onwaar nee"),
            (.no, "falsz nie falskt nej ложь нет"),
            (.absent, "null \\n (null) nil none n/a na #n/a nan undefined - -- – — . never"),
            (.absent, "niemals jamais nunca mai nooit"),
        ]
        var words: [String: CellAnswer] = ["": .absent]
        for (answer, text) in spellings {
            for word in text.split(separator: " ") { words[String(word).folded] = answer }
        }
        return words
    }()
}

/// What a cell says in a column about leaving or consent.
struct StandingCell: Hashable {
    /// What it says of the person; nil where it says nothing.
    var word: StatusWord?
    /// Whether it says yes to what the column asks.
    var isYes = false
    /// The time that stands in place of a yes.
    var date: WrittenDate?

    /// Reads a cell of a column in which a mark, a yes or a date says that the person left in
    /// the way of `word`; nil where it says neither that nor the opposite.
    init?(leaving cell: String, as word: StatusWord) {
        if let answer = CellAnswer(cell) {
            if answer == .yes { (isYes, self.word) = (true, word) }
        } else if CellAnswer.isNoTime(cell) {
            return
        } else if let said = StatusWord(cell) {
            if said == .pending { return nil }
            if said != .active { (isYes, self.word) = (true, said) }
        } else if let date = WrittenDate(cell) {
            (isYes, self.word, self.date) = (true, word, date)
        } else {
            return nil
        }
    }

    /// Reads a cell of a column in which a mark, a yes or a date says that the person is
    /// subscribed or confirmed, and a no what `no` says.
    init?(consent cell: String, no: StatusWord) {
        if cell.folded == "never" {
            word = no
        } else if let answer = CellAnswer(cell) {
            switch answer {
            case .yes: isYes = true
            case .no: word = no
            case .absent: break
            }
        } else if CellAnswer.isNoTime(cell) {
            return
        } else if let said = StatusWord(cell) {
            (isYes, word) = (said == .active, said == .active ? nil : said)
        } else if let date = WrittenDate(cell) {
            (isYes, self.date) = (true, date)
        } else {
            return nil
        }
    }

    /// Whether it says nothing at all.
    var isBlank: Bool { !isYes && word == nil }
}
