internal import NewsletterCore

/// The name that we say in EHLO: a full host name, or an address in brackets (RFC 5321 sections
/// 4.1.1.1 and 4.1.3).
///
/// Many relays refuse a bare name, and with it every mail.
public struct HelloName: Hashable, Sendable, CustomStringConvertible {
    /// Where a name comes from.
    public enum Origin: Hashable, Sendable {
        /// `smtp.hello`.
        case settings
        /// The machine's own name, which is a full one.
        case machine
        /// The address from which this machine reaches the relay, since its name is bare.
        case address
    }

    /// What is said.
    public let description: String
    /// Where it comes from.
    public let origin: Origin

    /// Makes a name.
    public init(_ description: String, from origin: Origin) {
        self.description = description
        self.origin = origin
    }

    /// Whether a relay may take it for a name: a host with a domain, or an address in brackets.
    public var isFull: Bool { Self.isFull(description) }

    /// Whether a text is a host name with a domain that others can know, or in brackets.
    public static func isFull(_ name: String) -> Bool {
        if name.hasPrefix("[") && name.hasSuffix("]") { return true }
        let labels = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels[0] != "localhost", labels.last != "localdomain" else {
            return false
        }
        let isNumber = labels.allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) }
        return !isNumber
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy {
                        $0.isASCIIDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-")
                    }
            }
    }
}
