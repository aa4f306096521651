/// Why a text is not an address that mail can be sent to.
public struct AddressError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule that the text breaks.
    public enum Reason: Hashable, Sendable {
        case noAtSign
        case emptyLocalPart
        case localPartTooLong
        case misplacedDot
        case emptyDomain
        case domainTooLong
        case domainWithoutDot
        case badLabel
        case badCharacter(Unicode.Scalar)
        case tooLong
        /// The domain lies in a name that is never on the Internet, such as `test`.
        case reservedName(String)
    }

    /// The text as it was given.
    public let address: String
    /// What is wrong with it.
    public let reason: Reason
    /// Whether the text was to be a domain alone.
    private let isDomain: Bool

    init(address: String, reason: Reason, isDomain: Bool = false) {
        self.address = address
        self.reason = reason
        self.isDomain = isDomain
    }

    /// Tells what is wrong with a domain, which the text holds behind a mark such as `@`.
    public init(domain: String, in text: String) {
        var reason = Reason.badLabel
        do throws(AddressError) { _ = try EmailAddress("x@\(domain)") } catch {
            reason = error.reason
        }
        self.init(address: text, reason: reason, isDomain: true)
    }

    /// One line that names the address and the reason, controls escaped.
    public var description: String { "\"\(address.escapingControls())\" \(explanation)" }

    /// The reason alone, as it ends a sentence that begins with the address.
    public var explanation: String {
        switch reason {
        case .noAtSign: "is not an email address: it has no @"
        case .emptyLocalPart: "is not an email address: nothing stands before the @"
        case .localPartTooLong: "is too long: at most 64 bytes may stand before the @"
        case .misplacedDot: "is not an email address: a dot is misplaced before the @"
        case .emptyDomain: "\(kind): nothing stands after the @"
        case .domainTooLong: "is too long: at most 253 bytes may stand after the @"
        case .domainWithoutDot: "\(kind): \(isDomain ? "it" : "its domain") has no dot"
        case .badLabel: "\(kind): \(isDomain ? "it" : "its domain") is not a host name"
        case .tooLong: "is too long: an address has at most 254 bytes"
        case .reservedName(let name):
            "cannot have mail: .\(name) is reserved and never on the Internet"
        case .badCharacter(let scalar):
            "\(kind): \(Self.name(scalar)) may not stand in one"
        }
    }

    private var kind: String { isDomain ? "is not a domain" : "is not an email address" }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        scalar == " " ? "a space" : "\"\(String(Character(scalar)).escapingControls())\""
    }
}

extension AddressError: Explained {
    /// No mail can be sent to it.
    public var problem: Problem { Problem(.badData, description) }
}
