/// Addresses that a rule is about: one address, or all that end in the same way.
///
/// `anna@example.org` is that address, `*@example.org` everybody at the domain, `*.org`
/// everybody below the suffix, `*` everybody. Upper and lower case are the same.
public struct AddressPattern: Hashable, Sendable, ExpressibleByStringLiteral {
    private let text: String

    /// A pattern from its written form.
    public init(_ text: String) { self.text = text.lowercased() }

    /// A pattern written in source.
    public init(stringLiteral text: String) { self.init(text) }

    /// Whether the address is one of those meant.
    public func matches(_ address: String) -> Bool {
        let address = address.lowercased()
        return text.hasPrefix("*") ? address.hasSuffix(text.dropFirst()) : address == text
    }
}
