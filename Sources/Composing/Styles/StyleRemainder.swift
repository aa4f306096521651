import NewsletterCore

// What stays of a style sheet, for the head. Gmail drops a whole style element for one selector
// that it does not know, so what every client knows stands in an element of its own:
//
//  first   media queries and rules whose selectors are types, classes, ids, descent and :hover
//  second  everything else
//
// What was written into the elements wins over a style sheet. So a declaration that won in the
// sheet as it was written, on every element that it fits, becomes important; one that did not
// stays as it is, and lint tells that it is never seen.

/// What of a style sheet cannot be written into elements.
struct StyleRemainder {
    private(set) var plain: [String] = []
    private(set) var other: [String] = []

    /// Puts the remainder together; `wins` says whether a declaration of a rule has to become
    /// important.
    init(_ sheet: StyleSheet, wins: (StyleSheet.KeptRule, Declaration) -> Bool) {
        for block in sheet.kept {
            guard !block.rules.isEmpty else {
                // An import counts only before all rules.
                if block.text.hasPrefix("@import") {
                    other.insert(block.text, at: 0)
                } else {
                    other.append(block.text)
                }
                continue
            }
            let texts = block.rules.map { rule in Self.text(of: rule, wins) }
            let isChanged = zip(block.rules, texts).contains { $0.body != $1 }
            let isPlain = block.rules.allSatisfy { $0.kept?.isPlain == true }
            let isOther = !block.rules.contains { $0.kept?.isPlain == true }
            if !isChanged, isPlain || isOther {
                if isPlain { plain.append(block.text) } else { other.append(block.text) }
                continue
            }
            for wantsPlain in [true, false] {
                let chosen = zip(block.rules, texts)
                    .filter { ($0.0.kept?.isPlain == true) == wantsPlain }
                    .map { "\($0.prelude) {\($1)}" }
                if chosen.isEmpty { continue }
                let text =
                    block.media.map { media in
                        "\(media) {\n\(chosen.joined(separator: "\n"))\n}"
                    } ?? chosen.joined(separator: "\n")
                if wantsPlain { plain.append(text) } else { other.append(text) }
            }
        }
    }

    private static func text(
        of rule: StyleSheet.KeptRule, _ wins: (StyleSheet.KeptRule, Declaration) -> Bool
    ) -> String {
        let declarations = Declaration.list(rule.body)
        let winners = declarations.map { !$0.isImportant && wins(rule, $0) }
        guard winners.contains(true) else { return rule.body }
        return zip(declarations, winners).map { declaration, wins in
            var declaration = declaration
            declaration.isImportant = declaration.isImportant || wins
            return declaration.text
        }
        .joined(separator: "; ")
    }

    /// What stands within a `style` element, which it ends and begins anew for the second part.
    var markup: String {
        [plain, other].filter { !$0.isEmpty }
            .map { blocks in
                let text = blocks.joined(separator: "\n")
                return text.containsBytes(of: "</") ? text.replacing("</", with: "<\\/") : text
            }
            .joined(separator: "</style>\n<style>")
    }
}
