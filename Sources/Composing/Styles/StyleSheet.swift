import NewsletterCore

/// A style sheet taken apart: what can be written into elements, and what cannot.
struct StyleSheet {
    /// A selector with what it sets.
    struct Rule {
        var selector: Selector
        var specificity: Int
        var declarations: [Declaration]
    }

    /// The rules that can be written into elements, in order.
    private(set) var rules: [Rule] = []
    /// Media queries, rules such as `:hover`, and other at-rules, as they were written.
    private(set) var remainder = ""

    /// Reads a style sheet; comments are left out.
    init(_ css: String) {
        var rest = Substring(Self.withoutComments(css))
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard !rest.isEmpty else { return }
            if rest.first == "@" {
                takeAtRule(&rest)
            } else if !takeRule(&rest) {
                return
            }
        }
    }

    private mutating func takeRule(_ rest: inout Substring) -> Bool {
        guard let open = rest.firstIndex(of: "{"), let close = Self.end(ofBlock: rest[open...])
        else { return false }
        let body = rest[rest.index(after: open)..<close]
        let declarations = Declaration.list(body)
        for text in rest[..<open].split(separator: ",") {
            if let selector = Selector(text) {
                rules.append(
                    Rule(
                        selector: selector, specificity: selector.specificity,
                        declarations: declarations))
            } else {
                remain("\(text.trimmingSpace()) {\(body)}")
            }
        }
        rest = rest[rest.index(after: close)...]
        return true
    }

    private mutating func takeAtRule(_ rest: inout Substring) {
        let head = rest.prefix { $0 != "{" && $0 != ";" }
        var end = rest.endIndex
        if head.endIndex < rest.endIndex {
            if rest[head.endIndex] == ";" {
                end = rest.index(after: head.endIndex)
            } else if let close = Self.end(ofBlock: rest[head.endIndex...]) {
                end = rest.index(after: close)
            }
        }
        if !head.lowercased().hasPrefix("@charset") { remain(String(rest[..<end])) }
        rest = rest[end...]
    }

    private mutating func remain(_ text: String) {
        if !remainder.isEmpty { remainder += "\n" }
        remainder += text
    }

    /// Where the brace that closes the first one stands.
    static func end(ofBlock text: Substring) -> Substring.Index? {
        var depth = 0
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "{" {
                depth += 1
            } else if character == "}" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private static func withoutComments(_ css: String) -> String {
        guard css.contains("/*") else { return css }
        var out = ""
        var rest = Substring(css)
        while let open = rest.firstRange(of: "/*") {
            out += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return out }
            rest = rest[close.upperBound...]
        }
        return out + rest
    }
}
