import Foundation

/// Finds out what a word in capitals is, by the rest of the article and by a ``WordBook``.
struct LeadVocabulary {
    let book: WordBook
    let evidence: LeadEvidence
    private static let clitics: Set<String> = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "dell",
        "all", "nell", "dall", "sull", "un", "quest", "quell", "com", "dov", "cos",
    ]

    /// What a word is that follows another one, by their forms in capitals.
    func word(_ word: String, after before: String) -> LeadWord {
        let found = simple(word, after: before)
        if found != .unknown { return found }
        if let mark = word.lastIndex(where: { $0 == "’" || $0 == "'" }) {
            return parted(word, at: mark)
        }
        return word.contains("-") ? joined(word) : .unknown
    }

    // MARK: Words alone

    private func simple(_ word: String, after before: String) -> LeadWord {
        let small = book.byCapitals[word] ?? word.lowercased()
        if book.language == "en", word == "I" { return .grammar("I") }
        if book.language == "en", Self.isAcronymBeforeAll(word, after: before) { return .unknown }
        let isAmbiguous = book.ambiguous.contains(word)
        let isGrammar = book.grammar.contains(small)
        if let count = evidence.count(of: word),
            let seen = told(word, by: count, after: before, isSure: isGrammar && !isAmbiguous)
        {
            return seen
        }
        if isAmbiguous {
            return .either(isGrammar ? small : LeadWord.capitalized(small, in: book.language))
        }
        if isGrammar { return .grammar(small) }
        if let date = date(small) { return date }
        let isCommon = isCommon(small)
        if let name = name(word, small) {
            return isCommon ? .either(name.text ?? small) : name
        }
        if book.acronyms.contains(word) || Acronyms.all.contains(word) {
            return isCommon ? .either(word) : .acronym(word)
        }
        if let noun = book.capitalized[word], book.language == "de" { return .noun(noun) }
        if isCommon { return book.language == "de" ? .adjective(small) : .common(small) }
        return withoutAccents(word)
    }

    /// `US` and `AIDS`, which no sentence's first words are, and `IT` behind an article.
    private static func isAcronymBeforeAll(_ word: String, after before: String) -> Bool {
        ["US", "AIDS"].contains(word)
            || word == "IT" && ["THE", "AN"].contains(before.uppercased())
    }

    private func isCommon(_ small: String) -> Bool {
        book.common.contains(small) || book.language == "en" && CommonWords.contains(small)
    }

    private func date(_ small: String) -> LeadWord? {
        guard book.months.contains(small) || book.days.contains(small) else { return nil }
        let hasCapital = ["en", "de"].contains(book.language)
        return .date(hasCapital ? LeadWord.capitalized(small, in: book.language) : small)
    }

    private func name(_ word: String, _ small: String) -> LeadWord? {
        if GivenNames.all.contains(small) {
            return .name(LeadWord.capitalized(small, in: book.language), .given)
        }
        if let place = PlaceNames.all[word] { return .name(place, .other) }
        guard book.language != "de", let known = book.capitalized[word] else { return nil }
        let isTitle = [
            "Mr", "Mrs", "Ms", "Dr", "Dra", "Sr", "Sra", "St", "Sir", "Prof", "Mme", "Mlle",
        ]
        .contains(known)
        return .name(known, isTitle ? .title : .other)
    }

    /// What the rest of the article says of a word; nil where it says nothing, or both.
    private func told(
        _ word: String, by count: LeadEvidence.Count, after before: String, isSure: Bool
    ) -> LeadWord? {
        if isSure { return nil }
        if count.small == 0, count.capital == 0 { return count.capitals > 0 ? .acronym(word) : nil }
        if count.capitals > 0 { return .unknown }
        if count.small > 0, count.capital > 0 {
            guard let pair = evidence.count(of: word, after: before),
                (pair.small == 0) != (pair.capital == 0)
            else { return .unknown }
            return pair.small > 0 ? small(count.smallForm) : capital(count.capitalForm)
        }
        return count.small > 0 ? small(count.smallForm) : capital(count.capitalForm)
    }

    private func small(_ form: String) -> LeadWord {
        if book.grammar.contains(form) { return .grammar(form) }
        guard book.language == "de" else { return .common(form) }
        let isInflected = ["e", "en", "er", "es", "em"].contains { form.hasSuffix($0) }
        return isInflected ? .adjective(form) : .grammar(form)
    }

    private func capital(_ form: String) -> LeadWord {
        if book.language == "de", !GivenNames.all.contains(form.lowercased()) { return .noun(form) }
        return .name(form, GivenNames.all.contains(form.lowercased()) ? .given : .other)
    }

    /// A word whose capitals have lost their accents, as in French print: `ECOLE`.
    private func withoutAccents(_ word: String) -> LeadWord {
        guard ["fr", "es", "it"].contains(book.language), let forms = book.unaccented[word],
            forms.count == 1, let form = forms.first
        else { return .unknown }
        return book.grammar.contains(form) ? .grammar(form) : .common(form)
    }

    // MARK: Words made of several

    /// `MILLER’S`, `L’ANCIEN`, `O’BRIEN`.
    private func parted(_ word: String, at mark: String.Index) -> LeadWord {
        let head = String(word[..<mark])
        let tail = String(word[word.index(after: mark)...])
        let sign = word[mark]
        switch book.language {
        case "en" where tail == "S": return self.word(head, after: "").mapped { "\($0)\(sign)s" }
        case "en" where head == "O" && tail.count > 2:
            return .name("O\(sign)" + LeadWord.capitalized(tail.lowercased(), in: "en"), .other)
        case "fr", "it":
            guard Self.clitics.contains(head.lowercased()), !tail.isEmpty else { return .unknown }
            return self.word(tail, after: head).mapped { "\(head.lowercased())\(sign)\($0)" }
        default: return .unknown
        }
    }

    /// `EU-KOMMISSION`, `JEAN-PAUL`, `LONDON-BASED`.
    private func joined(_ word: String) -> LeadWord {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { part in
            simple(String(part), after: "")
        }
        let texts = parts.compactMap(\.text)
        guard texts.count == parts.count, let last = parts.last, !parts.contains(where: \.isEither)
        else { return .unknown }
        let text = texts.joined(separator: "-")
        switch last {
        case .name(_, let kind): return .name(text, kind)
        case .noun: return .noun(text)
        case .acronym, .date, .adjective, .number: return .unknown
        default: return .common(text)
        }
    }
}

extension LeadWord {
    /// The same kind of word with another text.
    fileprivate func mapped(_ change: (String) -> String) -> LeadWord {
        switch self {
        case .grammar(let text): .grammar(change(text))
        case .common(let text): .common(change(text))
        case .adjective(let text): .adjective(change(text))
        case .noun(let text): .noun(change(text))
        case .name(let text, let kind): .name(change(text), kind)
        case .date(let text): .date(change(text))
        case .acronym(let text): .acronym(change(text))
        case .number, .either, .unknown: .unknown
        }
    }
}
