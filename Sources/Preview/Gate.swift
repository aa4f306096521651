/// Lets in who knows the token and came by a name of this machine.
///
/// The token in the path is a secret that other users and web pages cannot guess. The Host
/// field is looked at because a web page can make its own name resolve to 127.0.0.1 (DNS
/// rebinding); its requests then still bear that name.
struct Gate: Sendable {
    /// Why somebody is not let in.
    enum Refusal: Hashable, Sendable {
        case foreignHost
        case unknownToken
        case method
    }

    let token: String
    /// The port that the server listens on.
    let port: Int

    /// The page's address.
    var url: String { "http://127.0.0.1:\(port)/\(token)/" }

    /// The path below the token, such as `mail`; nil where the path is the token itself and
    /// lacks its slash.
    func place(of path: Substring, method: String, host: String?) throws(GateError) -> Substring? {
        guard let host, ["127.0.0.1:\(port)", "localhost:\(port)"].contains(host.lowercased())
        else { throw GateError(refusal: .foreignHost) }
        guard path.first == "/" else { throw GateError(refusal: .unknownToken) }
        let inside = path.dropFirst()
        let first = inside.prefix { $0 != "/" }
        guard Self.isSame(first, token) else { throw GateError(refusal: .unknownToken) }
        guard method == "GET" || method == "HEAD" else { throw GateError(refusal: .method) }
        return first.endIndex == inside.endIndex ? nil : inside[first.endIndex...].dropFirst()
    }

    /// Compares without telling by the time it takes how much of it was right.
    private static func isSame(_ a: Substring, _ b: String) -> Bool {
        let a = Array(a.utf8)
        let b = Array(b.utf8)
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Somebody was not let in.
struct GateError: Error, Hashable, Sendable {
    let refusal: Gate.Refusal
}
