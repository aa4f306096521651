public import NewsletterCore

/// What somebody wants suppressed.
public struct SuppressionEntry: Hashable, Sendable {
    /// An address, a hash or a domain.
    public var target: Suppression.Target
    /// Why.
    public var reason: SuppressionReason
    /// What somebody said to it.
    public var note: String?
    /// Since when, where it is not now.
    public var at: Timestamp?

    package init(
        target: Suppression.Target, reason: SuppressionReason = .manual, note: String? = nil,
        at: Timestamp? = nil
    ) {
        self.target = target
        self.reason = reason
        self.note = note
        self.at = at
    }

    /// Reads `name@example.net`, `@example.net`, `@*.example.net` with the domains below it,
    /// or 64 hexadecimal digits: a hash that an export of suppressions wrote.
    public init(_ text: String) throws(AddressError) {
        let word = text.trimmingSpace()
        if let domain = try Self.domain(word) {
            self.init(target: domain)
        } else if word.utf8.count == 64, word.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
            self.init(target: .hash(word.lowercased()))
        } else {
            self.init(target: .address(try Mailbox(word).address.key))
        }
    }

    /// Whether only a hash of the address is known.
    public var isHash: Bool { if case .hash = target { true } else { false } }

    /// Nil for what does not begin as a domain does; throws where it is none.
    private static func domain(_ word: String) throws(AddressError) -> Suppression.Target? {
        let isWide = ["@*.", "*@*.", "*."].first { word.hasPrefix($0) }
        let prefix = isWide ?? ["@", "*@"].first { word.hasPrefix($0) }
        guard let prefix else { return nil }
        let name = String(word.dropFirst(prefix.count))
        guard let key = DomainKey(name) else { throw AddressError(domain: name, in: word) }
        return .domain(key.description, withSubdomains: isWide != nil)
    }
}
