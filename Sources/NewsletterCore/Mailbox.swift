/// An address with the name that a mail program shows for it (RFC 5322 section 3.4).
public struct Mailbox: Hashable, Sendable {
    /// The display name, decoded; nil where only an address was given.
    public var name: String?
    /// The address.
    public var address: EmailAddress

    /// An empty name counts as none.
    public init(name: String? = nil, address: EmailAddress) {
        self.name = name?.isEmpty == true ? nil : name
        self.address = address
    }

    /// Reads `name@example.org`, `The Name <name@example.org>` or `"Name, The" <…>`.
    public init(_ text: String) throws(AddressError) {
        let trimmed = text.trimmingSpace()
        guard trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") else {
            self.init(address: try EmailAddress(trimmed))
            return
        }
        let inside = trimmed[trimmed.index(after: open)..<trimmed.index(before: trimmed.endIndex)]
        self.init(
            name: Self.unquoted(trimmed[..<open].trimmingSpace()),
            address: try EmailAddress(String(inside)))
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        var out = ""
        var escaped = false
        for character in text.dropFirst().dropLast() {
            if character == "\\" && !escaped {
                escaped = true
            } else {
                out.append(character)
                escaped = false
            }
        }
        return out
    }
}
