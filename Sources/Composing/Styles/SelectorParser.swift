import NewsletterCore

/// Reads selectors (CSS Selectors 4, section 18).
package struct SelectorParser {
    /// Pseudo-classes that depend on what a reader does; a style sheet alone can show them.
    private static let dynamic: Set<String> = [
        "hover", "active", "focus", "focus-within", "focus-visible", "visited", "target", "checked",
    ]
    /// How deep `:not()` and its like may stand within each other.
    private static let deepest = 8

    private var rest: Substring
    private let depth: Int
    /// Whether `:hover` and its like, and pseudo-elements, are passed over.
    private let passesDynamic: Bool
    /// Whether one was passed over.
    private var hasDynamic = false
    private var hasPseudoElement = false

    private init(_ text: some StringProtocol, depth: Int, passesDynamic: Bool) {
        rest = Substring(text.trimmingSpace())
        self.depth = depth
        self.passesDynamic = passesDynamic
    }

    /// A selector whose `:hover` and the like were passed over.
    package struct Kept {
        package var selector: Selector
        /// Whether the rule sets the style of something within the element, not its own.
        package var hasPseudoElement: Bool
        /// How many of those that are passed over weigh as much as a class.
        var weight: Int
        /// Whether all of it is known to every client: types, classes, ids and `:hover`.
        var isPlain: Bool
    }

    /// Reads one selector without commas; nil where it holds what cannot be written into an
    /// element.
    static func selector(_ text: some StringProtocol) -> Selector? {
        var parser = SelectorParser(text, depth: 0, passesDynamic: false)
        return parser.complex()
    }

    /// Reads a selector of a rule that stays in the style sheet; nil where it is not understood.
    static func kept(_ text: some StringProtocol) -> Kept? {
        var parser = SelectorParser(text, depth: 0, passesDynamic: true)
        guard let selector = parser.complex() else { return nil }
        let isHoverAlone = !parser.hasDynamic || text.contains(":hover")
        return Kept(
            selector: selector, hasPseudoElement: parser.hasPseudoElement,
            weight: parser.hasDynamic ? 1000 : 0,
            isPlain: selector.isPlain && isHoverAlone && !parser.hasPseudoElement)
    }

    // MARK: - Grammar

    private mutating func complex() -> Selector? {
        var parts: [(compound: Selector.Compound, combinator: Selector.Combinator)] = []
        var combinator = Selector.Combinator.descendant
        while true {
            guard let compound = compound() else { return nil }
            parts.append((compound, combinator))
            let hadSpace = rest.first?.isWhitespace == true
            rest = rest.drop(while: \.isWhitespace)
            guard let mark = rest.first else { break }
            if let joined = Selector.Combinator(rawValue: mark) {
                combinator = joined
                rest = rest.dropFirst().drop(while: \.isWhitespace)
            } else if hadSpace {
                combinator = .descendant
            } else {
                return nil
            }
        }
        guard let last = parts.last else { return nil }
        var joints: [Selector.Joint] = []
        for index in stride(from: parts.count - 2, through: 0, by: -1) {
            joints.append(
                Selector.Joint(
                    compound: parts[index].compound, combinator: parts[index + 1].combinator))
        }
        return Selector(subject: last.compound, joints: joints)
    }

    private mutating func compound() -> Selector.Compound? {
        var compound = Selector.Compound()
        var isEmpty = true
        if rest.first == "*" {
            rest = rest.dropFirst()
            isEmpty = false
        } else if let name = identifier() {
            compound.name = name.lowercased()
            isEmpty = false
        }
        while let mark = rest.first, ".#[:".contains(mark) {
            rest = rest.dropFirst()
            isEmpty = false
            switch mark {
            case ".":
                guard let name = identifier() else { return nil }
                compound.classes.append(name)
            case "#":
                guard let name = identifier(), compound.id == nil || compound.id == name
                else { return nil }
                compound.id = name
            case "[":
                guard let test = attributeTest() else { return nil }
                compound.tests.append(.attribute(test))
            default:
                guard pseudo(&compound) else { return nil }
            }
        }
        return isEmpty ? nil : compound
    }

    private mutating func pseudo(_ compound: inout Selector.Compound) -> Bool {
        let isElement = rest.first == ":"
        if isElement { rest = rest.dropFirst() }
        guard let name = identifier()?.lowercased() else { return false }
        let argument = argument()
        if isElement || ["before", "after", "first-line", "first-letter"].contains(name) {
            hasPseudoElement = true
            return passesDynamic
        }
        if Self.dynamic.contains(name) {
            hasDynamic = true
            return passesDynamic
        }
        guard let tests = tests(name, argument) else { return false }
        compound.tests += tests
        return true
    }

    private func tests(_ name: String, _ argument: String?) -> [Selector.Test]? {
        func nth(_ step: Int, _ offset: Int, fromEnd: Bool, ofType: Bool) -> Selector.Test {
            .place(
                SiblingTest(step: step, offset: offset, isFromEnd: fromEnd, isOfType: ofType))
        }
        let isOfType = name.hasSuffix("of-type")
        switch (name, argument) {
        case ("first-child", nil), ("first-of-type", nil):
            return [nth(0, 1, fromEnd: false, ofType: isOfType)]
        case ("last-child", nil), ("last-of-type", nil):
            return [nth(0, 1, fromEnd: true, ofType: isOfType)]
        case ("only-child", nil), ("only-of-type", nil):
            return [
                nth(0, 1, fromEnd: false, ofType: isOfType),
                nth(0, 1, fromEnd: true, ofType: isOfType),
            ]
        case ("nth-child", let text?), ("nth-of-type", let text?),
            ("nth-last-child", let text?), ("nth-last-of-type", let text?):
            guard let (step, offset) = Self.stepAndOffset(text) else { return nil }
            return [nth(step, offset, fromEnd: name.contains("last"), ofType: isOfType)]
        case ("empty", nil): return [.empty]
        case ("root", nil): return [.root]
        case ("link", nil), ("any-link", nil): return [.link]
        case ("not", let text?): return selectors(text).map { [.not($0)] }
        case ("is", let text?), ("matches", let text?):
            return selectors(text).map { [.any($0, weighs: true)] }
        case ("where", let text?): return selectors(text).map { [.any($0, weighs: false)] }
        default: return nil
        }
    }

    /// The selectors of an argument; nil where one of them is not understood.
    private func selectors(_ text: String) -> [Selector]? {
        guard depth < Self.deepest else { return nil }
        var found: [Selector] = []
        for part in text.cssParts(separatedBy: ",") {
            var parser = SelectorParser(part, depth: depth + 1, passesDynamic: false)
            guard let selector = parser.complex() else { return nil }
            found.append(selector)
        }
        return found
    }

    /// What stands in the parentheses that begin here; nil where none do.
    private mutating func argument() -> String? {
        guard rest.first == "(" else { return nil }
        let body = rest.dropFirst()
        guard let close = body.firstCSSIndex(of: ")") else { return nil }
        rest = body[body.index(after: close)...]
        return String(body[..<close])
    }

    /// Reads `2n+1`, `odd`, `-n + 3`, `4` (CSS Syntax 3, section 6).
    private static func stepAndOffset(_ text: String) -> (Int, Int)? {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if text == "odd" { return (2, 1) }
        if text == "even" { return (2, 0) }
        guard let n = text.firstIndex(of: "n") else { return Int(text).map { (0, $0) } }
        let step = text[..<n]
        let offset = text[text.index(after: n)...]
        let steps = ["": 1, "+": 1, "-": -1][step] ?? Int(step)
        let offsets = offset.isEmpty ? 0 : Int(offset)
        guard let steps, let offsets else { return nil }
        return (steps, offsets)
    }

    /// Reads an attribute test up to and with its bracket.
    private mutating func attributeTest() -> AttributeTest? {
        guard let close = rest.firstCSSIndex(of: "]") else { return nil }
        var body = SelectorParser(rest[..<close], depth: depth, passesDynamic: false)
        rest = rest[rest.index(after: close)...]
        guard let name = body.identifier()?.lowercased() else { return nil }
        body.rest = body.rest.drop(while: \.isWhitespace)
        if body.rest.isEmpty { return AttributeTest(name: name) }
        let mark = body.rest.prefix { $0 != "=" }
        guard let comparison = AttributeTest.Comparison(rawValue: String(mark)),
            mark.endIndex < body.rest.endIndex
        else { return nil }
        body.rest = body.rest[mark.endIndex...].dropFirst().drop(while: \.isWhitespace)
        guard let value = body.stringOrIdentifier() else { return nil }
        let flag = body.rest.trimmingSpace().lowercased()
        guard ["", "i", "s"].contains(flag) else { return nil }
        return AttributeTest(
            name: name, comparison: comparison, value: value, ignoresCase: flag == "i")
    }

    private mutating func stringOrIdentifier() -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return identifier() }
        rest = rest.dropFirst()
        return text { $0 != quote }.map { value in
            rest = rest.dropFirst()
            return value
        }
    }

    /// A name, its escapes undone; nil where none begins here.
    private mutating func identifier() -> String? {
        if let plain = plainIdentifier() { return plain }
        let first = rest.first
        if let first, first.isASCII, first.isNumber { return nil }
        return text {
            $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || !$0.isASCII
        }
        .flatMap { $0.isEmpty || $0 == "-" ? nil : $0 }
    }

    /// A name of ASCII letters without escapes, as nearly all are; nil where it may be another.
    private mutating func plainIdentifier() -> String? {
        let bytes = rest.utf8
        guard bytes.first?.isASCIILetter == true else { return nil }
        let end =
            bytes.firstIndex {
                !$0.isASCIILetterOrDigit && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_")
            } ?? bytes.endIndex
        // What follows may belong to the last letter, or be an escape.
        if end < bytes.endIndex, bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: "\\") {
            return nil
        }
        defer { rest = rest[end...] }
        return String(rest[..<end])
    }

    /// The characters that fit and those behind a backslash (CSS Syntax 3, section 4.3.7).
    private mutating func text(while fits: (Character) -> Bool) -> String? {
        var out = ""
        while let character = rest.first {
            if character == "\\" {
                rest = rest.dropFirst()
                out += escaped()
            } else if fits(character) {
                out.append(character)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return out
    }

    private mutating func escaped() -> String {
        let digits = rest.prefix(6).prefix { $0.isASCII && $0.isHexDigit }
        guard !digits.isEmpty else {
            defer { rest = rest.dropFirst() }
            return rest.first.map(String.init) ?? ""
        }
        rest = rest[digits.endIndex...]
        if rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
            ?? "\u{FFFD}"
    }
}

extension Selector {
    /// Reads a selector; nil where it holds what cannot be written into an element.
    init?(_ text: some StringProtocol) {
        guard let selector = SelectorParser.selector(text) else { return nil }
        self = selector
    }
}
