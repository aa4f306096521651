@_spi(_Unicode) internal import Swift

extension StringProtocol {
    /// The text in lower case and without accents, so that spellings can be compared:
    /// `Désabonné` is `desabonne`, `Straße` is `strasse`.
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var out = ""
        for scalar in String(self).lowercased()._nfd {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .format: continue
            default: out += Self.letters[scalar] ?? String(scalar)
            }
        }
        return out
    }

    /// Letters and digits alone, folded: `E-Mail Adresse`, `e_mail_adresse` and `eMailAdresse`
    /// are `emailadresse`.
    var headingKey: String { String(folded.filter { $0.isLetter || $0.isNumber }) }

    /// Letters that have no decomposition.
    private static var letters: [Unicode.Scalar: String] {
        ["ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ı": "i", "đ": "d"]
    }
}
