import PostriderKit

/// An address of IPv4 or IPv6, as a client or a proxy has it.
struct NetworkAddress: Hashable, Sendable {
    /// Four bytes or sixteen.
    let bytes: [UInt8]

    /// Reads an address without brackets, port or zone.
    init?(_ text: some StringProtocol) {
        guard let bytes = NetworkRange.bytes(of: String(text)) else { return nil }
        self.bytes = bytes
    }

    /// What is counted together: an address of IPv4, or 64 bits of IPv6, which are what one
    /// customer of a provider has.
    var limited: [UInt8] { bytes.count == 4 ? bytes : Array(bytes.prefix(8)) }
}
