import NewsletterCore

/// Figures and signs above or below the line, in the characters that Unicode has for them.
///
/// What they say needs no markup then, in either body, in a title or in a summary.
extension BaselineShift {
    /// The element of HTML that sets text so.
    var element: String { self == .raised ? "sup" : "sub" }

    /// The text shifted; nil where one of its characters has no such form, as in 1st.
    func characters(for text: String) -> String? {
        var out = ""
        for character in text {
            guard let shifted = shifted(character) else { return nil }
            out.append(shifted)
        }
        return out
    }

    /// Inlines shifted; nil where they hold something that has no such form.
    func characters(for inlines: [Inline]) -> [Inline]? {
        var out: [Inline] = []
        for inline in inlines {
            switch inline {
            case .text(let text):
                guard let shifted = characters(for: text) else { return nil }
                out.append(.text(shifted))
            case .emphasis(let inner):
                guard let shifted = characters(for: inner) else { return nil }
                out.append(.emphasis(shifted))
            case .strong(let inner):
                guard let shifted = characters(for: inner) else { return nil }
                out.append(.strong(shifted))
            case .link(let url, let inner):
                guard let shifted = characters(for: inner) else { return nil }
                out.append(.link(url: url, shifted))
            default: return nil
            }
        }
        return out
    }

    /// Whether inlines are nothing but characters that stand there already.
    func holds(_ inlines: [Inline]) -> Bool {
        let forms = self == .raised ? Self.raisedForms : Self.loweredForms
        return !inlines.isEmpty
            && inlines.allSatisfy { inline in
                switch inline {
                case .text(let text): !text.isEmpty && text.allSatisfy(forms.contains)
                case .emphasis(let inner), .strong(let inner), .link(_, let inner): holds(inner)
                default: false
                }
            }
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
