package import Glibc

/// The address of a machine, of IPv4 or IPv6.
///
/// One of IPv4 within IPv6, `::ffff:192.0.2.7` (RFC 4291 section 2.5.5.2), is the one of IPv4.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// Four bytes or sixteen.
    package let bytes: [UInt8]

    private init(_ bytes: [UInt8]) {
        let isMapped =
            bytes.count == 16
            && bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF])
        self.bytes = isMapped ? Array(bytes.suffix(4)) : bytes
    }

    /// Takes the address out of what the system connects to; nil for other families.
    package init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Self(withUnsafeBytes(of: $0.pointee.sin_addr, Array.init))
            }
        case AF_INET6:
            self = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                Self(withUnsafeBytes(of: $0.pointee.sin6_addr, Array.init))
            }
        default: return nil
        }
    }

    /// Reads `192.0.2.1` or `2001:db8::1`, without brackets, port or zone; nil for anything else.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(withUnsafeBytes(of: four, Array.init))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.init(withUnsafeBytes(of: six, Array.init))
        } else {
            return nil
        }
    }

    /// The address as people write it.
    public var description: String {
        String(unsafeUninitializedCapacity: Int(INET6_ADDRSTRLEN)) { text in
            text.withMemoryRebound(to: CChar.self) { text in
                let family = bytes.count == 4 ? AF_INET : AF_INET6
                let end = inet_ntop(family, bytes, text.baseAddress, socklen_t(text.count))
                return end == nil ? 0 : strlen(text.baseAddress!)
            }
        }
    }

    /// Whether anybody on the internet may be reached there: not this machine, not its network,
    /// not a cloud's metadata service, no multicast, nothing reserved (RFC 6890 and the
    /// registries of special-purpose addresses that it began).
    public var isPublic: Bool {
        if bytes.count == 4 { return !Self.special.contains { $0.contains(self) } }
        if let inner = embedded { return inner.isPublic }
        // Only 2000::/3 is given out.
        return bytes[0] & 0xE0 == 0x20 && !Self.special.contains { $0.contains(self) }
    }

    /// The IPv4 address that an IPv6 one stands for: compatible (::/96), or translated by NAT64
    /// (64:ff9b::/96) or 6to4 (2002::/16).
    private var embedded: NetworkAddress? {
        let isCompatible = bytes.starts(with: [UInt8](repeating: 0, count: 12))
        let isNAT64 = bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8))
        if isCompatible || isNAT64 { return Self(Array(bytes[12...])) }
        return bytes.starts(with: [0x20, 0x02]) ? Self(Array(bytes[2..<6])) : nil
    }

    private static let special = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16", "2001::/23", "2001:db8::/32", "3fff::/20",
    ].map { NetworkRange($0)! }
}
