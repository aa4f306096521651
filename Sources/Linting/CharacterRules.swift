import Composing
import NewsletterCore

/// Rule 34: characters in the plan and in the settings that nobody sees and that act on what
/// stands around them.
enum CharacterRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        let settings = [
            ("from", mail.facts.from?.name), ("newsletter.name", mail.facts.newsletterName),
            ("newsletter.postal_address", mail.facts.postalAddress),
        ]
        return mail.facts.planTexts.flatMap { findings($0.key, $0.text, else: .plan) }
            + settings.flatMap { findings($0, $1 ?? "", else: .settings) }
    }

    private static func findings(
        _ key: String, _ text: String, else part: LintSources.Part
    ) -> [Finding] {
        var characters = InvisibleCharacters()
        let isLine = !["intro", "outro"].contains(key)
        _ =
            isLine
            ? characters.clean(line: text, key)
            : characters.clean(Document([.paragraph([.text(text)])])).plainText
        return characters.found.compactMap { scalar in
            // Rule 1 speaks of the controls in headers.
            if !scalar.isDirectional, ["subject", "from"].contains(key) { return nil }
            return Finding(
                rule: 34, severity: .warning, place: key,
                message:
                    "\(InvisibleCharacters.kind(of: scalar)), \(scalar.codePoint), stands in \(key) "
                    + "and is left out",
                remedy: "take it out"
            )
            .traced(clues(to: scalar, key, text), within: part)
        }
    }

    /// How the line may look that holds the character: by its key and what stands before it.
    private static func clues(to scalar: Unicode.Scalar, _ key: String, _ text: String) -> [String]
    {
        let name = key.split(separator: ".").last.map(String.init) ?? key
        let scalars = text.unicodeScalars
        let before =
            String(scalars[..<(scalars.firstIndex(of: scalar) ?? scalars.endIndex)])
            .split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let signs = [String(scalar)] + scalar.references
        let whole = ["", "\"", "'"].flatMap { quote in
            signs.map { "\(name): \(quote)\(before)\($0)" }
        }
        return whole + signs.map { "\(before)\($0)" } + signs + ["\(name):"]
    }
}
