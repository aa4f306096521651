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
            .traced(part == .plan ? scalar.references + ["\(key):"] : [], else: part)
        }
    }
}
