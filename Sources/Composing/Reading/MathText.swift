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
        switch node.foreignName {
        case "annotation", "annotation-xml": return ""
        case "msup": return part(0) + shifted(part(1), .raised, "^")
        case "msub": return part(0) + shifted(part(1), .lowered, "_")
        case "msubsup":
            return part(0) + shifted(part(1), .lowered, "_") + shifted(part(2), .raised, "^")
        case "mfrac": return "\(grouped(part(0)))/\(grouped(part(1)))"
        case "msqrt": return "√\(grouped(parts.indices.map(part).joined()))"
        case "mo":
            let sign = parts.indices.map(part).joined()
            return ["=", "+", "−", "≤", "≥", "<", ">", "≈", "→"].contains(sign) ? " \(sign) " : sign
        default: return parts.indices.map(part).joined()
        }
    }

    private static func shifted(_ text: String, _ shift: BaselineShift, _ sign: String) -> String {
        let out = shift.applied(to: text)
        return out == text ? sign + grouped(text) : out
    }

    private static func grouped(_ text: String) -> String {
        text.count > 1 && !text.allSatisfy({ $0.isLetter || $0.isNumber }) ? "(\(text))" : text
    }
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
