/// A network address, or all that begin with the same bits: `192.0.2.7`, `10.0.0.0/8`, `::1`.
package struct NetworkRange: Hashable, Sendable, CustomStringConvertible {
    private let address: NetworkAddress
    private let bits: Int

    /// This machine.
    package static let loopback = ["127.0.0.0/8", "::1"].map { NetworkRange($0)! }

    /// Reads an address, or one with the number of its leading bits that count.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = NetworkAddress(String(parts[0])) else { return nil }
        let size = address.bytes.count * 8
        self.address = address
        guard parts.count == 2 else {
            bits = size
            return
        }
        guard let bits = Int(parts[1]), (0...size).contains(bits),
            parts[1].allSatisfy(\.isNumber)
        else { return nil }
        self.bits = bits
    }

    /// Whether it is one address alone.
    package var isSingle: Bool { bits == address.bytes.count * 8 }

    /// Whether an address is one of these.
    package func contains(_ other: NetworkAddress) -> Bool {
        let (one, two) = (address.bytes, other.bytes)
        guard one.count == two.count else { return false }
        let whole = bits / 8
        guard one.prefix(whole) == two.prefix(whole) else { return false }
        let rest = bits % 8
        return rest == 0 || (one[whole] ^ two[whole]) >> UInt8(8 - rest) == 0
    }

    package var description: String { isSingle ? "\(address)" : "\(address)/\(bits)" }
}
