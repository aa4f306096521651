/// Figures and signs above or below the line, in the characters that Unicode has for them.
///
/// A document knows no raised text; without these, 10 to the power of 6 would read 106.
enum BaselineShift: Hashable {
    case raised, lowered

    /// The text shifted; as it is where one of its characters has no such form, as in 1st.
    func applied(to text: String) -> String {
        var out = ""
        for character in text {
            guard let shifted = shifted(character) else { return text }
            out.append(shifted)
        }
        return out
    }

    private static let plain = Array("0123456789+-=()")
    private static let raisedForms = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
    private static let loweredForms = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

    private func shifted(_ character: Character) -> Character? {
        if character.isWhitespace { return character }
        if self == .raised, let letter = ["n": "ⁿ", "i": "ⁱ"][character] as Character? {
            return letter
        }
        let sign = character == "\u{2212}" ? "-" : character
        guard let index = Self.plain.firstIndex(of: sign) else { return nil }
        return self == .raised ? Self.raisedForms[index] : Self.loweredForms[index]
    }
}
