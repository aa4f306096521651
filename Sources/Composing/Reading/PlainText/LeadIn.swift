/// The words in capitals with which print begins a paragraph, found in a line.
struct LeadIn {
    struct Word {
        /// The word in capitals, without the comma behind it.
        var text: String
        var hasComma: Bool
        var isNumber: Bool
    }

    /// What stands before it: quotes and spaces.
    let head: Substring
    let words: [Word]
    /// The lead-in as it stands.
    let text: Substring
    let rest: Substring
    /// Whether what follows is in capitals too, but no word that is known here, such as `U.S.`.
    let goesOn: Bool

    /// The longest that is a lead-in, and no text in capitals.
    static let longest = 12

    /// Finds the lead-in of a line; nil where there is none.
    init?(_ line: String) {
        let body = line.drop { $0.isWhitespace || "\"“„‘«¿¡".contains($0) }
        var words: [Word] = []
        var end = body.startIndex
        var goesOn = false
        for token in body.split(separator: " ") {
            let hasComma = token.last == ","
            let bare = hasComma ? token.dropLast() : token
            let isNumber = bare.count <= 4 && bare.allSatisfy { $0.isASCII && $0.isNumber }
            let isLetter = bare.count == 1 && bare.first?.isUppercase == true
            guard !bare.isEmpty, isNumber || isLetter || bare == "&" || LeadWord.isCapitals(bare)
            else {
                let letters = token.filter(\.isLetter)
                goesOn = letters.count > 1 && letters.allSatisfy(\.isUppercase)
                break
            }
            words.append(Word(text: String(bare), hasComma: hasComma, isNumber: isNumber))
            end = token.endIndex
            if words.count > Self.longest { break }
        }
        // A number alone belongs to what follows.
        while let last = words.last, last.isNumber {
            words.removeLast()
            end = Self.end(of: words.count, in: body)
        }
        guard words.contains(where: { LeadWord.isCapitals($0.text) }),
            words.first?.isNumber == false,
            body[end...].contains(where: \.isLowercase)
        else { return nil }
        self.words = words
        self.goesOn = goesOn
        head = line[..<body.startIndex]
        text = body[..<end]
        rest = body[end...]
    }

    private static func end(of count: Int, in body: Substring) -> Substring.Index {
        body.split(separator: " ").prefix(count).last?.endIndex ?? body.startIndex
    }

    /// The first word after it, without marks around it.
    var next: Substring {
        let word = rest.drop { !$0.isLetter && !$0.isNumber }
        return word.prefix { $0.isLetter || $0.isNumber || $0 == "’" || $0 == "'" }
    }
}
