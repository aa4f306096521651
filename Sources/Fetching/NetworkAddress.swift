internal import Glibc

/// The address of a machine, as a connection is about to be made to it.
public enum NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// Four bytes.
    case v4([UInt8])
    /// Sixteen bytes.
    case v6([UInt8])

    /// Takes the address out of what the system connects to; nil for other families.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                .v4(withUnsafeBytes(of: $0.pointee.sin_addr, Array.init))
            }
        case AF_INET6:
            self = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                .v6(withUnsafeBytes(of: $0.pointee.sin6_addr, Array.init))
            }
        default: return nil
        }
    }

    /// Reads `192.0.2.1` or `2001:db8::1`; nil for anything else.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self = .v4(withUnsafeBytes(of: four, Array.init))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self = .v6(withUnsafeBytes(of: six, Array.init))
        } else {
            return nil
        }
    }

    /// The address as people write it.
    public var description: String {
        switch self {
        case .v4(let bytes): bytes.map(String.init).joined(separator: ".")
        case .v6(let bytes):
            String(unsafeUninitializedCapacity: Int(INET6_ADDRSTRLEN)) { text in
                text.withMemoryRebound(to: CChar.self) { text in
                    let end = inet_ntop(AF_INET6, bytes, text.baseAddress, socklen_t(text.count))
                    return end == nil ? 0 : strlen(text.baseAddress!)
                }
            }
        }
    }

    /// Whether anybody on the internet may be reached there: not this machine, not its network,
    /// not a cloud's metadata service, no multicast, nothing reserved (RFC 6890 and the
    /// registries of special-purpose addresses that it began).
    public var isPublic: Bool {
        switch self {
        case .v4(let bytes): !Self.special4.contains { $0.contains(bytes) }
        case .v6(let bytes):
            if let inner = Self.embedded(in: bytes) {
                NetworkAddress.v4(inner).isPublic
            } else {
                // Only 2000::/3 is given out.
                bytes[0] & 0xE0 == 0x20 && !Self.special6.contains { $0.contains(bytes) }
            }
        }
    }

    /// The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96), compatible (::/96),
    /// or translated by NAT64 (64:ff9b::/96) or 6to4 (2002::/16).
    private static func embedded(in bytes: [UInt8]) -> [UInt8]? {
        let zeros = [UInt8](repeating: 0, count: 10)
        let isMapped = bytes.starts(with: zeros + [0xFF, 0xFF])
        let isCompatible = bytes.starts(with: zeros + [0, 0])
        let isNAT64 = bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8))
        if isMapped || isCompatible || isNAT64 { return Array(bytes[12...]) }
        return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
    }

    /// Addresses that begin with the same bits.
    private struct Block {
        let bytes: [UInt8]
        let bits: Int

        init(_ text: String, _ bits: Int) {
            bytes =
                switch NetworkAddress(text)! {
                case .v4(let bytes), .v6(let bytes): bytes
                }
            self.bits = bits
        }

        func contains(_ address: [UInt8]) -> Bool {
            let whole = bits / 8
            guard bytes[..<whole] == address[..<whole] else { return false }
            let rest = bits % 8
            return rest == 0 || (bytes[whole] ^ address[whole]) >> UInt8(8 - rest) == 0
        }
    }

    private static let special4: [Block] = [
        Block("0.0.0.0", 8), Block("10.0.0.0", 8), Block("100.64.0.0", 10), Block("127.0.0.0", 8),
        Block("169.254.0.0", 16), Block("172.16.0.0", 12), Block("192.0.0.0", 24),
        Block("192.0.2.0", 24), Block("192.88.99.0", 24), Block("192.168.0.0", 16),
        Block("198.18.0.0", 15), Block("198.51.100.0", 24), Block("203.0.113.0", 24),
        Block("224.0.0.0", 4), Block("240.0.0.0", 4), Block("168.63.129.16", 32),
    ]

    private static let special6: [Block] = [
        Block("2001::", 23), Block("2001:db8::", 32), Block("3fff::", 20),
    ]
}
