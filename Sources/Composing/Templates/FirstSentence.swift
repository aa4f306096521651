import NewsletterCore

/// Finds where the first sentence of a text ends.
///
/// A stop ends none behind an initial, a title such as `Dr.`, a shortened word of any of the
/// languages of a ``WordBook``, or an ordinal of German, nor where the next word is small.
struct FirstSentence {
    /// A sentence of fewer characters than this goes on with the next.
    private static let shortest = 21

    private let characters: [Character]

    /// The first sentence; all of the text where none ends.
    static func of(_ text: String) -> String {
        let sentence = FirstSentence(characters: Array(text))
        return sentence.end.map { String(sentence.characters[..<$0]) } ?? text
    }

    /// The place behind its last character.
    private var end: Int? {
        for (index, character) in characters.enumerated() where ".!?。！？؟۔".contains(character) {
            let isWide = "。！？".contains(character)
            var end = index + 1
            while end < characters.count, "”’“\"»›)]」』".contains(characters[end]) { end += 1 }
            guard index >= Self.shortest,
                end == characters.count || characters[end] == " " || isWide
            else { continue }
            if character == ".", end < characters.count, isShortened(at: index, end) { continue }
            return end
        }
        return nil
    }

    /// Whether the stop at a place belongs to its word.
    private func isShortened(at stop: Int, _ end: Int) -> Bool {
        let next = characters[end...].drop { " “„\"«‘(".contains($0) }.prefix { $0 != " " }
        guard let first = next.first else { return false }
        // Dots that trail off, too.
        if first.isLowercase { return true }
        let word = characters[..<stop].reversed().prefix { !" (“„\"«‘".contains($0) }.reversed()
        let letters = String(word).lowercased()
        if word.count == 1, word[word.startIndex].isLetter { return true }
        if Abbreviations.titles.contains(letters) { return true }
        if Abbreviations.beforeNumbers.contains(letters) { return first.isNumber }
        if word.count < 3, letters.allSatisfy(\.isNumber) {
            return isOrdinal(before: next, behind: characters[..<(stop - word.count)])
        }
        guard Abbreviations.atEnds.contains(letters) || Self.hasInnerStops(letters) else {
            return false
        }
        // These may end a sentence, but never before a name of time: "at 3 p.m. Monday".
        let name = String(next.prefix(while: \.isLetter)).lowercased()
        return first.isNumber || Abbreviations.isTime(name)
    }

    /// `4. März`, `der 3. Tag`.
    private func isOrdinal(
        before next: ArraySlice<Character>, behind head: ArraySlice<Character>
    ) -> Bool {
        if Abbreviations.isTime(String(next.prefix(while: \.isLetter)).lowercased()) { return true }
        let before = head.split(separator: " ").last.map { String($0).lowercased() } ?? ""
        return Abbreviations.beforeOrdinals.contains(before)
    }

    /// `U.S`, `p.m`, `a.C`.
    private static func hasInnerStops(_ word: String) -> Bool {
        word.contains(".") && word.split(separator: ".").allSatisfy { $0.count < 3 }
    }
}

/// Words that are written with a stop, in small letters and without the last one.
private enum Abbreviations {
    /// What follows belongs to them.
    static let titles = words(
        """
        dr prof mr mrs ms messrs mx st ste rev fr sr sra srta dra hon gov sen rep gen col lt sgt capt
        cpt maj cmdr adm pres supt insp hr hrn fam dipl ing med dott sig dhr mevr drs mme mlle mgr vs e.g i.e cf viz z.b d.h u.a i.d.r z.t bzw ggf evtl sog gen bspw vgl
        geb verh ehem inkl exkl zzgl mio mrd tsd p.ex par.ex c.-à-d p.ej d.w.z o.a bijv t.a.v m.b.t
        ca approx dept univ mt
        """)
    /// They mean something before a number alone; `no.` is a word of its own otherwise.
    static let beforeNumbers = words(
        """
        no nos nr num núm nº p pp pg s vol bd fig figs abb tab ch chap kap sec sect art abs § ziff
        eq op cap pag pág blz par jan feb mar apr jun jul aug sep sept oct okt nov dec dez tel
        """)
    /// They may stand at the end of a sentence.
    static let atEnds = words(
        "etc usw usf inc ltd co corp llc jr bros plc al ff enz ecc a.m p.m ave blvd str ft")
    /// Behind these words of German a number with a stop is an ordinal.
    static let beforeOrdinals = words(
        """
        der die das dem den des am im vom zum zur beim ein eine einem einen einer eines sein seinen
        seinem seiner ihr ihren ihrem ihrer unser unseren unserem jeder jede jedes jeden jedem dieser
        dieses diesem diesen nach seit bis ab und
        """)

    /// Whether a word is the name of a month or of a day of the week.
    static func isTime(_ word: String) -> Bool { times.contains(word) }

    private static let times = WordBook.all.reduce(
        into: words("jan feb mar apr jun jul aug sep sept")
    ) {
        $0.formUnion($1.months.map { $0.lowercased() })
        $0.formUnion($1.days.map { $0.lowercased() })
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
