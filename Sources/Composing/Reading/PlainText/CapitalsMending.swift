/// Sets the capitals in which print begins a paragraph (`THE council met`) in normal case: the
/// whole lead-in, or nothing of it.
///
/// What a word is say the rest of the article and the lists of a ``WordBook``. Where one word
/// stays unknown, or could be a part of a name, the lead-in stays and is asked about.
struct CapitalsMending {
    /// What became of a lead-in.
    enum Outcome: Equatable {
        case set(text: String, before: String, after: String)
        /// It stays; the words that could not be told.
        case left(lead: String, doubt: String)
    }

    private let vocabulary: LeadVocabulary?

    /// Whether a word, in lower case, is one of grammar in any language.
    static func isCommon(_ word: String) -> Bool {
        WordBook.all.contains { $0.grammar.contains(word) }
    }

    /// Whether a line can begin with words in capitals, seen at little cost.
    static func mayMend(_ line: String) -> Bool {
        var capitals = 0
        for byte in line.utf8.prefix(16) {
            if (0x61...0x7A).contains(byte) { return capitals > 1 }
            if (0x41...0x5A).contains(byte) || byte >= 0x80 { capitals += 1 }
        }
        return capitals > 1
    }

    /// Learns from the lines of an article; `language` is what it says of itself.
    init(lines: [String], language: String? = nil) {
        let evidence = LeadEvidence(lines: lines)
        let book = language.map(WordBook.named) ?? WordBook.guessed(from: evidence.words)
        vocabulary = book.map { LeadVocabulary(book: $0, evidence: evidence) }
    }

    /// What becomes of the lead-in of a line; nil where there is none, or it is right as it is.
    func mend(_ line: String) -> Outcome? {
        guard let lead = LeadIn(line) else { return nil }
        guard let vocabulary else { return left(lead, String(lead.text)) }
        var sentence = LeadSentence(lead, vocabulary)
        if lead.words.count > LeadIn.longest || lead.goesOn { return left(lead, String(lead.text)) }
        if sentence.words.allSatisfy({ $0.isAcronym || $0.isNumber }) { return nil }
        if let doubt = sentence.doubt() { return left(lead, doubt) }
        let after = sentence.written()
        if after == lead.text { return nil }
        return .set(text: lead.head + after + lead.rest, before: String(lead.text), after: after)
    }

    private func left(_ lead: LeadIn, _ doubt: String) -> Outcome {
        .left(lead: String(lead.text), doubt: doubt)
    }
}
