extension EmailAddress {
    /// Reads an address with which somebody can subscribe: besides the grammar, its domain
    /// must be one that can have mail on the Internet.
    public init(ofSubscriber text: String) throws(AddressError) {
        try self.init(text)
        if let name = reservedName {
            throw AddressError(address: description, reason: .reservedName(name))
        }
    }

    /// The reserved top-level name in which the domain lies; nil where it lies in none.
    ///
    /// These are the special-use names of IANA's registry (RFC 6761, 6762, 7686, 8375, 9476)
    /// and ICANN's `.internal`. The names for documentation (`.example`, `example.org` and so
    /// on, RFC 2606) are let through: examples and trials live on them, and no mail to them
    /// arrives anywhere.
    public var reservedName: String? {
        let top = domain.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }
        guard (3...9).contains(top.count) else { return nil }
        let name = String(decoding: top.reversed().map { $0 | 0x20 }, as: UTF8.self)
        return Self.reservedNames.contains(name) ? name : nil
    }

    private static let reservedNames: Set<String> = [
        "alt", "arpa", "internal", "invalid", "local", "localhost", "onion", "test",
    ]
}
