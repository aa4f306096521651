@_spi(_Unicode) internal import Swift

extension StringProtocol {
    /// The text in lower case, without accents and full-width letters, so that spellings can be
    /// compared: `Désabonné` is `desabonne`, `Straße` is `strasse`, `Ｅｍａｉｌ` is `email`.
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var out = ""
        for scalar in String(self).lowercased()._nfd {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .format: continue
            default: out += FoldedLetters.text(of: scalar) ?? String(scalar)
            }
        }
        return out
    }

    /// Letters and digits alone, folded: `E-Mail Adresse`, `e_mail_adresse` and `eMailAdresse`
    /// are `emailadresse`.
    var headingKey: String { String(folded.filter { $0.isLetter || $0.isNumber }) }
}

/// Letters that have no canonical decomposition.
private enum FoldedLetters {
    /// Nil for a letter that stays.
    static func text(of scalar: Unicode.Scalar) -> String? {
        // Halfwidth and Fullwidth Forms repeat ASCII from "!" to "~".
        if (0xFF01...0xFF5E).contains(scalar.value) {
            return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
        }
        return letters[scalar]
    }

    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d", "\u{FB00}": "ff",
        "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st", "\u{3000}": " ",
    ]
}
