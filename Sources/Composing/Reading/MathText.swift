import NewsletterCore

/// What a formula in MathML says in a line of text: its own description, else its signs.
enum MathText {
    private static let deepest = 40

    /// The formula in an element `math`.
    static func text(of math: HTMLNode) -> String {
        let described = (math["alttext"] ?? "").inOneLine
        return described.isEmpty ? text(of: math, depth: 0).inOneLine : described
    }

    private static func text(of node: HTMLNode, depth: Int) -> String {
        if let text = node.text { return text.inOneLine }
        guard depth < deepest else { return "" }
        let parts = node.children.filter { $0.isElement || $0.text?.isBlank == false }
        func part(_ index: Int) -> String {
            parts.indices.contains(index) ? text(of: parts[index], depth: depth + 1) : ""
        }
        func row() -> String { joined(parts, depth: depth) }
        switch node.foreignName {
        case "annotation", "annotation-xml", "mphantom": return ""
        case "msup": return base(part(0)) + shifted(part(1), .raised, "^")
        case "msub": return base(part(0)) + shifted(part(1), .lowered, "_")
        case "msubsup":
            return base(part(0)) + shifted(part(1), .lowered, "_") + shifted(part(2), .raised, "^")
        // Limits stand below and above a sum as they stand beside an integral.
        case "munder": return base(part(0)) + below(part(1))
        case "mover": return base(part(0)) + above(part(1))
        case "munderover": return base(part(0)) + below(part(1)) + above(part(2))
        case "mfrac": return "\(grouped(part(0)))/\(grouped(part(1)))"
        case "msqrt": return "√\(grouped(row()))"
        case "mroot":
            let index = part(1)
            if let sign = ["3": "∛", "4": "∜"][index] { return sign + grouped(part(0)) }
            return "\(grouped(part(0)))^(1/\(grouped(index)))"
        case "mfenced":
            let inner = parts.indices.map(part).joined(separator: ", ")
            return "\(node["open"] ?? "(")\(inner)\(node["close"] ?? ")")"
        case "mtable": return parts.indices.map(part).joined(separator: "; ")
        case "mtr", "mlabeledtr": return parts.indices.map(part).joined(separator: ", ")
        case "mspace": return " "
        case "mtext": return " \(row()) "
        case "mo":
            let sign = parts.indices.map(part).joined()
            if let shown = Self.unseen[sign] { return shown }
            return Self.spaced.contains(sign) ? " \(sign) " : sign
        default: return row()
        }
    }

    /// Signs that are heard and not seen: function application, times, comma, plus.
    private static let unseen = [
        "\u{2061}": " ", "\u{2062}": "", "\u{2063}": ", ", "\u{2064}": " ",
    ]
    private static let spaced: Set<String> = [
        "=", "+", "−", "-", "±", "×", "÷", "≤", "≥", "<", ">", "≈", "≠", "→", "⇒", "∈", "∼",
    ]
    /// Elements that end with something raised or lowered.
    private static let scripts: Set<String> = [
        "msup", "msub", "msubsup", "munder", "mover", "munderover",
    ]

    /// The parts of a row; a fraction beside a number or a sign is held apart from it, since
    /// 2 1/2 is no 21/2.
    private static func joined(_ parts: [HTMLNode], depth: Int) -> String {
        var out = ""
        var wasFraction = false
        var wasMarked = false
        for part in parts {
            var text = text(of: part, depth: depth + 1)
            // A sign before the first term belongs to it.
            if out.isEmpty, part.foreignName == "mo" { text = text.trimmingSpace() }
            let isFraction = part.foreignName == "mfrac"
            let isClose = out.last?.endsOperand == true && text.first?.beginsOperand == true
            let bothCount = out.last?.isNumber == true && text.first?.isNumber == true
            if isClose && (isFraction || wasFraction || bothCount)
                || wasMarked && text.first?.beginsOperand == true
            {
                out += " "
            }
            out += text
            // What is marked with a sign ends where the next term begins.
            wasMarked = scripts.contains(part.foreignName) && text.contains { "^_".contains($0) }
            wasFraction = isFraction
        }
        return out
    }

    private static func below(_ text: String) -> String {
        text.isMark ? text : shifted(text, .lowered, "_")
    }

    private static func above(_ text: String) -> String {
        let text = text.trimmingSpace()
        if let accent = accents[text] { return accent }
        return text.isMark ? text : shifted(text, .raised, "^")
    }

    /// Signs above a letter, as the accents that join it.
    private static let accents = [
        "¯": "\u{304}", "‾": "\u{304}", "→": "\u{20D7}", "⃗": "\u{20D7}", "^": "\u{302}",
        "ˆ": "\u{302}", "~": "\u{303}", "˜": "\u{303}", "˙": "\u{307}", ".": "\u{307}",
        "¨": "\u{308}",
    ]

    private static func shifted(_ text: String, _ shift: BaselineShift, _ sign: String) -> String {
        let text = text.trimmingSpace()
        if text.isEmpty { return "" }
        return shift.characters(for: text) ?? (text.isMark ? text : sign + grouped(text))
    }

    /// A term that a power or an index belongs to as a whole.
    private static func base(_ text: String) -> String {
        text.contains("/") || text.contains(" ") ? grouped(text) : text
    }

    /// In brackets, but for one number or one name.
    private static func grouped(_ text: String) -> String {
        let text = text.trimmingSpace()
        let isOne =
            text.allSatisfy(\.isLetter) || text.count == 1
            || text.allSatisfy { $0.isNumber || $0 == "." }
        return isOne || text.isInBrackets ? text : "(\(text))"
    }
}

extension String {
    /// Whether it is a sign such as a prime, which needs no other to say where it stands.
    fileprivate var isMark: Bool { ["′", "″", "'", "*", "†", "°", "∘"].contains(self) }

    /// Whether one pair of brackets holds all of it.
    fileprivate var isInBrackets: Bool {
        guard first == "(", last == ")" else { return false }
        var depth = 0
        for (index, character) in zip(indices, self) {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth == 0, self.index(after: index) < endIndex { return false }
        }
        return true
    }
}

extension Character {
    fileprivate var endsOperand: Bool { isLetter || isNumber || self == ")" }
    fileprivate var beginsOperand: Bool { isLetter || isNumber || self == "(" }
}

extension HTMLNode {
    /// The element's name in lower case, also where it is none of HTML.
    var foreignName: String {
        guard name.isEmpty else { return name }
        return String(
            originalTag.drop { $0 == "<" || $0 == "/" }
                .prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        ).lowercased()
    }
}
