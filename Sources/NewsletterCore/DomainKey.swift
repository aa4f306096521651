@_spi(_Unicode) internal import Swift

/// A domain name in the form in which two of them are compared: A-labels (RFC 5890) in lower
/// case, so that `Bücher.example` and `xn--bcher-kva.example` are one.
public struct DomainKey: Hashable, Sendable, CustomStringConvertible, Comparable {
    /// The name: ASCII, lower case.
    public let description: String

    /// Takes a domain name such as mail can be sent to; nil where the text is none.
    public init?(_ text: String) {
        guard let address = try? EmailAddress("x@\(text.trimmingSpace())") else { return nil }
        description = Self.key(of: address.domain)
    }

    /// The name and the names above it, down to two labels: `a.b.org`, `b.org`.
    public var withParents: [String] { Self.withParents(of: description[...]) }

    /// Orders names by their text.
    public static func < (a: DomainKey, b: DomainKey) -> Bool { a.description < b.description }

    /// A name that is a key already, with the names above it.
    public static func withParents(of name: Substring) -> [String] {
        var names: [String] = []
        var rest = name
        while let dot = rest.firstIndex(of: ".") {
            names.append(String(rest))
            rest = rest[rest.index(after: dot)...]
        }
        return names
    }

    /// What a domain is compared by.
    ///
    /// Full-width letters and ideographic full stops count as what they stand for (UTS 46),
    /// composed and decomposed letters are one (NFC); other letters that stand for others are in no
    /// address (``standIn(in:)``).
    static func key(of domain: String) -> String {
        if domain.utf8.allSatisfy({ $0 < 0x80 }) { return domain.lowercased() }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: narrowed(domain).lowercased()._nfc)
        return composed.split(separator: ".", omittingEmptySubsequences: false)
            .map { aLabel(String.UnicodeScalarView($0)) }
            .joined(separator: ".")
    }

    /// A label that is too long for one stays as it is.
    private static func aLabel(_ label: String.UnicodeScalarView) -> String {
        let isPlain = label.allSatisfy(\.isASCII) || label.count > 63
        return isPlain ? String(label) : "xn--" + Punycode.encode(label)
    }

    /// A domain with its full-width letters and ideographic full stops in ASCII.
    static func narrowed(_ domain: String) -> String {
        var mapped = String.UnicodeScalarView()
        for scalar in domain.unicodeScalars {
            switch scalar {
            // Thai and Lao vowels that DNS has in two parts.
            case "\u{0E33}": mapped.append(contentsOf: ["\u{0E4D}", "\u{0E32}"])
            case "\u{0EB3}": mapped.append(contentsOf: ["\u{0ECD}", "\u{0EB2}"])
            default: mapped.append(narrow(scalar))
            }
        }
        return String(mapped)
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3002, 0xFF0E, 0xFF61: "."
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }

    /// The first letter of a label that stands for others in DNS (UTS 46), and is told apart from
    /// them here: `ﬁ` for `fi`, `①` for `1`; nil in nearly all.
    ///
    /// Two writings of one name must not be two people, so such a name is refused. `ß` and `ς` stand
    /// for themselves since IDNA 2008.
    static func standIn(in label: Substring) -> Unicode.Scalar? {
        if label.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        return label.lowercased()._nfc.first {
            $0.properties.changesWhenNFKCCaseFolded && $0 != "ß" && $0 != "ς"
        }
    }
}
