@_spi(_Unicode) internal import Swift

/// An email address that is safe to put into an SMTP command and a header.
///
/// The grammar is the dot-atom of RFC 5321 section 4.1.2 with the UTF-8 of RFC 6531: quoted
/// local parts, domain literals and names without a dot are refused, since no subscriber has
/// one. Octet limits are those of RFC 5321 section 4.5.3.1. The address is kept as given;
/// compare two of them by ``key``.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// What stands before the `@`, as given.
    public let localPart: String
    /// What stands after the `@`, as given.
    public let domain: String

    /// Reads an address, with white space around it taken off.
    public init(_ text: String) throws(AddressError) {
        let trimmed = text.trimmingSpace()
        if let at = trimmed.utf8.withContiguousStorageIfAvailable(Self.separatorOfPlain) ?? nil {
            let index = trimmed.utf8.index(trimmed.startIndex, offsetBy: at)
            localPart = String(trimmed[..<index])
            domain = String(trimmed[trimmed.utf8.index(after: index)...])
            return
        }
        guard let at = trimmed.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            throw AddressError(address: trimmed, reason: .noAtSign)
        }
        let local = String(trimmed[..<at])
        let domain = String(trimmed[trimmed.utf8.index(after: at)...])
        if let reason = Self.fault(inLocalPart: local) ?? Self.fault(inDomain: domain) {
            throw AddressError(address: trimmed, reason: reason)
        }
        let length = local.utf8.count + 1 + DomainKey.key(of: domain).utf8.count
        if length > Self.longest { throw AddressError(address: trimmed, reason: .tooLong) }
        self.localPart = local
        self.domain = domain
    }

    /// The whole address, as given.
    public var description: String { localPart + "@" + domain }

    /// The form in which two addresses of one person are equal: the local part in lower case
    /// and composed (NFC), the domain as ``DomainKey`` has it.
    public var key: String {
        if description.utf8.allSatisfy({ $0 < 0x80 }) { return description.lowercased() }
        return Self.folded(localPart) + "@" + DomainKey.key(of: domain)
    }

    /// Whether the local part needs SMTPUTF8 (RFC 6531) to travel.
    public var needsSMTPUTF8: Bool { !localPart.utf8.allSatisfy { $0 < 0x80 } }

    /// The address with `+tag` at the end of its local part, so that mail to it still arrives;
    /// nil where the tag is not of ASCII letters, digits and hyphens, or makes it too long.
    public func tagged(_ tag: String) -> EmailAddress? {
        let isTag = tag.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == 0x2D }
        guard isTag, !tag.isEmpty, localPart.utf8.count + tag.utf8.count < 64 else { return nil }
        return EmailAddress(checkedLocalPart: "\(localPart)+\(tag)", domain: domain)
    }

    private init(checkedLocalPart: String, domain: String) {
        localPart = checkedLocalPart
        self.domain = domain
    }

    private static func fault(inLocalPart local: String) -> AddressError.Reason? {
        if local.isEmpty { return .emptyLocalPart }
        if local.utf8.count > 64 { return .localPartTooLong }
        if local.hasPrefix(".") || local.hasSuffix(".") || local.contains("..") {
            return .misplacedDot
        }
        let bad = local.unicodeScalars.first { !isAtomText($0) && $0 != "." }
        return bad.map { .badCharacter($0) }
    }

    /// A path has 256 octets with its brackets (RFC 5321 section 4.5.3.1.3).
    static let longest = 254

    private static func folded(_ localPart: String) -> String {
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: localPart.lowercased()._nfc)
        return String(composed)
    }

    private static func fault(inDomain domain: String) -> AddressError.Reason? {
        if domain.isEmpty { return .emptyDomain }
        if domain.utf8.count > 4 * 253 { return .domainTooLong }
        let key = DomainKey.key(of: domain)
        if key.utf8.count > 253 { return .domainTooLong }
        let labels = DomainKey.narrowed(domain)
            .split(separator: ".", omittingEmptySubsequences: false)
        if labels.count < 2 { return .domainWithoutDot }
        if key.split(separator: ".").contains(where: { $0.utf8.count > 63 }) { return .badLabel }
        for label in labels {
            if label.isEmpty || label.hasPrefix("-") || label.hasSuffix("-") { return .badLabel }
            if let bad = label.unicodeScalars.first(where: { !isLabelText($0) }) {
                return .badCharacter(bad)
            }
            if let standIn = DomainKey.standIn(in: label) { return .badCharacter(standIn) }
        }
        return labels.last!.utf8.allSatisfy(\.isASCIIDigit) ? .badLabel : nil
    }

    /// RFC 5322 atext with RFC 6532's UTF-8, less controls and spaces of any script.
    private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x80 { return isPrintable(scalar) }
        return UInt8(scalar.value).isAtomText
    }

    private static func isLabelText(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x80 {
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.generalCategory == .spacingMark
        }
        return UInt8(scalar.value).isASCIILetterOrDigit || scalar == "-"
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .spaceSeparator:
            false
        default: true
        }
    }
}
