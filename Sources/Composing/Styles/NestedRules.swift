import NewsletterCore

// What nested rules mean to clients that do not know them (CSS Nesting 1):
//
//  .card { color: red; & b { color: blue } > i { margin: 0 } @media print { color: black } }
//
//  becomes  .card { color: red }  .card b { color: blue }  .card > i { margin: 0 }
//           @media print { .card { color: black } }

/// A rule without others in it.
struct FlatRule: Hashable {
    /// A selector list, or an at-rule's head.
    var prelude: String
    var body: String
    /// How many lines below the outer rule's brace its body begins.
    var lineOffset = 0
}

/// Takes nested rules apart.
enum NestedRules {
    private static let deepest = 8
    /// Selectors that multiply beyond this are given up.
    private static let longestPrelude = 4000

    /// The rules that a rule with others in it stands for, in order.
    static func flattened(_ prelude: String, _ body: String) -> [FlatRule] {
        guard body.containsBytes(of: "{") else {
            return [FlatRule(prelude: prelude, body: body)]
        }
        var out: [FlatRule] = []
        flatten(prelude, Substring(body), depth: 0, lines: 0, &out)
        return out
    }

    private static func flatten(
        _ prelude: String, _ body: Substring, depth: Int, lines: Int, _ out: inout [FlatRule]
    ) {
        guard depth < deepest, prelude.count <= longestPrelude else { return }
        var declarations = ""
        var declarationLine: Int?
        var rest = body
        func line(of index: String.Index) -> Int {
            lines + body[..<index].count(where: \.isNewline)
        }
        func flush() {
            if !declarations.isBlank {
                out.append(
                    FlatRule(
                        prelude: prelude, body: declarations, lineOffset: declarationLine ?? 0))
            }
            declarations = ""
            declarationLine = nil
        }
        while let mark = rest.firstCSSIndex(of: ";{") {
            let head = rest[..<mark]
            let isCustomProperty = head.trimmingSpace().hasPrefix("--")
            if rest[mark] == "{", !isCustomProperty {
                guard let close = rest[mark...].endOfCSSBlock() else { break }
                flush()
                let inner = rest[rest.index(after: mark)..<close]
                add(
                    head.trimmingSpace(), inner, to: prelude, depth, line(of: inner.startIndex),
                    &out)
                rest = rest[rest.index(after: close)...]
            } else {
                let end = rest[mark...].firstCSSIndex(of: ";") ?? rest.endIndex
                declarationLine = declarationLine ?? line(of: rest.startIndex)
                declarations += rest[..<end] + ";"
                rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
            }
        }
        declarationLine = declarationLine ?? line(of: rest.startIndex)
        declarations += rest
        flush()
    }

    /// Adds what one nested block stands for.
    private static func add(
        _ head: String, _ body: Substring, to prelude: String, _ depth: Int, _ lines: Int,
        _ out: inout [FlatRule]
    ) {
        guard head.hasPrefix("@") else {
            return flatten(
                joined(head, to: prelude), body, depth: depth + 1, lines: lines, &out)
        }
        var inner: [FlatRule] = []
        flatten(prelude, body, depth: depth + 1, lines: lines, &inner)
        out += inner.map { rule in
            // Media queries may stand within each other, so one around another is enough.
            FlatRule(
                prelude: head, body: " \(rule.prelude) {\(rule.body)} ",
                lineOffset: rule.lineOffset)
        }
    }

    /// A nested selector list with what stands around it put in.
    private static func joined(_ nested: String, to outer: String) -> String {
        let outers = outer.cssParts(separatedBy: ",").map { $0.trimmingSpace() }
        let isSingle = outers.count == 1
        return nested.cssParts(separatedBy: ",").map { part in
            let part = part.trimmingSpace()
            guard let mark = part.firstUnquotedAmpersand else {
                return "\(isSingle ? outer : ":is(\(outer))") \(part)"
            }
            // A selector that begins with the outer one can carry it as it is.
            if isSingle, mark == part.startIndex,
                part[part.index(after: mark)...].firstUnquotedAmpersand == nil
            {
                return outer + part.dropFirst()
            }
            return part.replacingUnquotedAmpersands(by: ":is(\(outer))")
        }
        .joined(separator: ", ")
    }
}

extension StringProtocol {
    fileprivate var firstUnquotedAmpersand: Index? {
        var nesting = CSSNesting()
        for index in utf8.indices {
            if utf8[index] == UInt8(ascii: "&"), !nesting.isQuoted { return index }
            nesting.take(utf8[index])
        }
        return nil
    }

    fileprivate func replacingUnquotedAmpersands(by text: String) -> String {
        var out: [UInt8] = []
        var nesting = CSSNesting()
        for byte in utf8 {
            if byte == UInt8(ascii: "&"), !nesting.isQuoted {
                out += text.utf8
            } else {
                out.append(byte)
            }
            nesting.take(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
