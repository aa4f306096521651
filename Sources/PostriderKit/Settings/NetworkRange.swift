import Glibc

/// A network address, or all that begin with the same bits: `192.0.2.7`, `10.0.0.0/8`, `::1`.
package struct NetworkRange: Hashable, Sendable, CustomStringConvertible {
    /// Four bytes or sixteen.
    private let bytes: [UInt8]
    private let bits: Int

    /// This machine.
    static let loopback = ["127.0.0.0/8", "::1"].compactMap { NetworkRange($0) }

    /// Reads an address, or one with the number of its leading bits that count.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(parts[0])) else { return nil }
        self.bytes = bytes
        guard parts.count == 2 else {
            bits = bytes.count * 8
            return
        }
        guard let bits = Int(parts[1]), (0...bytes.count * 8).contains(bits),
            parts[1].allSatisfy(\.isNumber)
        else { return nil }
        self.bits = bits
    }

    /// The bytes of an address of either family; nil for what is none.
    ///
    /// One of IPv4 within IPv6, `::ffff:192.0.2.7`, is the one of IPv4.
    package static func bytes(of address: String) -> [UInt8]? {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, address, &four) == 1 {
            return withUnsafeBytes(of: four) { Array($0) }
        }
        guard inet_pton(AF_INET6, address, &six) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: six) { Array($0) }
        let isMapped = bytes.starts(with: [UInt8](repeating: 0, count: 10) + [255, 255])
        return isMapped ? Array(bytes.suffix(4)) : bytes
    }

    /// Whether it is one address alone.
    package var isSingle: Bool { bits == bytes.count * 8 }

    /// Whether an address, four bytes or sixteen, is one of these.
    package func contains(_ address: [UInt8]) -> Bool {
        guard address.count == bytes.count else { return false }
        let whole = bits / 8
        guard address.prefix(whole) == bytes.prefix(whole) else { return false }
        if bits % 8 == 0 { return true }
        let differences: UInt8 = address[whole] ^ bytes[whole]
        return differences >> UInt8(8 - bits % 8) == 0
    }

    package var description: String {
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        let address = String(unsafeUninitializedCapacity: Int(INET6_ADDRSTRLEN)) { text in
            text.withMemoryRebound(to: CChar.self) { text in
                inet_ntop(family, bytes, text.baseAddress, socklen_t(text.count))
                    .map { strlen($0) } ?? 0
            }
        }
        return isSingle ? address : "\(address)/\(bits)"
    }
}
