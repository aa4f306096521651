public import NewsletterCore

/// Makes names for the files of articles.
public enum ArticleName {
    /// The day and the words of the title, such as `2026-11-02-snow-on-the-lane`.
    public static func make(title: String, date: CalendarDate?) -> String {
        [date?.description, slug(title)].compactMap(\.self).joined(separator: "-")
    }

    /// The name itself where it is free, else with the first number that makes it so.
    public static func free(_ name: String, isTaken: (String) -> Bool) -> String {
        if !isTaken(name) { return name }
        var number = 2
        while isTaken("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }

    private static let letters: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "à": "a", "á": "a", "â": "a", "å": "a",
        "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "í": "i", "î": "i", "ï": "i", "ñ": "n",
        "ó": "o", "ô": "o", "ø": "o", "ú": "u", "û": "u", "œ": "oe", "æ": "ae",
    ]

    /// A title as a file name: letters and digits, joined by `-`.
    static func slug(_ title: String) -> String {
        var words = ""
        for character in title.lowercased() {
            if let plain = letters[character] {
                words += plain
            } else if character.isLetter || character.isNumber {
                words.append(character)
            } else if character != "'" && character != "’", words.last != "-" {
                words += "-"
            }
            // A file's name has at most 255 bytes, of which a letter may take four.
            if words.count >= 60 || words.utf8.count >= 180 { break }
        }
        while words.last == "-" { words.removeLast() }
        while words.first == "-" { words.removeFirst() }
        return words.isEmpty ? "article" : words
    }
}
