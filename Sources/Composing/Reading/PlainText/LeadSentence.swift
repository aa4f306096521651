/// A lead-in whose words are known one by one, and are now looked at together.
struct LeadSentence {
    private let lead: LeadIn
    private let book: WordBook
    private(set) var words: [LeadWord]

    private static let of: Set<String> = [
        "OF", "DE", "DU", "DES", "DEL", "DI", "DELLA", "VON", "VAN",
    ]
    private static let relatives: [String: Set<String>] = [
        "en": ["who", "whose", "whom"], "de": ["der", "die", "deren", "dessen"],
        "fr": ["qui", "dont"], "es": ["que", "quien", "cuyo", "cuya"], "it": ["che", "cui"],
        "nl": ["die", "wier", "wiens"],
    ]
    /// How verbs end that could stand where a surname does.
    private static let verbEndings: [String: [String]] = [
        "en": ["ed", "s", "ing", "ly"], "de": ["t", "te", "ten", "en"],
        "nl": ["t", "de", "te", "en"],
    ]

    init(_ lead: LeadIn, _ vocabulary: LeadVocabulary) {
        self.lead = lead
        book = vocabulary.book
        words = []
        var index = 0
        while index < lead.words.count {
            let phrase = Self.phrase(at: index, lead, book)
            if !phrase.isEmpty {
                words += phrase.map { .name($0, .other) }
                index += phrase.count
                continue
            }
            let word = lead.words[index]
            if word.isNumber {
                words.append(.number(word.text))
            } else if word.text == "&" {
                words.append(.grammar("&"))
            } else {
                let before = index > 0 ? lead.words[index - 1].text : ""
                words.append(vocabulary.word(word.text, after: before))
            }
            index += 1
        }
        settleDates()
        settleSurnames()
        if book.language == "de" { settleGermanNouns() }
    }

    /// The words of a known phrase that begins here, as it is written; the longest first.
    private static func phrase(at index: Int, _ lead: LeadIn, _ book: WordBook) -> [String] {
        let row = lead.words[index...].prefix(4)
        for length in stride(from: row.count, to: 1, by: -1) {
            let part = row.prefix(length)
            if part.dropLast().contains(where: \.hasComma) { continue }
            if let phrase = book.phrases[part.map(\.text)] { return phrase }
        }
        return []
    }

    // MARK: What neighbours tell

    /// `IN MAY`, `4 MARCH`: a month, where it stands as one.
    private mutating func settleDates() {
        let before: Set<String> = ["IN", "SINCE", "UNTIL", "BY", "OF", "IM", "EN"]
        for index in words.indices where words[index].isEither {
            let small = lead.words[index].text.lowercased()
            guard book.months.contains(small) else { continue }
            let follows =
                index > 0 && (before.contains(text(index - 1)) || words[index - 1].isNumber)
            guard follows || words.indices.contains(index + 1) && words[index + 1].isNumber else {
                continue
            }
            let hasCapital = ["en", "de"].contains(book.language)
            words[index] = .date(
                hasCapital ? LeadWord.capitalized(small, in: book.language) : small)
        }
    }

    /// A word after a given name is a surname where nothing else can stand there.
    private mutating func settleSurnames() {
        for index in words.indices.dropFirst()
        where words[index] == .unknown || words[index].isCommon {
            switch words[index - 1] {
            case .name(_, .given), .name(_, .title), .either: break
            default: continue
            }
            let small = lead.words[index].text.lowercased()
            let isLast = index == words.count - 1
            let endings = Self.verbEndings[book.language] ?? []
            let looksLikeVerb = endings.contains { small.hasSuffix($0) }
            let next = String(lead.next).lowercased()
            let isExplained =
                isLast && lead.words[index].hasComma
                && (Self.relatives[book.language]?.contains(next) == true
                    || next.first?.isNumber == true)
            let isPlain =
                book.language == "en" && words[index] == .unknown && !words[index - 1].isEither
                && (isLast || words[index + 1].isGrammar)
            guard
                isExplained && (book.language == "en" || !looksLikeVerb)
                    || isPlain && !looksLikeVerb
            else { continue }
            guard let surname = LeadWord.surname(small, in: book.language) else { continue }
            words[index] = .name(surname, .surname)
            if case .either(let text) = words[index - 1] { words[index - 1] = .name(text, .given) }
        }
    }

