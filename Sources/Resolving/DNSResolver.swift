internal import CResolv
public import NewsletterCore

/// Looks records up in DNS, by the C library's resolver.
public struct DNSResolver: DNSLookup {
    /// The server to ask, as `127.0.0.1:5353`; nil asks the system's.
    private let server: String?

    /// Asks a server, or the system's where none is named.
    public init(server: String? = nil) { self.server = server }

    /// The same questions to another server; nil stays with this one.
    public func asking(_ server: String?) -> any DNSLookup {
        server.map { DNSResolver(server: $0) } ?? self
    }

    /// The text records of a name, the strings of each joined to one.
    public func texts(of name: String) throws(DNSFailure) -> [String] {
        let (answer, length) = try ask { host, port, buffer, size in
            cresolv_query_txt(name, host, port, buffer, size)
        }
        var texts: [String] = []
        var text = [CChar](repeating: 0, count: 65_536)
        while true {
            let count = cresolv_txt(
                answer, length, Int32(texts.count), &text, Int32(text.count))
            guard count >= 0 else { return texts }
            texts.append(
                String(
                    decoding: text.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
    }

    /// The hosts that take mail for a domain, the preferred first (RFC 5321 section 5.1).
    public func mailExchangers(of domain: String) throws(DNSFailure) -> [String] {
        let (answer, length) = try ask { host, port, buffer, size in
            cresolv_query_mx(domain, host, port, buffer, size)
        }
        var exchangers: [(preference: Int32, host: String)] = []
        var name = [CChar](repeating: 0, count: 1025)
        while true {
            let preference = cresolv_mx(
                answer, length, Int32(exchangers.count), &name, Int32(name.count))
            guard preference >= 0 else { break }
            let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            exchangers.append((preference, String(decoding: bytes, as: UTF8.self)))
        }
        return exchangers.sorted { $0.preference < $1.preference }.map(\.host)
    }

    /// The addresses of a host, of both kinds, in their usual spelling; empty where it has none.
    public func addresses(of host: String) throws(DNSFailure) -> [String] {
        var found: [String] = []
        for isIPv6: Int32 in [0, 1] {
            let reply: (answer: [UInt8], length: Int32)
            do throws(DNSFailure) {
                reply = try ask { server, port, buffer, size in
                    cresolv_query_address(host, isIPv6, server, port, buffer, size)
                }
            } catch {
                if error == .notFound { continue }
                throw error
            }
            var text = [CChar](repeating: 0, count: 64)
            var index: Int32 = 0
            while cresolv_address(
                reply.answer, reply.length, index, &text, Int32(text.count)) == 0
            {
                let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                found.append(String(decoding: bytes, as: UTF8.self))
                index += 1
            }
        }
        return found
    }

    /// Lets a query fill a buffer with the server's answer, and tells how long that is.
    private func ask(
        _ query: (
            _ host: String?, _ port: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ size: Int32
        ) -> Int32
    ) throws(DNSFailure) -> (answer: [UInt8], length: Int32) {
        let parts = server?.split(separator: ":").map(String.init)
        let port = parts.flatMap { $0.count > 1 ? Int32($0[1]) : nil } ?? 53
        var answer = [UInt8](repeating: 0, count: 65_536)
        let length = answer.withUnsafeMutableBufferPointer {
            query(parts?.first, port, $0.baseAddress, Int32($0.count))
        }
        guard length >= 0 else {
            throw [-HOST_NOT_FOUND, -NO_DATA].contains(length) ? .notFound : .noAnswer
        }
        return (answer, length)
    }
}
