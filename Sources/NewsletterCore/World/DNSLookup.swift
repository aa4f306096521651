/// Asks DNS for what it says of a domain.
///
/// Every question blocks until it is answered or given up.
public protocol DNSLookup: Sendable {
    /// The same questions to another server, such as `127.0.0.1:5353`; nil stays with this one.
    func asking(_ server: String?) -> any DNSLookup

    /// The text records of a name, the strings of each joined to one.
    func texts(of name: String) throws(DNSFailure) -> [String]

    /// The hosts that take mail for a domain, the preferred first (RFC 5321 section 5.1).
    func mailExchangers(of domain: String) throws(DNSFailure) -> [String]

    /// The addresses of a host, of both kinds, in their usual spelling; empty where it has none.
    func addresses(of host: String) throws(DNSFailure) -> [String]
}

/// Why DNS has no answer.
public enum DNSFailure: Error {
    /// It says that there is no such record.
    case notFound
    /// It says nothing that can be used.
    case noAnswer
}