    /// `AM MORGEN`, `ZUM ESSEN`: nouns by the word before them.
    private mutating func settleGermanNouns() {
        let certain: Set<String> = ["AM", "IM", "ZUM", "BEIM", "VOM"]
        let verbs: Set<String> = [
            "war", "ist", "wird", "wurde", "hat", "beginnt", "bleibt", "kann",
        ]
        for index in words.indices.dropFirst() where words[index].isEither {
            guard ["MORGEN", "ESSEN", "LEBEN", "REGEN", "RECHT"].contains(text(index)) else {
                continue
            }
            let isSubject =
                text(index - 1) == "DAS" && index == words.count - 1
                && verbs.contains(String(lead.next)) && text(index) != "REGEN"
            if certain.contains(text(index - 1)) || isSubject {
                words[index] = .noun(LeadWord.capitalized(text(index).lowercased(), in: "de"))
            }
        }
    }

    private func text(_ index: Int) -> String { lead.words[index].text }

    // MARK: Doubts

    /// The word on account of which the lead-in stays; nil where all is told.
    mutating func doubt() -> String? {
        for index in words.indices where isDoubtful(index) { return text(index) }
        return nil
    }

    private func isDoubtful(_ index: Int) -> Bool {
        switch words[index] {
        case .unknown: return true
        case .either: return index > 0 || followsNameLike(index)
        case .common: return touchesName(index) || leadsToName(index)
        case .grammar(let small): return isDoubtfulGrammar(index, small)
        case .adjective: return !hasNoun(after: index)
        default: return false
        }
    }

    /// Whether a first word that may be a name is followed by what may be its second.
    private func followsNameLike(_ index: Int) -> Bool {
        guard words.indices.contains(index + 1) else {
            // `IT was`, but not `IT departments`.
            return ["IT", "US", "WHO"].contains(text(index))
                && !beginsVerb(String(lead.next), index)
        }
        switch words[index + 1] {
        case .grammar: return ["US", "WHO"].contains(text(index))
        case .date, .number: return false
        default: return true
        }
    }

    private func beginsVerb(_ next: String, _ index: Int) -> Bool {
        text(index) == "IT" && book.grammar.contains(next)
    }

    /// `LINDWATER COUNCIL`, `OXFORD STREET`: the common word may be a part of the name.
    private func touchesName(_ index: Int) -> Bool {
        let isLast = index == words.count - 1
        if isLast, !lead.words[index].hasComma, lead.next.first?.isUppercase == true { return true }
        let hasCommaBefore = index > 0 && lead.words[index - 1].hasComma
        let before = index > 0 && !hasCommaBefore && words[index - 1].mayBelongToName
        let after =
            words.indices.contains(index + 1) && !lead.words[index].hasComma
            && words[index + 1].mayBelongToName
        if index == 1, !hasCommaBefore, words[0].isEither { return true }
        return before || after
    }

    /// `THE TOWER OF LONDON`.
    private func leadsToName(_ index: Int) -> Bool {
        guard words.indices.contains(index + 1) else {
            let following = lead.rest.split(separator: " ").prefix(2)
            return following.count == 2 && Self.of.contains(following[0].uppercased())
                && following[1].first?.isUppercase == true
        }
        guard Self.of.contains(text(index + 1)) else { return false }
        let rest = words[(index + 2)...].drop(while: \.isGrammar)
        if let next = rest.first { return next.mayBelongToName }
        return lead.next.first?.isUppercase == true
    }

    private func isDoubtfulGrammar(_ index: Int, _ small: String) -> Bool {
        // `ONCE A year`, but not `GROUP A won`.
        if book.language == "en", small == "a", index > 0 {
            let isLast = index == words.count - 1
            return isLast && !words[index - 1].isGrammar
        }
        // A verb after an article is a noun in German: `DAS KOMMEN`.
        let articles: Set<String> = ["DAS", "DEM", "DES", "ZUM", "BEIM", "VOM", "AM", "IM", "INS"]
        return book.language == "de" && index > 0 && small.hasSuffix("en") && small.count > 4
            && articles.contains(text(index - 1))
    }

    /// Whether a noun follows a German adjective, in the lead-in or right behind it.
    private func hasNoun(after index: Int) -> Bool {
        var at = index + 1
        while at < words.count {
            switch words[at] {
            case .noun, .name, .date: return true
            case .adjective: at += 1
            case .grammar("und"), .grammar("oder"): at += 1
            default: return false
            }
        }
        if words.count == 1 { return true }
        return lead.next.first?.isUppercase == true
    }

    // MARK: Writing

    /// The lead-in in normal case, with its commas and spaces.
    func written() -> String {
        var out = ""
        for (index, word) in words.enumerated() {
            var text = word.text ?? self.text(index)
            if index == 0 { text = LeadWord.capitalized(text, in: book.language) }
            if index > 0 { out += " " }
            out += text + (lead.words[index].hasComma ? "," : "")
        }
        return out
    }
}
