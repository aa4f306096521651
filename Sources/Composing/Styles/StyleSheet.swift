import NewsletterCore

/// A style sheet taken apart: what can be written into elements, and what cannot.
package struct StyleSheet {
    /// A selector with what it sets.
    package struct Rule {
        package var selector: Selector
        package var declarations: [Declaration]
        /// How much it weighs, and where it stands among all rules of the sheet.
        var weight: RuleWeight
    }

    /// A rule that only a style sheet can show: in a media query, or for `:hover` and the like.
    package struct KeptRule {
        package var prelude: String
        package var body: String
        /// What is known of its selector; nil where it is not understood.
        package var kept: SelectorParser.Kept?
        var weight: RuleWeight
    }

    /// A stretch of what stays: rules within one media query or outside of any, or an at-rule
    /// that is kept as it is.
    package struct KeptBlock {
        /// The media query with its `@media`; nil outside.
        var media: String?
        package var rules: [KeptRule]
        /// As it was written.
        var text: String
    }

    /// The rules that can be written into elements, in order.
    package private(set) var rules: [Rule] = []
    /// What cannot, in order.
    package private(set) var kept: [KeptBlock] = []
    private var ruleCount = 0

    /// Whether any rule asks for attributes.
    private(set) var asksForAttributes = false
    /// Whether an element's style may depend on more than its name, id and classes and those of
    /// what stands around it.
    private(set) var asksForPlaces = false

    /// Reads a style sheet; comments are left out, nested rules taken apart.
    ///
    /// What is broken is passed over up to the end of its block.
    package init(_ css: String) {
        var rest = Substring(css.withoutCSSComments())
        while true {
            rest = rest.dropping("};")
            guard let first = rest.utf8.first else { return }
            if first == UInt8(ascii: "@") {
                takeAtRule(&rest)
            } else if !takeRule(&rest) {
                return
            }
        }
    }

    private mutating func takeRule(_ rest: inout Substring) -> Bool {
        guard let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].endOfCSSBlock()
        else { return false }
        let body = String(rest[rest.index(after: open)..<close])
        for rule in NestedRules.flattened(rest[..<open].trimmingSpace(), body) {
            if rule.prelude.hasPrefix("@") {
                keep(media: rule.prelude, rule.body)
            } else {
                take(rule)
            }
        }
        rest = rest[rest.index(after: close)...]
        return true
    }

    private mutating func take(_ rule: FlatRule) {
        let declarations = Declaration.list(rule.body)
        for text in rule.prelude.cssParts(separatedBy: ",") {
            ruleCount += 1
            if let selector = Selector(text) {
                note(selector)
                rules.append(
                    Rule(
                        selector: selector, declarations: declarations,
                        weight: RuleWeight(
                            specificity: selector.specificity, order: ruleCount)))
            } else {
                let kept = keptRule(text.trimmingSpace(), rule.body)
                self.kept.append(
                    KeptBlock(
                        media: nil, rules: [kept], text: "\(kept.prelude) {\(kept.body)}"))
            }
        }
    }

    private mutating func note(_ selector: Selector) {
        let isPlain = selector.isPlain
        asksForPlaces = asksForPlaces || !isPlain
        asksForAttributes = asksForAttributes || (!isPlain && selector.asksForAttributes)
    }

    private mutating func takeAtRule(_ rest: inout Substring) {
        let brace = rest.utf8.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }
        let head = rest[..<(brace ?? rest.endIndex)]
        var end = rest.endIndex
        if head.endIndex < rest.endIndex {
            if rest[head.endIndex] == ";" {
                end = rest.index(after: head.endIndex)
            } else if let close = rest[head.endIndex...].endOfCSSBlock() {
                let body = rest[rest.index(after: head.endIndex)..<close]
                end = rest.index(after: close)
                if head.lowercased().hasPrefix("@media") {
                    keep(media: head.trimmingSpace(), String(body), text: rest[..<end])
                    rest = rest[end...]
                    return
                }
            }
        }
        if !head.lowercased().hasPrefix("@charset") {
            kept.append(KeptBlock(media: nil, rules: [], text: String(rest[..<end])))
        }
        rest = rest[end...]
    }

    /// Keeps a media query with its rules; one that holds other at-rules stays as it is.
    private mutating func keep(media: String, _ body: String, text: Substring? = nil) {
        var rules: [KeptRule] = []
        var isSimple = true
        var rest = Substring(body)
        while true {
            rest = rest.dropping(";")
            guard !rest.isEmpty else { break }
            guard rest.utf8.first != UInt8(ascii: "@"),
                let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
                let close = rest[open...].endOfCSSBlock()
            else {
                isSimple = false
                break
            }
            let inner = String(rest[rest.index(after: open)..<close])
            for rule in NestedRules.flattened(rest[..<open].trimmingSpace(), inner) {
                isSimple = isSimple && !rule.prelude.hasPrefix("@")
                for prelude in rule.prelude.cssParts(separatedBy: ",") {
                    ruleCount += 1
                    rules.append(keptRule(prelude.trimmingSpace(), rule.body))
                }
            }
            rest = rest[rest.index(after: close)...]
        }
        kept.append(
            KeptBlock(
                media: media, rules: isSimple ? rules : [],
                text: text.map(String.init) ?? "\(media) {\(body)}"))
    }

    private mutating func keptRule(_ prelude: String, _ body: String) -> KeptRule {
        let kept = SelectorParser.kept(prelude)
        if let kept { note(kept.selector) }
        return KeptRule(
            prelude: prelude, body: body, kept: kept,
            weight: RuleWeight(
                specificity: (kept?.selector.specificity ?? 0) + (kept?.weight ?? 0),
                order: ruleCount))
    }
}

extension Substring {
    /// What is left behind white space and the given ASCII characters.
    fileprivate func dropping(_ characters: String) -> Substring {
        let start = utf8.firstIndex { $0 > 0x20 && !characters.utf8.contains($0) }
        return self[(start ?? endIndex)...]
    }
}

/// What decides between two rules that set the same property (CSS Cascade 5, section 6.1).
struct RuleWeight: Comparable {
    var specificity: Int
    var order: Int

    static func < (a: RuleWeight, b: RuleWeight) -> Bool {
        (a.specificity, a.order) < (b.specificity, b.order)
    }
}
