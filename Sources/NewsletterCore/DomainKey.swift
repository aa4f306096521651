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
    /// composed and decomposed letters are one (NFC).
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
        mapped.append(contentsOf: domain.unicodeScalars.map(narrow))
        return String(mapped)
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3002, 0xFF0E, 0xFF61: "."
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }
}
