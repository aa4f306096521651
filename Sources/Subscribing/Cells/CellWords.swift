internal import NewsletterCore
import TextFormats

/// The words of a cell that holds several.
enum CellWords {
    /// What stands between `;` or `,`, in quotes where it holds one itself, or in a JSON array.
    static func words(in cell: String) -> [String] {
        if cell.utf8.first == UInt8(ascii: "["), let value = try? JSONText.parse(cell.utf8),
            case .array(let values) = value
        {
            return values.map { $0.text.trimmingSpace() }.filter { !$0.isEmpty }
        }
        // A mark that combines with what stands before it would hide a separator of characters.
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in cell.unicodeScalars {
            // Doubled, a quote within quotes closes them and opens them again.
            if scalar == "\"",
                isQuoted || word.last == "\"" || word.allSatisfy(\.properties.isWhitespace)
            {
                isQuoted.toggle()
            }
            if !isQuoted && (scalar == ";" || scalar == ",") {
                words.append(unquoted(String(word)))
                word = String.UnicodeScalarView()
            } else {
                word.append(scalar)
            }
        }
        // A quote that does not close is no quote.
        if isQuoted { return plainWords(in: cell) }
        words.append(unquoted(String(word)))
        return words.filter { !$0.isEmpty }
    }

    private static func plainWords(in cell: String) -> [String] {
        cell.unicodeScalars.split { $0 == ";" || $0 == "," }
            .map { String($0).trimmingSpace() }.filter { !$0.isEmpty }
    }

    private static func unquoted(_ word: String) -> String {
        let word = word.trimmingSpace()
        guard word.count > 1, word.first == "\"", word.last == "\"" else { return word }
        return word.dropFirst().dropLast().replacing("\"\"", with: "\"").trimmingSpace()
    }
}
