import NewsletterCore

/// Finds the lines of a letter that stand for themselves above a text: `Dear Ann,` and `Yours,`.
enum Salutation {
    private static let longest = 40
    private static let mostWords = 6
    /// A closing may end without a comma.
    private static let mostWordsOfClosing = 4

    private static let greetings = words(
        """
        dear dearest hello hi hey hiya good greetings welcome
        liebe lieber liebes liebste liebster hallo guten moin servus sehr geehrte geehrter werte
        werter verehrte verehrter hochverehrte hochverehrter grüezi grüß
        cher chère chers chères bonjour bonsoir salut madame monsieur mesdames messieurs
        querido querida queridos queridas estimado estimada estimados estimadas hola buenos buenas
        caro cara cari care carissimo carissima gentile gentili egregio egregi buongiorno ciao
        prezado prezada prezados prezadas caros olá oi bom boa
        beste geachte lieve dag hoi goedendag goedemorgen hallo
        kära käre hej kjære hei kære
        """)

    private static let closings = words(
        """
        yours sincerely faithfully respectfully cordially regards best kind kindest warm warmest
        cheers love thanks gratefully
        liebe viele herzliche herzlichst freundliche mit beste schöne hochachtungsvoll grüße gruß
        es alles
        cordialement amicalement amitiés bien sincèrement respectueusement bises affectueusement
        saludos atentamente cordialmente abrazos cordiales afectuosamente
        cordiali distinti saluti cordialmente affettuosamente
        atenciosamente cumprimentos abraços
        groeten groetjes hartelijke vriendelijke met veel hoogachtend liefs
        vänliga hälsningar hilsen
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Whether the first line of a paragraph greets somebody or takes leave, so that the next line
    /// begins anew even in a small letter.
    static func isLine(_ line: String, before next: String) -> Bool {
        let line = line.trimmingSpace()
        let parts = line.split(separator: " ")
        guard line.count <= longest, parts.count <= mostWords, let last = line.last,
            let word = parts.first?.prefix(while: \.isLetter).lowercased()
        else { return false }
        if closings.contains(word), parts.count <= mostWordsOfClosing,
            last == "," || last.isLetter && next.count <= longest
        {
            return true
        }
        // A line of verse is about as long as the next.
        return greetings.contains(word) && ",!:".contains(last)
            && line.count * 10 < next.count * 7
    }

    /// The lines of a paragraph below one that greets.
    static func text(below lines: ArraySlice<String>) -> ArraySlice<String> {
        guard let first = lines.first, lines.count > 1,
            isLine(first, before: lines[lines.startIndex + 1])
        else { return lines }
        return lines.dropFirst()
    }
}
