import NewsletterCore

/// A part of a style sheet: what stands before its braces, what stands between them, and where.
struct StyleBlock {
    /// A selector list, or an at-rule with what belongs to it.
    var prelude: String
    /// What stands between the braces; empty where there are none.
    var body: String
    var place: String
    /// The lines on which the prelude and the body begin, counted from 1.
    var line: Int
    var bodyLine: Int

    var isAtRule: Bool { prelude.hasPrefix("@") }

    /// Whether it is for those who prefer dark colours.
    var isDark: Bool {
        prelude.hasPrefix("@media")
            && prelude.filter { !$0.isWhitespace }.contains("prefers-color-scheme:dark")
    }

    /// The file that is to be taken in here; nil where the block is no import.
    var importedFile: String? {
        guard prelude.hasPrefix("@import") else { return nil }
        let address = prelude.dropFirst("@import".count).filter { !"\"'();".contains($0) }
        return address.trimmingSpace().trimmingPrefix("url").trimmingSpace()
    }

    /// An error at this block, or in it where the text stands.
    func error(_ problem: String, at text: String? = nil) -> ComposingError {
        var line = self.line
        if let text, let found = body.firstRange(of: text) {
            line = bodyLine + body[..<found.lowerBound].count(where: \.isNewline)
        }
        return ComposingError(place: place, line: line, reason: .badTemplate(problem))
    }

    /// The blocks within a media query.
    static func list(in outer: StyleBlock) throws(ComposingError) -> [StyleBlock] {
        try list(outer.body, place: outer.place, firstLine: outer.bodyLine)
    }

    /// The blocks of a style sheet, without comments; throws where braces do not match.
    static func list(
        _ css: String, place: String, firstLine: Int = 1
    ) throws(ComposingError) -> [StyleBlock] {
        let text = css.withoutCSSComments()
        var blocks: [StyleBlock] = []
        var at = text.startIndex
        var line = firstLine
        func skip(to end: String.Index) {
            line += text[at..<end].count(where: \.isNewline)
            at = end
        }
        while true {
            skip(to: text[at...].firstIndex { !$0.isWhitespace } ?? text.endIndex)
            guard at < text.endIndex else { return blocks }
            let startLine = line
            let head = text[at...].prefix { !"{};".contains($0) }
            let isAtRule = head.first == "@"
            skip(to: head.endIndex)
            guard at < text.endIndex, text[at] != "}" else {
                if isAtRule, at == text.endIndex {
                    blocks.append(
                        StyleBlock(
                            prelude: head.trimmingSpace(), body: "", place: place,
                            line: startLine, bodyLine: startLine))
                    return blocks
                }
                throw ComposingError(
                    place: place, line: startLine,
                    reason: .badTemplate(
                        at < text.endIndex
                            ? "\"}\" closes nothing that is open"
                            : "\"\(head.prefix(40).trimmingSpace())\" has no braces"))
            }
            if text[at] == ";" {
                skip(to: text.index(after: at))
                if isAtRule {
                    blocks.append(
                        StyleBlock(
                            prelude: head.trimmingSpace(), body: "", place: place,
                            line: startLine, bodyLine: startLine))
                }
                continue
            }
            guard let close = text[at...].endOfCSSBlock() else {
                throw ComposingError(
                    place: place, line: line,
                    reason: .badTemplate("\"{\" is not closed by \"}\""))
            }
            let bodyLine = line
            let body = String(text[text.index(after: at)..<close])
            let prelude = head.trimmingSpace()
            let rules =
                isAtRule
                ? [FlatRule(prelude: prelude, body: body)]
                : NestedRules.flattened(prelude, body)
            blocks += rules.map { rule in
                StyleBlock(
                    prelude: rule.prelude, body: rule.body, place: place,
                    line: rule.lineOffset == 0 ? startLine : bodyLine + rule.lineOffset,
                    bodyLine: bodyLine + rule.lineOffset)
            }
            skip(to: text.index(after: close))
        }
    }
}
