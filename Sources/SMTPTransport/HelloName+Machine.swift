internal import DeliveryEngine
internal import DomainNames
internal import NewsletterCore

#if canImport(Glibc)
    internal import Glibc
#endif

extension HelloName {
    /// The name for a relay.
    ///
    /// It may ask DNS; a socket is opened, and nothing is sent.
    init(for relay: RelaySettings) {
        if let name = relay.helloName {
            self.init(name, from: .settings)
        } else if let name = Self.machineName, Self.isFull(name) {
            self.init(name, from: .machine)
        } else if let name = Self.canonicalMachineName, Self.isFull(name) {
            self.init(name, from: .machine)
        } else {
            self.init(Self.literal(for: relay), from: .address)
        }
    }

    /// What the machine calls itself, often without its domain.
    static var machineName: String? {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, bytes.count - 1) == 0 else { return nil }
        return text(of: bytes).withoutFinalDot
    }

    /// The name with which the machine's own is completed, by /etc/hosts or DNS.
    private static var canonicalMachineName: String? {
        guard let name = machineName else { return nil }
        return Resolution(of: name, flags: AI_CANONNAME)?.canonicalName?.withoutFinalDot
    }

    /// The text up to the zero with which C ends it.
    private static func text(of characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    // MARK: - Address literals

    /// The address that routes to the relay, as `[192.0.2.1]` or `[IPv6:2001:db8::1]`.
    private static func literal(for relay: RelaySettings) -> String {
        // Behind a proxy the relay sees the proxy's address, whatever we say.
        let host = relay.host.filter { $0 != "[" && $0 != "]" }
        let own = relay.proxy == nil ? ownAddress(towards: host, port: relay.port) : nil
        // An address of the documentation (RFC 5737) takes the way of all other mail.
        return own ?? ownAddress(towards: "192.0.2.1", port: 25) ?? "[127.0.0.1]"
    }

    private static func ownAddress(towards host: String, port: Int) -> String? {
        Resolution(of: DomainName.ascii(host) ?? host, port: port)?.firstMapped(literal(towards:))
    }

    /// Asks the kernel which of our addresses it would use; UDP sends nothing to connect.
    private static func literal(towards target: addrinfo) -> String? {
        let descriptor = socket(target.ai_family, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard connect(descriptor, target.ai_addr, target.ai_addrlen) == 0 else { return nil }
        var own = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let isRead = withUnsafeMutablePointer(to: &own) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                getsockname(descriptor, address, &length) == 0
                    && getnameinfo(
                        address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
            }
        }
        guard isRead else { return nil }
        // A scope such as %eth0 means something on this machine only.
        let address = Self.text(of: text).prefix { $0 != "%" }
        return target.ai_family == AF_INET6 ? "[IPv6:\(address)]" : "[\(address)]"
    }
}

/// What the system's resolver says about a name, for as long as the object lives.
private final class Resolution {
    private let first: UnsafeMutablePointer<addrinfo>

    /// Asks; nil where there is no answer.
    init?(of name: String, port: Int = 0, flags: Int32 = 0) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_DGRAM.rawValue)
        hints.ai_flags = flags
        var result: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, port == 0 ? nil : String(port), &hints, &result) == 0, let result
        else { return nil }
        first = result
    }

    deinit { freeaddrinfo(first) }

    var canonicalName: String? { first.pointee.ai_canonname.map { String(cString: $0) } }

    func firstMapped<Value>(_ body: (addrinfo) -> Value?) -> Value? {
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let entry = next?.pointee {
            if let value = body(entry) { return value }
            next = entry.ai_next
        }
        return nil
    }
}

extension String {
    fileprivate var withoutFinalDot: String { hasSuffix(".") ? String(dropLast()) : self }
}
